import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** What takes back what each of the newest migrations made. One that is added is named here. */
const UNDONE: Readonly<Record<number, string>> = {
  15: 'drop table outlines',
  16: 'drop index articles_by_analysis; alter table articles drop column analysis',
  17: 'drop index articles_by_address; alter table articles drop column address',
  18: [
    ...['articles', 'stories', 'actors', 'tombstones'].map((t) => `drop index ${t}_by_id_alone`),
    ...['decisions', 'told_here', 'digest_slots', 'told', 'outbox'].map((t) => `drop index ${t}_by_at`),
    'drop index outbox_to_edit; create index outbox_by_edited on outbox (edited)',
  ].join('; '),
  19: 'drop index outbox_by_trouble; alter table outbox drop column troubled',
  20: 'alter table outbox drop column why; alter table outbox drop column tries',
}

/** Makes of a store that is of today one of before the migration of that number, with what it holds. */
export async function undoMigrations(url: string, from: number): Promise<void> {
  const later = Object.entries(UNDONE).filter(([number]) => Number(number) >= from)
  const undo = [
    ...later.reverse().map(([, sql]) => sql),
    `delete from migrations where number >= ${from}`,
  ].join('; ')
  if (!url.startsWith('file:')) {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(undo)
    return client.end()
  }
  const database = new DatabaseSync(fileURLToPath(url))
  database.exec(undo)
  database.close()
}
