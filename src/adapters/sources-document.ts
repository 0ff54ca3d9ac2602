import { claimsOf, type Block, type Document } from '../../commands/document.ts'

/** The evidence of a reply by itself: each passage that it cites once, in order, with the article it stands in. */
export function sourcesDocument(document: Document): Document {
  const seen = new Set<string>()
  const blocks = claimsOf(document).flatMap((claim): Block[] =>
    claim.citations.flatMap((c): Block[] => {
      const key = `${c.article} ${c.revision} ${c.span.start} ${c.span.end}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ kind: 'claim', claim: { text: c.span.text, citations: [c], verbatim: true } }]
    }),
  )
  return { title: document.title ? `Sources: ${document.title}` : 'Sources', blocks }
}
