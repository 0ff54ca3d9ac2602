import type { ExpressionBuilder } from 'kysely'
import type { Claim, HeldPost, OutboxWrites, PostPart } from '../../../briefings/outbox-ports.ts'
import type { Claim as Told } from '../../../briefings/model.ts'
import type { Post, PostContent } from '../../../briefings/post.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'
import { encodeJson } from '../json-codec.ts'
import { msOf } from '../moments.ts'
import { lineOf, OPEN, SETTLED, withParts } from '../reads/outbox.ts'
import type { Tables } from '../schema.ts'

/** Writes posts and what becomes of them. */
export function createOutboxWrites(db: Db): OutboxWrites {
  const keyOf = async (id: string): Promise<number | null> =>
    (await db.selectFrom('outbox').where('id', '=', id).select('key').executeTakeFirst())?.key ?? null
  return {
    enqueue: (post) => enqueue(db, post),
    claimPosts: (claim) => claimPosts(db, claim),
    claimEdits: (claim) => claimEdits(db, claim),
    async holdsPost(id, worker, now) {
      const row = await db
        .selectFrom('outbox')
        .where('id', '=', id)
        .where('worker', '=', worker)
        .where('leased', '>', msOf(now))
        .select('key')
        .executeTakeFirst()
      return row !== undefined
    },
    async changePost(id, { content, troubled, due, leased, ...asTheyAre }) {
      const key = await keyOf(id)
      if (key === null) return
      if (content) await saveCited(db, key, content)
      const set = {
        ...asTheyAre,
        ...(troubled === undefined ? {} : { troubled: msOf(troubled) }),
        ...(content === undefined ? {} : { content: encodeJson(content) }),
        ...(due === undefined ? {} : { due: msOf(due) }),
        ...(leased === undefined
          ? {}
          : leased === null
            ? { worker: null, leased: 0 }
            : { leased: msOf(leased) }),
      }
      if (Object.keys(set).length > 0)
        await db.updateTable('outbox').set(set).where('key', '=', key).execute()
    },
    async savePages(id, parts) {
      const key = await keyOf(id)
      if (key === null) return
      await db.deleteFrom('outbox_parts').where('post', '=', key).execute()
      for (const some of chunks(parts.map((p, part) => ({ ...p, part }))))
        await db
          .insertInto('outbox_parts')
          .values(
            some.map(({ part, marker, page }) => ({
              post: key,
              part,
              marker,
              state: 'waiting',
              page: encodeJson(page),
              attempts: 0,
              attempted: null,
              message: null,
            })),
          )
          .execute()
    },
    async changePart(id, index, { page, ...change }) {
      const key = await keyOf(id)
      if (key === null) return
      const set = { ...change, ...(page === undefined ? {} : { page: pageOf(page) }) }
      if (Object.keys(set).length === 0) return
      await db
        .updateTable('outbox_parts')
        .set(set)
        .where('post', '=', key)
        .where('part', '=', index)
        .execute()
    },
    async releasePosts(worker) {
      await db.updateTable('outbox').set({ worker: null, leased: 0 }).where('worker', '=', worker).execute()
    },
    dropPosts: async (before, limit) => {
      const rows = await db
        .selectFrom('outbox')
        .where('at', '<', before)
        .where('state', 'in', [...SETTLED, 'dropped'])
        .where('edited', 'is', null)
        .select('key')
        .limit(limit)
        .execute()
      return remove(
        db,
        rows.map((r) => r.key),
      )
    },
    forgetPosts: async (person) => {
      const rows = await db.selectFrom('outbox').where('person', '=', person).select('key').execute()
      await db.updateTable('outbox').set({ owner: null }).where('owner', '=', person).execute()
      return remove(
        db,
        rows.map((r) => r.key),
      )
    },
  }
}

const pageOf = (page: PostPart['page']): Uint8Array | null => (page === null ? null : encodeJson(page))

