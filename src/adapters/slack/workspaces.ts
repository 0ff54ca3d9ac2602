import type { InstallProvider } from '@slack/oauth'
import type { webApi } from '@slack/bolt'
import type { Installations } from './installations.ts'
import { createRecent } from './recent.ts'
import type { SlackIdentity } from './settings.ts'
import { createRenewedClients } from './renewed-clients.ts'
import { createSlackApi, type Pause, type SlackApi } from './web-api.ts'
import type { Workspace } from './workspace.ts'

/** Where something happened, as Slack's payloads name it. */
export interface SlackPlace {
  readonly team: string
  readonly enterprise?: string | undefined
  /** Whether the app was let in by the whole organisation. */
  readonly isEnterpriseInstall?: boolean
}

export interface Workspaces<T = Workspace> {
  /** The workspace, or null where nobody has let us in, or not any more. */
  of(place: SlackPlace): Promise<T | null>
  /** Looks again at the next use: it was installed anew. */
  changed(place: SlackPlace): void
  /** Nobody lets us in there any more: what let us in is thrown away. */
  removed(place: SlackPlace): Promise<void>
}

/** The one workspace whose token we were given: whatever reaches us is from there. */
export const oneWorkspace = <T>(workspace: T): Workspaces<T> => ({
  of: async () => workspace,
  changed: () => undefined,
  removed: async () => undefined,
})

export interface ManyWorkspacesOptions<T> {
  readonly installations: Installations
  /** Renews tokens that end, where the app has token rotation switched on. */
  readonly installer: Pick<InstallProvider, 'authorize'>
  readonly clientOptions: webApi.WebClientOptions
  readonly pause: Pause
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** What is made of a workspace's token. */
  readonly open: (api: SlackApi, identity: SlackIdentity) => T
}

/** Workspaces in use are kept open: their threads are known and their tokens need no look into the store. */
const MOST_OPEN = 1_000
const DAY = 24 * 3_600_000
/** How long an installation is taken to be as it was, in milliseconds. */
const LOOK_AGAIN = 15_000

interface Held<T> {
  readonly workspace: Promise<T | null>
  /** Of when the installation is that it was opened with. */
  readonly at: Promise<string | null>
  looked: number
}

export function manyWorkspaces<T>(options: ManyWorkspacesOptions<T>): Workspaces<T> {
  const { installations, now } = options
  const open = createRecent<Held<T>>(MOST_OPEN, DAY, now)

  /** Another process may have been told that the app was installed anew, or taken away. */
  async function isCurrent(place: SlackPlace, held: Held<T>): Promise<boolean> {
    if (held.looked + LOOK_AGAIN > now()) return true
    held.looked = now()
    return (await installations.installedAt(queryOf(place))) === (await held.at)
  }

  function openAnew(place: SlackPlace): Promise<T | null> {
    const key = keyOf(place)
    const at = installations.installedAt(queryOf(place))
    const workspace = at.then((found) => (found === null ? null : openWorkspace(place, options)))
    const fresh: Held<T> = { workspace, at, looked: now() }
    open.set(key, fresh)
    // Neither a fault nor an absence is remembered: the next event may find it mended.
    const forget = (): void => {
      if (open.get(key) === fresh) open.delete(key)
    }
    workspace.then((found) => void (found ?? forget()), forget)
    return workspace
  }

  return {
    async of(place) {
      const held = open.get(keyOf(place))
      return held && (await isCurrent(place, held)) ? held.workspace : openAnew(place)
    },
    changed: (place) => open.delete(keyOf(place)),
    async removed(place) {
      open.delete(keyOf(place))
      await options.installations.remove(queryOf(place))
    },
  }
}

const queryOf = ({ team, enterprise, isEnterpriseInstall = false }: SlackPlace) => ({
  teamId: team,
  enterpriseId: enterprise,
  isEnterpriseInstall,
})

const keyOf = ({ team, enterprise, isEnterpriseInstall }: SlackPlace): string =>
  (isEnterpriseInstall ? enterprise : undefined) ?? team

async function openWorkspace<T>(place: SlackPlace, options: ManyWorkspacesOptions<T>): Promise<T | null> {
  const query = queryOf(place)
  const found = await options.installations.find(query)
  if (!found?.bot) return null
  const identity = { team: place.team, user: found.bot.userId, bot: found.bot.id, scopes: found.bot.scopes }
  const clients = createRenewedClients({ ...options, query, renews: found.bot.refreshToken !== undefined })
  return options.open(createSlackApi(clients, options.pause), identity)
}
