import { Buffer } from 'node:buffer'
import type { OutlinedArticle } from '../../outline-ports.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { afterBeginning } from '../../write/timeline/lines.ts'
import { actorsOf } from '../../write/timeline/outline-codec.ts'
import { outlineOf } from '../../write/timeline/outline.ts'
import type { View } from './view.ts'

/** Outlines with the actors that they have after the corrections: those whose actors were corrected are made anew. */
export async function outlinesNow(
  view: View,
  keys: readonly number[],
  articles: (view: View, keys: readonly number[]) => Promise<ArticleWithFacts[]>,
): Promise<OutlinedArticle[]> {
  const held = await view.store.outlines(view.scopes, keys)
  if (!view.touchedActors.size) return held
  const wanted = [...view.touchedActors].map((id) => Buffer.from(`${id}\t`))
  const touched = held.filter(({ outline }) => {
    const actors = actorsOf(outline)
    return wanted.some((actor) => afterBeginning(actors, actor) >= 0)
  })
  if (!touched.length) return held
  const read = await articles(
    view,
    touched.map((t) => t.key),
  )
  const now = new Map(read.map((a) => [a.key, outlineOf(a)]))
  return held.map((o) => ({ ...o, outline: now.get(o.key) ?? o.outline }))
}
