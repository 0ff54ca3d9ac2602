import type { NameType } from '../../model.ts'
import { NAME_TYPES } from './labels.ts'
import type { TokenSpan } from './spans.ts'

/** What an article's places say together of the types of its wordings. */
export interface Votes {
  /** `weight`: how many places it counts for. */
  add(wording: string, span: TokenSpan, weight?: number): void
  /** The likeliest type, or null for a wording that nothing was said of. */
  winner(wording: string): NameType | null
  /** May the wording be of this type, where something else speaks for it? True where nothing was said. */
  allow(wording: string, type: NameType): boolean
}

/** A share below e to this power says no more than one of it: a model is never so sure. */
const LEAST = -5
/** A type whose mean is below is against what the places themselves say. */
const UNLIKELY = -4

interface Tally {
  places: number
  readonly logs: Float64Array
}

/** Adds up logarithms of shares (a product of experts), so that one clear place tells more than several doubtful ones. */
export function createVotes(): Votes {
  const tallies = new Map<string, Tally>()
  return {
    add(wording, { type, shares }, weight = 1) {
      let tally = tallies.get(wording)
      if (!tally) tallies.set(wording, (tally = { places: 0, logs: new Float64Array(NAME_TYPES.length) }))
      tally.places += weight
      for (let t = 0; t < NAME_TYPES.length; t++) {
        const share = shares ? shares[t]! : NAME_TYPES[t] === type ? 1 : 0
        tally.logs[t] = tally.logs[t]! + weight * Math.max(LEAST, Math.log(share))
      }
    },
    winner(wording) {
      const logs = tallies.get(wording)?.logs
      if (!logs) return null
      let best = 0
      for (let t = 1; t < logs.length; t++) if (logs[t]! > logs[best]!) best = t
      return NAME_TYPES[best]!
    },
    allow(wording, type) {
      const tally = tallies.get(wording)
      return !tally || tally.logs[NAME_TYPES.indexOf(type)]! >= UNLIKELY * tally.places
    },
  }
}
