import { isMoney } from '../../analyse/figures/units.ts'
import type { Figure, NameType, Range, TimeExpression } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import type { AnswerType } from '../question/answer-type.ts'
import { antecedentIn } from '../evidence/antecedent.ts'
import { describedIn } from '../evidence/described.ts'
import { measureAsked, type Measure } from '../question/measures.ts'
import { BEFORE, COINS, NUMBER, NUMBER_WORD, SUM } from '../question/numbers-written.ts'
import { nounAsked } from './kind-asked.ts'
import { agentSpans } from './agent-spans.ts'
import { commonDoers } from './common-doers.ts'
import { capitalSpans, titleSpans } from './name-spans.ts'
import type { Passage } from './passages.ts'
import { quotationSpans } from './quotation-spans.ts'
import { reasonSpans } from './reason-spans.ts'
import type { Question } from '../question/question.ts'

/** A stretch of a sentence that may answer, and how well its kind fits what was asked, in [0, 1]. */
export interface TypedSpan extends Range {
  readonly fit: number
  /** Whom it stands for, where it is a pronoun. */
  readonly standsFor?: Range
}

const FITS: Readonly<Partial<Record<AnswerType, Readonly<Record<NameType, number>>>>> = {
  person: { PER: 1, ORG: 0.14, LOC: 0.1, MISC: 0.2 },
  organisation: { ORG: 1, LOC: 0.5, MISC: 0.5, PER: 0.2 },
  place: { LOC: 1, ORG: 0.5, MISC: 0.1, PER: 0.1 },
  thing: { MISC: 1, ORG: 0.9, LOC: 0.8, PER: 0.8 },
}
/** Whoever did something may be a company, a side or a state as well: "Who won?", "Who acquired it?". */
const DOERS: Readonly<Record<NameType, number>> = { PER: 1, ORG: 0.8, LOC: 0.6, MISC: 0.3 }
const isDeed = ({ relation, asking }: Question): boolean =>
  relation !== null && relation.asks !== 'holder' && /^\W*(?:by\s+)?whom?\b/i.test(asking)
/** "The show, which …": of the very noun that is asked for. */
const OF_NOUN = 1.2
/** A name that nothing took for one, of whoever is said to have done it. */
const AGENT = 0.8
/** Of somebody whom no name tells. */
const SOME = 0.6
/** What befalls people only. */
const BODILY =
  /\bwho(?:m|se)?\s+(?:was|were|is|are|has|have|had|all|also|else|been|got|\s)*\s*(?:killed|injured|hurt|wounded|shot|stabbed|arrested|born|died|dead|missing|rescued|drowned|jailed|buried)\b/i
/** The lower bound of a range: "66 to 68". */
const FROM = String.raw`(?:(?<!from\s)\d+(?:[.,]\d+)*\s?(?:%|percent|per cent)?\s?(?:to|–|-)\s?)?`
const UNIT = String.raw`(?:-?\s?(?:second|minute|hour|day|night|week|month|year|decade|centur)(?:s|ies|y)?)`
const CLOCK =
  /\b(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\b\.?)?|(?:1[0-2]|[1-9])\s?[ap]\.?m\b\.?|noon|midnight|(?:half past |quarter (?:past|to) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])(?:\so['’]clock)?\s(?:in the (?:morning|afternoon|evening)|at night)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])\so['’]clock)/giu
const PATTERNS: Readonly<Partial<Record<AnswerType, RegExp>>> = {
  number: new RegExp(`${BEFORE}\\b(?:${FROM}${NUMBER}|${NUMBER_WORD})\\b(?:\\s?%|\\spercent)?`, 'giu'),
  money: new RegExp(SUM, 'giu'),
  percent: new RegExp(
    `${BEFORE}\\b(?:${FROM}${NUMBER}|${NUMBER_WORD})\\s?(?:%|percent\\b|per cent\\b|percentage points?\\b)`,
    'giu',
  ),
  duration: new RegExp(`${BEFORE}\\b(?:${NUMBER}|${NUMBER_WORD}|a|an|several|many)${UNIT}\\b`, 'giu'),
  clock: CLOCK,
}

