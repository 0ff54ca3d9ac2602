import type { EventContext } from '../../analyse/events/context.ts'
import { reportStart } from './run-in.ts'

/** Sentences of the report that a heading may have been run into. */
const FIRST = 3
const SHORTEST = 20
const LONGEST = 300

/** What the report calls itself: its title, or else the heading that copying ran into its first sentences, by which claims are chosen though nobody reads it. */
export function headlineOf(c: EventContext): string | null {
  if (c.doc.title) return c.doc.title
  for (let i = 0; i < Math.min(FIRST, c.doc.sentences.length); i++) {
    const { start } = c.doc.sentences[i]!
    const heading = c.doc.text.slice(start, reportStart(c, i)).trim()
    if (heading.length >= SHORTEST && heading.length <= LONGEST && heading !== heading.toUpperCase())
      return heading
  }
  return null
}
