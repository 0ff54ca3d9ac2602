import { COURSES } from '../../analyse/steps/kinds.ts'
import type { CourseKind } from '../../model.ts'
import { termsOf } from '../../read/terms.ts'

/** A question about the course of a happening that has one: when it began or ended, how long it went on. */
export interface CourseAsked {
  readonly kind: CourseKind
  readonly wants: 'beginning' | 'end' | 'length'
  /** What happenings of its kind are called, as terms. */
  readonly names: ReadonlySet<string>
  /** Terms of the happening, with those that only name its kind. */
  readonly terms: readonly string[]
  /** Those that say which one. */
  readonly which: readonly string[]
}

const WHEN = String.raw`^\W*(?:when|(?:on|in)\s+(?:what|which)\s+(?:day|date|month))\s+(?:did|does|do|will|is|was|has|had)\s+(.+?)\s+`
const ASKED: readonly (readonly [CourseAsked['wants'], RegExp])[] = [
  [
    'beginning',
    new RegExp(
      `${WHEN}(?:(?:due|set|scheduled|expected|supposed)\\s+)?(?:to\\s+)?(?:begin|began|begun|start|started|starting|open|opened|get under way|kick off|resume)\\W*$`,
      'iu',
    ),
  ],
  ['end', new RegExp(`${WHEN}(?:end|ended|finish|finished|conclude|concluded|over|stop|stopped)\\W*$`, 'iu')],
  [
    'length',
    /^\W*how\s+(?:long|many\s+days)\s+(?:did|does|has|have|had|was|were)\s+(.+?)(?:\s+(?:last|lasted|go on|gone on|continue|continued|take))?\W*$/iu,
  ],
]

const NAMES: readonly (readonly [CourseKind, ReadonlySet<string>])[] = (
  Object.keys(COURSES) as CourseKind[]
).map((kind) => [kind, new Set(termsOf(`${COURSES[kind].names} ${COURSES[kind].rounds ?? ''}`))] as const)

/** Null where neither a beginning, an end nor a length is asked, or of nothing that has a course. */
export function readCourseAsked(asking: string): CourseAsked | null {
  for (const [wants, pattern] of ASKED) {
    const subject = pattern.exec(asking)?.[1]
    if (subject === undefined) continue
    const terms = termsOf(subject)
    // The happening's own name comes last: "the vote on the strike law" is no strike.
    const named = terms.findLast((t) => NAMES.some(([, names]) => names.has(t)))
    const kind = NAMES.find(([, names]) => named !== undefined && names.has(named))
    if (!kind) return null
    return { kind: kind[0], wants, names: kind[1], terms, which: terms.filter((t) => !kind[1].has(t)) }
  }
  return null
}
