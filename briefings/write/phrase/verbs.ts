import {
  baseOf,
  BE,
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isPast,
  PREPOSITIONS,
  TIMES,
} from '../support/frame-words.ts'
import { closesInsertion, isAmount, isInsertion, isMarked, opensBefore } from './around-verbs.ts'
import { SAYS } from './light.ts'
import { NEWS } from '../thesaurus/news-thesaurus.ts'
import type { Token } from './tokens.ts'

export const LINKS = new Set([
  ...PREPOSITIONS,
  ...'including of off around across throughout without until despite amid towards behind outside inside below above along upon within'.split(' '),
]) // prettier-ignore
export const JOINS = /^(?:and|or|but|nor)$/
export const RELATIVES = /^(?:who|which|whom|whose|that|where)$/
export const OPENERS =
  /^(?:that|while|when|although|though|if|unless|whether|so|where|who|which|whose|whom|because|after|before|since|as|until)$/
/** How a unit's `opens` has a "that" before what is told; where it stands for a noun it has "that". */
export const THAT_IS_TOLD = 'that …'
export const STANDS_FOR =
  /^(?:i|we|you|he|she|it|they|him|them|his|her|its|their|this|these|those|that|both|none|one|ones|all|some|others?)$/
/** Participles that look like their verb. */
export const SAME_IN_PAST = /^(?:let|hurt|cost|set|shut|spread|bid|quit|split|burst|cast|come|become|run)$/
const REMAINS = /^(?:remain|stay)(?:s|ed)?$/
/** Words that are no modal verbs where no "to" follows. */
export const INTENDED = /^(?:planned|plans|expected|likely)$/

export const isEmpty = (form: string): boolean => BE.has(form) || /^(?:has|have|had)$/.test(form)

