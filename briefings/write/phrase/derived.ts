import type { Token } from './tokens.ts'

/** What of two numbers a third may be, and the words beside it that must say so. */
interface Derivation {
  readonly says: RegExp
  readonly gives: (a: number, b: number) => readonly number[]
}

const DERIVATIONS: readonly Derivation[] = [
  {
    says: /^(?:more|fewer|less|points?|higher|lower|later|earlier|up|down|difference|lead|margin|short|by|ahead|behind)$/,
    gives: (a, b) => [a - b],
  },
  { says: /^(?:total|totals|together|altogether|combined|all|both|overall|sum)$/, gives: (a, b) => [a + b] },
  { says: /^(?:times|fold|twice|double|doubled|tripled|trebled)$/, gives: (a, b) => [a / b] },
  { says: /^(?:halves|half)$/, gives: (a, b) => [(2 * a) / b] },
  { says: /^thirds?$/, gives: (a, b) => [(3 * a) / b] },
  { says: /^quarters?$/, gives: (a, b) => [(4 * a) / b] },
  { says: /^(?:in|out|of|every)$/, gives: (a, b) => [a / b, b / a] },
]
const REACH = 4
/** "One in twelve" for 50 of about 600: a share is told to the nearest whole. */
const CLOSE = 0.02

/**
 * The sentence without the numbers that follow from two of its spans: "13 more than on Monday" from 19 and 6, a total, "three times as
 * many", "one in twelve". Only where it says what the number is to the two, and the two count one thing or stand in one sentence.
 */
export function withoutDerived(claim: readonly Token[], source: readonly Token[]): readonly Token[] {
  const numbers = source.flatMap((s, i) =>
    s.kind === 'number' && Number.isFinite(Number(s.form))
      ? [{ value: Number(s.form), token: s, unit: unitOf(source, i) }]
      : [],
  )
  const held = new Set(numbers.map(({ token }) => token.form))
  const follows = (value: number, near: readonly Token[]): boolean => {
    const ways = DERIVATIONS.filter(({ says }) => near.some((x) => says.test(x.form)))
    return numbers.some((a) =>
      numbers.some(
        (b) =>
          a !== b &&
          (a.token.sentence === b.token.sentence || (a.unit !== '' && a.unit === b.unit)) &&
          ways.some(({ gives }) =>
            gives(a.value, b.value).some((x) => Math.abs(x - value) <= CLOSE * Math.min(1, value)),
          ),
      ),
    )
  }
  return claim.filter((w, i) => {
    if (w.kind !== 'number' || held.has(w.form)) return true
    const value = Number(w.form)
    return !(Number.isFinite(value) && follows(value, claim.slice(Math.max(0, i - 2), i + REACH)))
  })
}

/** A word that says what a derived number is to those of the spans: "three fewer", "0.3 points", "three times". */
export function tellsDerived(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const { form } = claim[at]!
  if (!DERIVATIONS.some(({ says }) => says.test(form))) return false
  const near = claim.slice(Math.max(0, at - 2), at + REACH).filter((w) => w.kind === 'number')
  return near.some((w) => !source.some((s) => s.form === w.form))
}

/** The stem of what is counted; "" where nothing follows. */
function unitOf(words: readonly Token[], at: number): string {
  const next = words[at + 1]
  return next?.kind === 'content' && /^[ -]$/.test(next.gap) ? next.stem : ''
}

/** "Thousands" for 9,000: a rough count of the spans' own. */
const ROUGH: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 999],
  hundreds: [200, 9_999],
  thousands: [2_000, 999_999],
  several: [3, 12],
  millions: [2e6, 999e6],
  billions: [2e9, 999e9],
}

/** Does a rough count fit a number of the spans? */
export function isRough(form: string, source: readonly Token[]): boolean {
  const range = ROUGH[form]
  if (!range) return false
  return source.some((s) => s.kind === 'number' && Number(s.form) >= range[0] && Number(s.form) <= range[1])
}