async function enqueue(db: Db, post: Post): Promise<boolean> {
  const { id, destination, scopes, content, owner, at } = post
  const written = await db
    .insertInto('outbox')
    .values({
      id,
      ...destination,
      line: lineOf(destination),
      owner: owner ?? null,
      scopes: JSON.stringify(scopes),
      content: encodeJson(content),
      at,
      state: 'waiting',
      reason: null,
      troubled: null,
      due: msOf(at),
      worker: null,
      leased: 0,
      edited: null,
      posted: null,
      why: null,
      tries: 0,
    })
    .onConflict((c) => c.column('id').doNothing())
    .returning('key')
    .executeTakeFirst()
  if (!written) return false
  await saveCited(db, written.key, content)
  return true
}

async function claimPosts(db: Db, claim: Claim): Promise<HeldPost[]> {
  if (claim.platforms.length === 0) return []
  const due = await db
    .selectFrom('outbox')
    .where('outbox.state', 'in', OPEN)
    .where(isDueTo(claim))
    .where((w) =>
      w.not(
        w.exists(
          w
            .selectFrom('outbox as e')
            .whereRef('e.line', '=', 'outbox.line')
            .whereRef('e.key', '<', 'outbox.key')
            .where('e.state', 'in', OPEN)
            .select('e.key'),
        ),
      ),
    )
    .select('outbox.key')
    .orderBy('outbox.key')
    .limit(claim.limit)
    .execute()
  return lease(db, claim, due)
}

async function claimEdits(db: Db, claim: Claim): Promise<HeldPost[]> {
  if (claim.platforms.length === 0) return []
  const due = await db
    .selectFrom('outbox')
    .where('outbox.edited', 'is not', null)
    .where('outbox.state', 'in', SETTLED)
    .where(isDueTo(claim))
    .select('outbox.key')
    .orderBy('outbox.key')
    .limit(claim.limit)
    .execute()
  return lease(db, claim, due)
}

/** Due, in nobody's hands, and for the platforms and the place that are asked for. */
const isDueTo =
  ({ platforms, place, now }: Claim) =>
  (e: ExpressionBuilder<Tables, 'outbox'>) =>
    e.and([
      e('outbox.platform', 'in', platforms),
      e('outbox.due', '<=', msOf(now)),
      e('outbox.leased', '<=', msOf(now)),
      ...(place === undefined
        ? []
        : [e.or([e('outbox.place', '=', place), e('outbox.person', 'like', `${place}:%`)])]),
    ])

/** Where two look at once, the second's condition fails when the first has written. */
async function lease(
  db: Db,
  { worker, now, until }: Claim,
  due: readonly { readonly key: number }[],
): Promise<HeldPost[]> {
  if (due.length === 0) return []
  const keys = due.map((r) => r.key)
  const rows = await db
    .updateTable('outbox')
    .set({ worker, leased: msOf(until) })
    .where('key', 'in', keys)
    .where('leased', '<=', msOf(now))
    .returningAll()
    .execute()
  return withParts(
    db,
    rows.sort((a, b) => Number(a.key) - Number(b.key)),
  )
}

async function saveCited(db: Db, post: number, content: PostContent): Promise<void> {
  await db.deleteFrom('outbox_citations').where('post', '=', post).execute()
  const articles = new Set(claimsIn(content).flatMap((c) => c.citations.map((x) => x.article)))
  for (const some of chunks([...articles]))
    await db
      .insertInto('outbox_citations')
      .values(some.map((article) => ({ article, post })))
      .execute()
}

function claimsIn(content: PostContent): readonly Told[] {
  if (content.kind === 'notice') return []
  if (content.kind === 'correction') return content.claims
  return content.stories.flatMap((s) => [...(s.update ? [s.update] : []), ...s.claims])
}

async function remove(db: Db, keys: readonly number[]): Promise<number> {
  for (const some of chunks(keys)) {
    await db.deleteFrom('outbox_citations').where('post', 'in', some).execute()
    await db.deleteFrom('outbox_parts').where('post', 'in', some).execute()
    await db.deleteFrom('outbox').where('key', 'in', some).execute()
  }
  return keys.length
}
