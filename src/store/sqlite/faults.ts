import { UserError } from '../../../briefings/errors.ts'
import { StoreFault } from '../store-fault.ts'

/** SQLite's primary result codes that a person can do something about. https://www.sqlite.org/rescode.html */
const CODES = {
  perm: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  notDatabase: 26,
} as const

/** What SQLite throws as a sentence about the database at `path`. Anything else is passed on as it is. */
export function sqliteFault(error: unknown, path: string): unknown {
  if (!isSqliteError(error)) return error
  const cause = { cause: error }
  switch (error.errcode & 0xff) {
    case CODES.busy:
    case CODES.locked:
      return new StoreFault(
        'locked',
        `The database ${path} is locked by another process. Wait for it to end, or stop it.`,
        cause,
      )
    case CODES.perm:
    case CODES.readOnly:
      return new StoreFault(
        'read-only',
        `The database ${path} cannot be written. Check the rights of the file and its folder.`,
        cause,
      )
    case CODES.full:
      return new StoreFault(
        'full',
        `The disk that holds the database ${path} is full. Make room; nothing stored before is lost.`,
        cause,
      )
    case CODES.corrupt:
      return new StoreFault(
        'corrupt',
        `The database ${path} is damaged. Restore it from a backup, or ingest into a new one.`,
        cause,
      )
    case CODES.io:
      return new StoreFault(
        'io',
        `The disk that holds the database ${path} cannot be read or written (${error.message}).`,
        cause,
      )
    case CODES.notDatabase:
      return new UserError(
        'bad-input',
        `${path} is no SQLite database. Name another file with --db file:PATH.`,
        cause,
      )
    case CODES.cantOpen:
      return new UserError(
        'bad-input',
        `${path} cannot be opened as a database. Check that it is a file, and the rights of its folder.`,
        cause,
      )
    default:
      return error
  }
}

function isSqliteError(error: unknown): error is Error & { errcode: number } {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
}
