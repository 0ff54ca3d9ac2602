import { appendFileSync, closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { termsOf } from '../../briefings/read/terms.ts'
import { spreadOf, type Spread } from './measure.ts'
import type { Filed } from './variants.ts'

export interface Baselines {
  /** The ten best articles by BM25 for any of a question's words, their text with them: no answer, no evidence. */
  readonly fullText: Spread
  /** Reading every stored text from one file and looking for a word. */
  readonly fileRead: Spread
  close(): void
}

/** Keeps the same articles as plainly as may be, in two files beside the store. */
export function createBaselines(path: string): {
  /** How many articles are kept, by a run before too. */
  held(): number
  add(filed: Filed): void
  /** So many copies of the first articles. */
  copy(count: number): void
  measure(questions: readonly string[]): Promise<Omit<Baselines, 'close'>>
  close(): void
} {
  const texts = `${path}.txt`
  const database = new DatabaseSync(`${path}.fts`)
  database.exec('pragma journal_mode = wal; pragma synchronous = off')
  database.exec(
    "create virtual table if not exists docs using fts5(title, body, tokenize='porter unicode61'); begin",
  )
  const insert = database.prepare('insert into docs (title, body) values (?, ?)')
  let pending: string[] = []
  const flush = (): void => {
    if (pending.length > 0) appendFileSync(texts, pending.join(''))
    pending = []
  }
  const held = (): number => Number(database.prepare('select count(*) n from docs').get()?.['n'])
  return {
    held,
    add({ article }) {
      insert.run(article.title, article.text)
      pending.push(`${article.title ?? ''}\n${article.text}\n\n`)
      if (pending.length >= 500) flush()
    },
    copy(count) {
      flush()
      const first = held()
      const text = readFileSync(texts, 'utf8')
      for (let left = count; left > 0; left -= first) {
        database.exec(
          `insert into docs (title, body) select title, body from docs where rowid <= ${Math.min(left, first)}`,
        )
        appendFileSync(texts, text.slice(0, Math.round((text.length * Math.min(left, first)) / first)))
      }
    },
    async measure(questions) {
      flush()
      database.exec('commit; begin')
      const query = database.prepare(
        'select rowid, title, body from docs where docs match ? order by bm25(docs) limit 10',
      )
      const anyOf = (question: string): string =>
        termsOf(question)
          .map((t) => `"${t.replaceAll('"', '')}"`)
          .join(' OR ')
      return {
        fullText: await spreadOf(questions, async (q) => query.all(anyOf(q))),
        fileRead: await spreadOf(questions.slice(0, 5), async (q) => fileHolds(texts, q)),
      }
    },
    close() {
      flush()
      database.exec('commit')
      database.close()
    },
  }
}

/** Bytes read at a time: a file of millions of texts is larger than a buffer may be. */
const PIECE = 64 * 1_048_576

/** Reads the whole file piece by piece, wherever the word stands. */
function fileHolds(path: string, word: string): boolean {
  const file = openSync(path, 'r')
  const piece = Buffer.allocUnsafe(PIECE)
  let holds = false
  for (let read = 0; (read = readSync(file, piece)) > 0;)
    holds = piece.subarray(0, read).includes(word) || holds
  closeSync(file)
  return holds
}