/** Is the word a verb, and a finite one, as far as its form and its neighbours tell? */
export function verbAt(words: readonly Token[], at: number): 'finite' | 'bare' | null {
  const w = words[at]!
  const before = words[at - 1]
  const next = words[at + 1]
  const said = SAYS.has(w.form) && !w.capital
  // "4:12 a.m."
  if (w.form === 'am' && before?.kind === 'number') return null
  if (BE.has(w.form) || /^(?:has|have|had)$/.test(w.form)) {
    const main = words
      .slice(at + 1, at + 5)
      .find((x) => x.kind !== 'negation' && !isAdverb(x.form) && !isFirst(x) && x.form !== 'last')
    const helps =
      main !== undefined &&
      (isPast(main.form) ||
        SAME_IN_PAST.test(main.form) ||
        main.form.endsWith('ing') ||
        BE.has(main.form) ||
        main.form === 'to')
    return helps ? null : 'finite'
  }
  // "Remains closed" as "is closed".
  if (REMAINS.test(w.form) && next && (isPast(next.form) || SAME_IN_PAST.test(next.form)) && next.gap === ' ')
    return null
  const intended = INTENDED.test(w.form) && next?.form !== 'to'
  if (
    (w.kind !== 'content' && !said && !intended) ||
    /^(?:morning|evening)$/.test(w.form) ||
    isAdverb(w.form) ||
    (/^un\p{L}+ed$/u.test(w.form) && !NEWS.isDoing(w.stem))
  )
    return null
  let k = at - 1
  while (
    k >= Math.max(0, at - 4) &&
    !isAuxiliary(words[k]!.form) &&
    (words[k]!.kind === 'negation' ||
      isAdverb(words[k]!.form) ||
      isFirst(words[k]!) ||
      words[k]!.form === 'last')
  )
    k--
  const helper = words[k]
  if (
    helper &&
    k >= 0 &&
    (isAuxiliary(helper.form) || (helper.kind === 'modal' && !INTENDED.test(helper.form)))
  ) {
    if (helper.form === 'to')
      return w.capital || /^(?:every|each|less|fewer|more)$/.test(w.form) || /[^s]s$/.test(w.form)
        ? null
        : 'bare'
    if (BE.has(helper.form))
      return isPast(w.form) || SAME_IN_PAST.test(w.form) || w.form.endsWith('ing') ? 'finite' : null
    if (/^ha[sd]$|^have$/.test(helper.form))
      return isPast(w.form) || SAME_IN_PAST.test(w.form) ? 'finite' : null
    return 'finite'
  }
  // "Magnitude 6.1 shook the valley"
  const acts = isPast(w.form) && isDeterminer(next?.form ?? '') && next?.gap === ' '
  const counted = before?.kind === 'number' && !isMarked(w) && !isOfTime(words, at - 1) && !acts
  if (w.capital || isDeterminer(before?.form ?? '') || counted) return null
  if (said) return w.form.endsWith('ing') ? 'bare' : 'finite'
  if (intended) {
    // "The bank expected prices to rise"
    const acts =
      before?.kind === 'content' && next?.kind === 'content' && next.gap === ' ' && !TIMES.has(next.form)
    return acts || STANDS_FOR.test(before?.form ?? '') ? 'finite' : 'bare'
  }
  if (isPast(w.form)) {
    // "the postponed talks", "of displaced people"
    const modifies =
      next?.kind === 'content' && next.gap === ' ' && before !== undefined && isInside(words, at)
    if (modifies) return null
    return (next?.form === 'by' && !isAmount(words, at + 2)) || isInsertion(words, at) ? 'bare' : 'finite'
  }
  if (w.form.endsWith('ing') && w.form.length > 5) {
    // "Arguing that …"
    if (at === 0)
      return next !== undefined && (LINKS.has(next.form) || isDeterminer(next.form) || next.form === 'that')
        ? 'bare'
        : null
    return before !== undefined &&
      (w.gap.includes(',') ||
        LINKS.has(before.form) ||
        JOINS.test(before.form) ||
        (before.kind === 'content' &&
          next !== undefined &&
          (LINKS.has(next.form) || isDeterminer(next.form) || next.kind === 'number')))
      ? 'bare'
      : null
  }
  if (
    SAME_IN_PAST.test(w.form) &&
    before !== undefined &&
    (before.kind === 'content' || isFirst(before)) &&
    (isDeterminer(next?.form ?? '') ||
      next?.kind === 'number' ||
      // "Judge Ana Holt set sentencing"
      (before.capital && next?.kind === 'content' && !next.capital && next.gap === ' ') ||
      REMAINS.test(before.form))
  )
    return 'finite'
  // "When the pipe burst near the mill"
  if (
    SAME_IN_PAST.test(w.form) &&
    before?.kind === 'content' &&
    next !== undefined &&
    LINKS.has(next.form) &&
    w.gap === ' ' &&
    opensBefore(words, at) &&
    !hasVerbBehind(words, at + 1)
  )
    return 'finite'
  if (/^(?:remain|stay)$/.test(w.form) && before?.kind === 'content') return 'finite'
  // "…, investigators believe"
  if (
    (!next || /[^s]s$/.test(before?.form ?? '')) &&
    before?.kind === 'content' &&
    /^(?:believe|think|hope|fear)$/.test(w.form)
  )
    return 'finite'
  // "people take the ferries"
  if (
    before?.kind === 'content' &&
    (baseOf(w.form) === w.form || NEWS.isDeed(w.form)) &&
    next !== undefined &&
    (isDeterminer(next.form) || next.kind === 'number' || next.form === 'that') &&
    w.gap === ' ' &&
    !isMarked(next)
  )
    return 'finite'
  if (NEWS.isThing(w.stem)) return null
  // "They report", "it contains"
  if (
    w.gap === ' ' &&
    (/^(?:it|he|she|who)$/.test(before?.form ?? '')
      ? /[^s]s$/.test(w.form)
      : /^(?:they|we|i|you)$/.test(before?.form ?? '') && NEWS.isDoing(w.stem))
  )
    return 'finite'
  // "The tunnel endangers springs"
  if (
    before?.kind === 'content' &&
    !before.capital &&
    !/s$/.test(before.form) &&
    isDeterminer(words[at - 2]?.form ?? '') &&
    /[^s]s$/.test(w.form) &&
    w.gap === ' ' &&
    NEWS.isDoing(w.stem) &&
    next?.kind === 'content' &&
    next.gap === ' ' &&
    /[^s]s$/.test(next.form) &&
    !isPast(next.form) &&
    !hasVerbBehind(words, at + 1)
  )
    return 'finite'
  // "Springs that supply the town"
  if (
    /^(?:who|which|that)$/.test(before?.form ?? '') &&
    words[at - 2]?.kind === 'content' &&
    w.gap === ' ' &&
    NEWS.isDoing(w.stem) &&
    next !== undefined &&
    (next.capital || isDeterminer(next.form) || next.kind === 'number')
  )
    return 'finite'
  // "All charges of bribery"
  if (next?.form === 'of' && !/^(?:i|we|you|he|she|it|they|who|which)$/.test(before?.form ?? '')) return null
  const object = /^(?:him|them)$/.test(next?.form ?? '')
  const named =
    before !== undefined &&
    (before.kind === 'content' || isMarked(w)) &&
    (at === 1 ||
      object ||
      before.capital ||
      isMarked(w) ||
      isDeterminer(next?.form ?? '') ||
      STANDS_FOR.test(before.form))
  const goesOn =
    next !== undefined &&
    (next.capital ||
      /^(?:him|them|it|her)$/.test(next.form) ||
      isDeterminer(next.form) ||
      next.kind === 'number' ||
      LINKS.has(next.form) ||
      /^(?:that|up)$/.test(next.form))
  // "Ferry crews on the islands will stop work": the clause has its verb.
  if (next && LINKS.has(next.form) && hasVerbBehind(words, at + 1)) return null
  return (named || STANDS_FOR.test(before?.form ?? '') || /^(?:who|which)$/.test(before?.form ?? '')) &&
    goesOn &&
    /[^s]s$/.test(w.form) &&
    (w.gap === ' ' || (/^,\s$/.test(w.gap) && closesInsertion(words, at)))
    ? 'finite'
    : null
}

/** Has the clause a verb farther on, before the next mark? */
function hasVerbBehind(words: readonly Token[], from: number): boolean {
  for (let k = from; k < words.length && k < from + 10; k++) {
    const w = words[k]!
    if (isMarked(w) || OPENERS.test(w.form) || JOINS.test(w.form)) return false
    if (w.form !== 'to' && (isAuxiliary(w.form) || w.kind === 'modal' || isPast(w.form))) return true
  }
  return false
}

/** "The quake of May 3 killed …", "was first proposed": a day's number and an order count nothing. */
const isOfTime = (words: readonly Token[], at: number): boolean =>
  (words[at - 1]?.capital === true && TIMES.has(words[at - 1]!.form)) ||
  (isFirst(words[at]!) && !isDeterminer(words[at - 1]?.form ?? ''))
export const isFirst = (w: Token): boolean => w.ordinal && w.form === '1'

/** Within a noun phrase: behind its determiner, number or possessor. */
const isInside = (words: readonly Token[], at: number): boolean => {
  const before = words[at - 1]!
  return (
    LINKS.has(before.form) || /^[’']/.test(words[at]!.gap) || before.end - before.start > before.form.length
  )
}
