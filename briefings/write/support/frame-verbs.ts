import * as lists from './frame-words.ts'
import type { Clause } from './reported.ts'
import type { Word } from './words.ts'

/** A verb of a clause with its auxiliaries. */
export interface Verb {
  readonly at: number
  /** First word of its group: "is said to have threatened". */
  readonly from: number
  readonly passive: boolean
  readonly copula: boolean
}

/** The verbs of a sentence, in order. */
export function verbsOf(clause: Clause): Verb[] {
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
