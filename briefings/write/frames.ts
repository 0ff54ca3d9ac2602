import type { Range } from '../model.ts'
import * as lists from './frame-words.ts'
import { contextsOf, type Clause, type Context } from './reported.ts'
import { wordsOf, type Word } from './support-words.ts'

/** Who does what to whom, and how surely the text says so. */
export interface Frame {
  /** Stem of the verb; "be" for what something is. */
  readonly verb: string
  /** Stems of who does it and of who suffers it; empty where that is not said. */
  readonly agent: ReadonlySet<string>
  readonly patient: ReadonlySet<string>
  readonly passive: boolean
  readonly negated: boolean
  readonly mood: 'fact' | 'future' | 'possible'
  readonly hedged: boolean
  readonly context: Context
}

/** Words looked at for a role: subjects and objects are short, and the work must stay linear. */
const REACH = 14

interface Verb {
  readonly at: number
  /** First word of its group: "is said to have threatened". */
  readonly from: number
  readonly passive: boolean
  readonly copula: boolean
}

/**
 * The clause frames of a sentence, by light rules: auxiliaries, endings and order, no tagger. Linear in the sentence.
 * `all` are its words, where they have been read already.
 */
export function framesOf(text: string, range: Range, all: readonly Word[] = wordsOf(text, range)): Frame[] {
  const words = all.slice(0, 400)
  if (!words.length) return []
  const gaps = words.map((w, i) => text.slice(i ? words[i - 1]!.end : range.start, w.start))
  const clause: Clause = { words, gaps: [...gaps, text.slice(words.at(-1)!.end, range.end)] }
  const verbs = verbsOf(clause)
  const contexts = contextsOf(clause)
  const taken = new Set(verbs.flatMap((v) => [v.at, v.from]))
  const frames: Frame[] = []
  let before: ReadonlySet<string> = new Set()
  let main: Verb | null = null
  // Whom "him" of a later clause stands for, and the word behind the last verb.
  let whom: ReadonlySet<string> = new Set()
  let lastNext = ''
  for (const found of verbs) {
    const last = frames.at(-1)
    const joined = before.size > 0 && /^(?:and|but)$/.test(words[found.from - 1]?.form ?? '')
    // "was cleared of theft but convicted of fraud": one auxiliary for both.
    const passive: boolean =
      joined && main?.passive === true && found.from === found.at && isBare(clause.words, found.at)
    const verb: Verb = passive ? { ...found, passive } : found
    let subject = subjectOf(clause, verb, taken)
    // "flew to Brask and asked the army": one subject for both.
    if (joined) subject = before
    // "asked the army to send": who is asked sends.
    if (last && (words[verb.from]!.form === 'to' || words[verb.from - 1]?.form === 'of'))
      subject = last.patient.size ? last.patient : /^(?:him|her|them)$/.test(lastNext) ? whom : last.agent
    else {
      before = subject
      main = verb
    }
    const frame = frameOf(clause, verb, { subject, taken, context: contexts(verb.at) })
    if (main === verb && frame.patient.size) whom = frame.patient
    lastNext = words[verb.at + 1]?.form ?? ''
    frames.push(frame)
  }
  return frames
}

function frameOf(
  clause: Clause,
  verb: Verb,
  known: { subject: ReadonlySet<string>; taken: ReadonlySet<number>; context: Context },
): Frame {
  const { words } = clause
  const group = words.slice(verb.from, verb.at + 1).map((w) => w.form)
  const { subject, taken, context } = known
  const other = verb.passive ? agentOf(clause, verb, taken) : objectOf(clause, verb, taken)
  const form = words[verb.at]!.form
  const rumoured = group.some((w, i) => lists.RUMOURED.has(w) && group[i + 1] === 'to')
  const told = form.endsWith('ing') && words[verb.at - 1]?.form === 'of' && isSuspicion(words, verb.at)
  const negations = words
    .slice(verb.from, verb.at + (verb.copula ? 3 : 0))
    .filter((w) => w.kind === 'negation')
  return {
    verb: verb.copula ? 'be' : verbStem(words[verb.at]!),
    agent: verb.passive ? other : subject,
    patient: verb.passive ? subject : other,
    passive: verb.passive,
    negated: (negations.length + Number(startsWithNo(clause, verb))) % 2 === 1,
    mood: moodOf(clause, verb, rumoured),
    hedged: rumoured || told || [...group, words[verb.at + 1]?.form ?? ''].some((w) => lists.HEDGES.has(w)),
    context,
  }
}

/** No object stands behind it. */
const isBare = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return next === undefined || next.form === 'of' || lists.PREPOSITIONS.has(next.form)
}

const isSuspicion = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 8), at).some((w) => lists.SUSPECTED.has(w.form))

