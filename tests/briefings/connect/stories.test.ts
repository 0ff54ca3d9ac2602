import { describe, expect, it } from 'vitest'
import type { Article, Scope } from '../../../briefings/model.ts'
import { articleOf, takeIn } from '../../fakes/articles.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { dispatch, everybody, openBriefings } from '../../sample-briefings.ts'

const PRIVATE: Scope = 'person:discord:1:2'
const FERRY = articleOf({
  id: 'f1',
  title: 'Ferry runs aground off Skarvik',
  published: '2024-02-03',
  text: 'The ferry Solveig ran aground off Skarvik on Saturday with 140 passengers aboard. The coastguard of Norland sent three boats. Captain Even Moe said the rudder had failed.',
})
const FERRY_LATER = articleOf({
  id: 'f2',
  title: 'Passengers of the grounded ferry Solveig brought ashore',
  published: '2024-02-04',
  text: 'All passengers of the ferry Solveig were brought ashore at Skarvik on Sunday, the coastguard of Norland said. Captain Even Moe blamed the rudder.',
})
const BUDGET = articleOf({
  id: 'b1',
  title: 'Parliament of Estvale passes budget',
  published: '2024-02-03',
  text: 'The parliament of Estvale passed a budget with higher taxes on fuel. Finance minister Lena Kross called it prudent. The opposition walked out.',
})

async function store(...articles: [Parameters<typeof takeIn>[1], Parameters<typeof takeIn>[2]?][]) {
  const held = createMemoryStore()
  const ids: string[] = []
  for (const [article, options] of articles)
    ids.push((await held.write((tx) => takeIn(tx, article, options))).story.id)
  return { held, ids }
}

