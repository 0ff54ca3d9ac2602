import type { ArticleWithFacts } from '../../ports.ts'
import { distance } from '../../read/spelling.ts'
import { foldWord, termOf } from '../../read/terms.ts'
import { readQuestion, type Question } from './question.ts'
import type { Retrieved } from '../ranking/retrieve.ts'

/** A word of a question that no report has, and the one of the reports found that it is a misspelling of. */
export interface Respelling {
  readonly asked: string
  readonly told: string
}

/** Letters from which on one slip still leaves the word to be known; two slips; another letter in its place, in a name. */
const LONG = 5
const LONGER = 9
const REPLACED = 7
const WORD = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu

/**
 * The words that are taken for misspelt: no report of the store has them, and those found for the rest of the question have one with
 * the same first letter that a letter more, less or swapped makes of it ("tunel", "Harbel" for Haberl), or that was written as two
 * ("halfmarathon"). Another letter in a letter's place makes another word too often: only names of seven letters may have it.
 */
export function respellings({ text, terms }: Question, { unknown, articles }: Retrieved): Respelling[] {
  const missing = terms.filter(
    (t) => unknown.has(t.term) && t.form.length >= LONG && /^\p{L}+$/u.test(t.form),
  )
  if (missing.length === 0) return []
  const vocabulary = wordsOf(articles, new Set(missing.map((t) => t.form[0]!)))
  return missing.flatMap(({ form }) => {
    const [told] = [...vocabulary]
      .filter(([word, spelling]) => isSlip(form, word, spelling))
      .map(([, spelling]) => spelling)
    const asked = (text.match(WORD) ?? []).find((w) => foldWord(w) === form)
    return told === undefined || asked === undefined ? [] : [{ asked, told }]
  })
}

/** The question with these words as the reports write them. */
export function respelt(question: Question, respellings: readonly Respelling[]): Question {
  const text = respellings.reduce((t, { asked, told }) => t.replace(asked, told), question.text)
  return { ...question, ...readQuestion(text) }
}

/** Folded words of the reports that begin with one of these letters, and two joined by a hyphen or a blank, as they are written there. */
function wordsOf(
  articles: readonly ArticleWithFacts[],
  initials: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const { title, text } of articles) {
    let before = ''
    for (const [word] of `${title ?? ''}\n${text}`.matchAll(WORD)) {
      const isAsked = initials.has(foldWord(word[0]!))
      if (!isAsked && !before) continue
      const folded = foldWord(word)
      if (isAsked) out.set(folded.replace(/-/g, ''), word)
      if (before && /^\p{Ll}/u.test(word)) out.set(before + folded, `${before} ${word}`)
      before = isAsked && /^\p{Ll}+$/u.test(word) ? folded : ''
    }
  }
  return out
}

function isSlip(asked: string, word: string, spelling: string): boolean {
  if (asked === word) return spelling !== asked
  if (asked[0] !== word[0] || /[\s-]/.test(spelling) || termOf(word) === termOf(asked)) return false
  const swapped = isSwapped(asked, word)
  const most = asked.length >= LONGER || swapped ? 2 : 1
  if (distance(asked, word, most) > most) return false
  if (asked.length !== word.length || swapped) return true
  return asked.length >= REPLACED && /^\p{Lu}/u.test(spelling)
}

const isSwapped = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('')
