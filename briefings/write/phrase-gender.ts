import { genderOf, type Gender } from '../analyse/quotes/gender.ts'
import type { Unit } from './phrase-units.ts'

/** Whether a noun phrase names a man or a woman, by the first of the names; null where that is open. */
export function genderIn(unit: Unit): Gender | null {
  const own = unit.words.filter((w) => w.kind === 'content')
  return own.length > 1
    ? (own
        .slice(0, -1)
        .map((_, i) =>
          genderOf(
            own
              .slice(i)
              .map((w) => w.form)
              .join(' '),
            '',
            undefined,
          ),
        )
        .find((g) => g !== null) ?? null)
    : null
}
