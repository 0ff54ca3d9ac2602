import type { Range } from '../../model.ts'
import { agentOf, objectOf, subjectOf } from './frame-roles.ts'
import { verbsOf, type Verb } from './frame-verbs.ts'
import * as lists from './frame-words.ts'
import { contextsOf, type Clause, type Context } from './reported.ts'
import { wordsOf, type Word } from './words.ts'

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
