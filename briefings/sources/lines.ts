import { dayInWords } from '../write/dates-in-words.ts'
import type { Source } from '../source-ports.ts'

/** A source as it is listed. */
export interface SourceLine {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly state: 'new' | 'ok' | 'late' | 'failing' | 'gone' | 'muted'
  /** In words, where there is something to say of the state. */
  readonly reason: string | null
  /** When it was last read, ISO 8601. */
  readonly last: string | null
  /** When it will be asked again; null while it is muted or gone. */
  readonly next: string | null
}

export const nameOf = ({ title, feed }: Pick<Source, 'title' | 'feed'>): string =>
  title ?? feed.title ?? feed.host

export function lineOf(source: Source): SourceLine {
  const { id, feed, muted } = source
  return {
    id,
    url: feed.url,
    title: nameOf(source),
    state: muted ? 'muted' : feed.state,
    reason: muted ? `nothing of it is taken here since ${dayInWords(muted.slice(0, 10))}` : feed.reason,
    last: feed.succeeded,
    next: muted ? null : feed.next,
  }
}
