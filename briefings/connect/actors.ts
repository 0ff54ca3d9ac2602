import type { Article, ArticleActor, Facts, Mention, Scope } from '../model.ts'
import type { ActorRecord, ArticleWrite, StoreReads } from '../ports.ts'
import { choose, isKindOfBody, keysOf, namesOf, type Names } from './matching.ts'
import { isNamesake } from './namesakes.ts'
import { isFurniture } from '../read/furniture.ts'
import { scopeMark, slugOf } from './ids.ts'
import { joinedActor } from './joined-actor.ts'
import { withKinds, withKindsHeld } from './kinds.ts'
import { foldName, nameWords } from './names.ts'
import { stayedActors } from './stayed-actors.ts'

export interface ResolvedActors {
  /** The same facts, every actor id the store's. */
  readonly facts: Facts
  readonly actors: ArticleWrite['actors']
  /** What `why` should tell: a name that was new for an actor, a namesake kept apart. */
  readonly notes: readonly ActorNote[]
}

export interface ActorNote {
  readonly actor: string
  readonly outcome: 'joined' | 'kept apart'
  readonly reason: string
}

/**
 * Finds which actors of the store an article's actors are, and names those that are new. One look-up for all names of the
 * article, so that the cost does not grow with the store.
 *
 * @param scopes what the article may link to: public, and its own scope where that is another. New actors belong to the latter.
 * @param before facts of the same text that an earlier analysis made: whoever stands where they had an actor stays that one.
 */
export async function resolveActors(
  tx: StoreReads,
  scopes: readonly Scope[],
  own: Facts,
  article: Pick<Article, 'id' | 'text'>,
  before: Facts | null = null,
): Promise<ResolvedActors> {
  const inNews = actorsInNews(own, article.text)
  const told = withKinds({ ...own, actors: own.actors.filter((a) => inNews.has(a.id)) }, article.text)
  const keys = [...new Set(told.actors.flatMap((actor) => keysOf(namesOf(actor))))]
  const held = keys.length ? await tx.actorsByAlias(scopes, keys) : []
  const facts = withKindsHeld(told, article.text, held)
  const local = facts.actors.map((actor) => ({ actor, names: namesOf(actor) }))
  const ids = new Map<string, string>()
  const known = new Map<string, ActorRecord>()
  const fresh: ArticleActor[] = []
  // Full names choose first: what they take is not left to a bare surname that could be somebody else's.
  const order = [...local].sort((a, b) => Number(b.names.full.length > 0) - Number(a.names.full.length > 0))
  const taken = new Map<string, Names>()
  const notes: ActorNote[] = []
  const stayed = before ? stayedActors(facts, before) : new Map<string, string>()
  const records = stayed.size ? await tx.actors(scopes, [...new Set(stayed.values())]) : []
  for (const { actor, names } of order) {
    const record = records.find((r) => r.id === stayed.get(actor.id) && sharesName(r, names))
    if (!record) continue
    ids.set(actor.id, record.id)
    // Whatever kind it was taken for by this article alone, it is what it is now.
    known.set(record.id, record.articles > 1 ? record : { ...record, type: actor.type })
    taken.set(record.id, names)
  }
  for (const { actor, names } of order) {
    if (ids.has(actor.id)) continue
    const record = await find({ tx, scopes, held, facts, article, taken, notes }, actor, names)
    if (record) {
      ids.set(actor.id, record.id)
      known.set(record.id, record)
      taken.set(record.id, names)
      if (!knows(record, names))
        notes.push({
          actor: record.id,
          outcome: 'joined',
          reason: `“${actor.name}” in article [${article.id}] was taken for ${record.name}`,
        })
    } else fresh.push(actor)
  }
  for (const [actor, id] of await nameFresh(tx, scopes, fresh, ids)) ids.set(actor, id)
  return { ...rewrite(facts, ids, known), notes }
}

const sharesName = (record: ActorRecord, names: Names): boolean => {
  const words = new Set(record.aliases.flatMap((a) => nameWords(a.alias)))
  return [...nameWords(names.main), ...names.full.flat()].some((w) => words.has(w))
}

/** Who is named in the report itself. An agency in a dateline and who wrote it are no actors of the news; where it was filed is a place. */
function actorsInNews({ mentions, sentences }: Facts, text: string): Set<string> {
  const apart = sentences.map(({ start, end }) => isFurniture(text.slice(start, end)))
  // "Union leader Edda Rask" begins a sentence: the capital is the sentence's, and names no union.
  const isCommon = (m: Mention): boolean =>
    isKindOfBody(m.name) &&
    m.start === sentences[m.sentence]?.start &&
    /^\s\p{Ll}/u.test(text.slice(m.end, m.end + 2))
  return new Set(
    mentions.flatMap((m) => ((apart[m.sentence] && m.type !== 'LOC') || isCommon(m) ? [] : m.actor)),
  )
}

