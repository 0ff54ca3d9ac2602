import type { ActorRecord, ArticleWithFacts } from '../../ports.ts'
import { follow, type Step } from './overlay.ts'
import type { View } from './view.ts'

/**
 * The store's rows as they are once articles' bearers of a name were parted from them: one row more for each that was parted, with the
 * wordings of its article, and these taken off the row that it came from.
 */
export async function withParted(view: View, rows: readonly ActorRecord[]): Promise<ActorRecord[]> {
  const partings = view.actors.filter((s) => s.correction.kind === 'actor-parting')
  if (partings.length === 0) return [...rows]
  const out = new Map(rows.map((r) => [r.id, r]))
  for (const step of partings) {
    const from = rows.find((r) => leadsTo(view, step, r.id))
    const article = from && (await articleOf(view, step.object))
    const actor = article?.facts.actors.find((a) => a.id === from?.id)
    if (!from || !article || !actor) continue
    const wordings = new Set(
      article.facts.mentions
        .filter((m) => m.actor === actor.id)
        .map((m) => article.text.slice(m.start, m.end)),
    )
    for (const alias of [actor.name, ...actor.aliases]) if (article.text.includes(alias)) wordings.add(alias)
    const aliases = [...wordings].map((alias) => ({ alias, origin: article.id, count: 1 }))
    const name = wordings.has(actor.name) ? actor.name : longest(wordings, actor.name)
    out.set(step.made!, {
      ...{ id: step.made!, scope: step.correction.scope, name, type: actor.type, aliases },
      articles: 1,
    })
    out.set(from.id, without(out.get(from.id) ?? from, wordings))
  }
  return [...out.values()]
}

/** Does the store's id lead to the actor that was parted, before it was? */
const leadsTo = ({ actors }: View, step: Step, id: string): boolean =>
  follow(actors.slice(0, actors.indexOf(step)), id) === step.subject

async function articleOf({ store, scopes }: View, id: string): Promise<ArticleWithFacts | undefined> {
  const held = await store.article(scopes, id)
  return held ? (await store.articles(scopes, [held.key]))[0] : undefined
}

/** With one article less: what it alone called the actor is no name of theirs, as long as another is left. */
function without(row: ActorRecord, wordings: ReadonlySet<string>): ActorRecord {
  const fewer = row.aliases.map((a) => (wordings.has(a.alias) ? { ...a, count: a.count - 1 } : a))
  const left = fewer.filter((a) => a.count > 0 || a.origin === 'manager')
  return { ...row, aliases: left.length > 0 ? left : row.aliases, articles: Math.max(0, row.articles - 1) }
}

const longest = (wordings: ReadonlySet<string>, otherwise: string): string =>
  [...wordings].sort((a, b) => b.length - a.length)[0] ?? otherwise
