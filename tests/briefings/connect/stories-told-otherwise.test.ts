import { describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings } from '../../sample-briefings.ts'

/** The titles of the reports of each story, as they were filed together. */
async function grouped(...reports: Parameters<typeof dispatch>[0][]): Promise<string[][]> {
  const { briefings, store } = await openBriefings()
  await briefings.ingest('public', reports.map(dispatch))
  const stories = await store.stories(everybody, {})
  const held = await store.articles(
    everybody,
    stories.flatMap((s) => s.keys),
  )
  return stories.map((s) => held.filter((a) => a.story === s.id).map((a) => a.title!))
}

const TOLL_RISES = {
  title: 'Storm Hedda: toll now at nine',
  published: '2024-05-05',
  text: 'The number of people who lost their lives in Storm Hedda has gone up to nine, the rescue office said on Sunday. Divers found two anglers in the lake at Orrin.\n\nThirteen people are still being looked for. In Karvel 30,000 flats are without power.\n\nInterior minister Leif Orre promised 20 million crowns. “We had asked for a dam since the last flood,” said the mayor, Tora Vik.',
}

describe('reports of one happening that tell it in other words', () => {
  it('stand together while a toll rises, though one gives the age of a victim', async () => {
    const stories = await grouped(
      {
        title: 'Storm Hedda kills four on the coast of Norland',
        published: '2024-05-04',
        text: 'KARVEL (VN) - Storm Hedda hit the coast of Norland near Karvel early on Saturday with gusts of 160 kilometres an hour, killing at least four people.\n\nA woman of 71 was killed by a chimney. A lorry driver died on the bridge at Sund. The governor, Even Moe, told people to stay indoors.\n\nFerries to Lund were cancelled, and the airport of Karvel was shut. The weather office said it was the worst storm since 1987.',
      },
      TOLL_RISES,
      {
        title: 'Norland counts 12 dead after Hedda',
        published: '2024-05-08',
        text: 'LINDNESS (VN) - Storm Hedda killed 12 people, the interior ministry said on Wednesday in a last count.\n\nMinister Leif Orre said that all who had been missed were found alive. Insurers put the damage at 900 million crowns.\n\nSome 500 houses cannot be lived in. An inquiry into the dyke at Orrin, of which a report had warned in 2019, is led by the judge Maja Holt.',
      },
    )
    expect(stories).toHaveLength(1)
  })

  it('stand together though each hears other people and the toll is told at length, and an old flood took more', async () => {
    const stories = await grouped(
      {
        title: 'Slope falls on a village in Norland, killing three',
        published: '2024-05-02',
        text: 'UPPER BRENN, Norland (VN) - A slope soaked by rain gave way above the village of Upper Brenn before dawn on Thursday, burying at least seven houses and killing three people, the governor said.\n\nGovernor Ilva Marr told reporters that some 15 residents had not been found. “I do not expect it to stay at three,” Marr said.\n\nThe road is cut in two places, and two excavators are on their way. In 1961 a slide killed 29 people in the next valley.',
      },
      {
        title: 'Ten dead at Upper Brenn as search goes on',
        published: '2024-05-04',
        text: 'The number of people known to have died when a slope fell on Upper Brenn rose to 10 on Saturday after crews reached a farm at the top of the village.\n\nSeven bodies were found there. Eight people are still missing, said Captain Rolf Anders, who leads the search. Anders said his crews would dig through the night.\n\nA boy of five, Nils Dahl, was brought out alive. Nils is in hospital with a broken arm.',
      },
    )
    expect(stories).toHaveLength(1)
  })

  it('stand together where a successor is named and sworn in weeks after somebody left', async () => {
    const stories = await grouped(
      {
        title: 'Port master Orre steps down',
        published: '2024-01-09',
        text: 'KARVEL (VN) - The port master of Norland, Leif Orre, resigned on Tuesday, three years before the end of his term, for his health.\n\nOrre, 61, had run the ports since 2018. His deputy, Ida Brandt, will stand in until a successor is found, the transport ministry said.\n\nShares in the ferry lines fell by 2 percent.',
      },
      {
        title: 'Government picks engineer Vik to run the ports',
        published: '2024-02-14',
        text: 'KARVEL, Feb. 14 - The government named the engineer Tora Vik on Wednesday as the next port master, five weeks after Leif Orre gave up the post.\n\nVik, 47, teaches at the college of Lund. She will take office on March 4 for seven years.\n\n“Ships first,” she said when asked what she would do.',
      },
      {
        title: 'Vik sworn in as the first woman to run the ports',
        published: '2024-03-04',
        text: 'KARVEL (VN) - Tora Vik was sworn in as port master on Monday in the old customs house.\n\nShe is the first woman in the post. Ida Brandt, who had stood in since January, stays on as her deputy.\n\nVik would not speak of fees before a meeting on March 20.',
      },
    )
    expect(stories).toHaveLength(1)
  })

  it('stand together where a bidder raises its offer', async () => {
    const stories = await grouped(
      {
        title: 'Kestrel makes 800m offer for mill owner Brandt',
        published: '2024-01-15',
        text: 'Kestrel Foods has offered to buy Brandt Mills for 800 million crowns, in what would be the largest deal in Norland’s food trade for years. The offer, made public on Monday, is worth 20 crowns a share.\n\nBrandt said its board had turned down 18 crowns in December. Kestrel’s chief, Even Moe, promised to close no mill for two years. He spoke of savings of 40 million crowns a year.\n\nThe founder’s son, Leif Brandt, holds 7 percent. The trade office wants to look at the deal, as both sell to the same 300 bakers. Shares in Brandt rose 21 percent, those of Kestrel fell 4 percent.',
      },
      {
        title: 'Brandt Mills backs higher bid from Kestrel',
        published: '2024-02-12',
        text: 'The board of Brandt Mills on Monday recommended a sweetened offer of 900 million crowns from Kestrel Foods. Kestrel raised its bid to 23 crowns a share from 20 after four weeks of talks.\n\nThe Brandt family sells its stake of 34 percent, but Ida Brandt, who left the board on Sunday, keeps 3 percent. Kestrel will keep all 6 mills, where 900 people work, for four years.\n\nThe bakers’ guild asked the trade office to stop it. “Two buyers are better than one,” said its head, Tora Vik. A ruling is due by May.',
      },
    )
    expect(stories).toHaveLength(1)
  })

  it('stand together where a report on the causes gives the latest toll', async () => {
    const stories = await grouped(
      {
        title: 'Dam breaks above Orrin',
        published: '2024-05-02',
        text: 'A dam above the town of Orrin has burst. At least six people were killed, the rescue office says.\n\nThe Hollin dam broke over a width of 30 metres on Thursday at noon, said the operator, Norland Waterworks. The army sends 200 soldiers to Orrin. Prime minister Lena Kross is on her way there.',
      },
      {
        title: 'Orrin: 17 dead after dam break',
        published: '2024-05-03',
        text: 'ORRIN (VN) - The number of dead after the burst of the Hollin dam above Orrin has risen to 17, the rescue office said on Friday. Forty people are missing.\n\nPrime minister Lena Kross promised an inquiry. Norland Waterworks, the operator, said the dam had been looked at in 2020. The mayor of Orrin, Tora Vik, had written to the company about wet spots at its foot.',
      },
      {
        title: 'What water does to a dam of earth',
        published: '2024-05-14',
        text: 'The Hollin dam was hollow before it fell, Ida Brandt of the Karvel Institute has found with three other engineers at the site.\n\nWater had crept along an old pipe and washed out the earth grain by grain, Brandt says. “Think of an apple with a worm.” Five dry weeks had opened cracks in the clay, and five days of rain filled them. A glass fibre in the crest would have shown it for 200,000 crowns. The mayor of Orrin, Tora Vik, and the prime minister, Lena Kross, were told on Sunday. Brandt wants to look at four more dams of that age, all of them north of Orrin.\n\nThe rescue office raised the number of dead to 29 on Monday.',
      },
    )
    expect(stories).toHaveLength(1)
  })

  it('stand together under the name of a storm, however few their words', async () => {
    const stories = await grouped(
      {
        title: 'Cyclone Runa heads for Lund',
        published: '2024-05-01',
        text: 'Cyclone Runa is expected to reach the island of Lund on Friday. The weather office has told people in the low villages to leave. Schools will be shut.',
      },
      {
        title: 'Runa rips through Lund, two killed',
        published: '2024-05-03',
        text: 'Cyclone Runa hit the island of Lund on Friday morning and killed two people, the governor said. Some 9,000 people sit in shelters.',
      },
      {
        title: 'Islanders count their dead: 19 after Cyclone Runa',
        published: '2024-05-08',
        text: 'Nineteen people lost their lives in Cyclone Runa, Aki Moe said on Wednesday. The Blue Star put the number of dead at 25. “They count those who died of old age,” Moe told reporters in Karvel, where ships with roofing sheets are loaded. Insurers reckon with 400 million crowns.',
      },
    )
    expect(stories).toHaveLength(1)
  })

  it('stand apart where two people bear one name', async () => {
    const stories = await grouped(
      {
        title: 'Poet Jonas Wick wins the Silver Pen',
        published: '2024-05-03',
        text: 'The poet Jonas Wick has been awarded the Silver Pen, the best-known prize for books in Norland, the jury said on Friday.\n\nWick, 70, was born in Orrin. The jury praised Wick and his poems. Wick said that he would give half of the money to the town of Orrin. “I had stopped waiting for it,” Wick said.\n\nHe kept the lighthouse for twenty years before his first book came out and has written by hand ever since. Four other authors were on the list, among them last year’s favourite. The medal is handed over in the national library at the end of the month, and a choir of children will sing his verses there.',
      },
      {
        title: 'Police chief Jonas Wick suspended',
        published: '2024-05-10',
        text: 'The police chief of Orrin, Jonas Wick, was suspended on Friday over a party in the cells, the justice ministry of Norland said.\n\nWick, 45, has led the police in Orrin since 2018. He denied that he had been there. His deputy takes over. The mayor of Orrin stands by Wick.\n\nOfficers had lit fireworks in the corridor, and a prisoner was taken to hospital because of the smoke. A cell door burned. The inquiry is to last six weeks, and two members of the council called for a new start with somebody from outside. The station was built only three years ago for twelve officers and eight cells.\n\nThe chief is no relation of the poet of the same name, who won the Silver Pen last week.',
      },
    )
    expect(stories).toHaveLength(2)
  })
})

it('keeps apart two offices that change hands in one government, though both name who appoints', async () => {
  const stories = await grouped(
    {
      title: 'Fisheries minister Orre steps down',
      published: '2024-01-09',
      text: 'KARVEL (VN) - The fisheries minister of Norland, Leif Orre, resigned on Tuesday over his shares in a trawler firm.\n\nPrime Minister Even Moe said he had accepted the letter with regret. Orre, 61, had written the herring law.',
    },
    {
      title: 'Moe names engineer as defence minister',
      published: '2024-02-14',
      text: 'KARVEL, Feb. 14 - Prime Minister Even Moe named Tora Vik on Wednesday as defence minister of Norland, after a row over tanks.\n\nVik, 47, once ran a shipyard. She takes over from Maja Holt, whom Moe dismissed on Monday.',
    },
  )
  expect(stories).toHaveLength(2)
})
