import type { Facts } from '../model.ts'
import { termOf } from '../read/terms.ts'

/** A report's part in the change of an office: that somebody left it, or that somebody comes into it; with the last names of all persons in it. */
export interface OfficeNews {
  readonly part: 'left' | 'came'
  readonly persons: readonly string[]
}

const MOST = 12

/** Read from the steps of its leading sentences, `from` to before `to`; null where they tell of no office. */
export function officeNewsOf({ steps, actors }: Facts, from: number, to: number): OfficeNews | null {
  const step = steps.find((s) => s.kind === 'office' && !s.aside && s.sentence >= from && s.sentence < to)
  if (!step) return null
  const persons = actors
    .filter((a) => a.type === 'PER')
    .flatMap((a) => termOf(a.name.split(' ').at(-1)!) ?? [])
  return { part: step.stage === 'sequel' ? 'came' : 'left', persons: [...new Set(persons)].slice(0, MOST) }
}

interface Dated {
  readonly day: string | null
  readonly office?: OfficeNews
}

/**
 * Does the one report tell who left an office, and the other, on no earlier day, who comes into it, with a person whom both know? Whoever succeeds is
 * another person by the nature of the matter, so that other names speak for no other story.
 */
export function isSuccession(a: Dated, b: Dated): boolean {
  if (!a.office || !b.office || a.office.part === b.office.part) return false
  const [left, came] = a.office.part === 'left' ? [a, b] : [b, a]
  if (left.day && came.day && came.day < left.day) return false
  return came.office!.persons.some((p) => left.office!.persons.includes(p))
}
