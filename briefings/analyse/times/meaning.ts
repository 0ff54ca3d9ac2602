import type { TimeType } from '../../model.ts'
import type { Season, Unit } from './lexicon.ts'

/**
 * Which of several periods is meant. `last`, `this` and `next` count from publication; `previous`, `same` and
 * `following` from the date that the text spoke of last; `none` leaves it to the tense.
 */
export type Pick = 'last' | 'this' | 'next' | 'previous' | 'same' | 'following' | 'none'

/** What a time expression says, before it is placed in the calendar. */
export type Meaning =
  | { readonly kind: 'fixed'; readonly type: TimeType; readonly value: string }
  | { readonly kind: 'date'; readonly weekday?: number; readonly year: number | null; readonly month: number | null; readonly day: number | null; readonly pick: Pick }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly pick: Pick }
  | { readonly kind: 'period'; readonly unit: Unit; readonly pick: Pick | 'coming' }
  | { readonly kind: 'quarter'; readonly n: number | null; readonly year: number | null; readonly pick: Pick }
  | { readonly kind: 'half'; readonly n: number; readonly year: number | null; readonly pick: Pick }
  | { readonly kind: 'season'; readonly season: Season; readonly year: number | null; readonly pick: Pick }
  | { readonly kind: 'shift'; readonly amount: number | null; readonly unit: Unit; readonly from: 'published' | 'text' }
  | { readonly kind: 'year before'; readonly grain: 'quarter' | 'year' | null }
  | { readonly kind: 'day'; readonly offset: number; readonly from: 'published' | 'text' }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: number | null; readonly pick: Pick }
  | { readonly kind: 'from date'; readonly amount: number; readonly unit: Unit; readonly date: Meaning }
  | { readonly kind: 'clock'; readonly time: string; readonly date: Meaning | null } // prettier-ignore

/** A meaning and the piece after it. */
export interface Match {
  readonly to: number
  readonly meaning: Meaning
  /** Last day of an interval written as one ("March 30–31"). */
  readonly until?: Meaning
}

export const fixed = (type: TimeType, value: string): Meaning => ({ kind: 'fixed', type, value })
