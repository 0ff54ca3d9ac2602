import { expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// Questions as readers ask them who remember a report and not its words.

const regatta = dispatch({
  id: 'regatta',
  title: 'Moss loses the Skarn regatta',
  published: '2026-08-03',
  text: 'Iven Moss was stripped of his victory in the Skarn regatta on Monday after judges found that his keel was heavier than the rules permit. The race was held for the tenth time and for the first time passed the new Ferrow bridge. He said that he would not appeal.',
})
const bid = dispatch({
  id: 'bid',
  title: 'Tolm spurns offer from Hallin',
  published: '2026-08-04',
  text: 'Tolm Foods said on Tuesday it had rejected a takeover offer from Hallin Group, calling the bid "hasty and far too low". Its shares rose by a tenth.',
})
const fever = dispatch({
  id: 'fever',
  title: 'Outbreak in Dunmarsh is over',
  published: '2026-08-05',
  text: "The outbreak of Legionnaires' disease in Dunmarsh is over, officials said on Wednesday, and its source was the cooling tower of a laundry. Nine people fell ill.",
})
const region = dispatch({
  id: 'region',
  title: 'Governor of Vall steps down',
  published: '2026-08-06',
  text:
    'Oda Brenn stepped down as governor of the Vall region on Thursday, a day after a report on the floods. She accepted its findings, she said. ' +
    'Four villages were under water for a week. The report blames a lack of warnings. Her deputy, Jens Ruud, takes over until an election in the spring.',
})
const treaty = dispatch({
  id: 'treaty',
  title: 'Signing of river treaty put off',
  published: '2026-08-07',
  text: 'The signing of the Orla river treaty has been put off to May, the mediator said on Friday. The ceremony will also be moved from Harwick to Port Lisden, which both states accept.',
})

const ask = askedOf([regatta, bid, fever, region, treaty], '2026-08-10T12:00:00Z')

it.each([
  ['Why was Iven Moss disqualified from the Skarn regatta?', 'judges found that his keel'],
  ["Why did Tolm turn down Hallin's offer?", 'calling the bid "hasty and far too low"'],
  [
    "What turned out to be the source of the Legionnaires' outbreak in Dunmarsh?",
    'the cooling tower of a laundry',
  ],
  ['Which new bridge did the Skarn regatta pass?', 'Ferrow'],
  ['Who took over as governor after Oda Brenn stepped down?', 'Jens Ruud'],
  ['Where has the ceremony of the Orla river treaty been moved?', 'Port Lisden'],
])('%s', async (question, told) => {
  const { claims, short } = await ask(question)
  expect(short ?? claims[0]?.text).toContain(told)
})