describe('placeInStory', () => {
  it('puts two reports of one happening into one story, and another happening into another', async () => {
    const { ids, held } = await store([FERRY], [BUDGET], [FERRY_LATER])
    expect(ids[2]).toBe(ids[0])
    expect(ids[1]).not.toBe(ids[0])
    const [story] = await held.stories(['public'], { ids: [ids[0]!] })
    expect(story).toMatchObject({
      first: '2024-02-03',
      last: '2024-02-04',
      headline: FERRY.title,
      articles: ['f1', 'f2'],
    })
  })

  it('puts the end of a strike where its beginning is, though it is told in other words', async () => {
    const { briefings, store: held } = await openBriefings()
    const begun = dispatch({
      title: 'Wards empty as nurses across Norland walk out',
      published: '2024-04-09',
      text: 'LINDNESS, April 9 (VN) - Nurses in Norland walked out on Tuesday over night shifts, and hundreds of operations were put off.\n\nAccording to the nurses’ union, nine in ten of its members stayed away. The health department called that an exaggeration.\n\nThe union demands that nobody work more than four nights in a row. “I did eleven in March and forgot the way home,” said Tora Vik, who heads the union.\n\nHealth minister Leif Orre said that there were not enough nurses to go round. In Karvel, retired midwives opened a clinic in a boathouse.',
    })
    const ended = dispatch({
      title: 'Hospitals back to normal after deal on rest days',
      published: '2024-04-18',
      text: 'Lindness. The nurses’ strike has ended. Talks with the health department went on until dawn, and then the union called on its members to return to their wards.\n\nThe deal gives everybody two days of rest after three nights, from the summer on. It will cost 40 million crowns a year. Eleven operating theatres open again on Friday, four more on Monday.\n\nTora Vik of the union called it “a pillow, not a bed”.\n\nNo strike in the hospitals of Norland had lasted so long.',
    })
    const other = dispatch({
      title: 'Norland opens its longest bridge',
      published: '2024-04-12',
      text: 'Lindness. King Aage opened the bridge over the Lind on Friday. It took six years to build and cost 900 million crowns, minister Leif Orre said. Tora Vik of the nurses’ union was among the guests. A choir sang, and eighty boats sounded their horns under the arches.',
    })
    await briefings.ingest('public', [begun, other, ended])
    const stories = await held.stories(everybody, {})
    expect(stories.map((s) => s.headline).sort()).toEqual([other.title, begun.title])
  })

  it('keeps two quakes of different years and places apart', async () => {
    const quake = (
      id: string,
      published: string,
      place: string,
      region: string,
      size: string,
      toll: string,
    ) =>
      articleOf({
        id,
        published,
        text: `An earthquake of magnitude ${size} struck ${place} in ${region}, killing ${toll} people. Rescuers searched the rubble of houses in ${place} through the night. The governor of ${region} asked for tents and blankets.`,
      })
    const { ids } = await store(
      [quake('q1', '2021-05-02', 'Karvel', 'Ostmark', '6.1', '31')],
      [quake('q2', '2023-09-14', 'Dunmere', 'Halland', '5.4', '9')],
      [quake('q3', '2021-05-03', 'Karvel', 'Ostmark', '6.1', '38')],
    )
    expect(ids[1]).not.toBe(ids[0])
    expect(ids[2]).toBe(ids[0])
  })

  it('keeps a summit planned, called off and held after all in one story', async () => {
    const text = (what: string) =>
      `The summit of Estvale and Norland on fishing in the Grey Sound ${what}. President Lena Kross of Estvale and Prime Minister Even Moe of Norland named the fishing quota as the matter. The summit in Skarvik concerns 200 boats.`
    const { ids } = await store(
      [articleOf({ id: 's1', published: '2024-01-10', text: text('is planned for February in Skarvik') })],
      [
        articleOf({
          id: 's2',
          published: '2024-02-01',
          text: text('was called off after a boat was seized'),
        }),
      ],
      [articleOf({ id: 's3', published: '2024-02-20', text: text('was held in Skarvik after all') })],
    )
    expect(new Set(ids).size).toBe(1)
  })

  it('keeps two bouts of one champion apart, in whatever order their reports come', async () => {
    const texts = {
      a1: 'Champion Oskar Brandt stopped Juri Malek in the seventh round in Karvel on Saturday and kept his heavyweight title. Malek went down twice in the sixth. Malek, 35, said that he had trained for only three weeks.',
      a2: 'Heavyweight champion Oskar Brandt needed seven rounds to beat Juri Malek before 12,000 people in Karvel. Malek was floored by a left hook. Doctors looked after Malek, who is 35, in the ring.',
      b1: 'Oskar Brandt is champion still: he beat Tom Hesse on points in Dunmere, the first opponent in years to last the distance. Hesse cut him over the eye. The judges gave Hesse two of 12 rounds.',
      b2: 'Tom Hesse bloodied champion Oskar Brandt but lost on points in Dunmere. Hesse, a former fisherman, asked for a second fight. Brandt needed nine stitches after 12 hard rounds against Hesse.',
    }
    const reports = Object.entries(texts).map(([id, text]) => articleOf({ id, text }))
    for (const order of [reports, reports.toReversed(), [0, 2, 1, 3].map((i) => reports[i]!)]) {
      const { held } = await store(...order.map((r): [Article] => [r]))
      const grouped = (await held.stories(['public'], {})).map((s) => s.articles.toSorted().join())
      expect(grouped.toSorted()).toEqual(['a1,a2', 'b1,b2'])
    }
  })

  it('gives the same ids when the same articles arrive in the same order', async () => {
    const [a, b] = [await store([FERRY], [BUDGET]), await store([FERRY], [BUDGET])]
    expect(a.ids).toEqual(b.ids)
    expect(a.ids[0]).toMatch(/^ferry-runs-aground-off-skarvik-\w+$/)
  })

  it('keeps a near-duplicate with what it repeats, however little they share', async () => {
    const copy = articleOf({ id: 'c', text: 'See our earlier report.' })
    const { ids } = await store([FERRY], [copy, { duplicateOf: 'f1' }])
    expect(ids[1]).toBe(ids[0])
  })

  it('keeps a revision in its story', async () => {
    const revised = { ...FERRY, text: 'This report has been withdrawn.', title: 'Correction' }
    const { ids } = await store([FERRY], [revised])
    expect(ids[1]).toBe(ids[0])
  })

  it('never lets a public article join a private story', async () => {
    const { ids } = await store([FERRY, { scope: PRIVATE }], [FERRY_LATER])
    expect(ids[1]).not.toBe(ids[0])
  })

  it('lets a private article join a public story without leaving a trace in it', async () => {
    const { held, ids } = await store([FERRY])
    const [before] = await held.stories(['public'], { ids })
    const joined = await held.write((tx) => takeIn(tx, FERRY_LATER, { scope: PRIVATE }))
    expect(joined.story.id).toBe(ids[0])
    expect(await held.stories(['public'], { ids })).toEqual([before])
  })

  it('gives an article without words a story of its own', async () => {
    const { ids } = await store([articleOf({ id: 'x', text: '' })], [articleOf({ id: 'y', text: '…' })])
    expect(new Set(ids).size).toBe(2)
  })
})

