import type { Scope } from '../../briefings/model.ts'
import type { Fetcher } from '../../briefings/ports.ts'
import type { CommandContext, Reply, Viewer } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { matchCommand } from '../../commands/match.ts'
import { splitLine } from '../../commands/parse.ts'
import { dispatch, type TestBriefings } from '../sample-briefings.ts'
import { noWeb } from './no-web.ts'

/** Somebody in a direct message on Discord: manages there, and what they add is theirs. */
export function inDirectMessage(user: string): Viewer {
  const home: Scope = `person:discord:${user}`
  return { scopes: ['public', home], home, manager: true, person: `discord:${user}`, place: null }
}

/** Somebody in a guild on Discord. */
export function inGuild(user: string, guild: string, manager = false): Viewer {
  const home: Scope = `workspace:discord:${guild}`
  return { scopes: ['public', home], home, manager, person: `discord:${user}`, place: `discord:${guild}` }
}

/** Asks as an adapter would; what is added is read as a text without title or date. */
export function createAsking(
  { briefings }: TestBriefings,
  now = '2024-05-04T09:00:00Z',
  fetcher: Fetcher = noWeb,
) {
  const context: Omit<CommandContext, 'viewer'> = {
    briefings,
    now: Temporal.Instant.from(now),
    read: async (text) => [dispatch({ text })],
    fetcher,
    commands,
    prefix: '/',
  }
  return (line: string, viewer: Viewer): Promise<Reply> => {
    const words = splitLine(line)
    const { command, taken } = matchCommand(
      words.map((w) => w.text),
      commands,
    )!
    return command.answer(words.slice(taken), { ...context, viewer })
  }
}
