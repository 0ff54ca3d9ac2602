import * as lists from './frame-words.ts'
import type { Verb } from './frame-verbs.ts'
import type { Clause } from './reported.ts'
import type { Word } from './words.ts'

/** Words looked at for a role: subjects and objects are short, and the work must stay linear. */
const REACH = 14

const canAct = (w: Word): boolean =>
  w.kind === 'content' && !lists.TIMES.has(w.form) && !lists.isAdverb(w.form) && !lists.PARTICLES.has(w.form)

/** Who stands before a verb: content words left of it, without those after a preposition where others remain. */
export function subjectOf(
  { words, gaps }: Clause,
  verb: Verb,
  taken: ReadonlySet<number>,
): ReadonlySet<string> {
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

/** Stems of what stands right behind a verb. */
export function objectOf(
  { words, gaps }: Clause,
  verb: Verb,
  taken: ReadonlySet<number>,
): ReadonlySet<string> {
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

/** Stems of who does what a passive verb says: what stands behind "by". */
export function agentOf(
  { words, gaps }: Clause,
  verb: Verb,
  taken: ReadonlySet<number>,
): ReadonlySet<string> {
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
