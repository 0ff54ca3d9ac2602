import type { Db } from '../dialect.ts'
import { trigrams } from '../spelling.ts'
import { chunks } from '../chunks.ts'

/** Words of an alias that it can be completed from; a longer "name" is hardly one. */
const STARTS = 8

interface Named {
  readonly actor: number
  readonly folded: string
}

/** Makes aliases findable by the beginning of any of their words, and by misspelt words. */
export async function addNames(db: Db, named: readonly Named[]): Promise<void> {
  const starts = named.flatMap(({ actor, folded }) => startsOf(folded).map((start) => ({ start, actor })))
  for (const some of chunks(starts)) {
    await db
      .insertInto('name_starts')
      .values(some)
      .onConflict((c) => c.doNothing())
      .execute()
  }
  const words = [...new Set(named.flatMap((n) => n.folded.split(' ').slice(0, STARTS)))].filter(Boolean)
  for (const some of chunks(words)) {
    const made = await db
      .insertInto('name_words')
      .values(some.map((word) => ({ word })))
      .onConflict((c) => c.doNothing())
      .returning(['key', 'word'])
      .execute()
    const grams = made.flatMap((m) => trigrams(m.word).map((gram) => ({ gram, word: m.key })))
    for (const few of chunks(grams)) await db.insertInto('name_grams').values(few).execute()
  }
}

/** Works out anew what these actors can be completed from. Words stay: one that no actor bears finds none. */
export async function dropNames(db: Db, actors: readonly number[]): Promise<void> {
  await db.deleteFrom('name_starts').where('actor', 'in', actors).execute()
  const left = await db
    .selectFrom('aliases')
    .where('actor', 'in', actors)
    .select(['actor', 'folded'])
    .execute()
  await addNames(db, left)
}

/** An alias from each of its words on: "joe r biden" -> "joe r biden", "r biden", "biden". */
function startsOf(folded: string): string[] {
  const words = folded.split(' ').filter(Boolean).slice(0, STARTS)
  return words.map((_, i) => words.slice(i).join(' '))
}
