import { UserError } from '../../../briefings/errors.ts'
import { StoreFault } from '../store-fault.ts'

/** What the operating system and the client say where there is no server to talk to. */
const UNREACHABLE =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT)$/
const LOST = /Connection terminated|timeout expired|Client has encountered a connection error|not queryable/

/**
 * What Postgres throws as a sentence about the database called `name`, which must hold no password. Anything else is passed
 * on as it is. Codes: https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function postgresFault(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error instanceof UserError || error instanceof StoreFault) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const cause = { cause: error }
  // Shutting down, starting up, out of connections, or gone: the pool connects anew at the next question.
  if (UNREACHABLE.test(code) || LOST.test(error.message) || /^(08|57P0[1235]|53300)/.test(code))
    return new StoreFault(
      'unreachable',
      `The database ${name} cannot be reached (${code || 'the connection was lost'}). Check that Postgres runs and takes connections there.`,
      cause,
    )
  switch (code) {
    case '28P01':
    case '28000':
      return new UserError(
        'bad-input',
        `The database ${name} refused the user or the password. Check DATELINE_DB or --db.`,
        cause,
      )
    case '3D000':
      return new UserError(
        'bad-input',
        `There is no database ${name}. Make it (createdb), or name another with --db.`,
        cause,
      )
    case '55P03':
    case '40P01':
    case '57014':
      return new StoreFault(
        'locked',
        `The database ${name} is kept busy by another process. Wait for it to end, or stop it.`,
        cause,
      )
    case '25006':
    case '42501':
      return new StoreFault(
        'read-only',
        `The database ${name} cannot be written by this user. Check its rights.`,
        cause,
      )
    case '53100':
      return new StoreFault(
        'full',
        `The disk that holds the database ${name} is full. Make room; nothing stored before is lost.`,
        cause,
      )
    case 'XX001':
    case 'XX002':
      return new StoreFault('corrupt', `The database ${name} is damaged. Restore it from a backup.`, cause)
    case '58030':
      return new StoreFault(
        'io',
        `The disk that holds the database ${name} cannot be read or written (${error.message}).`,
        cause,
      )
    default:
      return error
  }
}
