/** Rows that go into one statement, well within what either database takes. */
const ROWS = 400

/** A list in pieces that one statement can carry. */
export function* chunks<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += ROWS) yield list.slice(at, at + ROWS)
}
