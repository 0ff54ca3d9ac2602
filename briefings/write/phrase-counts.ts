import { isAuxiliary } from './frame-words.ts'
import type { Same } from './phrase-sames.ts'
import { isNoun, type Token } from './phrase-tokens.ts'

/** Who is counted where nothing is named. */
const PEOPLE = /^(?:people|persons?|others?)$/

/** What stands right behind a number is what the spans count with it. */
export const otherCounted = (claim: readonly Token[], source: readonly Token[], same: Same): string | null =>
  claim.some((w, i) => countsOther(w, claim[i + 1], source) || countsNeighbour(claim, i, source, same))
    ? 'a number counts something else than in its spans'
    : null

/** "9,000 homes" of "9,000 have lost their homes": who is counted stands behind no number. */
function countsOther(w: Token, unit: Token | undefined, source: readonly Token[]): boolean {
  if (w.kind !== 'number' || !unit || !isNoun(unit) || PEOPLE.test(unit.form)) return false
  const given = source.flatMap((s, k) => (s.kind === 'number' && s.form === w.form ? [source[k + 1]] : []))
  return given.length > 0 && given.every((s) => s !== undefined && isAuxiliary(s.form))
}

/** "14,000 fares" of "fares to 14,000 passengers": what is counted stands right behind its number. */
function countsNeighbour(claim: readonly Token[], at: number, source: readonly Token[], same: Same): boolean {
  const w = claim[at]!
  const own = counted(claim, at)
  if (w.kind !== 'number' || !own.length || own.some((x) => PEOPLE.test(x.form))) return false
  const given = source.flatMap((s, k) =>
    s.kind === 'number' && s.form === w.form ? [counted(source, k)] : [],
  )
  return (
    given.length > 0 &&
    given.every((run) => run.length > 0 && !run.some((s) => own.some((x) => same(x.stem, s.stem))))
  )
}

/** The words of content right behind a number. */
function counted(words: readonly Token[], at: number): Token[] {
  const out: Token[] = []
  for (let k = at + 1; k < words.length && out.length < 3; k++) {
    if (words[k]!.kind !== 'content' || !/^[ -]$/.test(words[k]!.gap)) break
    out.push(words[k]!)
  }
  return out
}
