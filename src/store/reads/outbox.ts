import type { Selectable } from 'kysely'
import type { Scope } from '../../../briefings/model.ts'
import type {
  HeldPost,
  OutboxReads,
  OutboxSummary,
  PostPart,
  PostState,
} from '../../../briefings/outbox-ports.ts'
import type { Destination, PostContent } from '../../../briefings/post.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'
import { decodeJson } from '../json-codec.ts'
import { isoOf, msOf } from '../moments.ts'
import type { Tables } from '../schema.ts'

/** Posts on their way, and those delivered that sources may still change. */
export function createOutboxReads(db: Db): OutboxReads {
  return {
    async heldPost(id) {
      const row = await db.selectFrom('outbox').where('id', '=', id).selectAll().executeTakeFirst()
      return row ? ((await withParts(db, [row]))[0] ?? null) : null
    },
    async postsCiting(scope, article) {
      const rows = await db
        .selectFrom('outbox_citations as c')
        .innerJoin('outbox as o', 'o.key', 'c.post')
        .where('c.article', '=', article)
        .where('o.state', 'in', [...OPEN, ...SETTLED])
        .selectAll('o')
        .orderBy('o.key')
        .execute()
      // Another place's article may bear the same id.
      return withParts(
        db,
        rows.filter((r) => scopesOf(r.scopes).includes(scope)),
      )
    },
    async postsWaiting(destination) {
      const rows = await db
        .selectFrom('outbox')
        .where('line', '=', lineOf(destination))
        .where('state', '=', 'waiting')
        .selectAll()
        .orderBy('key')
        .execute()
      return withParts(db, rows)
    },
    async postsTo(person) {
      const rows = await db
        .selectFrom('outbox')
        .where('person', '=', person)
        .selectAll()
        .orderBy('key')
        .execute()
      return withParts(db, rows)
    },
    outboxSummary: () => outboxSummary(db),
    async troubledPosts(owners, since, limit) {
      const rows = await postsOf(db, owners)
        .where('troubled', '>=', msOf(since))
        .where('state', 'in', SETTLED)
        .orderBy('troubled', 'desc')
        .limit(limit)
        .execute()
      return withParts(db, rows)
    },
    async waitingLines(owners, limit) {
      const toPost = postsOf(db, owners).where('state', 'in', OPEN)
      const toEdit = postsOf(db, owners).where('state', 'in', SETTLED).where('edited', 'is not', null)
      const lines = [
        ...(await linesOf(toPost, 'at', limit)).map((l) => ({ ...l, kind: 'post' as const })),
        ...(await linesOf(toEdit, 'edited', limit)).map((l) => ({ ...l, kind: 'change' as const })),
      ]
      const longest = lines.toSorted((a, b) => msOf(a.since) - msOf(b.since)).slice(0, limit)
      const keys = longest.map((l) => l.key)
      const rows = keys.length > 0 ? await postsOf(db, null).where('key', 'in', keys).execute() : []
      const posts = new Map((await withParts(db, rows)).map((p, i) => [Number(rows[i]!.key), p]))
      return longest.flatMap(({ key, ...line }) => {
        const first = posts.get(key)
        return first ? [{ ...line, first }] : []
      })
    },
  }
}

/** A destination as one value. JSON keeps apart what a joined string would not. */
export const lineOf = ({ platform, place, channel, person }: Destination): string =>
  JSON.stringify([platform, place, channel, person])

/** Posts to the places and people whose these scopes are, or to anybody. */
function postsOf(db: Db, owners: readonly Scope[] | null) {
  const all = db.selectFrom('outbox').selectAll()
  if (owners === null) return all
  const [places, people] = (['workspace:', 'person:'] as const).map((kind) =>
    owners.flatMap((o) => (o.startsWith(kind) ? [o.slice(kind.length)] : [])),
  ) as [string[], string[]]
  // An empty list is no filter in SQL.
  return all.where((e) => e.or([e('place', 'in', [...places, '']), e('person', 'in', [...people, ''])]))
}

/** For each destination its first post, how many there are, and since when the oldest waits. */
async function linesOf(
  posts: ReturnType<typeof postsOf>,
  since: 'at' | 'edited',
  limit: number,
): Promise<{ key: number; count: number; since: string }[]> {
  const rows = await posts
    .clearSelect()
    .groupBy('line')
    .select((e) => [
      e.fn.min('key').as('key'),
      e.fn.countAll<number>().as('count'),
      e.fn.min(since).as('since'),
    ])
    .orderBy('since')
    .limit(limit)
    .execute()
  return rows.map((r) => ({ key: Number(r.key), count: Number(r.count), since: r.since! }))
}

const scopesOf = (json: string): readonly Scope[] => JSON.parse(json) as Scope[]

/** Rows of posts with their parts, in the order of the rows. */
export async function withParts(db: Db, rows: readonly Selectable<Tables['outbox']>[]): Promise<HeldPost[]> {
  const parts = new Map<number, PostPart[]>()
  for (const some of chunks(rows)) {
    const found = await db
      .selectFrom('outbox_parts')
      .where(
        'post',
        'in',
        some.map((r) => r.key),
      )
      .selectAll()
      .orderBy('post')
      .orderBy('part')
      .execute()
    for (const p of found) {
      const list = parts.get(Number(p.post)) ?? []
      parts.set(Number(p.post), list)
      list.push({
        index: p.part,
        state: p.state as PostPart['state'],
        marker: p.marker,
        page: p.page === null ? null : decodeJson(p.page),
        attempts: p.attempts,
        attempted: p.attempted,
        message: p.message,
      })
    }
  }
  return rows.map((r) => ({
    id: r.id,
    destination: {
      platform: r.platform as Destination['platform'],
      place: r.place,
      channel: r.channel,
      person: r.person,
    },
    scopes: scopesOf(r.scopes),
    content: decodeJson(r.content) as PostContent,
    ...(r.owner === null ? {} : { owner: r.owner }),
    at: r.at,
    state: r.state as PostState,
    reason: r.reason,
    parts: parts.get(Number(r.key)) ?? [],
    edited: r.edited,
    posted: r.posted,
    due: isoOf(r.due),
    leased: Number(r.leased) > 0 ? isoOf(r.leased) : null,
    why: r.why,
    tries: r.tries,
  }))
}

/** States of what is still to be delivered. */
export const OPEN: readonly PostState[] = ['waiting', 'sending']
/** States of what is delivered no further. A message of it may stand in each of them, and be edited. */
export const SETTLED: readonly PostState[] = ['sent', 'uncertain', 'failed']

/** Asked for at every look at the health of the bot: counted in the index, whatever the posts hold. */
async function outboxSummary(db: Db): Promise<OutboxSummary> {
  const rows = await db
    .selectFrom('outbox')
    .groupBy('state')
    .select((e) => ['state', e.fn.countAll<number>().as('count')])
    .execute()
  const open = await db
    .selectFrom('outbox')
    .where('state', 'in', OPEN)
    .select((e) => e.fn.min('at').as('oldest'))
    .executeTakeFirst()
  const edits = await db
    .selectFrom('outbox')
    .where('edited', 'is not', null)
    .where('state', 'in', SETTLED)
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const of = (state: PostState): number => Number(rows.find((r) => r.state === state)?.count ?? 0)
  return {
    posts: {
      waiting: of('waiting'),
      sending: of('sending'),
      sent: of('sent'),
      uncertain: of('uncertain'),
      failed: of('failed'),
      dropped: of('dropped'),
    },
    oldest: open?.oldest ?? null,
    edits: Number(edits.count),
  }
}
