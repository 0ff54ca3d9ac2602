import type { ArticleActor, Mention } from '../model.ts'
import type { NameSpan } from './names.ts'
import type { AnalysedText } from './text.ts'

/** Provisional: one actor for each wording. */
export function groupActors(
  doc: AnalysedText,
  names: readonly NameSpan[],
): { mentions: Mention[]; actors: ArticleActor[] } {
  const byName = new Map<string, { id: string; name: string; type: ArticleActor['type']; mentions: number }>()
  const mentions = names.map((n): Mention => {
    const name = doc.text.slice(n.start, n.end)
    let actor = byName.get(name)
    if (!actor) byName.set(name, (actor = { id: slug(name), name, type: n.type, mentions: 0 }))
    actor.mentions++
    return { ...n, actor: actor.id, name }
  })
  return { mentions, actors: [...byName.values()].map((a) => ({ ...a, aliases: [], roles: [] })) }
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'name'
