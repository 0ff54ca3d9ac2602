import { UserError } from '../../briefings/errors.ts'
import { isPostgres } from '../store/store-url.ts'

/** `chat` answers people; `worker` reads sources, writes digests and posts. */
export type Role = 'chat' | 'worker'

const ROLES: readonly Role[] = ['chat', 'worker']

/**
 * The parts of the work that a process takes: all, or what `--roles` names.
 *
 * @throws UserError 'usage' for what is no role, 'bad-input' where the store is one that a single process has for itself.
 */
export function readRoles(given: string | undefined, db: string): ReadonlySet<Role> {
  if (given === undefined) return new Set(ROLES)
  const words = given.split(',').map((w) => w.trim().toLowerCase())
  const roles = ROLES.filter((r) => words.includes(r))
  const unknown = words.find((w) => !ROLES.some((r) => r === w))
  if (unknown !== undefined)
    throw new UserError('usage', `"${unknown}" is no role. Roles are chat and worker: --roles chat,worker.`)
  if (roles.length < ROLES.length && !isPostgres(db))
    throw new UserError(
      'bad-input',
      `--roles ${given} divides the work between processes, which share a Postgres: name it with --db postgres://…. On SQLite one process does all; leave --roles out.`,
    )
  return new Set(roles)
}
