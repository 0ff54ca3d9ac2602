import type { Range } from '../model.ts'
import { termOf, termsOf } from '../read/terms.ts'
import { PLACED } from './question/answer-type.ts'
import { isAskedAbout } from './ranking/candidates.ts'
import type { Answer } from './ranking/answer-features.ts'
import { isPast } from '../write/support/frame-words.ts'
import { dateInWords } from '../write/dates-in-words.ts'
import { countsTogether } from './kinds/counts-together.ts'
import { deedObject } from './kinds/deed-object.ts'
import { answersAlone } from './ranking/kind-asked.ts'
import type { Question } from './question/question.ts'
import { measureAsked } from './question/measures.ts'
import { NUMBER, NUMBER_WORD } from './question/numbers-written.ts'
import { THEIR_OWN } from './ranking/quotation-spans.ts'
import { isNamed } from './ranking/rank.ts'
import { lists } from './evidence/lists.ts'
import { statedIn } from './evidence/stated.ts'
import { timeAt } from './evidence/time-at.ts'

/** A short answer, and whether it says more than the bare words of the text do. */
export interface ShortAnswer {
  readonly text: string
  readonly workedOut: boolean
}

/**
 * The bare name, date, number or place. A time that the text only points to ("over the weekend") is given as its date; names
 * that the text joins by "and" are given together; who somebody is, as the role that the text gives. Where "when" is asked
 * besides, the date that stands nearest follows. Null where the sentence itself is the answer.
 *
 * @param witnesses the texts of the articles that answer, which may say what kind of thing a name is
 */
export function shortAnswerOf(
  answer: Answer,
  question: Question,
  witnesses: readonly string[],
): ShortAnswer | null {
  if (question.asksIdentity) return plain(roleIn(answer, question))
  const object = deedObject(answer, question)
  if (object !== null && !saysAgain(object, question)) return plain(object)
  const { short, passage } = answer
  // Of several things asked for, one alone is no answer; the sentence has them all.
  if (lists(question, passage)) return null
  if (!short || (question.type === 'words' && (short.fit < THEIR_OWN || !isUtterance(answer)))) return null
  if (PLACED.has(question.type) && short.fit < OF_KIND) return null
  if (short.standsFor) return { text: oneLine(short.text), workedOut: true }
  const { facts, text } = passage.article
  if (!answersAlone(short, passage, witnesses, question)) return null
  const time = timeAt(facts, short)
  const date = time && question.type === 'time' && !WHOLE.test(short.text) ? dateInWords(time) : null
  if (date) return { text: date, workedOut: true }
  const bare =
    listed(answer, short, question) ??
    namesTogether(answer, short, question) ??
    promised(answer, question) ??
    countsTogether(answer, question) ??
    trimmed(oneLine(text.slice(short.start, short.end)), question)
  const when = question.type !== 'time' && ALSO_WHEN.test(question.asking) ? nearestDate(answer, short) : null
  return when ? { text: `${bare}, ${when}`, workedOut: true } : plain(bare)
}

/**
 * Does it stand alone as what somebody said: in their words, or as a whole clause behind "said that" or before ", she said"? What they explained,
 * defended or threatened with ("his decision to close") is told by the sentence.
 */
function isUtterance({ short, passage: { article, range } }: Answer): boolean {
  const told = article.text.slice(short!.start, short!.end).replace(/^that\s/, '')
  const before = article.text.slice(range.start, short!.start)
  if (/^["“‘']/.test(told) || /["“]$/.test(before)) return true
  if (PART_OF_CLAUSE.test(told) || isPast(/^\p{L}+/u.exec(told)?.[0] ?? '')) return false
  return !before.trim() || !NOUN_BEHIND.test(before)
}
/** What begins so is no whole clause. */
const PART_OF_CLAUSE =
  /^(?:(?:while|when|although|though|as|if|because|after|before)\b(?![^,]*,\s)|(?:will|would|is|are|was|were|has|have|had|can|could|may|might|did|does|(?:him|her|them|it)\sto)\b)/i
/** Words behind which only the matter of what was said stands. */
const NOUN_BEHIND =
  /\b(?:threats?\sof|confirm(?:s|ed|ing)?|invok(?:es?|ed|ing)|explain(?:s|ed|ing)|defend(?:s|ed|ing)|assum(?:e|es|ed|ing)|thank(?:s|ed|ing)?|discuss(?:es|ed|ing)?|describ(?:e|es|ed|ing)|mention(?:s|ed|ing)?|address(?:es|ed|ing)?|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|prais(?:e|es|ed|ing))\s$/i

