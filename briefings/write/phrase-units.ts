import {
  baseOf,
  BE,
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isPast,
  PREPOSITIONS,
  TIMES,
} from './frame-words.ts'
import { SAYS } from './phrase-light.ts'
import type { Token } from './phrase-tokens.ts'

/** A noun phrase without what follows it, or a verb with its auxiliaries: what a clause is made of. */
export interface Unit {
  readonly kind: 'noun' | 'verb'
  /** Words of content, numbers and pronouns; of a verb itself alone. */
  readonly words: readonly Token[]
  readonly head: Token
  /** The preposition or conjunction before it; "" for none. */
  readonly link: string
  /** The word that opens its clause, where one stands right before it. */
  readonly opens: string
  /** A comma, or a mark that ends a clause, stands before it. */
  readonly comma: boolean
  readonly hard: boolean
  /** Of a verb: no infinitive and no participle. */
  readonly finite: boolean
}

const LINKS = new Set([
  ...PREPOSITIONS,
  ...'of off around across throughout without until despite amid towards behind outside inside below above along upon within'.split(' '),
]) // prettier-ignore
export const JOINS = /^(?:and|or|but|nor)$/
export const RELATIVES = /^(?:who|which|whom|whose|that|where)$/
const OPENERS =
  /^(?:that|while|when|although|though|if|unless|whether|so|where|who|which|whose|whom|because|after|before|since|as|until)$/
/** Openers that lead over to a noun phrase as well: "after the vote". */
const EITHER = /^(?:after|before|since|as|until|because)$/
export const STANDS_FOR =
  /^(?:he|she|it|they|him|them|his|her|its|their|this|these|those|that|both|none|one|ones|all|some|others?)$/
