import { describe, expect, it } from 'vitest'
import { absentWord, lacking, unsure } from '../../../briefings/answer/lacking.ts'
import { readQuestion } from '../../../briefings/answer/question/question.ts'
import { createReadWords } from '../../../briefings/answer/ranking/read-words.ts'

describe('what none of the reports tells', () => {
  it.each([
    ['Where did the ferry run aground?', '; none says where', ', but cannot say for sure where'],
    ['Which towns are still in the race?', '; none names it', ', but cannot say for sure which it is'],
    ['How did the ferry run aground?', '; none answers that', ', but cannot say for sure how'],
    [
      'How many sailors were saved?',
      '; none gives a number of sailors',
      ', but cannot say for sure how many sailors',
    ],
  ])('is said as it was asked for: %s', (question, none, unsureOf) => {
    const asked = readQuestion(question)
    expect([lacking(asked, false, null), unsure(asked, false, null)]).toEqual([none, unsureOf])
  })
  it('is no word that says nothing of what is missing, nor the one that is counted', () => {
    const found = { articles: [], idf: new Map<string, number>(), unknown: new Set<string>() }
    const absentOf = (question: string) => absentWord(readQuestion(question), found, createReadWords())
    expect(absentOf('Was it earlier?')).toBeNull()
    expect(absentOf('Who refereed it?')).toBe('refereed')
    const counted = readQuestion('How many sailors were saved?')
    expect(lacking(counted, true, 'sailors')).toBe('; it does not give a number of sailors')
    expect(lacking(counted, true, 'saved')).toBe(
      '; it does not give a number of sailors (nothing on “saved”)',
    )
  })
})
