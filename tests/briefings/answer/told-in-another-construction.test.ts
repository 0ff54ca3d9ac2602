import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// The deed that is asked about, told by a noun, in an apposition, from its other side, or of somebody whom the report names otherwise.

const roof = dispatch({
  id: 'roof',
  title: 'Warehouse roof caves in at Brandel',
  published: '2029-01-10',
  text:
    'BRANDEL, Jan 10 - The roof of a furniture warehouse in Brandel caved in under heavy snow on Wednesday, trapping four workers.\n\nAn inquiry under the retired ' +
    'engineer Ottilie Marsh was ordered by the labour minister. The works manager, Piet Sorrel, has been suspended. The sofas were not insured, because the premium had gone up.',
})
const bank = dispatch({
  id: 'bank',
  title: 'Rolf Amsel to head Kestrel Bank',
  published: '2029-01-12',
  text:
    'The appointment of Rolf Amsel as chief executive of Kestrel Bank was announced on Friday. He will be paid 1.2 million crowns a year.\n\nHis predecessor, Jutta Weil, ' +
    'quit in December after a row over bonuses. Weil had borrowed 40,000 crowns from the pension fund.',
})
const match = dispatch({
  id: 'match',
  title: 'Dunmore beat Sallow 3-1',
  published: '2029-01-14',
  text:
    'Dunmore beat Sallow Town 3-1 on Sunday. Two goals came from Bela Ruiz, and the third from Ken Oddie after the break. Goalkeeper Ida Lott saved two shots for Dunmore and was voted ' +
    'player of the match. Dunmore have signed the forward Mads Krogh from Aalby.',
})
const shield = dispatch({
  id: 'shield',
  title: 'Quenby Rovers win shield on penalties',
  published: '2029-01-15',
  text:
    'Quenby Rovers won the Tarn Shield on Monday, beating Aldern Athletic 4-2 on penalties after a 1-1 draw. A crowd of 900 saw Athletic take the lead through a header by Jonas Wendt. ' +
    'The rest of the match was played in heavy rain.',
})
const jury = dispatch({
  id: 'jury',
  title: 'Guilty on six of ten counts',
  published: '2029-01-18',
  text: 'A jury in Hale found the former mayor, Lena Prout, guilty on Thursday on six of ten counts of fraud.\n\nProut, 58, will be sentenced on 2 March.',
})
const fever = dispatch({
  id: 'fever',
  title: 'Vaccine for river fever approved',
  published: '2029-02-08',
  text: 'The drug office approved a vaccine for river fever on Thursday. The vaccine, developed at the University of Lorne and made by the drug firm Casperol, will cost 12 crowns a dose.',
})
const pier = dispatch({
  id: 'pier',
  title: 'Ferry hits pier at Port Isel',
  published: '2029-02-09',
  text: 'The ferry Sea Lark hit a pier at Port Isel on Friday. Nineteen were hurt, two of them badly.',
})
const wildfire = dispatch({
  id: 'wildfire',
  title: 'Wildfire burns homes near Tarn',
  published: '2029-02-14',
  text: 'A wildfire destroyed 12 homes near Tarn on Wednesday. It was started by sparks from a train, the fire chief, Moira Penn, said. Some 300 people spent the night in a school.',
})
const shed = dispatch({
  id: 'shed',
  title: 'Vell boat shed sold',
  published: '2029-02-16',
  text: 'The town of Vell sold its old boat shed to Agda Moen on Friday. The council had wanted to pull it down.',
})
const lamp = dispatch({
  id: 'lamp',
  title: 'Lost lamp of Quill church turns up',
  published: '2029-02-17',
  text: 'The silver lamp of Quill church, lost in 1960, is back. A gravedigger found the lamp on Friday under a yew.',
})
const fund = dispatch({
  id: 'fund',
  title: 'Ex-treasurer convicted of stealing from Pell harbour fund',
  published: '2029-02-17',
  text:
    'PELL, Feb 17 - The former treasurer of the Pell harbour fund, Gideon Stroud, was found guilty on Saturday of taking 1.4 million crowns for his own use. The jury convicted him on ' +
    'five of seven counts; it cleared him of forging a signature and of destroying records.',
})
const jab = dispatch({
  id: 'jab',
  title: 'Vaccine for lamb fever passes trial',
  published: '2029-02-17',
  text:
    'A vaccine against lamb fever protected nine of ten animals in a trial on 1,200 sheep, scientists at the Lund Institute reported on Saturday. It was developed by a team under the ' +
    'vet Salome Ortiz; the drug firm Verrin will produce it.',
})
const tram = dispatch({
  id: 'tram',
  title: 'More hurt in the Ulver tram crash',
  published: '2029-02-18',
  text: 'The number of people hurt in the tram crash at Ulver rose to seven after three of the firemen fell ill.',
})
const bus = dispatch({
  id: 'bus',
  title: 'Quarry bus crash toll rises',
  published: '2029-02-18',
  text: 'The number of people killed in the bus crash at Onder rose to nine on Sunday after two of the injured died in hospital.',
})

