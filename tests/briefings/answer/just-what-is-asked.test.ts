import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// Each kind of answer that is near what is asked and is not it, beside one that is.

const text = (id: string, published: string, title: string, body: string) =>
  dispatch({ id, title, published, text: body })

const ask = askedOf(
  [
    text(
      'vote',
      '2024-05-06',
      'Holm ahead in Ostland',
      'Ada Holm spoke at length on Friday. “There is still a path to win this race,” Ada Holm said after a stop in Brell on Friday.',
    ),
    text(
      'elected',
      '2024-05-08',
      'Kran elected in Norland',
      '“We will open the books tomorrow,” Mats Kran said after winning the mayoralty of Lund. Stefan Ulm has yet to publicly acknowledge his loss.',
    ),
    text(
      'reef',
      '2024-05-07',
      'A reef is founded',
      'Minister Pia Storm showed a picture of thousands of corals at the Orsk reef. A Lorrin shareholder said that the Orsk reef was pretty.',
    ),
    text(
      'prizes',
      '2024-05-09',
      'Night of the Golden Reels',
      'Jon Brix won best actor at the Golden Reels for “Tide”. Lea Moor won her first Golden Reel, for supporting actress in “Salt”. ' +
        'Ida Wend took best actress. The film “Harbour Lights” won best picture at the Golden Reels.',
    ),
    text(
      'channels',
      '2024-05-09',
      'Nominations for the Glass Lamps',
      'The channel Nordvision had two Glass Lamp nominations on Thursday. Ostwave leads the field with 40 Glass Lamp nominations, its most ever.',
    ),
    text(
      'fire-early',
      '2024-05-06',
      'Fire near Marle',
      'The Marle fire has burned 500 acres since Sunday, rangers said. The Marle fire was first seen near a campsite.',
    ),
    text(
      'fire-late',
      '2024-05-10',
      'Fire near Marle grows',
      'Crews rested on Thursday. Smoke hung over the valley. The wind has turned. It rained a little. The Marle fire has burned 4,200 acres, rangers said. There was no obvious spark for the Marle fire. The ranger said the fire was caused by campers.',
    ),
    text(
      'flood',
      '2024-05-08',
      'Flood in Tarnby',
      'The flood in Tarnby came at night on Monday, and a school was hit. Three teachers also died. Dora Lind was in Copra during the flood, her office said. ' +
        'Police first heard of the flood at the Tarnby home of Speaker Edda Falk.',
    ),
    text(
      'fever',
      '2024-05-08',
      'Moss fever spreads',
      'Moss fever is a worry in Brell, and doctors see more of its symptoms. Symptoms of moss fever include chills, a rash and sore feet. The treatments of moss fever are discussed in Brell.',
    ),
    text(
      'trial',
      '2024-05-09',
      'Trial of Stig Rand',
      'Stig Rand was arrested in Lund for smuggling. Stig Rand, who remains under arrest through 2029, faces up to ten years in prison.',
    ),
    text(
      'wedding',
      '2024-05-08',
      'Wedding in Orsk',
      'On 18 May there will be a special wedding concert in Orsk. Tickets for the wedding concert in Orsk begin at 40 crowns.',
    ),
    text(
      'firm',
      '2024-05-08',
      'Lorrin to buy Vexel',
      'Lorrin would pay Vexel a 3 million crown break-up fee. The price is 70 million crowns for all of Vexel.',
    ),
    text(
      'rates',
      '2024-05-09',
      'Bank of Ostland raises rates',
      'At the last meeting, on 21 March, interest rates in Ostland rose to 4%. Interest rates in Ostland now stand at 4.5%.',
    ),
    text(
      'coach',
      '2024-05-09',
      'Farewell at Dell',
      'The question of when Olaf Berg’s career as coach of the Dell Rovers would end has been answered. During his tenure Olaf Berg became a byword for the Dell Rovers.',
    ),
    text(
      'nets',
      '2024-05-10',
      'Change at the Harwell Herons',
      'Rolf Dahl was appointed coach of the Harwell Herons in 2019. Interim Herons coach Ebba Lowe leads the training in Harwell. The Harwell Herons may hire coach Sven Alder of the Brell Bears.',
    ),
    text(
      'transfer',
      '2024-05-10',
      'Panic at the Teal Tigers',
      'Fans panicked when an erroneous report went round that the pitcher Otto Quist was signing with the Sund Sharks.',
    ),
    text(
      'rise',
      '2024-05-10',
      'Five things to know: owl pox, the Ostland vote',
      'Cases of owl pox are counted daily. Lena Sturm has seen her fame rise after a quarrel with her party.',
    ),
    text(
      'quay',
      '2024-05-11',
      'Collapse at the quay of Vank',
      'The collapse at the quay in Vank left nine pupils and two fishermen dead. Vank Sheriff Chief Deputy Hal Egge spoke of a dark day. ' +
        'The lawyer Tor Munk wrote to Kringle’s chief legal officer. If the current grows too strong in Vank, the port could suffer, because ships would stay away.',
    ),
  ],
  '2024-05-12T12:00:00Z',
)
const short = async (question: string): Promise<string | null> => (await ask(question)).short
const told = async (question: string): Promise<string> => {
  const { abstained, short, claims } = await ask(question)
  return abstained ? '' : [short ?? '', ...claims.map((c) => c.text)].join(' ')
}

