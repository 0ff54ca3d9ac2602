import type { NameType } from '../../model.ts'

/** Types in the order in which a model numbers them. */
export const NAME_TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC', 'MISC']

/** BIO labels (Ramshaw & Marcus 1995): 0 is O; 1 + 2t begins a name of type t, 2 + 2t continues it. */
export const LABELS = 1 + 2 * NAME_TYPES.length
export const OUTSIDE = 0

export const beginOf = (type: number): number => 1 + 2 * type
export const insideOf = (type: number): number => 2 + 2 * type
export const typeOfLabel = (label: number): number => (label - 1) >> 1
export const isInside = (label: number): boolean => label > 0 && (label & 1) === 0

/** May `next` stand after `previous` (-1: sentence start)? A name's inside follows only its own type. */
export function follows(previous: number, next: number): boolean {
  if (!isInside(next)) return true
  return previous > 0 && typeOfLabel(previous) === typeOfLabel(next)
}