/** Before a number no preposition: "over 300 people". */
const BOUNDS = /^(?:over|under|about|around|than|near|above|below)$/
/** Participles that look like their verb. */
const SAME_IN_PAST = /^(?:let|hurt|cost|set|shut|spread|bid|quit|split|burst|cast|come|become|run)$/
/** What somebody is found or left: no part of the phrase before it. */
const PREDICATES = /^(?:alive|dead|stranded|injured|unhurt|homeless)$/
const HARD = /[;:()“”"—–]/
/** The units of a sentence in order. */
export function unitsOf(words: readonly Token[]): Unit[] {
  const out: Unit[] = []
  let run: Token[] = []
  let lead = { link: '', opens: '', comma: false, hard: false }
  const fresh = (): void => {
    lead = { link: '', opens: '', comma: false, hard: false }
  }
  const close = (): void => {
    const head =
      run.find((w) => w.capital && TIMES.has(w.form)) ??
      run.findLast((w) => w.kind === 'content') ??
      run.at(-1)
    if (head) out.push({ kind: 'noun', words: run, head, finite: false, ...lead })
    if (run.length) fresh()
    run = []
  }
  for (const [i, w] of words.entries()) {
    if (i > 0 && isMarked(w)) {
      close()
      lead = { link: '', opens: '', comma: true, hard: HARD.test(w.gap) }
    }
    const verb = verbAt(words, i)
    if (verb) {
      close()
      out.push({ kind: 'verb', words: [w], head: w, finite: verb === 'finite', ...lead })
      fresh()
    } else if (w.form === 'to' && !governs(words, i)) {
      close()
      lead = { ...lead, link: 'to' }
    } else if (/^(?:nobody|nothing|none)$/.test(w.form)) run.push(w)
    else if ((isAuxiliary(w.form) && w.form !== 'am') || w.kind === 'modal' || w.kind === 'negation') close()
    else if (w.form === 'according') {
      close()
      out.push({ kind: 'verb', words: [w], head: w, finite: true, ...lead })
      fresh()
    } else if (OPENERS.test(w.form) && !(w.form === 'that' && isThat(words, i))) {
      close()
      const noun = EITHER.test(w.form) && !opensClause(words, i)
      lead = { ...lead, link: '', ...(noun ? { link: w.form } : { opens: w.form }) }
    } else if (BOUNDS.test(w.form) && words[i + 1]?.kind === 'number') close()
    else if (JOINS.test(w.form) || LINKS.has(w.form)) {
      close()
      lead = { ...lead, link: lead.link === 'because' ? 'because' : w.form }
    } else if (isDeterminer(w.form) || STANDS_FOR.test(w.form)) {
      if (run.length) close()
      if (STANDS_FOR.test(w.form)) run.push(w)
      if (/^(?:he|she|it|they|him|them)$/.test(w.form)) close()
    } else if ((w.kind === 'content' || w.kind === 'number') && !isAdverb(w.form)) {
      if (PREDICATES.test(w.form)) close()
      run.push(w)
    }
  }
  close()
  return out
}

/** "To share", not "to the mine". */
const governs = (words: readonly Token[], to: number): boolean =>
  [1, 2].some(
    (n) =>
      words[to + n] !== undefined &&
      verbAt(words, to + n) === 'bare' &&
      words.slice(to + 1, to + n).every((w) => isAdverb(w.form)),
  )

export const isEmpty = (form: string): boolean => BE.has(form) || /^(?:has|have|had)$/.test(form)

/** A mark that parts phrases; no colon of a clock. */
const isMarked = (w: Token): boolean => /[,;()“”"—–]|:./.test(w.gap)

/** "That offer": no clause begins. */
const isThat = (words: readonly Token[], at: number): boolean =>
  at === 0 || (LINKS.has(words[at - 1]!.form) && words[at + 1]?.kind === 'content')

/** A verb follows before the next mark. */
function opensClause(words: readonly Token[], at: number): boolean {
  if (words[at]!.form === 'because') return words[at + 1]?.form !== 'of'
  // "before June"
  if (TIMES.has(words[at + 1]?.form ?? '')) return false
  for (let k = at + 1; k < words.length && k < at + 14; k++) {
    if (k > at + 1 && (isMarked(words[k]!) || OPENERS.test(words[k]!.form))) return false
    if (verbAt(words, k) === 'finite') return !isSubject(words, at)
  }
  return false
}

/** "The help after the quake had made …": no verb has been before it in its clause, so that the next is that clause's. */
function isSubject(words: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0; k--) {
    if (verbAt(words, k) === 'finite') return SAYS.has(words[k]!.form)
    if (k === 0 || isMarked(words[k]!) || OPENERS.test(words[k]!.form)) return !isMarked(words[at]!)
  }
  return false
}

/** Is the word a verb, and a finite one, as far as its form and its neighbours tell? */
function verbAt(words: readonly Token[], at: number): 'finite' | 'bare' | null {
  const w = words[at]!
  const before = words[at - 1]
  const next = words[at + 1]
  const said = SAYS.has(w.form) && !w.capital
  // "4:12 a.m."
  if (w.form === 'am' && before?.kind === 'number') return null
  if (BE.has(w.form) || /^(?:has|have|had)$/.test(w.form)) {
    const main = words.slice(at + 1, at + 5).find((x) => x.kind !== 'negation' && !isAdverb(x.form))
    const helps =
      main !== undefined &&
      (isPast(main.form) ||
        SAME_IN_PAST.test(main.form) ||
        main.form.endsWith('ing') ||
        BE.has(main.form) ||
        main.form === 'to')
    return helps ? null : 'finite'
  }
  if ((w.kind !== 'content' && !said) || isAdverb(w.form)) return null
  let k = at - 1
  while (
    k >= Math.max(0, at - 4) &&
    !isAuxiliary(words[k]!.form) &&
    (words[k]!.kind === 'negation' || isAdverb(words[k]!.form))
  )
    k--
  const helper = words[k]
  if (helper && k >= 0 && (isAuxiliary(helper.form) || helper.kind === 'modal')) {
    if (helper.form === 'to')
      return w.capital || /^(?:every|each)$/.test(w.form) || /[^s]s$/.test(w.form) ? null : 'bare'
    if (BE.has(helper.form))
      return isPast(w.form) || SAME_IN_PAST.test(w.form) || w.form.endsWith('ing') ? 'finite' : null
    if (/^ha[sd]$|^have$/.test(helper.form))
      return isPast(w.form) || SAME_IN_PAST.test(w.form) ? 'finite' : null
    return 'finite'
  }
  if (w.capital || isDeterminer(before?.form ?? '') || (before?.kind === 'number' && !isMarked(w)))
    return null
  if (said) return 'finite'
  if (isPast(w.form)) {
    // "the postponed talks", "of displaced people"
    const modifies =
      next?.kind === 'content' && next.gap === ' ' && before !== undefined && isInside(words, at)
    if (modifies) return null
    return next?.form === 'by' ? 'bare' : 'finite'
  }
  if (w.form.endsWith('ing') && w.form.length > 5)
    return before !== undefined &&
      (w.gap.includes(',') ||
        LINKS.has(before.form) ||
        JOINS.test(before.form) ||
        (before.kind === 'content' &&
          next !== undefined &&
          (LINKS.has(next.form) || isDeterminer(next.form))))
      ? 'bare'
      : null
  if (/^(?:remain|stay)$/.test(w.form) && before?.kind === 'content') return 'finite'
  // "people take the ferries"
  if (
    before?.kind === 'content' &&
    baseOf(w.form) === w.form &&
    next !== undefined &&
    (isDeterminer(next.form) || next.kind === 'number') &&
    w.gap === ' '
  )
    return 'finite'
  const object = /^(?:him|them)$/.test(next?.form ?? '')
  const named =
    before?.kind === 'content' && (at === 1 || object || before.capital || STANDS_FOR.test(before.form))
  const goesOn =
    next !== undefined &&
    (next.capital ||
      /^(?:him|them|it|her)$/.test(next.form) ||
      isDeterminer(next.form) ||
      next.kind === 'number' ||
      LINKS.has(next.form) ||
      next.form === 'that')
  return (named || STANDS_FOR.test(before?.form ?? '') || /^(?:who|which)$/.test(before?.form ?? '')) &&
    goesOn &&
    /[^s]s$/.test(w.form) &&
    w.gap === ' '
    ? 'finite'
    : null
}

/** Within a noun phrase: behind its determiner, number or possessor. */
const isInside = (words: readonly Token[], at: number): boolean => {
  const before = words[at - 1]!
  return (
    LINKS.has(before.form) || /^[’']/.test(words[at]!.gap) || before.end - before.start > before.form.length
  )
}
