import type { Overview } from '../briefings/ports.ts'
import type { Scope } from '../briefings/model.ts'
import { claimsOf, text, type Document } from './document.ts'

/** What of a command's context says whether anything is held, and how it gets there. */
export interface FillContext {
  readonly briefings: { overview(scopes: readonly Scope[]): Promise<Overview> }
  readonly viewer: { readonly scopes: readonly Scope[]; readonly home: Scope }
  readonly commands: readonly { readonly name: string }[]
  readonly prefix: string
}

/** Adds how the store gets filled to a reply that tells nothing because nothing is held; any other is left as it is. */
export async function withHowToFill(document: Document, context: FillContext): Promise<Document> {
  if (claimsOf(document).length > 0) return document
  const { articles } = await context.briefings.overview(context.viewer.scopes)
  if (articles > 0) return document
  return { ...document, blocks: [...document.blocks, text(howToFill(context), 'muted')] }
}

function howToFill({ commands, prefix, viewer }: FillContext): string {
  const known = new Set(commands.map((c) => c.name))
  const ways = [
    ...(known.has('sources add') ? [`follow a feed with ${prefix}sources add ADDRESS`] : []),
    ...(known.has('add') ? [`give me an article with ${prefix}add ADDRESS`] : []),
    // The operator, whose store it is.
    ...(viewer.home === 'public' ? ['read files in with npx dateline ingest PATH'] : []),
  ]
  return `There is nothing here yet that I could tell of: ${ways.join(', or ')}.`
}
