import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import { isLike } from '../ranking/likeness.ts'
import { holdsName, type Passage } from '../ranking/passages.ts'
import type { Question, QuestionTerm } from '../question/question.ts'

/** Where a thing is told of for the first time: "A hearing in Harwell was put off", "and another fire". */
const NEW =
  /(?:^|[;:]\s|,\s(?:and|but|while)\s)(?:a|an|one)\s((?:\p{Ll}[\p{L}-]*\s){0,2}\p{Ll}[\p{L}-]*)|\b(?:another|(?:a|an)\s(?:separate|second|similar|different|further|smaller|bigger|earlier|previous))\s((?:\p{Ll}[\p{L}-]*\s){0,1}\p{Ll}[\p{L}-]*)/giu

/**
 * Another of the same kind: "why was the trial of Hale put off" is not answered by "A separate hearing, of a farmer, was put off": what
 * a report brings in farther on as new (Prince 1981) is not what was asked for by name.
 */
export function isAnotherOfKind(question: Question, passage: Passage): boolean {
  const { names, terms, asking, predicate, type } = question
  const { article, index, range } = passage
  if (names.length === 0 || holdsName(question, passage)) return false
  // "A gas leak caused": a verb is no thing.
  const kinds = terms.filter((t) => !t.isName && t.term !== predicate)
  if (isElsewhere(article, range, kinds, terms)) return true
  if (index === 0) return false
  return [...article.text.slice(range.start, range.end).matchAll(NEW)].some((m) => {
    // "Another decade", where just that is asked about.
    if (asking.toLowerCase().includes(m[0].toLowerCase())) return false
    // "When is a decision expected?": none is meant that was told of before.
    if (type !== 'yes-no' && new RegExp(`\\ban?\\s${(m[1] ?? m[2])!.split(' ')[0]!}\\b`, 'iu').test(asking))
      return false
    const words = (m[1] ?? m[2])!.split(' ').flatMap((w) => termOf(w) ?? [])
    return kinds.some((t) => !isNewThere(t, asking) && words.some((w) => isLike(w, t.term)))
  })
}

/** "According to a new survey": the question itself brings it in as new. */
const isNewThere = ({ form }: QuestionTerm, asking: string): boolean =>
  new RegExp(`\\b(?:an?|another)\\s(?:[\\p{L}-]+\\s){0,2}${RegExp.escape(form)}\\b`, 'iu').test(asking)

/** A thing, and the place in which it is: "a tyre warehouse in Ormsley". */
const IN_PLACE = /(?<!\p{Ll})(\p{Ll}{3,})\s(?:in|at|near)\s(\p{Lu}[\p{L}-]+)/gu

/** "The warehouse in Ormsley", in a report that tells of one in Tarnhaven too, which is asked about. */
function isElsewhere(
  { text }: Passage['article'],
  { start, end }: Range,
  kinds: readonly QuestionTerm[],
  terms: readonly QuestionTerm[],
): boolean {
  const isKind = (word: string): boolean => kinds.some((t) => isLike(termOf(word) ?? '', t.term))
  const isAsked = (place: string): boolean => terms.some((t) => t.isName && t.term === termOf(place))
  const placed = [...text.slice(start, end).matchAll(IN_PLACE)].filter((m) => isKind(m[1]!))
  return (
    placed.length > 0 &&
    placed.every((m) => !isAsked(m[2]!)) &&
    [...text.matchAll(IN_PLACE)].some((m) => isKind(m[1]!) && isAsked(m[2]!))
  )
}
