import { countryNamed, countryOf } from '../../analyse/demonyms.ts'
import type { Range } from '../../model.ts'
import { termOf, termsOf } from '../../read/terms.ts'
import { NAMED, type AnswerType } from '../question/answer-type.ts'
import { fitting } from '../evidence/fitting.ts'
import { timeAt } from '../evidence/time-at.ts'
import { kindShare, nounAsked } from './kind-asked.ts'
import { isLike } from './likeness.ts'
import { isNameAsked, isNameGiven } from './name-given.ts'
import type { Passage } from './passages.ts'
import { isOfOneName } from '../question/one-name.ts'
import type { Question } from '../question/question.ts'
import { isOwnCountryAsked } from '../question/relation.ts'
import { typedSpans } from './typed-spans.ts'

/** A short answer at its place: a name, a date, a number, a clause. */
export interface Candidate extends Range {
  readonly text: string
  /** What the same answer elsewhere is known by. */
  readonly key: string
  /** Whom it stands for, where it is a pronoun; `text` is their name. */
  readonly standsFor?: Range
  /** How well its kind is the kind asked for, in [0, 1]. */
  readonly fit: number
  /** How near it stands to the question's telling words, in [0, 1]. */
  readonly near: number
}

/** Characters over which nearness to the question's words fades. */
const FADE = 60

/** Short answers in a passage, each once. */
export function candidatesIn(passage: Passage, question: Question, type: AnswerType): Candidate[] {
  const { article } = passage
  const out: Candidate[] = []
  const asked = new Set(question.terms.map((t) => t.term))
  const noun = nounAsked(question)
  const asksName = isNameAsked(question)
  for (const { start, end: last, fit, standsFor } of typedSpans(passage, type, question)) {
    const end = asksName ? withItsNumber(article.text, last) : last
    const named = standsFor ?? { start, end }
    const text = article.text.slice(named.start, named.end)
    const words = standsFor
      ? termsOf(text).map((term) => ({ term }))
      : passage.words.filter((w) => w.start < end && w.end > start)
    // An answer that the question already holds answers nothing.
    if (type !== 'words' && words.length && words.every((w) => asked.has(w.term))) continue
    if (NAMED.has(type) && isAskedAbout(text, question)) continue
    if (type === 'place' && isOwnCountry(text, question)) continue
    if (question.names.some((name) => text.startsWith(`${name} of `))) continue
    if (type === 'time' && isDayOfSaying(passage, start, question)) continue
    if (type === 'reason' && isNoReason(passage, { start, end }, question)) continue
    const date = timeAt(article.facts, { start, end })?.value
    const key = date ?? (words.map((w) => w.term).join(' ') || text.toLowerCase())
    const kept =
      fit *
      fitting({ start, end }, passage, question, type) *
      kindShare({ start, end }, passage, noun, type) *
      (asksName && isNameGiven({ start, end }, passage, question) ? SAID_TO_BE : 1)
    if (kept > 0)
      out.push({
        ...{ start, end, text, key, fit: kept, near: nearTo({ start, end }, passage, question, type) },
        ...(standsFor && { standsFor }),
      })
  }
  return out
}

/** "The Brellish president fled to which country": to another than Brell. */
function isOwnCountry(name: string, { asking }: Question): boolean {
  const country = countryNamed(name)
  if (country === null || isOwnCountryAsked(asking)) return false
  const words = asking.match(/[\p{L}-]+/gu) ?? []
  return words.some((word, i) =>
    [word, `${word} ${words[i + 1] ?? ''}`].some((w) => countryOf(w) === country),
  )
}

