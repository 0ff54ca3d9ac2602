import type { Token } from './tokens.ts'

/** Words around a number within which the change that it is of, or came to, is told. */
const NEAR = 3
const CHANGED_FROM = /^(?:up|down)$/
const CHANGE =
  /^(?:up|down|rose|risen|rises?|rising|fell|fallen|falls?|falling|grew|grown|grows?|increased?|increases|dropped|drops?|climbed|declined|shrank|gained|lost|higher|lower|more|less|fewer)$/

/** "Up by 57 percent" of "57 percent, up from 49" or of "to 57 percent": what a number came to, told as by how much. */
export function otherChange(claim: readonly Token[], source: readonly Token[]): string | null {
  const isLevel = (k: number): boolean =>
    source[k - 1]?.form === 'to' ||
    source
      .slice(k + 1, k + 1 + NEAR)
      .some((w, n, all) => CHANGED_FROM.test(w.form) && (all[n + 1] ?? source[k + n + 2])?.form === 'from')
  const isOther = claim.some((w, at) => {
    if (w.form !== 'by' || claim[at + 1]?.kind !== 'number') return false
    if (!claim.slice(Math.max(0, at - NEAR), at).some((x) => CHANGE.test(x.form))) return false
    const theirs = source.flatMap((s, k) =>
      s.kind === 'number' && s.form === claim[at + 1]!.form ? [k] : [],
    )
    return theirs.length > 0 && theirs.every(isLevel)
  })
  return isOther ? 'a number counts something else than in its spans' : null
}
