import type { InstallProvider } from '@slack/oauth'
import { webApi } from '@slack/bolt'
import type { Installations } from './installations.ts'
import { createRecent } from './recent.ts'
import { createSlackApi } from './web-api.ts'
import { createWorkspace, type Workspace, type WorkspaceParts } from './workspace.ts'

/** Where something happened, as Slack's payloads name it. */
export interface SlackPlace {
  readonly team: string
  readonly enterprise?: string | undefined
  /** Whether the app was let in by the whole organisation. */
  readonly isEnterpriseInstall?: boolean
}

export interface Workspaces {
  /** The workspace, or null where nobody has let us in, or not any more. */
  of(place: SlackPlace): Promise<Workspace | null>
  /** Looks again at the next use: it was installed anew. */
  changed(place: SlackPlace): void
  /** Nobody lets us in there any more: what let us in is thrown away. */
  removed(place: SlackPlace): Promise<void>
}

/** The one workspace whose token we were given: whatever reaches us is from there. */
export const oneWorkspace = (workspace: Workspace): Workspaces => ({
  of: async () => workspace,
  changed: () => undefined,
  removed: async () => undefined,
})

export interface ManyWorkspacesOptions {
  readonly installations: Installations
  /** Renews tokens that end, where the app has token rotation switched on. */
  readonly installer: Pick<InstallProvider, 'authorize'>
  readonly clientOptions: webApi.WebClientOptions
  readonly parts: WorkspaceParts
}

/** Workspaces in use are kept open: their threads are known and their tokens need no look into the store. */
const MOST_OPEN = 1_000
const DAY = 24 * 3_600_000
/** The library renews a token two hours before it ends. */
const RENEWED_BEFORE_END = 2 * 3_600_000

export function manyWorkspaces(options: ManyWorkspacesOptions): Workspaces {
  const { parts } = options
  const open = createRecent<Promise<Workspace | null>>(MOST_OPEN, DAY, parts.now)
  return {
    of(place) {
      const key = keyOf(place)
      const held = open.get(key)
      if (held) return held
      const opening = openWorkspace(place, options)
      open.set(key, opening)
      // Neither a fault nor an absence is remembered: the next event may find it mended.
      opening.then(
        (found) => void (found ?? open.delete(key)),
        () => open.delete(key),
      )
      return opening
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

async function openWorkspace(
  place: SlackPlace,
  { installations, installer, clientOptions, parts }: ManyWorkspacesOptions,
): Promise<Workspace | null> {
  const query = queryOf(place)
  const found = await installations.find(query)
  if (!found?.bot) return null
  let held: { readonly client: Promise<webApi.WebClient>; readonly until: number } | null = null

  async function authorized(): Promise<webApi.WebClient> {
    const { botToken } = await installer.authorize(query)
    return new webApi.WebClient(botToken, clientOptions)
  }
  // A refresh token is good for one use: whoever asks meanwhile waits for the same renewal.
  const client = (): Promise<webApi.WebClient> => {
    if (held && held.until > parts.now()) return held.client
    const opening = authorized()
    const lasts = found.bot?.refreshToken === undefined ? DAY : RENEWED_BEFORE_END / 2
    held = { client: opening, until: parts.now() + lasts }
    opening.catch(() => (held = null))
    return opening
  }
  const identity = { team: place.team, user: found.bot.userId, bot: found.bot.id, scopes: found.bot.scopes }
  return createWorkspace(createSlackApi(client, parts.pause), identity, parts)
}
