import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('a claim that is read alone', () => {
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

  it('keeps the parties of a case in one sentence', () => {
    const claims = told(
      'The High Court of Teal overturned Lind v. Moss on Friday, eleven years after its ruling.',
    )
    expect(claims).toHaveLength(1)
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
