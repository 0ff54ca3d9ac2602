import { TIMES } from '../support/frame-words.ts'
import type { Token } from './tokens.ts'
import type { Limit } from './wholes.ts'

// Of whom, when and where alone something is so.

const has = (words: readonly Token[], form: string): boolean => words.some((w) => w.form === form)
const isTold = (w: Token): boolean => (w.kind === 'content' && !TIMES.has(w.form)) || w.kind === 'number'
/** Words behind "once the". */
const NEAR = 3

/** "Closed to lorries", "barred from voting": closed to whom, barred from what. */
export const ofWhom: Limit = (at, { claim, source }) => {
  const { form } = source[at]!
  const [link, whom] = [source[at + 1], source[at + 2]]
  if (!SHUTS.test(form) || !/^(?:to|for|from)$/.test(link?.form ?? '') || !whom || TIMES.has(whom.form))
    return null
  const isWhom = (w: Token | undefined): boolean => w?.form === link!.form
  return (
    whom.kind === 'content' &&
    claim.some((w, k) => w.form === form && !isWhom(claim[k + 1]) && !isWhom(claim[k + 2]))
  )
}
const SHUTS = /^(?:open|opened|closed|shut|banned|barred|reserved|limited|restricted|excluded)$/

/** Read as "one". */
const isOnce = (w: Token): boolean => w.form === '1' && w.end - w.start === 'once'.length

/** "Once the largest item": no longer. */
export const once: Limit = (at, { claim, source }) => {
  if (!isOnce(source[at]!) || !/^(?:the|an?|its|his|her|their)$/.test(source[at + 1]?.form ?? '')) return null
  const what = source.slice(at + 2, at + 2 + NEAR).find(isTold)
  return (
    what !== undefined &&
    has(claim, what.form) &&
    !claim.some((w) => isOnce(w) || /^(?:former|formerly|then)$/.test(w.form))
  )
}

/** "Hospitals in the east are full, while those in the west are not": of the ones of some place, and not of all. */
export const against: Limit = (at, { claim, source }) => {
  const { form, sentence } = source[at]!
  const link = source[at + 1]
  if (!/^(?:those|others)$/.test(form) || !/^(?:while|but|whereas|and)$/.test(source[at - 1]?.form ?? ''))
    return null
  if (!/^(?:in|of|from|at|on|with|without|under|over)$/.test(link?.form ?? '')) return null
  const which = source.findIndex(
    (s, k) => s.sentence === sentence && k < at && source[k + 1]?.form === link!.form,
  )
  const kind = source[which]
  if (kind?.kind !== 'content' || has(claim, form)) return false
  const told = claim.flatMap((w, k) => (w.form === kind.form ? [k] : []))
  return (
    told.length > 0 &&
    told.every((k) => claim[k + 1]?.form !== link!.form && claim[k - 1]?.kind !== 'content')
  )
}
