import { prepare } from '../../../briefings/analyse/prepare.ts'
import { findTimes } from '../../../briefings/analyse/times.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'

export const tagger = createWinkTagger()

/** "text value" of every expression, of an article published on Monday, 1 April 2024 unless said. */
export function times(text: string, published: string | null = '2024-04-01'): string[] {
  const doc = prepare({ text, title: null, published, sentences: null }, tagger)
  return findTimes(doc).map(
    (t) => `${text.slice(t.start, t.end)} = ${t.value}${t.until ? ` until ${t.until}` : ''}`,
  )
}

/** The value of the first one. */
export const first = (text: string, published?: string | null): string | undefined =>
  times(text, published)[0]?.split(' = ')[1]
