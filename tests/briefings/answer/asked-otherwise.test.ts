import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// Questions whose answer stands a sentence farther on, is a measure, a clause or a reason, or is that nobody knows.

const bridge = dispatch({
  id: 'bridge',
  title: 'Footbridge falls into the Osk',
  published: '2026-02-03',
  text:
    'A footbridge over the River Osk fell into the water on Monday evening. Nine people died. The bridge, in the town of Lammerton, was ' +
    'built in 1968. It is not yet known why the bridge gave way. Nobody has been arrested.',
})
const council = dispatch({
  id: 'council',
  title: 'Lammerton shuts three more bridges',
  published: '2026-02-05',
  text: 'The council of Lammerton decided on Wednesday to close three more footbridges until they have been tested. The tests will cost 1.2 million talers.',
})
const fire = dispatch({
  id: 'fire',
  title: 'Warehouse fire in Pell',
  published: '2026-02-10',
  text:
    'A fire destroyed a warehouse of the furniture maker Ostrander in Pell early on Tuesday. Nobody was hurt. The building, which was 40 ' +
    'years old, had no sprinklers. Ostrander employs 850 people in Pell. The cause was a faulty heater in the paint shop, the brigade said.',
})
const blast = dispatch({
  id: 'blast',
  title: 'Blast at Sennet market kills four',
  published: '2026-02-11',
  text:
    'A bomb killed four people at a vegetable market in Sennet on Wednesday morning. No one has claimed responsibility. Police have not ' +
    'released the names of the dead.',
})
const tram = dispatch({
  id: 'tram',
  title: 'Tram derails in Quenby',
  published: '2026-02-11',
  text: 'A tram left the rails in Quenby on Wednesday morning\n\nNobody was injured when the tram derailed. The line was shut for two days.',
})
const talks = dispatch({
  id: 'talks',
  title: 'Talks on Orran end with a truce',
  published: '2026-02-12',
  text:
    'The government of Reuel and the rebels of the Orran Front agreed on Thursday to stop fighting for 60 days. The two sides will meet ' +
    'again on 20 April to discuss who is to govern the province.',
})
const harriet = dispatch({
  id: 'harriet',
  title: 'Judge Harriet Voss retires',
  published: '2026-02-13',
  text:
    'Judge Harriet Voss, 68, who presided over the Dunmere fraud trial, will retire in June, the High Court of Varda said on Friday. She ' +
    'has been a judge for 31 years. Voss said that she wanted to spend more time with her grandchildren.',
})
const martin = dispatch({
  id: 'martin',
  title: 'Judge bars the sale of Carrow harbour',
  published: '2026-02-14',
  text: 'Judge Martin Voss, 52, stopped the sale of the harbour of Carrow to the shipping company Blueline on Saturday. The city may appeal within 30 days.',
})
const bank = dispatch({
  id: 'bank',
  title: 'Central bank cuts rate',
  published: '2026-02-16',
  text:
    'The central bank of Varda lowered its main interest rate by a quarter of a point to 3.5 percent on Monday. Inflation had fallen to 2.1 ' +
    'percent in January. Its next meeting is on 30 March.',
})
const dig = dispatch({
  id: 'dig',
  title: 'Dig at Haldor finds a ship',
  published: '2026-02-17',
  text:
    'Archaeologists have found the wreck of a trading ship in a field near Haldor, the University of Pell said on Tuesday. The ship is 17 ' +
    'metres long. The coins found with it will go on show in the museum of Haldor in the autumn.',
})
const race = dispatch({
  id: 'race',
  title: 'Runner Kessi breaks record',
  published: '2026-02-19',
  text:
    'Ona Kessi of Reuel broke the world record over 3,000 metres in Dunmere on Thursday and beat the old one by 1.8 seconds. The 17-year-old trains in Pell. Kessi took ' +
    'up running at the age of nine, after her family had moved from Sennet to Carrow.',
})
const nurses = dispatch({
  id: 'nurses',
  title: 'Hospital strike put off',
  published: '2026-02-20',
  text: 'Nurses at the hospitals of Marrow Bay have put off a strike that was to begin on Monday, their union said on Friday. If they do not agree, the nurses will walk out on 9 March.',
})
const bill = dispatch({
  id: 'bill',
  title: 'Parliament votes down toll bill',
  published: '2026-02-21',
  text:
    'The parliament of Varda rejected a bill to charge drivers for the use of motorways on Saturday. Transport Minister Agnes Thorp had ' +
    'proposed 4 cents a kilometre. Thorp said that she would not resign. She announced that she would bring in a new bill before the summer. The Farmers’ League has called for a march.',
})

const pass = dispatch({
  id: 'pass',
  title: 'Tunnel under the Grauer signed',
  published: '2026-02-22',
  text: 'Norrby and Vale signed a treaty on Sunday to build a 12-kilometre tunnel beneath the Grauer, three days later than planned. Norrby’s parliament had voted for it by 74 to 61.',
})
const left = dispatch({
  id: 'left',
  title: 'Brand leaves Blueline',
  published: '2026-02-22',
  text: 'Otto Brand, the chief executive of Blueline, left the company in January after a quarrel with its owners. It did not name who will succeed Brand.',
})
const came = dispatch({
  id: 'came',
  title: 'Sloan to lead Blueline',
  published: '2026-02-25',
  text: 'Blueline chose Karin Sloan to succeed Otto Brand.',
})

