import type { Token } from './tokens.ts'

const DENIES = /^den(?:y|ie[sd]|ying)$/

/** "Denied that there had been no warning" of "denied that there had been a warning": two denials in one clause, where the spans have no two. */
export const deniesTwice = (claim: readonly Token[], source: readonly Token[]): string | null =>
  isTwice(claim) && !isTwice(source) ? 'it denies what its spans do not, or the other way round' : null

const isTwice = (words: readonly Token[]): boolean =>
  words.some((w, at) => {
    if (!DENIES.test(w.form)) return false
    const end = words.findIndex(
      (x, k) => k > at && (x.sentence !== w.sentence || /[,;:]/.test(x.gap) || /^(?:and|but)$/.test(x.form)),
    )
    return words.slice(at + 1, end < 0 ? words.length : end).some((x) => x.kind === 'negation')
  })