/** "Order 17": where a number ends it, it is part of a name. */
const withItsNumber = (text: string, end: number): number =>
  end + (/^\s(?:\d{1,3}|[IVX]{1,4})(?=[,.;:”"’]|$)/u.exec(text.slice(end, end + 6))?.[0].length ?? 0)

/** Of names the one that the text gives to what is asked about. */
const SAID_TO_BE = 1.3

/** "…, the union said on Friday", "announced Friday that", "a study published this week": when it was said is not when it is. */
const SAID_ON =
  /\b(?:said|says|told|announced|reported|added|confirmed|published)\b(?:(?:\s[^\s,.;]+){0,3}\s(?:on|late|early)|\s\p{Lu}[^\s,.;]*)?\s+$/iu
const SAYING = new Set(
  'say said tell told announce report add confirm speak publish'.split(' ').map((w) => termOf(w)),
)

function isDayOfSaying({ article, range }: Passage, start: number, { predicate }: Question): boolean {
  return !SAYING.has(predicate) && SAID_ON.test(article.text.slice(range.start, start))
}

/** Words that may give a reason, or merely a time or a subject. */
const LOOSE = /^(?:after|amid|following|over|since|for)\b/i

/** "Lee, convicted last month, was freed because …": an apposition ends, and the reason is that of the verb behind it. */
const RESUMES = /,\s(?:was|were|is|are|has|have|had|will|would)\s[^,;]*$/

const BROUGHT_BY = /\b(?:caused|triggered|sparked|started|prompted|set\soff|brought\sabout)\sby\s$/i

/**
 * "After he had called it off" is no reason why it was called off: the sentence has the deed nowhere else. "Over the vote" is
 * one only beside the deed.
 */
function isNoReason(passage: Passage, { start, end }: Range, { predicate, terms }: Question): boolean {
  const { words, met, article } = passage
  const isLoose = LOOSE.test(article.text.slice(start, end))
  // "Three years after winning" is when, and not why; what comes hours after is mostly told as both.
  if (isLoose && TIME_BEFORE.test(article.text.slice(passage.range.start, start))) return true
  if (predicate === null) return isLoose
  const things = terms.filter((t) => !t.isName && t.weight >= 1 && t.term !== predicate)
  // "A storm caused": what brought about something else is not told what brought it about.
  if (
    /^caus/.test(predicate) &&
    things.length > 0 &&
    things.every((t) => liesWithin(words, t.term, { start, end }))
  )
    return true
  // What it was started by is its cause, whatever the cause is called.
  if (/^caus/.test(predicate) && BROUGHT_BY.test(article.text.slice(passage.range.start, start))) return false
  const deeds = words.filter((w) => isLike(w.term, predicate))
  const before = deeds.filter((w) => w.end <= start)
  if (before.length > 0 && before.every((w) => RESUMES.test(article.text.slice(w.end, start)))) return true
  if (isLoose && before.length > 0 && before.every((w) => NEW_CLAUSE.test(article.text.slice(w.end, start))))
    return true
  if (deeds.length > 0) return deeds.every((w) => w.start >= start && w.end <= end)
  return (met.get(predicate) ?? 0) < 1 && isLoose
}

const TIME_BEFORE = /\b(?:weeks?|months?|years?|decades?)\s$/i
/** What stands behind it, follows upon another verb: who said it, or what was done besides. */
const NEW_CLAUSE = /["”;:]|\b(?:said|says|told)\b|\sand\s[^,;]*\s(?:has|have|had|is|are|was|were|will)\s/i

/** A word of the question stands in this stretch of the sentence, and nowhere else in it. */
const liesWithin = (words: Passage['words'], term: string, { start, end }: Range): boolean => {
  const own = words.filter((w) => isLike(w.term, term))
  return own.length > 0 && own.every((w) => w.start >= start && w.end <= end)
}

/** A longer form of a name in the question ("Ana Holt" of "Holt") is no answer, unless one of theirs is asked for. */
export function isAskedAbout(text: string, question: Question): boolean {
  if (question.told?.names.some((n) => isOfOneName(n, text))) return true
  return question.names.some((name) => {
    // What only leads up to the question may well hold the answer's name.
    if (!question.asking.includes(name)) return false
    if (question.text.includes(`${name}'s`) || question.text.includes(`${name}’s`)) return false
    const at = text.toLowerCase().indexOf(name.toLowerCase())
    // "The High Court of Teal" is another than Teal.
    return (
      at >= 0 &&
      !/\b(?:of|in|for)\s(?:the\s)?$/i.test(text.slice(0, at)) &&
      !/\p{L}/u.test(text[at + name.length] ?? '')
    )
  })
}

/** Of several days in a sentence, the one beside the deed is its day. */
function nearTo(span: Range, passage: Passage, { predicate }: Question, type: AnswerType): number {
  const near = nearness(span, passage)
  const deeds = type === 'time' ? passage.words.filter((w) => w.term === predicate) : []
  if (!deeds.length) return near
  return (near + Math.max(...deeds.map((w) => Math.exp(-gapOf(span, w) / FADE)))) / 2
}

/** Characters between two places. */
const gapOf = ({ start, end }: Range, other: Range): number =>
  other.start >= end ? other.start - end : other.end <= start ? start - other.end : 0

/** Mean nearness to the question's words in the sentence, the telling ones counting more. */
function nearness(span: Range, { hits }: Passage): number {
  let sum = 0
  let total = 0
  for (const hit of hits) {
    sum += hit.worth * Math.exp(-gapOf(span, hit) / FADE)
    total += hit.worth
  }
  return total ? sum / total : 0
}
