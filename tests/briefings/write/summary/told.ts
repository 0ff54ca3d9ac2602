import { analyse } from '../../../sample-briefings.ts'

/** The claims of an article's summary, as a reader sees them. */
export function told(text: string, title: string | null = null, published: string | null = null): string[] {
  const facts = analyse({ text, title, published, language: 'en', sentences: null })
  return facts.summary.map((s) => s.text)
}
