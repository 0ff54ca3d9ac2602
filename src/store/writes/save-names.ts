import type { Db } from '../dialect.ts'
import { trigrams } from '../../../briefings/read/spelling.ts'
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

/** Works out anew what these actors can be completed from. A word that no actor bears any more goes. */
export async function dropNames(db: Db, actors: readonly number[]): Promise<void> {
  const gone = await db.deleteFrom('name_starts').where('actor', 'in', actors).returning('start').execute()
  const left = await db
    .selectFrom('aliases')
    .where('actor', 'in', actors)
    .select(['actor', 'folded'])
    .execute()
  await addNames(db, left)
  await dropWords(db, [...new Set(gone.map((g) => g.start.split(' ', 1)[0]!))])
}

/** Each word of a name begins one of its starts, so a word that begins none stands in no name. */
async function dropWords(db: Db, words: readonly string[]): Promise<void> {
  const unused: string[] = []
  for (const word of words) {
    const bearer = await db
      .selectFrom('name_starts')
      .where((e) =>
        e.or([
          e('start', '=', word),
          e.and([e('start', '>=', `${word} `), e('start', '<', `${word} \u{10ffff}`)]),
        ]),
      )
      .select('actor')
      .limit(1)
      .executeTakeFirst()
    if (!bearer) unused.push(word)
  }
  for (const some of chunks(unused)) {
    const rows = await db
      .deleteFrom('name_words')
      .where('word', 'in', some)
      .returning(['key', 'word'])
      .execute()
    // By the trigrams, which lead the table's key: by the word alone, all of them would be walked through.
    for (const { key, word } of rows)
      await db.deleteFrom('name_grams').where('gram', 'in', trigrams(word)).where('word', '=', key).execute()
  }
}

/** An alias from each of its words on: "joe r biden" -> "joe r biden", "r biden", "biden". */
function startsOf(folded: string): string[] {
  const words = folded.split(' ').filter(Boolean).slice(0, STARTS)
  return words.map((_, i) => words.slice(i).join(' '))
}
