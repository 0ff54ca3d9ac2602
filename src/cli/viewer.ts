import { UserError } from '../../briefings/errors.ts'
import type { Viewer } from '../../commands/command.ts'

/** The terminal's own: what it adds is public, it sees all that is public, and it may manage. */
const OPERATOR: Viewer = {
  scopes: ['public'],
  home: 'public',
  manager: true,
  person: 'terminal',
  place: null,
}

/**
 * Whom a terminal command acts as: `discord:GUILD[:USER]`, `slack:TEAM[:USER]`, or the operator where nothing is given.
 * Whoever sits at the terminal may manage every place.
 *
 * @throws UserError 'usage' for any other form.
 */
export function viewerOf(as: string | undefined): Viewer {
  if (as === undefined) return OPERATOR
  const m = /^(discord|slack):([\w-]+)(?::([\w-]+))?$/.exec(as)
  if (!m) throw new UserError('usage', `--as takes discord:GUILD[:USER] or slack:TEAM[:USER], not "${as}".`)
  const [, platform, team, user] = m
  const place = `${platform}:${team}`
  const home = `workspace:${place}` as const
  // A Slack user's id means something within its team only.
  const person = platform === 'slack' ? `slack:${team}:${user ?? ''}` : `discord:${user ?? ''}`
  return { scopes: ['public', home], home, manager: true, person: user ? person : 'terminal', place }
}
