import type { EventContext } from '../../analyse/events/context.ts'
import type { Found } from './candidates.ts'
import type { Fault } from './standalone.ts'

/** Sentences among which a report comes to its matter. */
const FIRST = 3
/** With this share of the title's words a first sentence tells what the title does. */
export const TOLD = 0.3
/** What a first sentence costs that whets the appetite and tells nothing. */
const TEASER = 7
/** What a sentence with less than this share of what the report goes on about, and of its title, costs at most as the first claim. */
const ABOUT = 0.2
const OPENING = 6
/** What leans on an earlier sentence, and the words with which one opens. */
const LEANS: ReadonlySet<Fault['kind']> = new Set([
  'pronoun',
  'possessive',
  'it',
  'demonstrative',
  'definite',
  'aside',
  'then',
])
const OPENING_WORDS = 5
/** A first sentence with this share of what the report goes on about tells of it. */
const LEAD_GIST = 0.3
/** How news names its day. */
const NEARBY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight)\b(?!['’]s)/i

/**
 * Before the first sentence nothing was told: where it has much of the title or of what comes after, what it points to stands in itself, unless it opens with a
 * pronoun. A text that begins in the middle of something has less.
 */
export function asLead(x: Found): Found {
  if (x.point < TOLD && (x.gist < LEAD_GIST || x.gist === 1)) return x
  const faults = x.worded.faults.filter((f) => !LEANS.has(f.kind) || f.token < OPENING_WORDS)
  return { ...x, worded: { ...x.worded, faults } }
}

/** What a sentence costs as the first claim: it is to tell what the report is about, unless it reports what happened on a day. */
export function openingCost(c: EventContext, x: Found, found: readonly Found[]): number {
  const isOff = x.point < TOLD && !isOfItsDay(c, x)
  return Math.max(isOff ? OPENING * Math.max(0, 1 - x.gist / ABOUT) : 0, isTeaser(c, x, found) ? TEASER : 0)
}

/** Two leading sentences that together have hardly anything of the title and of what comes after, and report nothing of a day: they set a scene. */
export function setsScene(c: EventContext, [first, second]: readonly Found[]): boolean {
  if (!first || isOfItsDay(c, first)) return false
  return first.gist + (second?.gist ?? 0) < ABOUT
}

/** How far down a sentence reports its day, and the share of the matter that it has. */
const LOWEST = 10
const OF_MATTER = 0.2

/**
 * The first sentence that tells of a day and of the matter, where none of the leading ones does so and none tells of something that `happened`: "… are giants, if they
 * are right. A study released on Tuesday shows …".
 */
export function reportsItsDay(
  c: EventContext,
  found: readonly Found[],
  happened: ReadonlySet<number>,
): Found | undefined {
  if (found.slice(0, FIRST).some((x) => isOfItsDay(c, x) || happened.has(x.worded.sentence))) return undefined
  return found.find(
    (x) => x.place < LOWEST && isOfItsDay(c, x) && (x.gist < 1 ? x.gist : x.point) >= OF_MATTER,
  )
}

/** Does a sentence tell of a day that only its own week calls so ("on Monday", "yesterday")? Then it reports, and sets no scene. */
const isOfItsDay = ({ doc, times }: EventContext, { worded }: Found): boolean =>
  (times[worded.sentence] ?? []).some(
    (t) => t.start > doc.sentences[worded.sentence]!.start && NEARBY.test(doc.text.slice(t.start, t.end + 2)),
  )

/** "It is a run that will not end.": a first sentence without a name, a number or a word of the title, where one of the next has some. */
function isTeaser(c: EventContext, x: Found, [first, ...next]: readonly Found[]): boolean {
  if (x !== first || x.point > 0 || !next.slice(0, FIRST - 1).some((n) => n.point > 0)) return false
  return !/\d/.test(x.worded.text) && !c.mentions[x.worded.sentence]?.length
}