/** Has it been called so before? */
const knows = (record: ActorRecord, names: Names): boolean =>
  record.aliases.some((a) => foldName(a.alias) === names.main)

interface Search {
  readonly tx: StoreReads
  readonly scopes: readonly Scope[]
  readonly held: readonly ActorRecord[]
  readonly facts: Facts
  readonly article: Pick<Article, 'id' | 'text'>
  /** Records that another actor of this article is already. */
  readonly taken: ReadonlyMap<string, Names>
  readonly notes: ActorNote[]
}

async function find(search: Search, actor: ArticleActor, names: Names): Promise<ActorRecord | null> {
  let open = search.held.filter((record) => {
    const other = search.taken.get(record.id)
    return !other || (names.type !== 'PER' && other.main === names.main)
  })
  const apart: ActorRecord[] = []
  for (let tries = 0; tries < 3; tries++) {
    const record = choose(names, open)
    if (!record) break
    if (!(await isNamesake(search.tx, search.scopes, record, actor, search.facts, search.article.text)))
      return record
    apart.push(record)
    open = open.filter((r) => r.id !== record.id)
  }
  for (const { id } of apart)
    search.notes.push({
      actor: id,
      outcome: 'kept apart',
      reason: `“${actor.name}” in article [${search.article.id}] is another of that name: roles and company differ`,
    })
  return null
}

/** Free ids for actors that the store does not hold: a readable slug, `-2` for a namesake. */
async function nameFresh(
  tx: StoreReads,
  scopes: readonly Scope[],
  fresh: readonly ArticleActor[],
  taken: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const mark = scopeMark(scopes.find((s) => s !== 'public') ?? 'public')
  const used = new Set(taken.values())
  const slugs = fresh.map((a) => slugOf(a.name))
  const held = new Set(
    slugs.length ? (await tx.actors(scopes, [...new Set(slugs.map((s) => s + mark))])).map((r) => r.id) : [],
  )
  const out = new Map<string, string>()
  for (const [i, actor] of fresh.entries()) {
    let id = slugs[i]! + mark
    for (let n = 2; used.has(id) || held.has(id) || (n > 2 && (await isHeld(tx, scopes, id))); n++)
      id = `${slugs[i]!}-${n}${mark}`
    used.add(id)
    out.set(actor.id, id)
  }
  return out
}

const isHeld = async (tx: StoreReads, scopes: readonly Scope[], id: string): Promise<boolean> =>
  (await tx.actors(scopes, [id])).length > 0

function rewrite(
  facts: Facts,
  ids: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, ActorRecord>,
): Omit<ResolvedActors, 'notes'> {
  const to = (id: string): string => ids.get(id) ?? id
  const merged = new Map<string, ArticleActor>()
  for (const actor of facts.actors) {
    const id = to(actor.id)
    const before = merged.get(id)
    merged.set(id, before ? joinedActor(before, actor) : { ...actor, id })
  }
  const actors = [...merged.values()].map((actor) => canonical(actor, known.get(actor.id)))
  return {
    facts: {
      ...facts,
      mentions: facts.mentions.map((m) => ({ ...m, actor: to(m.actor) })),
      actors,
      quotes: facts.quotes.map((q) => (q.speaker === null ? q : { ...q, speaker: to(q.speaker) })),
      events: facts.events.map((e) => ({
        ...e,
        participants: e.participants.map((p) => ({ ...p, actor: to(p.actor) })),
      })),
    },
    actors: actors.map(({ id, name, type, aliases, mentions }) => ({ id, name, type, aliases, mentions })),
  }
}

/** The name that the store knows, unless the article has a fuller one. */
function canonical(actor: ArticleActor, record: ActorRecord | undefined): ArticleActor {
  if (!record) return actor
  const name = record.name.includes(' ') || !actor.name.includes(' ') ? record.name : actor.name
  const aliases = [...new Set([actor.name, ...actor.aliases])].filter((a) => a !== name)
  // A lone word that the store has as a person's: what a later report shows it to be it is.
  const type = record.type === 'PER' && !name.includes(' ') ? actor.type : record.type
  return { ...actor, name, type, aliases }
}