const ask = askedOf(
  [
    ...[
      bridge,
      council,
      fire,
      blast,
      tram,
      talks,
      harriet,
      martin,
      bank,
      dig,
      race,
      nurses,
      bill,
      pass,
      left,
      came,
    ],
  ],
  '2026-03-01T00:00:00Z',
)

describe('what is measured', () => {
  it.each([
    ['How long is the ship found near Haldor?', '17 metres'],
    ['By how much did the central bank lower its rate?', 'a quarter of a point'],
    ['How long is the tunnel beneath the Grauer?', '12-kilometre'],
    ['By how many votes did the parliament of Norrby vote for the tunnel?', '74 to 61'],
    ['By how much did Kessi beat the old record?', '1.8 seconds'],
    ['How old is Ona Kessi?', '17'],
    ['At what age did Ona Kessi take up running?', 'nine'],
    ['How long will the truce in Orran last?', '60 days'],
    ['How many people died when the bridge in Lammerton fell?', 'Nine'],
    ['When does the central bank of Varda meet next?', '30 March 2026'],
    ['Which country does Ona Kessi run for?', 'Reuel'],
  ])('"%s" is answered "%s"', async (question, short) => {
    expect(await ask(question)).toMatchObject({ abstained: false, short })
  })
  it('is no other measure of the same report', async () => {
    expect((await ask('How heavy is the ship found near Haldor?')).abstained).toBe(true)
  })
})

describe('that there is no answer', () => {
  it.each([
    ['How many people were hurt in the fire at Pell?', 'none', 'Nobody was hurt'],
    ['How many people were injured when the tram derailed in Quenby?', 'none', 'Nobody was injured'],
    ['Who claimed responsibility for the bombing in Sennet?', 'no one', 'No one has claimed'],
    ['Who were the victims of the Sennet bombing?', 'not known', 'have not released the names'],
    ['Why did the bridge in Lammerton fall?', 'not known', 'not yet known why'],
    ['Was anyone arrested after the bridge in Lammerton fell?', 'no', 'Nobody has been arrested'],
  ])('is told where a report says so: "%s"', async (question, short, says) => {
    const told = await ask(question)
    expect(told).toMatchObject({ abstained: false, short })
    expect(told.claims[0]!.text).toContain(says)
  })
  it('is not told once a later report may tell it', async () => {
    expect((await ask('Who will succeed Otto Brand?')).short).not.toBe('not known')
  })
  it('is said of no other happening', async () => {
    expect((await ask('How many people were hurt in the bombing in Carrow?')).abstained).toBe(true)
    expect((await ask('Who was arrested over the bombing in Sennet?')).short).not.toBe('no one')
  })
})

describe('what and why', () => {
  it.each([
    [
      'What did the council of Lammerton decide?',
      'to close three more footbridges until they have been tested',
    ],
    ['What did archaeologists find near Haldor?', 'the wreck of a trading ship in a field near Haldor'],
    ['What did Agnes Thorp announce?', 'that she would bring in a new bill before the summer'],
    ['What caused the fire in Pell?', 'a faulty heater in the paint shop'],
    ['Why did Otto Brand leave Blueline?', 'after a quarrel with its owners'],
    ['Why is Harriet Voss retiring?', 'wanted to spend more time with her grandchildren'],
  ])('"%s" is answered with the phrase', async (question, short) => {
    expect((await ask(question)).short).toBe(short)
  })
  it.each([
    ['What happens next in the Orran talks?', 'will meet again on 20 April'],
    ['What will happen to the coins found at Haldor?', 'will go on show'],
  ])('what is to come is told: "%s"', async (question, says) => {
    expect((await ask(question)).answer).toContain(says)
  })
  it('a deed told again gives no reason for it', async () => {
    expect((await ask('Why did Martin Voss stop the sale of Carrow harbour?')).abstained).toBe(true)
  })
})

describe('yes and no', () => {
  it.each([
    ['Did parliament pass the toll bill?', 'no'],
    ['Has the central bank raised its rate?', 'no'],
    ['Did inflation rise in January?', 'no'],
    ['Did Agnes Thorp resign?', 'no'],
    ['Did the nurses of Marrow Bay go on strike?', 'not yet'],
    ['Is Harriet Voss retiring?', 'yes'],
  ])('"%s" %s', async (question, short) => {
    expect((await ask(question)).short).toBe(short)
  })
  it('a call for something calls nothing off', async () => {
    expect((await ask('Did the Farmers’ League call off the march?')).short).not.toBe('yes')
  })
  it('what will be shown is not being shown', async () => {
    expect((await ask('Is the museum of Haldor showing the coins?')).short).not.toBe('yes')
  })
})

describe('two of one surname', () => {
  it('are each answered for', async () => {
    const { short, claims, note } = await ask('How old is Judge Voss?')
    expect(short).toBe('Martin Voss: 52; Harriet Voss: 68')
    expect(claims.map((c) => c.citations[0].article)).toEqual(['martin', 'harriet'])
    expect(note).toContain('Martin Voss and Harriet Voss')
  })
  it('are told apart by a first name, or by what only one did', async () => {
    expect((await ask('How old is Harriet Voss?')).short).toBe('68')
    expect((await ask('When will Judge Voss retire?')).note).toBeUndefined()
  })
})
