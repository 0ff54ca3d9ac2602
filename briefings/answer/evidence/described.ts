import type { Range } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { isAuxiliary, isPast } from '../../write/support/frame-words.ts'
import { termOf } from '../../read/terms.ts'
import { typeOfNoun, type AnswerType } from '../question/answer-type.ts'
import { isLike } from '../ranking/likeness.ts'
import { BACK, salientBefore } from './antecedent.ts'

/** "The show", "The Puerto Rican rapper", "The 24-year-old": words up to the noun of a description that opens a sentence. */
const OPENS = /^(?:The|This)\s((?:[\p{L}\d][\p{L}\d’'-]*\s){0,3}?)([\p{L}\d-]+)(?=(,|\s)\s?([\p{L}’'-]+))/u
const AGE = /^\d{1,2}-year-old$/
/** Behind the noun the sentence goes on: with a verb, or with a clause between commas. */
const GOES_ON = /^(?:who|which|that|then|also|later|now|whose|first|finally|already|once|\p{L}+ly)$/u
/** Works are named by their titles. */
const WORKS =
  /^(?:film|movie|show|series|serie|sitcom|drama|comedy|documentary|book|novel|memoir|song|single|album|musical|opera|podcast|game)$/
const TITLE = /["“‘]([^"“”‘’]{2,60}?)[,.]?["”’]/gu

/** A description, and the name that it stands for. */
interface Described {
  readonly span: Range
  readonly named: Range
}

/**
 * Whom or what "The show" at the head of a sentence stands for, where one such is asked for: the one person, body or title that the
 * sentences right before name (Grosz, Joshi and Weinstein 1995). Null where the sentence opens otherwise.
 *
 * @param noun what "which …" asks for, as `nounAsked` reads it
 */
export function describedIn(
  article: ArticleWithFacts,
  index: number,
  type: AnswerType,
  noun: string | null,
): Described | null {
  const { start, end } = article.facts.sentences[index]!
  const sentence = article.text.slice(start, end)
  const opens = OPENS.exec(sentence)
  if (!opens) return null
  const [, before = '', head = '', mark, next = ''] = opens
  if (!isOfKind(head, type, noun) || !(mark === ',' || goesOn(next))) return null
  const named = WORKS.test(noun ?? '')
    ? titleBefore(article, index)
    : salientBefore(article, index, type === 'person' ? 'PER' : 'ORG')
  return named && { span: { start, end: start + 4 + before.length + head.length }, named }
}

function isOfKind(head: string, type: AnswerType, noun: string | null): boolean {
  if (type === 'person') return AGE.test(head) || typeOfNoun(head) === 'person'
  const term = termOf(head)
  const asked = noun === null ? null : termOf(noun)
  if (term === null || asked === null) return false
  return isLike(term, asked)
}

const goesOn = (word: string): boolean => GOES_ON.test(word) || isAuxiliary(word) || isPast(word)

/** The one title in quotation marks that the nearest sentence before has. */
function titleBefore({ facts, text }: ArticleWithFacts, index: number): Range | null {
  for (let k = index - 1; k >= 0 && k >= index - BACK; k--) {
    const { start, end } = facts.sentences[k]!
    const titles = [...text.slice(start, end).matchAll(TITLE)].filter((m) => /^[\p{Lu}\d]/u.test(m[1]!))
    const [title] = titles
    if (title) return { start: start + title.index + 1, end: start + title.index + 1 + title[1]!.length }
  }
  return null
}
