import { UserError } from '../../briefings/errors.ts'
import type { Viewer } from '../../commands/command.ts'

/** The terminal's own: what it adds is public, it sees all that is public, and it may manage. */
const OPERATOR: Viewer = { scopes: ['public'], home: 'public', manager: true }

/**
 * Whom a terminal command acts as: `discord:GUILD[:USER]`, `slack:TEAM[:USER]`, or the operator where nothing is given.
 *
 * @throws UserError 'usage' for any other form.
 */
export function viewerOf(as: string | undefined): Viewer {
  if (as === undefined) return OPERATOR
  const m = /^(discord|slack):([\w-]+)(?::([\w-]+))?$/.exec(as)
  if (!m) throw new UserError('usage', `--as takes discord:GUILD[:USER] or slack:TEAM[:USER], not "${as}".`)
  const home = `workspace:${m[1]}:${m[2]}` as const
  return { scopes: ['public', home], home, manager: false }
}