/** Irregular forms under their verb, regular ones under their stem. */
export const verbStem = (w: Word): string => lists.baseOf(w.form) ?? w.stem

function moodOf({ words }: Clause, verb: Verb, rumoured: boolean): Frame['mood'] {
  const group = words.slice(verb.from, verb.at).map((w) => w.form)
  if (group.some((w) => lists.POSSIBLE.has(w))) return 'possible'
  if (words.slice(Math.max(0, verb.from - 6), verb.from).some((w) => /^(?:if|whether|unless)$/.test(w.form)))
    return 'possible'
  if (rumoured && group.includes('have')) return 'fact'
  return group.some((w) => lists.FUTURE.has(w)) ? 'future' : 'fact'
}

function startsWithNo({ words, gaps }: Clause, verb: Verb): boolean {
  for (let k = verb.from - 1; k >= Math.max(0, verb.from - 4); k--) {
    if (lists.NOBODY.has(words[k]!.form)) return true
    if (/[,;:—"”“]/.test(gaps[k + 1]!)) return false
  }
  return false
}

function verbsOf(clause: Clause): Verb[] {
  const out: Verb[] = []
  for (let i = 0; i < clause.words.length; i++) {
    const verb = verbAt(clause, i)
    if (verb) out.push(verb)
  }
  return out
}

function verbAt({ words, gaps }: Clause, at: number): Verb | null {
  const word = words[at]!
  const from = groupStart(words, at)
  const helper = helperBefore(words, at)
  if (lists.BE.has(word.form)) {
    let k = at + 1
    while (
      k < words.length &&
      k < at + 4 &&
      (words[k]!.kind === 'negation' || lists.isAdverb(words[k]!.form))
    )
      k++
    const then = words[k]
    const copula = then && !lists.isPast(then.form) && !then.form.endsWith('ing') && !lists.BE.has(then.form)
    return copula && then.form !== 'to' ? { at, from, passive: false, copula: true } : null
  }
  if (word.kind !== 'content' || lists.isAdverb(word.form)) return null
  if (helper !== null) {
    if (lists.BE.has(helper))
      return lists.isPast(word.form)
        ? { at, from, passive: true, copula: false }
        : word.form.endsWith('ing')
          ? { at, from, passive: false, copula: false }
          : null
    if (helper === 'to' && (word.capital || word.form === 'people')) return null
    return { at, from, passive: false, copula: false }
  }
  const before = words[at - 1]?.form ?? ''
  if (word.capital || lists.isDeterminer(before)) return null
  // "behind closed doors"
  const noun = words[at + 1]?.kind === 'content' && gaps[at + 1] === ' '
  if (noun && /^(?:of|behind|in|with|for|at|on|without|to)$/.test(before)) return null
  if (lists.isPast(word.form)) return { at, from, passive: isReduced({ words, gaps }, at), copula: false }
  if (word.form.endsWith('ing') && before === 'of') return { at, from: at, passive: false, copula: false }
  // A present tense: a word in -s between a name and a name or an article.
  const after = words[at + 1]
  const names = words[at - 1]?.kind === 'content' && (at === 1 || words[at - 1]!.capital)
  const opens = after && (after.capital || lists.isDeterminer(after.form))
  return names && opens && /[^s]s$/.test(word.form) && gaps[at] === ' '
    ? { at, from: at, passive: false, copula: false }
    : null
}

/** "the fine imposed a day earlier by the court": a past participle with its doer, unless "by" tells by how much or how. */
function isReduced({ words, gaps }: Clause, at: number): boolean {
  for (let k = at + 1; k < Math.min(words.length - 1, at + 7); k++) {
    if (/[,;:—()“”"!?]/.test(gaps[k]!)) return false
    if (words[k]!.form !== 'by') continue
    const doer = words[k + 1]!
    const named = lists.isDeterminer(doer.form) ? words[k + 2] : doer
    // "promised rules by the summer": a day to do it by does nothing.
    if (named && lists.DEADLINES.has(named.form)) return false
    return k === at + 1 || (doer.kind !== 'number' && (doer.capital || lists.isDeterminer(doer.form)))
  }
  return false
}

/** The auxiliary before a word, over adverbs and "not". */
function helperBefore(words: readonly Word[], at: number): string | null {
  let k = at - 1
  while (k >= Math.max(0, at - 4) && !lists.isAuxiliary(words[k]!.form) && isFiller(words[k]!)) k--
  const form = words[k]?.form
  return form !== undefined && k >= 0 && lists.isAuxiliary(form) ? form : null
}

const isFiller = (w: Word): boolean => w.kind === 'negation' || lists.isAdverb(w.form)

function groupStart(words: readonly Word[], at: number): number {
  let from = at
  for (let k = at - 1; k >= Math.max(0, at - 9); k--) {
    const { form } = words[k]!
    const rumour = words[k + 1]?.form === 'to' && lists.RUMOURED.has(form)
    if (!(lists.isAuxiliary(form) || isFiller(words[k]!) || rumour)) break
    from = k
  }
  return from
}

const canAct = (w: Word): boolean =>
  w.kind === 'content' && !lists.TIMES.has(w.form) && !lists.isAdverb(w.form) && !lists.PARTICLES.has(w.form)

/** Content words left of the verb, without those after a preposition where others remain. */
function subjectOf({ words, gaps }: Clause, verb: Verb, taken: ReadonlySet<number>): ReadonlySet<string> {
  let core: string[] = []
  const all: string[] = []
  const last = relativeBefore(words, gaps, verb.from) - 1
  if (/^(?:who|which|that)$/.test(words[last]?.form ?? '')) {
    const own = nounBefore(words, gaps, last)
    if (own.size) return own
  }
  for (let k = last; k >= Math.max(0, last - REACH); k--) {
    if (/[;:—()“”"!?]/.test(gaps[k + 1]!)) break
    const { form } = words[k]!
    if (taken.has(k) && !core.length) {
      // "Those who are staying in the city could move": whom the inserted clause is about.
      const who = words.slice(Math.max(0, k - 4), k).findLastIndex((w) => /^(?:who|which)$/.test(w.form))
      const own = who < 0 ? new Set<string>() : nounBefore(words, gaps, Math.max(0, k - 4) + who)
      if (own.size) return own
    }
    if (taken.has(k) || isReport(words[k]!) || lists.BREAKS.has(form)) break
    // What stands before the comma is another part of the sentence, unless the subject is followed by an insertion.
    if (core.length && gaps[k + 1]!.includes(',') && !gaps[verb.from]!.includes(',')) break
    if (lists.PREPOSITIONS.has(form)) core = []
    else if (canAct(words[k]!)) {
      core.push(words[k]!.stem)
      all.push(words[k]!.stem)
    }
  }
  return new Set(core.length ? core : all)
}

/** "the United States" reports nothing. */
const isReport = (w: Word): boolean => !w.capital && lists.REPORTS.has(w.form)

/** The words right before "who must …": whom it is about. */
function nounBefore(words: readonly Word[], gaps: readonly string[], who: number): ReadonlySet<string> {
  const out = new Set<string>()
  // "a man of 46, who …"
  const age = words[who - 1]?.kind === 'number' && words[who - 2]?.form === 'of'
  const last = age ? who - 3 : who - 1
  for (let k = last; k >= Math.max(0, last - 5) && canAct(words[k]!); k--) {
    out.add(words[k]!.stem)
    if (/[,;:—()“”"!?]/.test(gaps[k]!)) break
  }
  return out
}

/** Where a relative clause between commas before the verb begins ("The storm, which came from the west, hit …"). */
function relativeBefore(words: readonly Word[], gaps: readonly string[], verb: number): number {
  if (!gaps[verb]!.includes(',')) return verb
  for (let k = verb - 1; k > Math.max(0, verb - 2 * REACH); k--)
    if (gaps[k]!.includes(','))
      return /^(?:who|which|whose)$/.test(words[k]!.form) || lists.isPast(words[k]!.form) ? k : verb
  return verb
}

function objectOf({ words, gaps }: Clause, verb: Verb, taken: ReadonlySet<number>): ReadonlySet<string> {
  const out = new Set<string>()
  for (let k = verb.at + 1; k < Math.min(words.length, verb.at + REACH); k++) {
    if (/[,;:—()“”"!?]/.test(gaps[k]!) || taken.has(k)) break
    const { form } = words[k]!
    if (lists.PARTICLES.has(form) && k === verb.at + 1) continue
    if (lists.PREPOSITIONS.has(form) || lists.BREAKS.has(form) || isReport(words[k]!)) break
    if (canAct(words[k]!)) out.add(words[k]!.stem)
  }
  return out
}

function agentOf({ words, gaps }: Clause, verb: Verb, taken: ReadonlySet<number>): ReadonlySet<string> {
  const out = new Set<string>()
  let by = false
  for (let k = verb.at + 1; k < Math.min(words.length, verb.at + REACH); k++) {
    if (/[;:—()“”"!?]/.test(gaps[k]!) || (by && gaps[k]!.includes(','))) break
    const { form } = words[k]!
    if (taken.has(k) && !form.endsWith('ing')) break
    if (form === 'by') by = true
    else if (lists.BREAKS.has(form) || (by && lists.PREPOSITIONS.has(form))) break
    else if (by && canAct(words[k]!)) out.add(words[k]!.stem)
  }
  return out
}