/** How well a name has to fit to be told as who or where it was. */
const OF_KIND = 0.15

/** It names its year, or is an hour: nothing is to be worked out. */
const WHOLE = /\b\d{4}\b|\d[:.]\d\d|\d\s?[ap]\.?m\b/i

/** "… and when", "…, on what days". */
const ALSO_WHEN = /\b(?:and when|(?:on|and|at|in) (?:what|which) (?:days?|dates?|month|year))\b/i

/** What only has the question's own words answers nothing. */
const saysAgain = (text: string, { asking }: Question): boolean => {
  const own = new Set(termsOf(asking))
  return termsOf(text).every((t) => own.has(t))
}

const plain = (text: string | null): ShortAnswer | null =>
  text === null ? null : { text: paired(text), workedOut: false }

/** A quotation mark whose other half stands before the name ("Bo ‘Ox” Ray", cut) goes. */
const paired = (text: string): string =>
  (text.match(/[“"”]/g) ?? []).length === 1 ? text.replace(/[“"”]/, '') : text

/** Between the last two of names that are named as one: "Tel Aviv and Jerusalem", "Ann Lee, of the bank, and the minister, Bo Ray". */
const AND = /^(?:,\s[^,.;]{1,80})?,?\s+and\s+(?:[\p{L}’'-]+,?\s+){0,6}$/u
/** Between those before: a comma, perhaps with a title after it. */
const COMMA = /^,\s+(?:\p{Ll}[\p{L}’'-]*\s+){0,3}$/u

/** "Who represented each side": everybody whom the sentence gives the part, in its order; null where one is asked for. */
function listed({ passage }: Answer, short: Range, question: Question): string | null {
  const { relation, asking } = question
  if (relation === null || !SEVERAL.test(asking)) return null
  const { facts, text } = passage.article
  const own = facts.mentions.find((m) => m.start === short.start && m.end === short.end)
  const asked = question.terms.map((t) => t.term)
  const all = facts.mentions.filter(
    (m) =>
      m.sentence === own?.sentence && m.type === own.type && statedIn(passage, m, relation, asked) >= PART,
  )
  const names = [...new Set(all.map((m) => oneLine(text.slice(m.start, m.end))))].filter(
    (n) => !isAskedAbout(n, question),
  )
  return names.length < 2 ? null : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const SEVERAL = /\b(?:each|both|all)\b|^\W*(?:who|what)\s+(?:are|were)\b/i
const PART = 0.5

/** The names of the same kind that the text joins with this one; null where it stands alone. */
function namesTogether({ passage }: Answer, short: Range, question: Question): string | null {
  const { facts, text } = passage.article
  const own = facts.mentions.find((m) => m.start === short.start && m.end === short.end)
  if (!own) return null
  const all = facts.mentions
    .filter((m) => m.sentence === own.sentence && (m.type === own.type || isJoined(text, m, own)))
    .sort((a, b) => a.start - b.start)
  const others = facts.mentions.filter((m) => m.sentence === own.sentence && !all.includes(m))
  const gaps = all.map((m, i) => text.slice(m.end, all[i + 1]?.start ?? m.end))
  const at = all.indexOf(own)
  // "Ann Lee of Teal and Minister Bo Ray of Brell" names no two places as one.
  for (const [i, gap] of gaps.entries())
    if (
      (own.type === 'LOC' &&
        others.some((m) => m.start >= all[i]!.end && m.end <= all[i]!.end + gap.length)) ||
      isPostIn(gap, question)
    )
      gaps[i] = ';'
  // A list ends with its "and"; what stands before it hangs on by commas.
  let last = at
  while (COMMA.test(gaps[last] ?? '')) last++
  if (AND.test(gaps[last] ?? '')) last++
  else if (last > at || !AND.test(gaps[at - 1] ?? '')) return null
  else last = at
  let first = last - 1
  while (first > 0 && COMMA.test(gaps[first - 1]!)) first--
  const names = [
    ...new Set(all.slice(first, last + 1).map((m) => oneLine(text.slice(m.start, m.end)))),
  ].filter((n) => !isAskedAbout(n, question))
  return `${names.slice(0, -1).join(', ')}${names.length > 1 ? ' and ' : ''}${names.at(-1)}`
}

/** "Minister Ann Lee and mayor Bo Ray", asked for the mayor: the post between them is one's own. */
const isPostIn = (gap: string, { relation }: Question): boolean =>
  relation?.asks === 'holder' && termsOf(gap).some((t) => relation.terms.has(t))

/** "Teal and Brell": the bare "and" joins like with like, whatever each was taken for. */
const isJoined = (text: string, a: Range, b: Range): boolean =>
  (a.end < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start)) === ' and '

const PROMISES = /\b(promise|pledge|offer|demand|propose)(?:[sd]|ed)?\b/i
/** Where what is promised ends: at a mark, or where something else is said. */
const OBJECT = /^(?!that\b)(.+?)(?=\s+and\s+(?:said|added|told|vowed|warned)\b|[;.](?!\d)|,\s|$)/su

/** "Promised 500 crowns to each family that had lost its home": the whole of it, not its last clause. */
function promised({ passage }: Answer, { type, asking }: Question): string | null {
  const verb = type === 'words' ? PROMISES.exec(asking)?.[1]?.toLowerCase() : undefined
  if (verb === undefined) return null
  const { range, article } = passage
  const sentence = article.text.slice(range.start, range.end)
  const told = new RegExp(`\\b${verb.replace(/e$/, '')}(?:e|es|ed|s)?\\s+(?=\\S)`, 'i').exec(sentence)
  const behind = told && sentence.slice(told.index + told[0].length)
  // "Promised passengers that buses would run": a clause, which is told as what was said.
  return behind === null || /^(?:\p{L}+\s+){0,3}that\s/u.test(behind)
    ? null
    : oneLine(OBJECT.exec(behind)?.[1] ?? '') || null
}

const LONGEST = 200

const A_NUMBER = new RegExp(`^(?:${NUMBER}|${NUMBER_WORD}|hundred|thousand|million|billion|dozen)$`, 'iu')

/** A number without what follows its noun; a clause without who said it, ended where a clause or at least a word ends. */
function trimmed(text: string, question: Question): string {
  const { type } = question
  if (type === 'number' && measureAsked(question.asking) === null) {
    const number = text.replace(
      /\s+(?:of|in|on|by|from|with|at) (?:the|a|an|his|her|its|their|all|them|these|those)\b.*$/u,
      '',
    )
    // "How many miners": of "17 young miners" the number, and of "a 1.1 million-acre park" the 1.1 million.
    const words = number.replace(SCALED, ' ').split(' ')
    const noun = words.findIndex((w, i) => i > 0 && isAsked(w, question))
    if (noun < 0) return number
    const last = words.slice(0, noun).findLastIndex((w) => A_NUMBER.test(w))
    return words.slice(0, last < 0 ? noun : last + 1).join(' ')
  }
  if (type === 'words') return text.replace(/^that\s(?=\p{L}+\s)/iu, '')
  if (type !== 'reason') return text
  const clause = text
    .replace(/\s+[-–—]\s.*$/u, '')
    .replace(/,\s[^,]{2,60}\s(?:said|says|reported|announced|told)\b[^,]*$/u, '')
  if (clause.length <= LONGEST) return clause.replace(/[,:\s]+$/, '')
  return clause.slice(0, clause.lastIndexOf(' ', LONGEST)).trimEnd()
}

const SCALED = /(?<=\d\s(?:hundred|thousand|million|billion))-(?=\p{Ll})/u

function isAsked(word: string, { terms, head }: Question): boolean {
  const term = termOf(word)
  return term !== null && (term === head || terms.some((t) => t.term === term))
}

/** The date of the sentence that stands nearest to a place in it, as people write it. */
function nearestDate({ passage }: Answer, { start, end }: Range): string | null {
  const gap = (t: Range): number => (t.start >= end ? t.start - end : start - t.end)
  const times = passage.article.facts.times
    .filter((t) => t.sentence === passage.index && t.type === 'DATE')
    .sort((a, b) => gap(a) - gap(b))
  for (const time of times) {
    const words = dateInWords(time)
    if (words) return words
  }
  return null
}

/** The role that the sentence gives the one asked about. */
function roleIn({ passage: { article, index } }: Answer, { names }: Question): string | null {
  const asked = new Set(names.map((n) => n.toLowerCase()))
  const actor = article.facts.actors.find((a) =>
    [a.name, ...a.aliases].some((n) => [...asked].some((x) => isNamed(n, x))),
  )
  return actor?.roles.find((r) => r.sentence === index)?.title ?? null
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
