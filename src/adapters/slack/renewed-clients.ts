import { webApi } from '@slack/bolt'
import type { InstallationQuery, InstallProvider } from '@slack/oauth'
import type { Installations } from './installations.ts'
import type { Clients, Pause } from './web-api.ts'

export interface RenewedClientsOptions {
  /** Reads the installation, and renews its token where that ends soon. */
  readonly installer: Pick<InstallProvider, 'authorize'>
  readonly installations: Pick<Installations, 'find' | 'renewing'>
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
/** Milliseconds before each look for the token that another process may be about to write. */
const LOOKS = [0, 250, 1_000]
/** While somebody is renewing, a look a second: a renewal that takes longer than these is not waited for. */
const MOST_LOOKS = 24

/**
 * The client of an installed workspace. A refresh token is good for one use: where two processes used it, one would be refused or,
 * worse, both be answered and the token kept that counts no more. So one renews and the others go on with the token that there is,
 * and what Slack refuses is looked up again: for as long as somebody is renewing it.
 */
export function createRenewedClients(options: RenewedClientsOptions): Clients {
  const { installer, installations, query, renews, clientOptions, pause, now } = options
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
  const clientOf = (token: string | undefined) => new webApi.WebClient(token, clientOptions)
  async function authorized(): Promise<webApi.WebClient> {
    const renew = async () => clientOf((await installer.authorize(query)).botToken)
    if (!renews) return renew()
    const own = await installations.renewing.alone(query, renew)
    return own ?? clientOf((await installations.find(query))?.bot?.token)
  }

  async function lookAgain(refused: webApi.WebClient): Promise<webApi.WebClient | null> {
    const since = await held?.client
    if (since && since.token !== refused.token) return since
    for (let look = 0; ; look++) {
      await pause(LOOKS[look] ?? LOOKS.at(-1)!)
      // Asked first: what is written between the two is found by the next look.
      const isUnderWay = renews && (await installations.renewing.isUnderWay(query))
      const fresh = await authorized()
      if (fresh.token !== refused.token) return hold(Promise.resolve(fresh))
      const most = !renews ? 1 : isUnderWay ? MOST_LOOKS : LOOKS.length
      if (look + 1 >= most) return null
    }
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
