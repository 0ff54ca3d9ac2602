import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Tables } from '../../../src/store/schema.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { createDigestReads } from '../../../src/store/reads/digests.ts'
import { createOperationReads } from '../../../src/store/reads/operation.ts'
import { createOutboxReads } from '../../../src/store/reads/outbox.ts'
import { createWorkReads } from '../../../src/store/reads/work.ts'
import { createDigestWrites } from '../../../src/store/writes/digests.ts'
import { createOperationWrites } from '../../../src/store/writes/operation.ts'
import { createOutboxWrites } from '../../../src/store/writes/outbox.ts'
import { dropNames } from '../../../src/store/writes/save-names.ts'
import { tempFolder } from './temp-folder.ts'

const BEFORE = '2024-05-04T09:00:00Z'
const TO_DISCORD = { platforms: ['discord'] as const, limit: 10 }

/** A database that keeps what it was asked; what each question begins with says with which rows it is answered, if any. */
function listening(answers: Readonly<Record<string, object>> = {}) {
  const rowsFor = (sql: string): object[] =>
    Object.entries(answers).flatMap(([beginning, row]) => (sql.startsWith(beginning) ? [row] : []))
  const asked: string[] = []
  class Driver extends DummyDriver {
    override async acquireConnection() {
      return {
        executeQuery: async ({ sql }: CompiledQuery) => ({ rows: rowsFor(sql) }),
      } as never
    }
  }
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new Driver(),
      createIntrospector: (of) => new SqliteIntrospector(of),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    log: ({ query }) => void asked.push(query.sql),
  })
  return { db, asked }
}

/** The steps of SQLite's plans for these questions. */
async function planned(asked: readonly string[]): Promise<string[]> {
  const path = join(await tempFolder(), 'news.db')
  await (await openStore(`file:${path}`)).close()
  const database = new DatabaseSync(path)
  const steps = asked.flatMap((sql) => database.prepare(`explain query plan ${sql}`).all())
  database.close()
  expect(steps.length).toBeGreaterThanOrEqual(asked.length)
  return steps.map((s) => String(s['detail']))
}

/** Those that walk through a whole table. */
const scans = async (asked: readonly string[]): Promise<string[]> =>
  (await planned(asked)).filter((step) => step.startsWith('SCAN'))

describe('what is asked again and again finds by an index, however much is held,', () => {
  it('what is old and may go', async () => {
    const { db, asked } = listening()
    await createOperationWrites(db).dropDecisions(BEFORE, 500)
    await createOperationWrites(db).dropBriefingRevisions(BEFORE, 500)
    await createDigestWrites(db).dropDigestHistory(BEFORE)
    await createOutboxWrites(db).dropPosts(BEFORE, 500)
    await createOperationReads(db).oldStories('2024-05-04', 5)
    expect(asked).toHaveLength(6)
    // Stories are looked through once, and none of them for each of the others.
    expect(await scans(asked)).toEqual(['SCAN s USING INDEX stories_by_id_alone'])
  })

  it('which posts are old, and which are to be edited, among all that were sent', async () => {
    const { db, asked } = listening()
    await createOutboxWrites(db).dropPosts(BEFORE, 500)
    await createOutboxWrites(db).claimEdits({ ...{ worker: 'w', now: BEFORE, until: BEFORE }, ...TO_DISCORD })
    await createWorkReads(db).dueDesks(BEFORE)
    expect((await planned(asked)).filter((step) => step.startsWith('SEARCH'))).toEqual([
      'SEARCH outbox USING INDEX outbox_by_at (state=? AND at<?)',
      'SEARCH outbox USING INDEX outbox_to_edit (state=? AND due<?)',
      'SEARCH outbox USING INDEX outbox_by_due (state=? AND due<?)',
      'SEARCH outbox USING INDEX outbox_to_edit (state=? AND due<?)',
    ])
  })

  it('the names that an article bore, when it is revised or goes', async () => {
    const { db, asked } = listening({
      'delete from "name_starts"': { start: 'quill' },
      'delete from "name_words"': { key: 1, word: 'quill' },
    })
    await dropNames(db, [1])
    expect(asked.some((sql) => sql.startsWith('delete from "name_grams"'))).toBe(true)
    expect(await scans(asked)).toEqual([])
  })

  it('how many posts wait, which a health check asks every few seconds, without reading a post', async () => {
    const { db, asked } = listening({ 'select count(*)': { count: 1 } })
    await createOutboxReads(db).outboxSummary()
    expect(await scans(asked)).toEqual(['SCAN outbox USING COVERING INDEX outbox_by_due'])
  })

  it('which digests a clock that was ahead dealt with, whose slots are not looked through one digest after another', async () => {
    const { db, asked } = listening()
    await createDigestReads(db).digestsAhead(BEFORE)
    expect(asked).toHaveLength(1)
    expect((await planned(asked)).filter((step) => /digest_slots/.test(step))).toEqual([
      'SEARCH digest_slots USING INDEX digest_slots_by_at (at>?)',
    ])
  })
})