describe('short reports of one day about one actor', () => {
  /** How many stories a store of just these two reports holds, as the whole core reads them. */
  async function storiesOf(...texts: readonly [string, string]): Promise<number> {
    const { briefings, store } = await openBriefings()
    const articles = texts.map((text, i) => dispatch({ id: `n${i}`, published: '2024-05-06', text }))
    await briefings.ingest('public', articles)
    return (await store.stories(everybody, {})).length
  }

  it.each([
    [
      'Mayor Edda Brandt opened a new bridge over the Tarn in Vell on Tuesday. Hundreds of people watched the ceremony.',
      'Mayor Edda Brandt was fined 300 crowns by a court in Vell on Tuesday for parking on a tram line.',
    ],
    [
      'President Lena Kross met the foreign minister of Norland in Lindness on Friday. They spoke about fishing quotas.',
      'President Lena Kross signed a law on school meals in Lindness on Friday. Every pupil will get a free lunch from autumn.',
    ],
    [
      'Goalkeeper Tora Lie saved two penalties as Skarvik beat Ostby 2-1 on Sunday.',
      'Goalkeeper Tora Lie said on Sunday that she had bought a bakery in Skarvik and would open it in June.',
    ],
    [
      'Finance minister Ole Dahl presented the budget of Estvale on Wednesday. It raises taxes on fuel.',
      'Finance minister Ole Dahl was taken to hospital on Wednesday after a fall from his bicycle.',
    ],
    [
      'Norland Steel closed its furnace in Tolm on Thursday. Some 400 workers lose their jobs.',
      'Norland Steel won an order for rails from Estvale on Thursday worth 90 million crowns.',
    ],
  ])('stay apart where they tell of unlike doings: %s', async (one, other) => {
    expect(await storiesOf(one, other)).toBe(2)
  })

  it.each([
    [
      'Mayor Edda Brandt opened a new bridge over the Tarn in Vell on Tuesday. Hundreds of people watched the ceremony.',
      'A new bridge across the Tarn was opened in Vell on Tuesday. Mayor Edda Brandt cut the ribbon before a crowd of hundreds.',
    ],
    [
      'Finance minister Ole Dahl was taken to hospital on Wednesday after a fall from his bicycle.',
      'Ole Dahl, the finance minister, is in hospital after falling off his bicycle on Wednesday.',
    ],
    [
      'Norland Steel closed its furnace in Tolm on Thursday. Some 400 workers lose their jobs.',
      'The furnace of Norland Steel in Tolm was shut on Thursday, with the loss of about 400 jobs.',
    ],
    [
      'Goalkeeper Tora Lie saved two penalties as Skarvik beat Ostby 2-1 on Sunday.',
      'Two penalty saves by Tora Lie gave Skarvik a 2-1 win over Ostby on Sunday.',
    ],
  ])('are one story where they tell of one doing in other words: %s', async (one, other) => {
    expect(await storiesOf(one, other)).toBe(1)
  })
})

/** The headlines of each story, as the whole core groups the reports. */
async function groupsOf(...reports: readonly (readonly [day: string, title: string, text: string])[]) {
  const { briefings, store } = await openBriefings()
  await briefings.ingest(
    'public',
    reports.map(([published, title, text], i) => dispatch({ id: `n${i}`, published, title, text })),
  )
  return (await store.stories(everybody, {})).map((s) => s.keys.length).toSorted()
}

it('keeps the reports of one disaster together while its toll rises', async () => {
  expect(
    await groupsOf(
      [
        '2025-03-04',
        'Flood sweeps through Sandor after dam breaks',
        'A dam above the town of Sandor in southern Ostra broke on Tuesday morning, and the flood killed at least five people, Mayor Ilse Kardos said. The water carried away two bridges and a school. About 60 people were missing. The navy sent 40 divers. “We heard a bang, and then the river was in the street,” said Kardos.',
      ],
      [
        '2025-03-05',
        'Death toll of Sandor flood climbs to 19',
        'The number of people killed by the flood in Sandor has climbed to 19, the interior ministry of Ostra said on Wednesday. The army found a camp of road workers under the mud. Helicopters took 110 people from roofs.',
      ],
      [
        '2025-03-09',
        'Last victims of Sandor flood found',
        'Divers found the last two victims of the flood in Sandor on Sunday. The interior ministry said that 31 people had been killed. The operator of the dam, the company Hydrel, denied that it had ignored cracks in the wall. Prosecutors have opened an inquiry.',
      ],
    ),
  ).toEqual([3])
})

it('keeps two doings of one person apart in reports that are not quite so short', async () => {
  expect(
    await groupsOf(
      [
        '2025-03-13',
        'Harpist Ida Moll wins Corvan Medal',
        'The harpist Ida Moll has won the Corvan Medal, which comes with 20,000 crowns, the academy said on Thursday. Moll, 31, grew up in Tolm and teaches at the music school of Lund. She has recorded four albums of folk songs. “I dropped the telephone,” Moll said. She will receive the medal on April 20.',
      ],
      [
        '2025-03-26',
        'Concert of harpist Ida Moll put off',
        'The concert that the harpist Ida Moll was to give in Port Dorrin on Friday has been put off to May 5 because she has broken a finger, the Dorrin orchestra said on Wednesday. Tickets stay valid. She will still receive the Corvan Medal on April 20, her agent said.',
      ],
    ),
  ).toEqual([1, 1])
})
