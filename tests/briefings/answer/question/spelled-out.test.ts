import { expect, it } from 'vitest'
import { readQuestion } from '../../../../briefings/answer/question/question.ts'
import { withNamesSpelledOut } from '../../../../briefings/answer/question/spelled-out.ts'
import { storedReports } from '../../connect/stored-reports.ts'

const reports = storedReports([
  {
    id: 'pier',
    title: 'Pier closed',
    text: 'The Norrick Harbour Board closed the pier on Monday. The Norrick Harbour Board gave no reason.',
  },
])

it('initials are read as the name that the reports spell out, each time they stand there', () => {
  const asked = readQuestion('What did the NHB close, and did the NHB say why?')
  expect(withNamesSpelledOut(asked, reports).text).toBe(
    'What did the Norrick Harbour Board close, and did the Norrick Harbour Board say why?',
  )
})

it('a name is put in to the letter, whatever signs it has', () => {
  const [pier] = reports
  const actors = pier!.facts.actors.map((a) => ({ ...a, name: a.name.replace('Harbour', () => "Harbour$'") }))
  const odd = [{ ...pier!, facts: { ...pier!.facts, actors } }]
  const { text } = withNamesSpelledOut(readQuestion('What did the NHB close?'), odd)
  expect(text).toBe("What did the Norrick Harbour$' Board close?")
})