describe('what somebody said', () => {
  it('is what they said at the occasion that is asked about', async () => {
    expect(await told('What did Ada Holm say after winning?')).not.toContain('still a path')
    expect(await told('What did Mats Kran say after winning?')).toContain('open the books')
  })
  it('is neither what they showed nor what others said', async () => {
    expect((await short('What did Pia Storm say about the reef?')) ?? '').not.toContain('a picture')
    expect(await told('What did Lorrin say about the Orsk reef?')).toBe('')
  })
  it('is nothing that they have yet to say', async () => {
    expect((await short('What has Stefan Ulm said?')) ?? '').not.toContain('loss')
  })
})

describe('a category', () => {
  it('is the one asked about, and no other of its rank', async () => {
    expect(await short('Who won best actress at the Golden Reels?')).toBe('Ida Wend')
    expect(await short('Who won best actor at the Golden Reels?')).toBe('Jon Brix')
    expect((await short('Who won best picture at the Golden Reels?')) ?? '').not.toMatch(/Brix|Moor|Wend/)
  })
  it('is told by what comes first, where the most is asked for', async () => {
    expect((await ask('Which channel got the most Glass Lamp nominations?')).claims[0]?.text).toMatch(
      /^Ostwave leads/,
    )
  })
})

describe('a figure', () => {
  it('is the newest of one that grows', async () => {
    expect(await short('How big is the Marle fire?')).toMatch(/4,200/)
  })
  it('is of now, where a sentence dates it long ago', async () => {
    expect(await short('How high are interest rates in Ostland now?')).toBe('4.5%')
  })
  it('counts all of them and not who died besides', async () => {
    expect((await short('How many people died in Tarnby?')) ?? '').not.toMatch(/three/i)
  })
  it('of people is all whom a sentence counts together', async () => {
    expect(await short('How many people died in Vank?')).toBe('nine pupils and two fishermen')
  })
  it('is no fee beside the price', async () => {
    expect(await short('How much is Lorrin paying for Vexel?')).toMatch(/70 million/)
  })
  it('is no term that somebody only faces', async () => {
    expect((await short('How long was Stig Rand sentenced to?')) ?? '').not.toContain('ten years')
    expect(await told('How long a term does Stig Rand face?')).toContain('ten years')
  })
})

describe('a list', () => {
  it('is a sentence that has one', async () => {
    expect((await ask('What are the symptoms of moss fever?')).claims[0]?.text).toContain('chills, a rash')
    expect((await ask('What are the treatments of moss fever?')).abstained).toBe(true)
  })
})

describe('where somebody was', () => {
  it('is told of them, and not of what happened', async () => {
    expect(await short('Where was Dora Lind during the flood?')).toBe('Copra')
    expect((await ask('Where was Edda Falk during the flood?')).abstained).toBe(true)
  })
})

describe('a day', () => {
  it('of what was done lies behind its report', async () => {
    expect((await short('When was Stig Rand arrested?')) ?? '').not.toContain('2029')
  })
  it('is that of the event, and not of what is held beside it', async () => {
    expect((await ask('When is the wedding in Orsk?')).abstained).toBe(true)
    expect(await short('When is the wedding concert in Orsk?')).toBe('18 May 2024')
  })
})

describe('a deed', () => {
  it('is not done where the report of it was false', async () => {
    expect((await ask('Which team did Otto Quist sign with?')).abstained).toBe(true)
  })
  it('is explained of those of whom it is asked', async () => {
    expect((await ask('Why are owl pox cases rising?')).abstained).toBe(true)
    expect(await short('Why did Lena Sturm’s fame rise?')).toContain('a quarrel')
  })
})

describe('a cause', () => {
  it('is none of what only might follow', async () => {
    expect((await ask('Why is the current so strong in Vank?')).abstained).toBe(true)
  })
  it('is none that nobody saw', async () => {
    expect(await short('What caused the Marle fire?')).toBe('campers')
  })
})

describe('a post', () => {
  it('is not held by whoever is leaving it', async () => {
    expect((await ask('Who is the coach of the Dell Rovers?')).short).not.toBe('Olaf Berg')
  })
  it('is not held by a deputy, nor by the chief of a part', async () => {
    expect((await ask('Who is the sheriff of Vank?')).short).not.toBe('Hal Egge')
    expect((await ask('Who is Kringle’s chairman?')).short).not.toBe('Tor Munk')
  })
  it('is held by nobody who only may come, or came years ago', async () => {
    expect(await short('Who is the coach of the Harwell Herons?')).toBe('Ebba Lowe')
  })
})
