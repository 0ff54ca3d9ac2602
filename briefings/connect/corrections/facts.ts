import type { ArticleActor, Facts } from '../../model.ts'
import { joinedActor } from '../joined-actor.ts'

/** Facts with other actors: `now` gives each actor's id after the corrections, `names` the names of those that are known by another. */
export function withActors(
  facts: Facts,
  now: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): Facts {
  const to = (id: string): string => now.get(id) ?? id
  const joined = new Map<string, ArticleActor>()
  for (const actor of facts.actors) {
    const moved = renamed({ ...actor, id: to(actor.id) }, actor.id, names)
    const held = joined.get(moved.id)
    joined.set(moved.id, held ? joinedActor(held, moved) : moved)
  }
  return {
    ...facts,
    actors: [...joined.values()],
    mentions: facts.mentions.map((m) => {
      const actor = to(m.actor)
      return actor === m.actor ? m : { ...m, actor, name: names.get(actor) ?? m.name }
    }),
    quotes: facts.quotes.map((q) => (q.speaker === null ? q : { ...q, speaker: to(q.speaker) })),
    events: facts.events.map((e) => ({
      ...e,
      participants: e.participants
        .map((p) => ({ ...p, actor: to(p.actor) }))
        .filter((p, i, all) => all.findIndex((q) => q.actor === p.actor && q.role === p.role) === i),
    })),
  }
}

/** An actor that stands under another id bears that one's name. */
function renamed(actor: ArticleActor, before: string, names: ReadonlyMap<string, string>): ArticleActor {
  const name = actor.id === before ? actor.name : (names.get(actor.id) ?? actor.name)
  if (name === actor.name) return actor
  return { ...actor, name, aliases: [...new Set([actor.name, ...actor.aliases])].filter((a) => a !== name) }
}
