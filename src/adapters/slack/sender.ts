import { webApi } from '@slack/bolt'
import { InstallProvider } from '@slack/oauth'
import type { Sender } from '../sender.ts'
import { createBoltLogger } from './bolt-logger.ts'
import { PREFIX } from './desk.ts'
import { createInstallations } from './installations.ts'
import { createSlackPoster } from './poster.ts'
import { createSeal } from './seal.ts'
import type { SlackOptions } from './slack-options.ts'
import { createSlackApi, oneClient } from './web-api.ts'
import { clientOptionsOf } from './client-options.ts'
import { manyWorkspaces, oneWorkspace, type Workspaces } from './workspaces.ts'
import type { SlackApi } from './web-api.ts'

export type SlackSenderOptions = Pick<
  SlackOptions,
  'settings' | 'briefings' | 'commands' | 'now' | 'log' | 'pause' | 'timing'
>

/** Posts on Slack by its Web API alone: nothing is received. */
export function createSlackSender(options: SlackSenderOptions): Sender {
  const { settings, briefings, commands, log, pause, timing } = options
  const { access } = settings
  const logger = createBoltLogger(log)
  const clientOptions = clientOptionsOf({ apiUrl: settings.apiUrl, callMs: timing.callMs, logger })
  let tryKey = async (): Promise<void> => undefined

  function open(): Workspaces<SlackApi> {
    if (access.kind === 'token') {
      const client = new webApi.WebClient(access.botToken, clientOptions)
      return oneWorkspace(createSlackApi(oneClient(client), pause))
    }
    const seal = createSeal(access.secretKey)
    const installations = createInstallations({ briefings, seal, now: options.now })
    tryKey = () => installations.tryKey()
    const { clientId, clientSecret, stateSecret } = access
    return manyWorkspaces({
      installations,
      installer: new InstallProvider({
        ...{ clientId, clientSecret, stateSecret, logger, clientOptions },
        installationStore: installations,
      }),
      ...{ clientOptions, pause, now: () => options.now().epochMilliseconds },
      open: (api) => api,
    })
  }

  const workspaces = open()
  return {
    poster: createSlackPoster({
      call: async (team, method, args) => (await workspaces.of({ team }))?.once(method, args) ?? null,
      prefix: PREFIX,
      offers: new Set(commands.map((c) => c.name)),
      installed: access.kind === 'oauth',
    }),
    open: () => tryKey(),
  }
}
