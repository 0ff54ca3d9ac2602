import { ANY_MONTH } from '../../read/calendar-words.ts'
import type { NameType } from '../../model.ts'
import { isPast } from '../../write/support/frame-words.ts'
import { readQuestion } from '../question/question.ts'

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const TIME = String.raw`(?:(?:last|this|next)\s+(?:week(?:end)?|month|year|spring|summer|autumn|winter|${DAY}|${ANY_MONTH})|yesterday|today|tomorrow|(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?${ANY_MONTH}(?:\s+\d{1,2}(?:st|nd|rd|th)?\b)?(?:,?\s+(?:1[89]|20)\d\d)?|${DAY}|(?:1[89]|20)\d\d)`
const WHEN = new RegExp(
  String.raw`\b(?:(in|on|during|since|by|until|before|after)\s+)?(${TIME})(?!\p{L})`,
  'iu',
)
const ONLY_WHEN = new RegExp(
  String.raw`^(?:(in|on|during|since|by|until|before|after|for)\s+)?(${TIME})$`,
  'iu',
)
const NAMED = /^(?:(in|at|near|for|from|by|to|with|of|on|against)\s+)?(?:the\s+)?(\p{Lu}.*)$/u
const THE = /^the\s+(\p{L}+)$/iu
/** "In Brell" and "at Brell" say where. */
const PLACES = 'in|at|near|from'

/**
 * The same question about another time, name or thing: what is told of `of` stands where the question has one of its kind. Null where
 * it has none.
 *
 * @param kinds What each of the names is, where it is known.
 */
export function putIn(question: string, of: string, kinds: ReadonlyMap<string, NameType>): string | null {
  const when = ONLY_WHEN.exec(of)
  if (when) return putTime(question, when[2]!, when[1])
  const [, preposition, name] = NAMED.exec(of) ?? []
  if (name !== undefined) return putName(question, { name, preposition, kind: kinds.get(name) }, kinds)
  return putThing(question, of)
}

function putTime(question: string, time: string, preposition: string | undefined): string {
  const held = WHEN.exec(question)
  const before = preposition ?? held?.[1] ?? prepositionOf(time)
  const told = before === null ? time : `${before} ${time}`
  return held ? question.replace(held[0], told) : `${question.replace(/[?\s]*$/, '')} ${told}?`
}

/** "On Monday", "in 2019"; none for "last week". */
function prepositionOf(time: string): string | null {
  if (/^(?:last|this|next|yesterday|today|tomorrow)\b/i.test(time)) return null
  return /\d{4}$|^\p{L}+$/u.test(time) && !/day$/i.test(time) && !/^\d{1,2}\s/.test(time) ? 'in' : 'on'
}

interface Other {
  readonly name: string
  readonly preposition: string | undefined
  readonly kind: NameType | undefined
}

function putName(
  question: string,
  { name, preposition, kind }: Other,
  kinds: ReadonlyMap<string, NameType>,
): string | null {
  const { names, speaker } = readQuestion(question)
  const isPlace = preposition !== undefined && new RegExp(`^(?:${PLACES})$`).test(preposition)
  const replaced = preposition === undefined ? null : behind(question, isPlace ? PLACES : preposition, names)
  if (replaced !== null) return question.replace(replaced, () => name)
  const kindOf = (n: string): NameType | undefined => (behind(question, PLACES, [n]) ? 'LOC' : kinds.get(n))
  const like = names.filter((n) => isLike(kindOf(n), isPlace ? 'LOC' : kind))
  // Whoever says something may be a person, a company or a state.
  const spoke = isPlace ? undefined : names.find((n) => speaker?.includes(n))
  const [first] = spoke !== undefined ? [spoke] : like
  if (first !== undefined) return question.replace(first, () => name)
  if (speaker !== null && !isPlace) return question.replace(speaker, () => name)
  return isPlace ? `${question.replace(/[?\s]*$/, '')} ${preposition} ${name}?` : null
}

const behind = (question: string, prepositions: string, names: readonly string[]): string | null =>
  names.find((n) => new RegExp(`\\b(?:${prepositions})\\s+(?:the\\s+)?$`, 'i').test(question.split(n)[0]!)) ??
  null

/** Somebody is no company and no place; these two may bear one name. What a name is may not be known, or not for sure. */
const isLike = (a: NameType | undefined, b: NameType | undefined): boolean =>
  a === undefined || b === undefined || a === 'MISC' || b === 'MISC' || (a === 'PER') === (b === 'PER')

/** How many of whom, and what says where and when. */
const COUNTED = /^\W*how many (\p{L}+)\s.*?(\s(?:in|at|on|during|after|by|when|near)\s[^?]+)?\W*$/iu

/** "And the company?" after what somebody said; "and injured?" after how many were killed. */
function putThing(question: string, of: string): string | null {
  const { speaker } = readQuestion(question)
  const bare = (THE.exec(of)?.[1] ?? of).toLowerCase()
  const counted = COUNTED.exec(question)
  if (counted && isPast(bare)) return `How many ${counted[1]!} were ${bare}${counted[2] ?? ''}?`
  return speaker === null ? null : question.replace(speaker, of)
}
