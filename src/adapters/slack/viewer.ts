import type { Viewer } from '../../../commands/command.ts'

export interface SlackPerson {
  readonly team: string
  readonly user: string
}

/** In a channel: what is public and the workspace's. */
export function channelViewer({ team, user }: SlackPerson, channel: string, manager: boolean): Viewer {
  const home = `workspace:slack:${team}` as const
  const person = `slack:${team}:${user}`
  return { scopes: ['public', home], home, manager, person, place: `slack:${team}`, channel }
}

/** In a direct message with the bot: what is public and the person's own, which they may manage. */
export function personViewer({ team, user }: SlackPerson): Viewer {
  const home = `person:slack:${team}:${user}` as const
  return { scopes: ['public', home], home, manager: true, person: `slack:${team}:${user}`, place: null }
}

/** On the Home tab, which nobody else sees: all of these. */
export function homeViewer(person: SlackPerson): Viewer {
  const own = personViewer(person)
  return { ...own, scopes: [...own.scopes, `workspace:slack:${person.team}`] }
}
