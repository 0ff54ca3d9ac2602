import { describe, expect, it } from 'vitest'
import { analyse } from '../../../sample-briefings.ts'

/** The claims of an article's summary, as a reader sees them. */
function told(text: string, title: string | null = null): string[] {
  const facts = analyse({ text, title, published: null, language: 'en', sentences: null })
  return facts.summary.map((s) => s.text)
}

describe('a claim that is read alone', () => {
  it('names whom a pronoun stands for, also where it closes the sentence', () => {
    const claims = told(
      'Karl Benning resigned on Saturday as chief executive of Northern Grain. He had led the company for eleven years. ' +
        'The fine had made any other course impossible, he said. Shares rose.',
    )
    expect(claims).toContain('[Karl Benning] had led the company for eleven years.')
  })

  it('leaves a pronoun to the person whom the sentence itself names', () => {
    const claims = told(
      'Karl Benning left the mill in Teal on Saturday. The 68-year-old handed in his keys at the gate. ' +
        'Speaking to reporters from his garden in the hills above the town, Benning said the fine was unjust.',
    )
    expect(claims.join(' ')).not.toContain('[')
  })

  it('puts no name beside itself where the comma before the one who speaks is left out', () => {
    const claims = told(
      'Karl Benning left the mill in Teal on Saturday. In his first speech since leaving Karl Benning said the fine was unjust. Shares rose.',
    )
    expect(claims).toContain('In his first speech since leaving Karl Benning said the fine was unjust.')
  })

  it('does not guess between the one who speaks and the one who is spoken of', () => {
    const claims = told(
      'Old Tom Reed, the singer of the harbour songs, died on Monday. Council clerk Victoria Lord said the musician died at ' +
        'home. His cause of death was not known. Songs were sung in every bar of Port Anselm that night.',
    )
    expect(claims.join(' ')).not.toContain('[Victoria Lord')
  })

  it('does not give what a nameless man did to the one whom he threatened', () => {
    const claims = told(
      'Police arrested a man of 46 on Sunday who is said to have threatened Foreign Minister Viktor Danek. A rifle was found ' +
        'in his flat. Danek did not comment.',
    )
    expect(claims.join(' ')).not.toContain('[Viktor Danek')
  })

  it('does not name the victim for the one who confesses', () => {
    const claims = told(
      'A man has admitted killing a miller. Anton Sokol, 55, struck mother-of-six Ilka Sokol with a hammer. He admitted the ' +
        'killing after saying he could not recall it. The mill was closed.',
    )
    expect(claims.join(' ')).not.toContain('[Ilka')
  })

  it('says whose a number of things are', () => {
    const claims = told('Ada Lind opened the bridge at Zenda on Monday. Her two sons held the ribbon.')
    expect(claims[1]).toBe('[Ada Lind’s] two sons held the ribbon.')
  })

  it('does not give a woman’s name for "he"', () => {
    const claims = told('Ada Lind opened the bridge at Zenda on Monday. He had built it in eleven months.')
    expect(claims.join(' ')).not.toContain('[Ada Lind]')
  })

  it('names the body that "it" is where it speaks', () => {
    const claims = told(
      'Prices of flour will rise in May, the Islands Millers Association warned on Friday. Bakers cannot carry the cost any ' +
        'longer, it said.',
    )
    expect(claims[1]).toContain('[the Islands Millers Association] said')
  })

  it('is left out rather than told with a pronoun that nobody explains', () => {
    const claims = told(
      'Port Lisle closed its harbour on Thursday after an earthquake. Two cranes fell into the basin. It was later blamed on ' +
        'old bolts. They had been due for replacement. This angered dockers.',
    )
    expect(claims).toEqual([
      'Port Lisle closed its harbour on Thursday after an earthquake.',
      'Two cranes fell into the basin.',
    ])
  })

  it('prefers a sentence that takes nothing as known to one that points back', () => {
    const claims = told(
      'The ferry Marigold ran aground off Low Teal on Monday. Divers closed a hole in its hull at noon. Ten years passed. ' +
        'The incident angered islanders. The shipyard that built the Marigold closed in 2019. Low Teal has one pier. ',
    )
    expect(claims.join(' ')).not.toContain('The incident')
  })

  it('may be of somebody whom a clause describes first', () => {
    const first =
      'A Zenda baker who helped raise a mill and a bridge warned on Monday that bread and flour would cost more.'
    expect(told(`${first} Northern Grain has nine mills.`)[0]).toBe(first)
  })

  it('is no caption before the credit of its picture', () => {
    const claims = told(
      'Gulls sit on the quay of Zenda. Photograph: Ada Lind/Reuters Northern Grain raised its price by a tenth on Monday.',
    )
    expect(claims).toEqual(['Northern Grain raised its price by a tenth on Monday.'])
  })

  it('tells what something costs, and why something is, after what it rests on', () => {
    const claims = told(
      'Flour has become dear in every shop of the islands. It now costs two crowns to bake a loaf. ' +
        'That is why bakers in Zenda have closed.',
    )
    expect(claims).toHaveLength(3)
  })

  it('prefers whoever is known to one whose full name is not told', () => {
    const claims = told(
      'Nobody envies the ferries of Teal. Not for Karl Benning, their owner. Not for Anton Sokol, their pilot. ' +
        'The harbour master met Benning and Sokol in Zenda. The ferries of Teal have lost a third of their guests.',
    )
    expect(claims.join(' ')).not.toContain('met Benning')
  })

  it('does not name who is succeeded for the one who would succeed', () => {
    const claims = told(
      'It is too early to write off Karl Benning. The banker and best-selling author of the hills wants to succeed Anton Sokol. ' +
        'His callous words on the harbour brought a storm of anger. The vote is in May.',
    )
    expect(claims.join(' ')).not.toContain('[Anton')
  })

  it('does not repeat the headline that stands above the report', () => {
    const title = 'Teal ferries stop after crews walk out'
    const claims = told(
      `${title}\n\nFerries on Teal stopped on Friday after crews walked out over pay.\n\nAbout 3,500 passengers were ` +
        'stranded on Low Teal.\n\nThe Seafarers’ Union wants nine percent.',
      title,
    )
    expect(claims[0]).toBe('Ferries on Teal stopped on Friday after crews walked out over pay.')
  })

  it('is no caption, no item of a list and no note on the authors', () => {
    const claims = told(
      'Ada Lind teaches economics in Strelsau. The views expressed here are her own.\n\nFlour will cost more in May.\n\n' +
        'Miller Karl Benning (left) shows a sack of flour to visitors.\n\n1) Buy flour in large sacks.\n\n' +
        'Northern Grain raised its price by a tenth on Monday.',
    )
    expect(claims).toEqual([
      'Flour will cost more in May.',
      'Northern Grain raised its price by a tenth on Monday.',
    ])
  })

  it('keeps the parties of a case in one sentence', () => {
    const claims = told(
      'The High Court of Teal overturned Lind v. Moss on Friday, eleven years after its ruling.',
    )
    expect(claims).toHaveLength(1)
  })

  it.each([
    [
      'Zenda bridge shut again The bridge at Zenda was closed on Monday for the third time this year.',
      'The bridge at Zenda was closed on Monday for the third time this year.',
    ],
    [
      'By Ada Lind STRELSAU, Ruritania -- The bridge at Zenda was closed for the third time this year.',
      'The bridge at Zenda was closed for the third time this year.',
    ],
    [
      '2021-03-04 09:15 GMT STRELSAU (Reuters) - The bridge at Zenda was closed for the third time.',
      'The bridge at Zenda was closed for the third time.',
    ],
    [
      'Zenda bridge shut again Monday 6 September 2010 20.27 BST The bridge at Zenda was closed for the third time.',
      'The bridge at Zenda was closed for the third time.',
    ],
    [
      'Page last updated at 07:41 GMT, Wednesday, 9 June 2010 08:41 UK The bridge at Zenda was closed again by the town.',
      'The bridge at Zenda was closed again by the town.',
    ],
    [
      'Bridge shut Town angry Wednesday, October 20, 2010; 12:55 AM STRELSAU -- The bridge at Zenda was closed again.',
      'The bridge at Zenda was closed again.',
    ],
    [
      'No ferries on Teal Full story Flour dear ZENDA (Reuters) - Bakers quarrelled over the bridge at Zenda on Monday.',
      'Bakers quarrelled over the bridge at Zenda on Monday.',
    ],
    [
      'Photograph: Ada Lind/Reuters The bridge at Zenda was closed for the third time this year.',
      'The bridge at Zenda was closed for the third time this year.',
    ],
    [
      'THE MANY BRIDGES OF TEAL Most stone bridges are older than the town and have been closed since May.',
      'Most stone bridges are older than the town and have been closed since May.',
    ],
    [
      'ULM, N.H. - Baker Karl Benning is nearly certain that he will vote for the bridge at Zenda.',
      'Baker Karl Benning is nearly certain that he will vote for the bridge at Zenda.',
    ],
  ])('begins where the report does: %s', (text, claim) => {
    expect(told(text)[0]).toBe(claim)
  })

  it.each([
    'The Zenda Bridge Company (ZBC) described the closure of the bridge as a disaster for the town.',
    'Ada Lind, who once played with New Boys On the Bridge, was named the mayor of Zenda on Monday.',
  ])('keeps its beginning where that belongs to it: %s', (text) => {
    expect(told(text)[0]).toBe(text)
  })

  it('does not make a possessive of a name that stands for a contracted pronoun', () => {
    const claims = told(
      'Ada Lind opened the bridge at Zenda on Monday. She’s to be thanked for that by all of Ruritania.',
    )
    expect(claims.join(' ')).not.toContain('[')
  })

  it.each([
    [
      'the one whom the sentence names after the pronoun',
      'Ada Lind opened the bridge at Zenda on Monday. She described a talk with Ada Lind over dinner. Nobody else came.',
    ],
    [
      'the one who is only named in a quotation',
      'The mill at Teal burned down on Monday. “Without Ada Lind we had no mill,” a baker said. She lit the ovens for years.',
    ],
    [
      'the one who stands in brackets',
      'Anton risked his fortune on the mill. With the help of an old roommate (Karl Benning), the mill thrived. ' +
        'He bought a second one within the year and closed the bakery.',
    ],
    [
      'the one whom an opening clause names beside others',
      'While Karl Benning kept silent, the deputy of the mill, Anton Sokol, spoke on Monday. He called the fine unjust and low.',
    ],
  ])('gives no pronoun the name of %s', (_, text) => {
    expect(told(text).join(' ')).not.toContain('[')
  })

  it('names a person as prose does, not as a headline runs on', () => {
    const claims = told(
      'Esther Vane Dead: Harbour Singer Dies At Age 91\n\nEsther Vane, who sang in every bar of Port Lisle, died on Thursday at 91.\n\n' +
        'She was a favourite of sailors for forty years.',
    )
    expect(claims).toContain('[Esther Vane] was a favourite of sailors for forty years.')
  })

  it('is no sentence from the middle of a quotation', () => {
    const claims = told(
      'Ada Lind wants the bridge at Zenda closed. “The bolts are loose. Everyone knows that the deck will fall one day. ' +
        'We have to act,” Lind said on Monday. The town of Zenda has two other bridges.',
    )
    expect(claims.join(' ')).not.toContain('Everyone knows')
  })

  it('is no sentence after an opened mark, where nobody is found to speak', () => {
    const claims = told(
      'The harbour master had a word for it: “Never in my days. The cranes were older than the town. The basin was no place ' +
        'for them.” Port Lisle has closed its harbour to all ships.',
    )
    expect(claims.join(' ')).not.toContain('The cranes')
  })

  it('does not name whoever took the picture', () => {
    const claims = told(
      'The chairman of the mill had to answer for the fire on Monday. Photograph: Karl Benning/EPA The mill at Teal after the fire. ' +
        'He admitted that the ovens had been old.',
    )
    expect(claims.join(' ')).not.toContain('[Karl')
  })

  it('is no caption above the line with its credit', () => {
    const claims = told(
      'Ada Lind plays the harbour songs in Teal, in the year of the flood.\nPhotograph: Karl Benning / Rex Features\n' +
        'The harbour songs will be sung in Zenda for the last time on Monday. Ada Lind wrote them forty years ago.',
    )
    expect(claims[0]).toMatch(/^The harbour songs will be sung/)
  })

  it('has the full name of somebody whom only an untold sentence names', () => {
    const report = (said: string): string[] =>
      told(
        'A comet was seen above Teal on Monday. “We had waited,” says Lucas Benning, who has looked for it with his sister since 2011 and has ' +
          `told nobody of it. Fishermen had seen it before. ${said}`,
        'Comet was seen above Teal',
      )
    const said = '“It is ice and not much else for as far as we have seen,”'
    expect(report(`${said} Benning added.`).at(-1)).toBe(`${said} [Lucas Benning] added.`)
    expect(report(`${said} Mr Benning added.`).join(' ')).not.toContain('[Lucas')
  })

  it('does not take a weekday for whom "he" may be', () => {
    const claims = told(
      'The mill of Teal burned down. Two bakers were hurt. Late on Friday he asked for help. Dockers in Port Lisle gave bread.',
    )
    expect(claims.join(' ')).not.toContain(' he ')
  })

  it('may open with a title in quotation marks', () => {
    const claims = told(
      '“Harbour Songs” won four prizes at the festival in Zenda, among them the one for the best film. ' +
        'The festival is the oldest of the islands.',
    )
    expect(claims).toHaveLength(2)
  })

  it('does not open a summary with what comes after something untold', () => {
    const claims = told(
      'This comes after two cranes fell into the basin on Monday. Port Lisle has closed its harbour to all ships. ' +
        'The cranes were forty years old.',
    )
    expect(claims[0]).toBe('Port Lisle has closed its harbour to all ships.')
  })

  it.each([
    'The centre’s aims are to keep the songs of the islands and to teach them to children.',
    'In the video, a crowd cheers as a woman walks across the bridge at Zenda on her hands.',
    'Four dockers joined the strike that day and walked out through the gate of Zenda.',
    'Perhaps that is no loss to the ferrymen on the lake.',
    'Bakers have flouted that treaty, and nobody has been able to compel them.',
    'Even the bakery of the old quarter had a flag in its window.',
    'In Teal too, a survey of the bolts found that nine were loose.',
    'If the baker is asked about the flour, the answer is no.',
    'Part of that may be due to a gap between the two ferries.',
    'The baker of the quay will not hear of that.',
    'Ada Lind was a baker then, too, and sold bread to all of Teal.',
    'Others had come on the far more dangerous road across the pass.',
    'Many in Teal will regret that vote and were right to stay at home.',
    'Twenty years on it has only grown, and millers come from Norland to see the lake.',
  ])('does not begin with what was told before: %s', (line) => {
    const claims = told(
      `${line} Port Lisle has closed its harbour to all ships. The cranes of Port Lisle are forty years old. ` +
        'Flour will cost more in May in every shop of the island.',
    )
    expect(claims[0]).toBe('Port Lisle has closed its harbour to all ships.')
  })

  it('may tell of a group that a clause describes, of the hour, and of a body that it names', () => {
    const claims = told(
      'Port Lisle bought nine barges from yards that ranges of hills hide. It was not quite 8 a.m. and a crowd of bakers stood at the gate. ' +
        'Northern Grain has 400 bakers, and the company will hire more in May. Those barges are red.',
    )
    expect(claims).toHaveLength(3)
    expect(claims.join(' ')).not.toContain('Those')
  })

  it('is the author’s where "we" is no word of a name', () => {
    const lines = [
      'Ada Lind opened the show Despicable Me on the quay of Zenda on Monday.',
      'The paper calls itself the i and has its office in the mill of Teal.',
      'Our View of the lake, a painting by Karl Benning, hangs in the hall of Zenda.',
    ]
    const claims = told(`${lines.join(' ')} We went to see it, and our friends came with us.`)
    expect(claims).toEqual(lines)
  })

  it('leaves out a first sentence that only whets the appetite', () => {
    const claims = told(
      'It is a run that will never end. For the fifth year the rye of Zenda won the prize for bread, the bakers said on Monday. ' +
        'Loaves from Teal were second, and those from Low Teal third.',
      'Rye of Zenda named best bread again',
    )
    expect(claims.join(' ')).not.toContain('never end')
  })

  it('is no half of a quotation in single marks', () => {
    const claims = told(
      "The bishop of Zenda has asked for the law on duels to go. Violence is never an answer.' " +
        'Dockers in Port Lisle had asked for the same in March.',
    )
    expect(claims.join(' ')).not.toContain('Violence')
  })

  it('does not give a woman’s words to her husband', () => {
    const claims = told(
      'Robin Benning and her husband, Shane, bought a mill in Zenda for nine million crowns two years ago. “Can this be?” the ' +
        '42-year-old Benning says. As she tells how the mill burned, the telephone rings in the hall.',
    )
    expect(claims.join(' ')).not.toContain('[Shane')
  })

  it('keeps a "so" that is no connective', () => {
    const claims = told(
      'So far this year, Northern Grain has closed three mills on the islands. Flour will cost more in May.',
    )
    expect(claims[0]).toBe('So far this year, Northern Grain has closed three mills on the islands.')
  })

  it('may let its subject speak as "they"', () => {
    const first =
      'Divers have raised a bell which they say lay in the basin of Port Lisle for eleven hundred years.'
    const claims = told(
      `${first} Port Lisle has one museum. Karl Benning opened it in May. Northern Grain closed a mill at Teal in 1987.`,
    )
    expect(claims).toContain(first)
  })

  it('tells the news of a round-up with its place', () => {
    const item =
      'Zenda: Three former bakers have been accused of mixing chalk into flour for more than eleven years.'
    expect(told(`News from the islands.\n\n${item}\n\nFlour will cost more in May.`)).toContain(item)
  })

  it('drops an "also" that adds to a sentence which is not told', () => {
    const claims = told(
      'Northern Grain raised its price by a tenth on Monday. It was the third time. They had expected that. ' +
        'Northern Grain also closed its mill at Teal.',
    )
    expect(claims).toContain('Northern Grain closed its mill at Teal.')
    const more = 'The company also closed its mill at Teal after a hundred years.'
    expect(told(`Northern Grain raised its price for flour in Zenda on Monday. ${more}`)).toContain(more)
  })

  it.each([
    'Here are some of the highlights of the fair at Zenda.',
    'The Teal newsletter brings you all that moves the islands.',
    'This recipe was sponsored by Northern Grain of Teal.',
    'Q: How did you build the bridge at Zenda.',
    '[Our reporters were on the quay at Zenda on Monday.]',
    'A storm that fills the harbours and empties the bars.',
    'Ferries stop | Mills close | Flour will cost more in May.',
    'Hit play on the player above to hear the whole story.',
    'Yes, that is all.',
    'What Northern Grain means by flour is detailed here.',
    'Championed by the millers of Zenda.',
    'Our reporter Ada Lind explains.',
    'For another view of the bridge, read what Karl Benning thinks of it.',
    'Follow the desk’s live coverage of the bridge at Zenda on Tuesday.',
    'This transcript was made by a machine and then corrected.',
    'ESA/NRO/Karl Benning A view of the isles is called the Crown.',
    'Dockers wait for a ferry on the quay of Zenda on September 21.',
    'Singer Ada Lind makes a surprise visit to the quay of Zenda, Friday Nov. 1, 2002.',
    'Saturday: The barge of Karl Benning, chief of the bakers, seen during the race of the mills off Teal.',
    'Media playback is not supported on this device in the islands.',
    'Refusing to leave the mill of Teal after a dispute with another baker.',
    'Karl Benning/AP A docker of Zenda tells gulls from terns on the quay.',
    'Wait, now there is more!',
    'A letter from Ada Lind to the bakers of Zenda pic.twitter.com/Zx9 in full.',
    'May 3: Gulls fly past the barges that were moored before the flood of last week.',
    'This is a rush transcript from the evening programme of the islands.',
    'This copy may not be in its final form and may be mended.',
    'An earlier version of this report named the wrong mill in Teal.',
    'Turn to the desk for live pictures of the harbour on Monday morning.',
    'Broad harbours:Ships moored at this quay for nearly a century.',
    'Ada Lind 6 steals, Karl Benning 2 saves.',
    'Bridge at Zenda to be closed in May, and not for the last time, say bakers of the town',
    '"Teal" — the name of an island — "be with you in the new year."',
    'The rank of master (in Zenda one of the highest, was not given.',
    'The desk is supported entirely by readers of the islands.',
    'ANALYSIS:Why bakers will not have flour in Zenda after this winter of rain and of high winds',
    'Teal Radio is closing this live update page for the night.',
    'For the newest tolls of Zenda, please go to our harbour page.',
  ])('is nothing that a page says of itself: %s', (line) => {
    const claims = told(
      `${line}\n\nFlour will cost more in May.\n\nNorthern Grain raised its price by a tenth on Monday.`,
    )
    expect(claims).toEqual([
      'Flour will cost more in May.',
      'Northern Grain raised its price by a tenth on Monday.',
    ])
  })

  it('comes from where a text that its author tells in the first person meets its title', () => {
    const claims = told(
      'The ferry to Zenda leaves at nine. I had two bags with me. We stayed at an inn near the quay. Gulls cried all night. ' +
        'The tide rose at six. Fishermen mended nets on the pier. I slept badly. ' +
        'The old bridge of Zenda teaches patience to all who cross.',
      'What the bridge of Zenda teaches',
    )
    expect(claims).toContain('The old bridge of Zenda teaches patience to all who cross.')
  })

  it('comes from farther down where the title promises what the lead does not tell', () => {
    const filler = Array.from(
      { length: 11 },
      (_, k) => `Summer brings guests to inn number ${String(k + 2)} of the island.`,
    )
    const claims = told(
      `${filler.join('\n\n')}\n\nThe harbour of Port Lisle was closed after cranes fell into it.`,
      'Five things: Port Lisle harbour, cranes, flour',
    )
    expect(claims).toContain('The harbour of Port Lisle was closed after cranes fell into it.')
  })

  it.each([
    'A gull is seen on a crane of the port in Teal May 3, 2009. ',
    'Tolls will double at the harbour, says the board. (Ada Lind - Teal News Service) ',
  ])('is no caption, whoever took the picture: %j', (caption) => {
    const report = 'The port of Teal doubled its tolls on Monday, and two lines left for Zenda.'
    expect(told(caption + report)).toEqual([report])
  })

  it('does not begin with the page that the report stood on', () => {
    const [first] = told(
      'Thursday, May 14, 2009; Page A23 The port of Teal doubled its tolls on Monday, and two lines left for Zenda.',
    )
    expect(first).toMatch(/^The port/)
  })

  it('says who it was whose friend the author is', () => {
    const [first] = told(
      'My friend Ada Lind, who has died aged 61, spent much of her life at the mill of Teal. ' +
        'Her songs were sung in the bars of Zenda. Millers came from all over the island to hear her. She had two sons.',
    )
    expect(first).toMatch(/^My \[the author’s\] friend Ada Lind/)
  })

  it.each([
    'Karl Benning, who with nine loaves an hour might be the best baker of the island.',
    'One would hope so, since the millers of Teal need every crown.',
  ])('is no part of a sentence, and says itself what is hoped: %j', (part) => {
    const claims = told(
      `The port of Teal doubled its tolls on Monday. ${part} Two lines left Teal for Zenda. The board of the port meets in May.`,
    )
    expect(claims).not.toContain(part)
  })
})
