import type { SourceLine } from '../briefings/sources/lines.ts'
import type { Weighed } from '../briefings/sources/weigh.ts'
import { text, type Block } from './document.ts'
import { dayInWords, momentInWords } from './phrases.ts'

/** An item of a feed, as it would be or was taken. */
export interface SourceItem {
  readonly title: string
  readonly url: string | null
  readonly published: string | null
  readonly outcome: 'take' | 'held back'
  readonly reason: string | null
}

/** The newest items of a feed, as `weigh` judges them. */
export const itemsOf = ({ items }: Weighed): SourceItem[] =>
  items.map(({ article, held, note }) => ({
    title: article.title ?? article.text.slice(0, 100),
    url: article.url,
    published: article.published,
    outcome: held === null ? 'take' : 'held back',
    reason: held ?? note,
  }))

export const itemsBlock = (items: readonly SourceItem[]): Block => ({
  kind: 'fields',
  fields: items.map(({ title, published, outcome, reason }) => ({
    name: published ? dayInWords(published) : 'undated',
    value: `${title}${outcome === 'held back' ? ` — held back: ${reason ?? ''}` : ''}`,
  })),
})

const STATES: Readonly<Record<SourceLine['state'], string>> = {
  new: 'waiting for its first look',
  ok: 'read',
  late: 'silent for longer than usual',
  failing: 'cannot be read',
  gone: 'gone for good',
  muted: 'muted',
}

/** One source in a line or two. */
export function sourceInWords({ id, url, state, reason, last, next }: SourceLine): string {
  const about = reason ? `${STATES[state]}: ${reason}` : STATES[state]
  const when = [
    last ? `last read ${momentInWords(last)}` : null,
    next && state !== 'new' ? `next ${momentInWords(next)}` : null,
  ]
  return [url, about, ...when, `id ${id}`].filter(Boolean).join(' · ')
}

export const sourcesBlock = (sources: readonly SourceLine[]): Block => ({
  kind: 'fields',
  fields: sources.map((s) => ({ name: s.title, value: sourceInWords(s) })),
})

export const hint = (words: string): Block => text(words, 'muted')
