import type { Range } from '../../model.ts'
import { isTerse, type Question } from '../question/question.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { HERE, type Passage } from '../ranking/passages.ts'
import { NEARLY, SURE } from './stated-worth.ts'

/**
 * Has the sentence only a word like the verb of the question, and does that word say nothing of what is asked about? "Who led the protests?" is
 * not answered by who runs a television company in the same report: a word that is like another means the same only of the same things.
 * Of the question's own verb, of its forms and of its doer this is asked less strictly (`doubt.ts`).
 */
export function isVerbOfOtherThings(question: Question, { features, passage, short }: Answer): boolean {
  const { type, predicate, relation } = question
  if (!TURNS_ON_DEED.has(type) || predicate === null || relation === null || !isTerse(question)) return false
  const { text } = passage.article
  const all = passage.words.filter((w) => relation.terms.has(w.term))
  // "State-run" is of no running.
  const told = all.filter((w) => text[w.start - 1] !== '-')
  if (features.verb > HERE || told.some((w) => relation.terms.get(w.term)! >= SURE)) return false
  if (told.length === 0) return features.stated < SURE
  const deeds = new Set(all.map((w) => w.start))
  // "The Iron Bank of Teal" names no Teal; a count has what it counts beside it.
  const isOfAnswer = (h: Range): boolean =>
    type === 'person' && short !== null && h.start < short.end && h.end > short.start
  const things = passage.hits.filter((h) => !deeds.has(h.start) && !isOfAnswer(h))
  return !told.some((w) => relation.terms.get(w.term)! >= NEARLY && isOfThat(passage, w, things))
}
const TURNS_ON_DEED = new Set(['person', 'number', 'money'])

/** Something of the question, or a pronoun for it, stands in its clause; or the sentence begins with it, and goes on: "They will pay …", "will produce it". */
function isOfThat({ article, range }: Passage, word: Range, things: readonly Range[]): boolean {
  if (word.start - range.start <= BEGINS || /^\s(?:it|them|him|her)\b/.test(article.text.slice(word.end)))
    return true
  return things.some((h) => {
    const [from, to] = [Math.min(h.end, word.end), Math.max(h.start, word.start)]
    return to - from <= CLAUSE && !PARTS.test(article.text.slice(from, to))
  })
}
const BEGINS = 15
const CLAUSE = 60
/** Another clause begins, or what another verb is of. */
const PARTS = /[,;:—]|\s(?:and|but|when|while|as|who|which|that|after|before|because|if)\s/i
