import type { ArticleWithFacts } from '../../ports.ts'
import { foldWord } from '../../read/terms.ts'
import { isAskingWord } from './names-asked.ts'
import { readQuestion, type Question } from './question.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.&-][\p{L}\p{M}\p{N}]+)*/gu
/** "The US", where whoever types small letters means no pronoun. */
const THE = /\bthe\s$/i
/** "Which harbour" asks for one of a kind, though a club may be called so. */
const WHICH = /\bwhich\s$/i
const CAPITALISED = /^\p{Lu}\p{Ll}/u

/** Was it typed without capitals, but for the first letters of sentences? Then they do not tell which of its words are names. */
export const isInSmallLetters = (text: string): boolean => !/(?<!^|[.?!]\s+)\p{Lu}/u.test(text.trim())

/**
 * A question typed in small letters, read with the capitals that its words mostly have in the reports found for it (truecasing,
 * Lita et al. 2003): "what did quill say" is about Quill. Any other question as it is. Linear in the reports.
 */
export function withCapitals(question: Question, articles: readonly ArticleWithFacts[]): Question {
  if (!isInSmallLetters(question.text)) return question
  const text = capitalised(question.text, articles)
  if (text === question.text) return question
  const weights = new Map(question.terms.map((t) => [t.term, t.weight]))
  const read = readQuestion(text)
  return {
    ...question,
    ...read,
    typed: question.typed,
    terms: read.terms.map((t) => ({ ...t, weight: weights.get(t.term) ?? t.weight })),
  }
}

function capitalised(text: string, articles: readonly ArticleWithFacts[]): string {
  const asked = new Set([...text.matchAll(WORD)].map((m) => foldWord(m[0])))
  const counts = new Map<string, Map<string, number>>()
  const count = (word: string, folded = foldWord(word)): void => {
    if (!asked.has(folded)) return
    const forms = counts.get(folded) ?? new Map<string, number>()
    counts.set(folded, forms.set(word, (forms.get(word) ?? 0) + 1))
  }
  // A title ("Defence Minister Vey") has capitals too, and names nobody: only what stands in a name counts.
  for (const { text, facts } of articles)
    for (const m of facts.mentions)
      for (const [word] of text.slice(m.start, m.end).matchAll(WORD)) count(word)
  if (counts.size === 0) return text
  const small = new RegExp(
    String.raw`(?<!\p{L})(?:${[...counts.keys()].map((w) => RegExp.escape(w)).join('|')})(?!\p{L})`,
    'gu',
  )
  for (const { text } of articles) for (const [word] of text.matchAll(small)) count(word)
  return text.replace(WORD, (word: string, at: number) => {
    const forms = [...(counts.get(foldWord(word)) ?? [])].sort((a, b) => b[1] - a[1])
    const [most] = forms[0] ?? [word]
    // "LINDEN" of a dateline is Linden.
    const [form] = (most === most.toUpperCase() && forms.find(([f]) => CAPITALISED.test(f))) || [most]
    if (!/^\p{Ll}*\p{Lu}/u.test(form) || WHICH.test(text.slice(0, at))) return word
    return isAskingWord(word) && !(form === form.toUpperCase() && THE.test(text.slice(0, at))) ? word : form
  })
}
