import type { Token } from './phrase-tokens.ts'

const MORE = /^(?:more|fewer|less|points?|higher|lower|later|earlier|up|down|difference|lead|margin)$/
const REACH = 4

/**
 * The sentence without the numbers that follow from two of one span: "13 more than on Monday" from 19 and 6. Only where it says that they
 * are a difference; nothing else is worked out.
 */
export function withoutDerived(claim: readonly Token[], source: readonly Token[]): readonly Token[] {
  const numbers = source.filter((s) => s.kind === 'number' && Number.isFinite(Number(s.form)))
  const held = new Set(numbers.map((s) => s.form))
  return claim.filter((w, i) => {
    if (w.kind !== 'number' || held.has(w.form)) return true
    const near = claim.slice(Math.max(0, i - 2), i + REACH)
    if (!near.some((x) => MORE.test(x.form))) return true
    const value = Number(w.form)
    return !numbers.some((a) =>
      numbers.some(
        (b) => a.sentence === b.sentence && Math.abs(Number(a.form) - Number(b.form) - value) < 1e-9,
      ),
    )
  })
}

/** "Thousands" for 9,000: a rough count of the spans' own. */
const ROUGH: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 999],
  hundreds: [200, 9_999],
  thousands: [2_000, 999_999],
  several: [3, 12],
  millions: [2e6, 999e6],
}

/** Does a rough count fit a number of the spans? */
export function isRough(form: string, source: readonly Token[]): boolean {
  const range = ROUGH[form]
  if (!range) return false
  return source.some((s) => s.kind === 'number' && Number(s.form) >= range[0] && Number(s.form) <= range[1])
}
