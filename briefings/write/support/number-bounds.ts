import { wordsOf, type Word } from './words.ts'

type Bound = 'exact' | 'least' | 'more' | 'most' | 'less' | 'about'

interface Amount {
  readonly value: number
  /** "million", "percent" …: part of the number. */
  readonly scale: string
  readonly bound: Bound
}

const SCALES = new Set('hundred thousand million billion trillion percent'.split(' '))
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/\b(?:at least|no fewer than|no less than|minimum of)$/, 'least'],
  [/\b(?:at most|no more than|not more than|up to|as many as|as much as|maximum of)$/, 'most'],
  [/\b(?:more than|over|above|upwards of|exceeding)$/, 'more'],
  [/\b(?:fewer than|less than|under|below)$/, 'less'],
  [/\b(?:about|around|nearly|almost|approximately|roughly|some|estimated|close to)$/, 'about'],
]
/** Which bounds of the text imply a bound of the claim, for the same number. */
const IMPLIED_BY: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: ['exact'],
  least: ['exact', 'least', 'more'],
  more: ['more'],
  most: ['exact', 'most', 'less'],
  less: ['less'],
  about: ['exact', 'about'],
}

/** Does the text give each number of the claim, as it stands or within what its "at least" or "about" allows? */
export function numbersHold(claim: readonly Word[], text: string): boolean {
  // Old wires set "10, 000" and "98. 7" apart: both readings count.
  const joined = text.replace(/(?<=\p{N}[.,])[ ](?=\p{N})/gu, '')
  const given = [...amountsOf(wordsOf(text)), ...(joined === text ? [] : amountsOf(wordsOf(joined)))]
  const known = new Map<string, Amount[]>()
  for (const a of given) {
    const list = known.get(keyOf(a)) ?? []
    if (list.length < 50) known.set(keyOf(a), [...list, a])
  }
  return amountsOf(claim).every((a) => {
    const same = known.get(keyOf(a))
    if (same) return same.some((t) => IMPLIED_BY[a.bound].includes(t.bound))
    // "one" is a pronoun as often as a number.
    if (a.value === 1 && !a.scale) return true
    return given.some((t) => t.scale === a.scale && implies(t, a))
  })
}

const keyOf = ({ value, scale }: Amount): string => `${String(value)} ${scale}`

/** Another number of the text that lies where the claim's bound wants it: 45 for "more than 40". */
function implies(text: Amount, claim: Amount): boolean {
  const near = Math.abs(text.value - claim.value) <= claim.value / 4
  if (claim.bound === 'about') return near && (text.bound === 'exact' || text.bound === 'about')
  const above = claim.bound === 'least' || claim.bound === 'more'
  const below = claim.bound === 'most' || claim.bound === 'less'
  if (above) return near && text.value > claim.value && /^(?:exact|least|more)$/.test(text.bound)
  return below && near && text.value < claim.value && /^(?:exact|most|less)$/.test(text.bound)
}

function amountsOf(words: readonly Word[]): Amount[] {
  const out: Amount[] = []
  words.forEach((w, i) => {
    const value = Number(w.form)
    if (w.kind !== 'number' || Number.isNaN(value)) return
    const next = words[i + 1]?.form ?? ''
    const before = [words[i - 3], words[i - 2], words[i - 1]].map((x) => x?.form ?? '').join(' ')
    const bound = BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact'
    out.push({ value, scale: SCALES.has(next) ? next : '', bound })
  })
  return out
}

/** Words of a bound, which `numbersHold` has judged. */
export const isBound = (form: string): boolean => /^(?:least|nearly|almost|approximately|roughly)$/.test(form)
