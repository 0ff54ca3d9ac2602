import { afterAll, beforeAll, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

// Yes and no are the shortest answers and the easiest to get wrong: each line is one way in which words near the question's
// say something else.

const REPORTS = [
  'Mayor Ida Roth ruled out resigning on Monday.',
  '“I shall win again,” President Vera Lund told supporters in Holm on Friday.',
  'A court in Sund on Thursday convicted banker Omar Falk of fraud, but acquitted him of forgery.',
  'Prosecutors in Brask charged former Harbour Minister Lea Winter with taking bribes.',
  'Nord Power, which runs the dam at Orsel, denied that the release had caused the flooding.',
  'No arrests have been made in the theft from the Vell museum, police said.',
  'The council of Marn has not yet approved the harbour plan.',
  'The charter of the Ostry League has yet to be signed, a spokesman said.',
  'Commodore Vanna Reeve rejected calls by three former captains for her to resign.',
  'The referendum in Teslin will be held on Sunday, the government said.',
  'The talks in Ostry failed to produce an agreement, diplomats said.',
  'Finance Minister Per Dahl refused to apologise for the leak.',
  'Helm Steel stopped short of confirming the sale of its Kell mill.',
  'Tessel Airways is expected to close its base in Luma.',
  'Officials in Grey Bay said the coastal road had been closed after a landslide.',
  'The tenants of Mill Street were barred from returning to their flats.',
  'The Harrow Commission blocked the merger of Bryn Foods and Delo on Friday.',
  'Surgeon Ines Karo allegedly falsified the records of the trial at Port Mave.',
  'Swimmer Tea Lorn broke the national record in Ely on Saturday.',
  'The launch of the probe Kestrel, planned for Monday, has been put off to May because of a cracked seal.',
  'The dockers’ union called off the strike in Vannhavn on Friday, a day before it was to begin.',
  'A court in Tirn on Monday convicted former envoy Pia Sand of fraud and jailed her for two years. It acquitted Sand of perjury.',
  'Prosecutors in Lott charged the cheese trader Emil Groth with fraud. His daughter Tilda was in court when he was charged.',
  'Captain Rosa Linde told the council of Wick that the port had no choice but to close.',
]

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest(
    'public',
    REPORTS.map((text, i) => dispatch({ id: `report-${i}`, text })),
  )
})
afterAll(() => held.store.close())

it.each([
  ['Has the probe Kestrel been launched?', 'not yet'],
  ['Did the dockers in Vannhavn strike?', 'no'],
  ['Will the dockers in Vannhavn strike?', 'no'],
  ['Was Pia Sand acquitted?', null],
  ['Will Ida Roth resign?', 'no'],
  ['Did Ida Roth resign?', 'no'],
  ['Was Omar Falk acquitted of forgery?', 'yes'],
  ['Was Omar Falk convicted of forgery?', 'no'],
  ['Was Omar Falk convicted of fraud?', 'yes'],
  ['Was anyone arrested over the theft from the Vell museum?', 'no'],
  ['Has the council of Marn approved the harbour plan?', 'not yet'],
  ['Has the charter of the Ostry League been signed?', 'not yet'],
  ['Did Commodore Vanna Reeve resign?', 'no'],
  ['Will the referendum in Teslin be held on Sunday?', 'yes'],
  ['Did the talks in Ostry produce an agreement?', 'no'],
  ['Did Per Dahl apologise for the leak?', 'no'],
  ['Was the coastal road in Grey Bay closed?', 'yes'],
  ['Did the Harrow Commission approve the merger of Bryn Foods and Delo?', 'no'],
  ['Did Tea Lorn break the national record?', 'yes'],
])('"%s" is answered with %s', async (question, says) => {
  expect((await held.briefings.ask(everybody, question, { now: '2024-05-20T12:00:00Z' })).short).toBe(says)
})

it.each([
  ['what is foretold', 'Did Vera Lund win?'],
  ['one count of two', 'Was Omar Falk acquitted?'],
  ['a charge', 'Did Lea Winter take bribes?'],
  ['a denial by whom it concerns', 'Did Nord Power cause the flooding?'],
  ['what is expected', 'Did Tessel Airways close its base in Luma?'],
  ['what is still to come', 'Was the referendum in Teslin held?'],
  ['what is neither confirmed nor denied', 'Did Helm Steel sell its Kell mill?'],
  ['a "no" that is the question’s own', 'Did Rosa Linde tell the council that the port has no choice?'],
  ['what befell her father', 'Was the cheese trader’s daughter charged?'],
  ['what is alleged', 'Did Ines Karo falsify the records?'],
])('%s is told and settles nothing: "%s"', async (_, question) => {
  const { short, answer } = await held.briefings.ask(everybody, question, { now: '2024-05-20T12:00:00Z' })
  expect(short ?? '').not.toMatch(/^(?:yes|no)$/)
  expect(answer).not.toMatch(/^(?:Yes|No)\b/)
})
