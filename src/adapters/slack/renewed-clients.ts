import { webApi } from '@slack/bolt'
import type { InstallationQuery, InstallProvider } from '@slack/oauth'
import type { Clients, Pause } from './web-api.ts'

export interface RenewedClientsOptions {
  /** Reads the installation, and renews its token where that ends soon. */
  readonly installer: Pick<InstallProvider, 'authorize'>
  readonly query: InstallationQuery<boolean>
  /** Whether the workspace's token ends, so that somebody renews it. */
  readonly renews: boolean
  readonly clientOptions: webApi.WebClientOptions
  readonly pause: Pause
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const DAY = 24 * 3_600_000
/** The library renews a token two hours before it ends. */
const RENEWED_BEFORE_END = 2 * 3_600_000
/** Milliseconds before each look for the token that another process is about to write. */
const LOOKS = [0, 250, 1_000]

/**
 * The client of an installed workspace. A refresh token is good for one use: of two processes that renew, the second is refused, says
 * nothing of it (the library's way), and goes on with a token that counts no more. So what Slack refuses is looked up again.
 */
export function createRenewedClients(options: RenewedClientsOptions): Clients {
  const { installer, query, renews, clientOptions, pause, now } = options
  let looking: Promise<webApi.WebClient | null> | null = null
  let held: { readonly client: Promise<webApi.WebClient>; readonly until: number } | null = null

  const hold = (client: Promise<webApi.WebClient>): Promise<webApi.WebClient> => {
    const mine = { client, until: now() + (renews ? RENEWED_BEFORE_END / 2 : DAY) }
    held = mine
    client.catch(() => {
      if (held === mine) held = null
    })
    return client
  }
  async function authorized(): Promise<webApi.WebClient> {
    const { botToken } = await installer.authorize(query)
    return new webApi.WebClient(botToken, clientOptions)
  }

  async function lookAgain(refused: webApi.WebClient): Promise<webApi.WebClient | null> {
    const since = await held?.client
    if (since && since.token !== refused.token) return since
    for (const ms of renews ? LOOKS : LOOKS.slice(0, 1)) {
      await pause(ms)
      const fresh = await authorized()
      if (fresh.token !== refused.token) return hold(Promise.resolve(fresh))
    }
    return null
  }

  return {
    // Whoever asks meanwhile waits for the same renewal.
    current: () => (held && held.until > now() ? held.client : hold(authorized())),
    instead: (refused) => {
      // What Slack said of the token tells more than that none other was found.
      looking ??= lookAgain(refused)
        .catch(() => null)
        .finally(() => (looking = null))
      return looking
    },
  }
}
