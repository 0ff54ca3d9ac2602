import { describe, expect, it } from 'vitest'
import { createReadWords } from '../../../../briefings/answer/ranking/read-words.ts'

const whole = (text: string) => ({ start: 0, end: text.length })

describe('reading words', () => {
  it('makes something of each word once, wherever it stands', () => {
    const made: (string | null)[] = []
    const found: number[] = []
    const forEach = createReadWords().lookingFor(({ term }) => {
      made.push(term)
      return term === 'ferri' ? { term } : null
    })
    for (const text of ['The ferry waited.', 'No ferry waited for the ferry.'])
      forEach(text, whole(text), (_, end) => found.push(end))
    expect(made).toEqual([null, 'ferri', 'wait', null, null, null])
    expect(found).toEqual([9, 8, 29])
  })

  it('goes on telling the same after all words were forgotten', () => {
    const readWords = createReadWords()
    const count = (text: string): number => {
      let n = 0
      forEach(text, whole(text), () => n++)
      return n
    }
    const forEach = readWords.lookingFor(({ term }) => (term === 'wall' ? { term } : null))
    expect(count('A crane fell on the wall.')).toBe(1)
    const many = Array.from({ length: 60_000 }, (_, i) => `q${i}`).join(' ')
    readWords.inside(many, whole(many))
    expect(count('The wall and the crane on the wall.')).toBe(2)
    expect(readWords.inside('The wall.', whole('The wall.')).map((w) => w.term)).toEqual(['wall'])
  })

  it('tells the deed of a phrase beside its words', () => {
    const readWords = createReadWords()
    const marks = (text: string): number =>
      readWords.inside(text, whole(text)).filter((w) => /^[=-]/.test(w.term)).length
    expect(marks('They put the vote off.')).toBe(1)
    expect(marks('They put the vote on paper.')).toBe(0)
  })
})