const ask = askedOf(
  [roof, bank, match, shield, jury, fever, pier, wildfire, shed, lamp, bus, tram],
  '2029-02-20T12:00:00Z',
)

describe('who did it', () => {
  it.each([
    ['who is leading the probe into the warehouse roof', 'Ottilie Marsh'],
    ['who scored for dunmore', 'Bela Ruiz and Ken Oddie'],
    ['who bought the boat shed in vell', 'Agda Moen'],
    ['who found the lamp of quill church', 'A gravedigger'],
    ['who was voted player of the dunmore match', 'Ida Lott'],
    ['who got suspended over the roof accident in brandel', 'Piet Sorrel'],
    ['who was suspended over the roof accident in brandel', 'Piet Sorrel'],
  ])('is read from the construction that the report has: %s', async (question, short) => {
    expect(await ask(question)).toMatchObject({ abstained: false, short })
  })

  it('is nobody who did another deed of the same sentence, nor what another side did', async () => {
    expect((await ask('who developed the river fever vaccine')).short).not.toBe('Casperol')
    expect(await ask('who did sallow town sign')).toMatchObject({ abstained: true })
    expect((await ask('who scored for quenby rovers')).short ?? '').not.toContain('Wendt')
  })

  it('is no reason of somebody else who is named in an apposition', async () => {
    expect(await ask('why did rolf amsel quit')).toMatchObject({ abstained: true })
  })
})

describe('what is told of somebody under another name', () => {
  it('is found by the post that the report gave them', async () => {
    expect((await ask('when will the ex mayor of hale be sentenced')).claims[0]?.text).toContain('2 March')
  })

  it('is found by what its head says the report is about', async () => {
    expect((await ask('why were the sofas in the brandel warehouse not insured')).short).toBe(
      'because the premium had gone up',
    )
  })
})

describe('a number', () => {
  it('is none of a part, nor of what else the question names', async () => {
    expect((await ask('how many were injured on the sea lark')).short).toBe('Nineteen')
    expect((await ask('how many people had to leave their homes near tarn')).short).not.toBe('12')
    expect((await ask('how many died in the onder bus crash')).short).toBe('nine')
    expect((await ask('how many people were hurt in the ulver tram crash')).short).toBe('seven')
  })

  it('is no age and no score', async () => {
    expect((await ask('how many fans saw the dunmore match')).short).not.toBe('3-1')
    expect((await ask('how many counts was the bus driver of hale convicted on')).short).not.toBe('58')
  })

  it('is that of whom the sentence goes on about', async () => {
    expect(await ask('what will jutta weil earn')).toMatchObject({ abstained: true })
  })

  it('is the pay that somebody earns by the year', async () => {
    expect((await ask('what will amsel earn')).short).toBe('1.2 million crowns')
  })
})

it('a reason ends where the sentence says whose words it is', async () => {
  expect((await ask('what caused the fire near tarn')).short).toBe('sparks from a train')
})

describe('beside another deed', () => {
  let few: TestBriefings
  beforeAll(async () => {
    few = await openBriefings()
    await few.briefings.ingest('public', [fund, jab])
  })
  afterAll(() => few.store.close())

  it.each([
    ['who makes the lamb fever jab', 'Verrin'],
    ['on how many counts was stroud convicted', 'five of seven'],
  ])('the one asked about is told: %s', async (question, short) => {
    const answer = await few.briefings.ask(everybody, question, { now: '2029-02-20T12:00:00Z' })
    expect(answer).toMatchObject({ abstained: false, short })
  })
})
