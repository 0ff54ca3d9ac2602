import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

const ask = askedOf(
  [
    dispatch({
      title: 'Chief of Lantern Rail gives up post over late trains',
      published: '2024-05-06',
      text:
        'The chief executive of Lantern Rail, Mira Holst, gave up her post on Monday because half of its trains had been late. ' +
        'Lantern Rail has put 20 million florins on the table for new signals.',
    }),
    dispatch({
      title: 'Kettle maker Brewell clears shelves',
      published: '2024-05-07',
      text:
        'Brewell is taking 12,000 of its small green kettles off the market because their lids can jump open. ' +
        'Two customers were scalded and three others hurt by falls. Its founder, Ivo Lorn, apologised.',
    }),
    dispatch({
      title: 'Ferry and tug collide outside Varn',
      published: '2024-05-08',
      text:
        'A collision of a ferry and a tug outside Varn claimed three lives on Wednesday, and nine were injured. ' +
        'A child of 14 months was pulled from the water. A sailor, Bo Quent, who had chaired the talks on safety, called it shameful.',
    }),
    dispatch({
      title: 'Varn United humble champions Ostley Town',
      published: '2024-05-09',
      text: 'Varn United humbled the champions Ostley Town 3-0 on Thursday. Town’s keeper Pim Raske was shown the red card.',
    }),
    dispatch({
      title: '“The Tin Harbour” wins in Ostley',
      published: '2024-05-10',
      text:
        '“The Tin Harbour”, a film about two welders, carried off the Silver Oar in Ostley on Friday. ' +
        'Its director, Sanne Wijk, thanked her mother. The turnout at the festival was 18,000.',
    }),
    dispatch({
      title: 'Ex-minister Aldous Brink sent to prison',
      published: '2024-05-11',
      text:
        'A court in Ostley sent the former minister Aldous Brink to prison for four years on Saturday. He was cleared of lying to parliament. ' +
        'The owner of the newspaper that had told of it, Nell Farrow, must sell her boat.',
    }),
  ],
  '2024-05-12T12:00:00Z',
)

describe('a deed that is asked in other words than it is told', () => {
  it.each([
    ['Who resigned at Lantern Rail?', 'Mira Holst'],
    ['Who quit at Lantern Rail?', 'Mira Holst'],
    ['Why did Mira Holst quit?', 'because half of its trains had been late'],
    ['What did Lantern Rail offer for signals?', '20 million florins on the table for new signals'],
    ['How many kettles is Brewell recalling?', '12,000'],
    ['How many people died in the collision near Varn?', 'three'],
    ['Who beat Ostley Town?', 'Varn United'],
    ['Who was sent off in the match against Varn United?', 'Pim Raske'],
    ['Which film won the Silver Oar?', 'Tin Harbour'],
    ['Who directed The Tin Harbour?', 'Sanne Wijk'],
    ['Who was jailed in Ostley?', 'Aldous Brink'],
  ])('"%s" is answered "%s"', async (question, short) => {
    const told = await ask(question)
    expect(told).toMatchObject({ abstained: false })
    expect(told.short).toContain(short)
  })

  it('takes no verb for another that only shares a phrase with it', async () => {
    expect(await ask('When did the earthquake strike Lantern Rail?')).toMatchObject({ abstained: true })
    expect(await ask('Who was sacked at Brewell?')).toMatchObject({ abstained: true })
    expect(await ask('Did Sarvia join Varn United?')).toMatchObject({ abstained: true })
  })

  it('counts those whom it befell, and not the others beside them', async () => {
    expect((await ask('How many people were injured in the collision near Varn?')).short).toContain('nine')
  })

  it('knows whom “he” means in a question in small letters that names him', async () => {
    const { answer } = await ask('did brink say he lied to parliament')
    expect(answer).not.toContain('whom')
  })

  it('finds the age of an infant in months', async () => {
    expect((await ask('How old was the child that was pulled from the water?')).short).toContain('14 months')
  })
})
