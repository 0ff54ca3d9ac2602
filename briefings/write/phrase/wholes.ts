import { isDeterminer } from '../support/frame-words.ts'
import type { Same } from './sames.ts'
import type { Token } from './tokens.ts'

// Of a whole the spans tell so many, or all but so many.

export interface Texts {
  readonly claim: readonly Token[]
  readonly source: readonly Token[]
  readonly same: Same
}

/** Does the sentence leave out what the word at `at` of its spans limits? Null where that word is no limit of the kind. */
export type Limit = (at: number, texts: Texts) => boolean | null

const has = (words: readonly Token[], form: string): boolean => words.some((w) => w.form === form)
/** "All", and as near "but" as this. */
const FAR = 3

/** "60 of 90 patients", "two of the seven sailors": the whole is told, and the part is not. */
export const partOfNumber: Limit = (at, { claim, source }) => {
  const part = source[at]!
  if (part.kind !== 'number' || !/^(?:of|in)$/.test(source[at + 1]?.form ?? '')) return null
  const whole = source[isDeterminer(source[at + 2]?.form ?? '') ? at + 3 : at + 2]
  const isPart = (k: number): boolean =>
    [claim[k - 1], claim[k - 2]].some((w) => w !== undefined && /^(?:of|in)$/.test(w.form))
  return (
    whole?.kind === 'number' &&
    claim.some((w, k) => w.form === whole.form && !isPart(k)) &&
    !has(claim, part.form)
  )
}

/** "All but one of the sailors", "every bridge except the oldest": nearly all, and not all. */
export const exception: Limit = (at, { claim, source }) => {
  const { form, sentence } = source[at]!
  const whole = source.slice(Math.max(0, at - FAR), at).findLast((w) => WHOLE.test(w.form))
  if (!/^(?:but|except)$/.test(form) || /[,;]/.test(source[at]!.gap) || whole?.sentence !== sentence)
    return null
  return claim.some((w) => WHOLE.test(w.form)) && !claim.some((w) => EXCEPTS.test(w.form))
}
const WHOLE = /^(?:all|every|each|both|everyone|everybody|everything|none|nobody)$/
const EXCEPTS = /^(?:but|except|most|nearly|almost|other|others|apart|only)$/

/** "One of the divers was hurt": of the divers nothing is told by "the divers were hurt" or "the one diver was hurt". */
export const partOfKind: Limit = (at, { claim, source }) => {
  const part = source[at]!
  const kind = source[at + 3]
  if (part.kind !== 'number' || source[at + 1]?.form !== 'of' || !isDeterminer(source[at + 2]?.form ?? ''))
    return null
  if (kind?.kind !== 'content') return null
  const isAll = (w: Token, k: number): boolean =>
    w.stem === kind.stem && claim[k - 1]?.form === part.form && claim[k - 2]?.form === 'the'
  if (claim.some(isAll) && !source.some((s, k) => s.form === part.form && source[k - 1]?.form === 'the'))
    return true
  if (!/[^s]s$/.test(kind.form)) return null
  const isBareKind = (w: Token, k: number): boolean =>
    w.form === kind.form && claim[k - 1]?.form === 'the' && claim[k - 2]?.form !== 'of'
  return (
    claim.some(isBareKind) &&
    !has(claim, part.form) &&
    !source.some((s, k) => k !== at + 3 && s.form === kind.form)
  )
}
