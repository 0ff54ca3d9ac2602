import { singular } from '../singular.ts'
import type { Token } from '../text.ts'
import { CURRENCY_WORDS, FATES, isPerson, MEASURES } from './units.ts'

/** What stands after a number: its unit, and the tokens `[from, to)` of the noun phrase that is counted (empty if none). */
export interface Counted {
  readonly unit: string
  readonly from: number
  readonly to: number
}

const REACH = 8

/** The unit that begins at token `k` after a number; `stop` is the end of the sentence. */
export function countedAt(tokens: readonly Token[], k: number, stop: number): Counted | null {
  return measure(tokens, k, stop) ?? nounAfter(tokens, k, stop) ?? fate(tokens, k, stop)
}

function measure(tokens: readonly Token[], k: number, stop: number): Counted | null {
  const w = tokens[k]?.lower ?? ''
  const next = k + 1 < stop ? tokens[k + 1]!.lower : ''
  if (k >= stop) return null
  if (w === 'per' && (next === 'cent' || next === 'cents')) return { unit: 'percent', from: k, to: k + 2 }
  if (/^percentage-?points?$/.test(w)) return { unit: 'percentage points', from: k, to: k + 1 }
  if (w === 'percentage' && /^points?$/.test(next)) return { unit: 'percentage points', from: k, to: k + 2 }
  if (w === 'square' && MEASURES.has(next))
    return { unit: `square ${MEASURES.get(next)!}`, from: k, to: k + 2 }
  if (w === 'cubic' && MEASURES.has(next)) return { unit: `cubic ${MEASURES.get(next)!}`, from: k, to: k + 2 }
  if (/^(?:australian|canadian|american|us|u\.s\.|singapore)$/.test(w) && /^dollars?$/.test(next))
    return {
      unit: w.startsWith('aus') ? 'AUD' : w.startsWith('can') ? 'CAD' : w.startsWith('sin') ? 'SGD' : 'USD',
      from: k,
      to: k + 2,
    }
  if (w === 'swiss' && next === 'francs') return { unit: 'CHF', from: k, to: k + 2 }
  const speed = (/^\/$/.test(next) && tokens[k + 2]?.lower === 'h') || (/^(?:per|an)$/.test(next) && tokens[k + 2]?.lower === 'hour') // prettier-ignore
  if (speed && k + 2 < stop && /^(?:km|kilomet(?:er|re)s?|miles?)$/.test(w))
    return { unit: w.startsWith('k') ? 'km/h' : 'mph', from: k, to: k + 3 }
  if (w === 'pounds' || w === 'pound')
    return { unit: next === 'sterling' ? 'GBP' : 'pounds', from: k, to: next === 'sterling' ? k + 2 : k + 1 }
  if (w === 'points' || w === 'point') return { unit: 'points', from: k, to: k + 1 }
  // "barrels of oil" is a measure, "vote tallies" and "seat belts" are things.
  const thing = next && /^(?:NOUN|PROPN)$/.test(tokens[k + 1]!.pos) && /^(?:vote|seat|foot|ton)$/.test(w)
  const unit = CURRENCY_WORDS.get(w) ?? (thing ? undefined : MEASURES.get(w))
  return unit ? { unit, from: k, to: k + 1 } : null
}

/** The noun phrase after a number: adjectives, nouns and names up to its last noun. */
export function nounAfter(tokens: readonly Token[], start: number, stop: number): Counted | null {
  let k = start
  // "To 33 last week": the noun is a day's or a week's.
  if (/^(?:last|next|this)$/.test(tokens[k]?.lower ?? '')) return null
  // "30 of the hostages", "dozens of people"
  if (tokens[k]?.lower === 'of' && k < stop) {
    k++
    while (k < stop && /^(?:the|these|those|its|their|his|her|our|my|more|other)$/.test(tokens[k]!.lower)) k++
  }
  while (k < stop && /^(?:more|other|additional|of)$/.test(tokens[k]!.lower)) k++
  // "120 of 300 seats"
  if (k > start && k < stop && tokens[k]!.pos === 'NUM' && tokens[start]!.lower === 'of') {
    const whole = measure(tokens, k + 1, stop)
    if (whole) return whole
    k++
  }
  const from = k
  let head = -1
  for (; k < stop && k < from + REACH; k++) {
    const t = tokens[k]!
    if (t.pos === 'NOUN' || t.pos === 'PROPN' || isPerson(t.text)) {
      if (!/[\p{L}]/u.test(t.text)) break
      head = k
      // After a plural the phrase is over, but for what it modifies ("sales people").
      if (
        isPlural(t.lower) &&
        !(tokens[k + 1]?.pos === 'NOUN' && k + 1 < stop && !FATES.has(tokens[k + 1]!.lower))
      )
        break
    } else if (
      t.pos === 'ADJ' ||
      (t.lower === 'and' && tokens[k - 1]?.pos === 'ADJ' && tokens[k + 1]?.pos === 'ADJ')
    )
      continue
    else if (
      t.pos === 'VERB' &&
      /(?:ed|ing)$/.test(t.lower) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[k + 1]?.pos ?? '') &&
      head < 0 &&
      !FATES.has(t.lower)
    )
      continue
    else if (
      /^(?:-|'s|’s|,)$/.test(t.lower) &&
      t.lower !== ',' &&
      head >= 0 &&
      k + 1 < stop &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[k + 1]!.pos)
    )
      continue
    else break
  }
  if (head < 0) return null
  const t = tokens[head]!
  if (/^(?:others?|more|hundred|thousand|million)$/.test(t.lower)) return null
  if (isPerson(t.text)) return { unit: 'people', from, to: head + 1 }
  const named = t.text !== t.lower
  // Nationalities, faiths and parties in the plural: "Palestinians", "Muslims".
  if (named)
    return /[^s']s$|ese$/.test(t.lower) && t.text.length > 3 && t.text !== t.text.toUpperCase()
      ? { unit: 'people', from, to: head + 1 }
      : null
  return { unit: singular(t.lower), from, to: head + 1 }
}

/** "32,000 killed", "12 were wounded", "40 dead": people of whom something is told. */
function fate(tokens: readonly Token[], start: number, stop: number): Counted | null {
  let k = start
  while (
    k < stop &&
    k < start + 4 &&
    (tokens[k]!.pos === 'AUX' ||
      tokens[k]!.pos === 'ADV' ||
      /^(?:others?|more|have|has|had|been|were|was|reported|confirmed|missing)$/.test(tokens[k]!.lower))
  ) {
    if (FATES.has(tokens[k]!.lower) && tokens[k]!.lower !== 'held') break
    k++
  }
  const w = k < stop ? tokens[k]!.lower : ''
  return FATES.has(w) && !/^(?:toll|cases|streets|hungry|release|arrests?)$/.test(w)
    ? { unit: 'people', from: start, to: start }
    : null
}

const isPlural = (w: string): boolean =>
  (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) || /^(?:people|men|women|children|police|troops)$/.test(w)