/** The stretches of a passage's sentence that are of the kind asked for; empty where the kind is a clause. */
export function typedSpans(passage: Passage, type: AnswerType, question: Question): TypedSpan[] {
  const { article, index, range } = passage
  const { facts, text } = article
  const out: TypedSpan[] = []
  const fits = type === 'person' && isDeed(question) && !BODILY.test(question.asking) ? DOERS : FITS[type]
  if (fits) {
    const described = type === 'place' ? null : describedIn(article, index, type, nounAsked(question))
    if (described)
      out.push({ ...described.span, fit: type === 'thing' ? OF_NOUN : 0.8, standsFor: described.named })
    for (const m of facts.mentions)
      if (m.sentence === index) out.push({ start: m.start, end: m.end, fit: fits[m.type] })
    if (question.relation?.asks === 'doer')
      for (const agent of agentSpans(passage, question.relation)) {
        const parts = out.filter((o) => o.start < agent.end && agent.start < o.end)
        // A name that the text has is whole, save before an "&".
        if (parts.length > 0 && !text.slice(agent.start, agent.end).includes('&')) continue
        out.push({ ...agent, fit: Math.max(AGENT, ...parts.map((o) => o.fit)) })
        for (const part of parts) out.splice(out.indexOf(part), 1)
      }
    for (const name of capitalSpans(text, range))
      if (!out.some((o) => o.start < name.end && name.start < o.end))
        out.push({ ...name, fit: type === 'thing' ? 0.7 : 0.35 })
    if (type === 'person') {
      const subject = pronounIn(passage, question)
      const standsFor = subject && antecedentIn(article, index)
      if (standsFor) out.push({ ...subject, fit: 0.8, standsFor })
      for (const pattern of isDeed(question) ? [SOMEBODY, SEVERAL] : [SOMEBODY])
        for (const m of text.slice(range.start, range.end).matchAll(pattern))
          out.push({ start: range.start + m.index, end: range.start + m.index + m[0].length, fit: SOME })
      if (question.relation?.asks === 'doer')
        for (const doer of commonDoers(passage, question.relation))
          if (!out.some((o) => o.start < doer.end && doer.start < o.end)) out.push({ ...doer, fit: SOME })
    }
    if (type === 'thing') for (const title of titleSpans(text, range)) out.push({ ...title, fit: 0.8 })
    return out
  }
  if (type === 'words') return quotationSpans(passage, question)
  if (type === 'reason') return reasonSpans(text, range)
  const measure = measureAsked(question.asking)
  if (measure) return measuresIn(text, range, measure)
  if (type === 'time') {
    for (const t of facts.times)
      if (t.sentence === index && t.type !== 'DURATION' && t.type !== 'SET')
        out.push({
          start: t.start,
          end: t.end,
          fit: fitOfTime(t, text.slice(t.start, t.end)),
        })
    if (out.length) return out
  }
  if (type === 'duration')
    for (const t of facts.times)
      if (t.sentence === index && t.type === 'DURATION') {
        const more = AND_MORE.exec(text.slice(t.end, range.end))?.[0].length ?? 0
        if (!out.some((o) => o.end >= t.end)) out.push({ start: t.start, end: t.end + more, fit: 1 })
      }
  const counts = type === 'number' && isCount(question)
  if (type === 'number')
    for (const f of facts.figures)
      if (f.sentence === index && !(counts && isMeasure(f)))
        out.push({ start: f.start, end: f.end + halfBehind(text, f.end), fit: 1 })
  const dates = counts
    ? facts.times.filter((t) => t.sentence === index && /^(?:DATE|TIME)$/.test(t.type))
    : []
  for (const pattern of type === 'money' && /\bhow much\b/i.test(question.asking)
    ? (['money', 'percent'] as const)
    : ([type] as const)) {
    const regex = PATTERNS[pattern]
    if (!regex) continue
    for (const m of text.slice(range.start, range.end).matchAll(regex)) {
      const start = range.start + m.index
      const told = start + m[0].trimEnd().length
      const end = told + (type === 'number' ? halfBehind(text, told) : 0)
      // "October 18" counts nothing.
      const isNoCount =
        counts &&
        (PERCENT.test(text.slice(start, end + 9)) ||
          (!COINS_ASKED.test(question.asking) &&
            facts.figures.some((f) => isMoney(f.unit) && f.start < end && start < f.end)) ||
          isOfCompound(text.slice(end, end + 30), question) ||
          YEARS_OLD.test(text.slice(end, end + 10)) ||
          SCORE.test(m[0]) ||
          (OF_AGE.test(text.slice(end, end + 1)) &&
            facts.mentions.some((n) => n.type === 'PER' && n.end === start - 2)) ||
          dates.some((t) => t.start < end && start < t.end))
      if (isNoCount) continue
      if (!out.some((o) => o.start < end && start < o.end))
        out.push({
          start,
          end,
          fit: pattern === type ? 1 : 0.5,
        })
    }
  }
  return type === 'money' && out.length > 0 ? [...out, ...bareSums(text, range, out)] : out
}

/** "Wanted 700 million marks, while they offered 610 million": of a sum beside another the currency is left out. */
const bareSums = (text: string, { start, end }: Range, sums: readonly Range[]): TypedSpan[] =>
  [...text.slice(start, end).matchAll(BARE_SUM)]
    .map((m) => ({ start: start + m.index, end: start + m.index + m[0].length, fit: 1 }))
    .filter((bare) => !sums.some((o) => o.start < bare.end && bare.start < o.end))
