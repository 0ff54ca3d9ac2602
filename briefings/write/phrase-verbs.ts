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

export const LINKS = new Set([
  ...PREPOSITIONS,
  ...'of off around across throughout without until despite amid towards behind outside inside below above along upon within'.split(' '),
]) // prettier-ignore
export const JOINS = /^(?:and|or|but|nor)$/
export const RELATIVES = /^(?:who|which|whom|whose|that|where)$/
export const OPENERS =
  /^(?:that|while|when|although|though|if|unless|whether|so|where|who|which|whose|whom|because|after|before|since|as|until)$/
export const STANDS_FOR =
  /^(?:he|she|it|they|him|them|his|her|its|their|this|these|those|that|both|none|one|ones|all|some|others?)$/
/** Participles that look like their verb. */
const SAME_IN_PAST = /^(?:let|hurt|cost|set|shut|spread|bid|quit|split|burst|cast|come|become|run)$/
const REMAINS = /^(?:remain|stay)(?:s|ed)?$/
/** Words that are no modal verbs where no "to" follows. */
export const INTENDED = /^(?:planned|plans|expected|likely)$/

export const isEmpty = (form: string): boolean => BE.has(form) || /^(?:has|have|had)$/.test(form)

/** A mark that parts phrases; no colon of a clock. */
export const isMarked = (w: Token): boolean => /[,;()“”"—–]|:./.test(w.gap)

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
      .find((x) => x.kind !== 'negation' && !isAdverb(x.form) && !isFirst(x))
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
  if (REMAINS.test(w.form) && next && isPast(next.form) && next.gap === ' ') return null
  const intended = INTENDED.test(w.form) && next?.form !== 'to'
  if ((w.kind !== 'content' && !said && !intended) || isAdverb(w.form)) return null
  let k = at - 1
  while (
    k >= Math.max(0, at - 4) &&
    !isAuxiliary(words[k]!.form) &&
    (words[k]!.kind === 'negation' || isAdverb(words[k]!.form) || isFirst(words[k]!))
  )
    k--
  const helper = words[k]
  if (
    helper &&
    k >= 0 &&
    (isAuxiliary(helper.form) || (helper.kind === 'modal' && !INTENDED.test(helper.form)))
  ) {
    if (helper.form === 'to')
      return w.capital || /^(?:every|each)$/.test(w.form) || /[^s]s$/.test(w.form) ? null : 'bare'
    if (BE.has(helper.form))
      return isPast(w.form) || SAME_IN_PAST.test(w.form) || w.form.endsWith('ing') ? 'finite' : null
    if (/^ha[sd]$|^have$/.test(helper.form))
      return isPast(w.form) || SAME_IN_PAST.test(w.form) ? 'finite' : null
    return 'finite'
  }
  const counted = before?.kind === 'number' && !isMarked(w) && !isOfTime(words, at - 1)
  if (w.capital || isDeterminer(before?.form ?? '') || counted) return null
  if (said) return 'finite'
  if (intended) return STANDS_FOR.test(before?.form ?? '') ? 'finite' : 'bare'
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
          (LINKS.has(next.form) || isDeterminer(next.form) || next.kind === 'number')))
      ? 'bare'
      : null
  if (SAME_IN_PAST.test(w.form) && before?.kind === 'content' && isDeterminer(next?.form ?? ''))
    return 'finite'
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
    before?.kind === 'content' &&
    (at === 1 || object || before.capital || isDeterminer(next?.form ?? '') || STANDS_FOR.test(before.form))
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
    w.gap === ' '
    ? 'finite'
    : null
}

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
