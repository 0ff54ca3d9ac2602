import type { Figure } from '../../model.ts'

/** What comparing needs of a figure: an article's own, or one that the store gives back. */
export type Comparable = Pick<Figure, 'value' | 'upTo' | 'unit' | 'bound' | 'what'>

/** "About" allows for so much either way. */
const ROUNDING = 0.1

/** Do two figures about the same quantity contradict each other, with their bounds and ranges taken into account? */
export function contradicts(a: Comparable, b: Comparable): boolean {
  // A part that is greater than the whole contradicts it; one that is smaller does not.
  const [x, y] = [PART.test(a.what), PART.test(b.what)]
  if (x !== y && (x ? a.value <= b.value : b.value <= a.value)) return false
  const [low, high] = extent(a)
  const [from, to] = extent(b)
  return low > to || from > high
}

/** "Thousands marched" is no count that another could contradict. */
export const isVague = (
  text: string,
  { bound, start, end }: Pick<Figure, 'bound' | 'start' | 'end'>,
): boolean => bound === 'more' && VAGUE.test(text.slice(start, end))
const VAGUE = /^(?:(?:many|several|tens|hundreds) of )?(?:dozens|scores|hundreds|thousands|millions)\b/i

/** "In his province alone": of more than that the other may speak. */
const PART = /\b(?:alone|only)\b|\bin (?:his|her|their) (?:own )?\p{Ll}+/u

function extent({ value, upTo, bound }: Comparable): [number, number] {
  const top = upTo ?? value
  switch (bound) {
    case 'exact':
      return [value, top]
    case 'about':
      return [value * (1 - ROUNDING), top * (1 + ROUNDING)]
    case 'more':
      // "More than 32,000" is said of 32,400, not of 45,000: news keeps to the nearest round number below.
      return [value, Math.max(top * (1 + ROUNDING), nextRound(top))]
    case 'less':
      return [0, top]
  }
}

/** 32,000 -> 33,000; 100 -> 200; 1,200 -> 1,300: the next number with as many digits that are not zero. */
function nextRound(n: number): number {
  if (!(n > 0)) return n
  let step = 1
  while (n % (step * 10) === 0 && step < n) step *= 10
  return n + step
}