const BARE_SUM =
  /\b\d[\d.,]*\s(?:million|billion|trillion)\b(?=[.,;:]|\s(?:and|but|for|to|from|in|at|on)\b|$)/gu

/** "Five and a half": characters behind a number that belong to it. */
const halfBehind = (text: string, end: number): number =>
  /^\sand\sa\s(?:half|quarter)\b/i.exec(text.slice(end, end + 16))?.[0].length ?? 0

/** "Three years and two months". */
const AND_MORE = new RegExp(`^\\sand\\s(?:${NUMBER}|${NUMBER_WORD}|an?|one)${UNIT}\\b`, 'iu')

/** Each quantity of the kind that the question measures. */
const measuresIn = (text: string, { start, end }: Range, { pattern, fitAt }: Measure): TypedSpan[] =>
  [...text.slice(start, end).matchAll(pattern)].map((m) => {
    const at = start + m.index
    const to = at + m[0].trimEnd().length
    return { start: at, end: to, fit: fitAt(text.slice(start, at), text.slice(to, end)) }
  })

/** "How many pilots": no share of them and no sum of money. */
const isCount = ({ asking }: Question): boolean => /\bhow many\b/i.test(asking)
const COINS_ASKED = new RegExp(String.raw`\bhow many\s(?:\p{L}+\s)?(?:${COINS})\b`, 'iu')
const isMeasure = ({ unit }: Figure): boolean => unit === 'percent' || isMoney(unit)
/** "3-2" and "Ann Lee, 44." count nobody. */
const SCORE = /^\d{1,2}[-–]\d{1,2}$/
const OF_AGE = /^[,.;]/
/** "A nine-day strike" counts neither posts nor people, "a 12-member jury" members. */
function isOfCompound(after: string, { head }: Question): boolean {
  const noun = /^-(\p{Ll}+)/u.exec(after)?.[1]
  return noun !== undefined && termOf(noun) !== head
}
/** "A 34-year-old" counts nobody. */
const YEARS_OLD = /^[-\s]years?[-\s]old/
const PERCENT = /^[^%]{0,40}?\d?\s?(?:%|\bpercent\b|\bper cent\b)/i

/** A day answers "when" best, then what is less exact or only an hour, then what the calendar does not know. */
function fitOfTime({ type, value }: TimeExpression, text: string): number {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 1
  if (type === 'TIME') return 0.6
  if (/^(?:PRESENT|FUTURE|PAST)_REF$/.test(value) && NO_DAY.test(text)) return 0
  return /^\d{4}/.test(value) ? 0.8 : 0.4
}
/** "Soon", "now", "these days": no day at all. */
const NO_DAY = /^(?:\p{L}+|at (?:the|this) moment|at present|these days)$/iu

/** A sentence that goes on about somebody. */
const SUBJECT = /^(?:He|She)\b/
/** Up to a verb: "said the runner after she had won". */
const DOES = /\b(?:he|she)(?=\s(?:(?:had|has|also|then|later|already|finally)\s){0,2}$)/

/** "He" or "she" at the head of a sentence, or as the one who does what is asked about. */
function pronounIn({ article: { text }, range, words }: Passage, { predicate }: Question): Range | null {
  const opens = SUBJECT.exec(text.slice(range.start, range.end))
  if (opens) return { start: range.start, end: range.start + opens[0].length }
  for (const verb of words.filter((w) => w.term === predicate)) {
    const does = DOES.exec(text.slice(range.start, verb.start))
    if (does) return { start: range.start + does.index, end: range.start + does.index + does[0].length }
  }
  return null
}

/** Somebody whom the text does not name: "a man of 46", "two teenage boys". */
const SOMEBODY =
  /\b(?:an?|one|two|three|four|five|six)\s(?:(?:\d+-year-old|\p{Ll}{3,12})\s)?(?:man|men|woman|women|boys?|girls?|teenagers?|gunman|gunmen|youths?|pensioner|suspects?)\b(?:\sof\s\d{1,3}|,\s(?:aged\s)?\d{1,3}(?:\s(?:to|and)\s\d{1,3})?\b)?/giu

/** Several whom the text counts and does not name: "two picketers", "17 people", "dozens of demonstrators". */
const SEVERAL =
  /\b(?:\d{1,3}(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of)\s(?:\p{Ll}{3,12}\s)?(?:people|children|(?!honou?rs|orders|offers|letters|papers|numbers|towers|quarters|errors|doors|floors|factors|grants|plants|others)\p{Ll}{3,}(?:ers|ors|ants|ists|eers)|officials|students|residents|fans|youths)\b/giu
