import { webApi, type App, type CustomRoute, type Logger as BoltLogger } from '@slack/bolt'
import type { Briefings } from '../../../briefings/briefings.ts'
import { createDispatch } from '../dispatch.ts'
import type { ReportFault } from '../report-fault.ts'
import { createArrivals, type Arrivals } from './arrivals.ts'
import { createDesk, PREFIX } from './desk.ts'
import { createHandlers } from './handlers.ts'
import { identify } from './identify.ts'
import { createInstallations } from './installations.ts'
import { listenToEvents } from './listen-events.ts'
import { listen } from './listen.ts'
import { createMayPost } from './may-post.ts'
import { createInstalling } from './oauth.ts'
import { createSeal } from './seal.ts'
import type { SlackOAuth } from './settings.ts'
import type { SlackOptions } from './slack-options.ts'
import { createSlackApi, oneClient } from './web-api.ts'
import { createWorkspace, type WorkspaceParts } from './workspace.ts'
import { manyWorkspaces, oneWorkspace, type SlackPlace, type Workspaces } from './workspaces.ts'

export interface ServeOptions extends SlackOptions {
  readonly clientOptions: webApi.WebClientOptions
  readonly boltLogger: BoltLogger
  readonly reportFault: ReportFault
  readonly track: (work: Promise<void>) => void
  readonly isClosed: () => boolean
}

/** What is served, before anything reaches us. */
export interface ServedSlack {
  readonly workspaces: Workspaces
  /** Pages for browsers. */
  readonly routes: CustomRoute[]
  listen(app: App): void
}

/**
 * Makes ready what answers; null where we are closed before Slack says who we are.
 *
 * @throws UserError where Slack refuses the token, or the key does not fit the installations.
 */
export async function serveSlack(options: ServeOptions): Promise<ServedSlack | null> {
  const { commands, reportFault, pause, timing, track } = options
  let workspaces: Workspaces | null = null
  const mayPost = createMayPost(() => workspaces)
  const dispatch = createDispatch({ ...options, prefix: PREFIX, mayPost })
  const desk = createDesk({ dispatch, commands, reportFault })
  const now = (): number => options.now().epochMilliseconds
  const arrivals = createArrivals({ keeping: options.briefings, commands, now: options.now })
  const shared = { desk, reportFault, pause, timeoutMs: timing.callMs, now }
  const { access } = options.settings
  const found =
    access.kind === 'token'
      ? await one(access.botToken, options, { ...options, ...shared, dispatch })
      : await many(access, options, { ...options, ...shared, dispatch }, arrivals)
  if (!found) return null
  workspaces = found.workspaces
  return {
    ...found,
    listen: (app) => {
      const complete: Briefings['complete'] = (...args) => options.briefings.complete(...args)
      const handlers = createHandlers({ ...shared, workspaces: found.workspaces, complete, arrivals, track })
      listen(app, handlers)
      listenToEvents(app, handlers)
    },
  }
}

type Found = Omit<ServedSlack, 'listen'>

async function one(
  botToken: string,
  { clientOptions, log, pause, isClosed }: ServeOptions,
  parts: WorkspaceParts,
): Promise<Found | null> {
  const client = new webApi.WebClient(botToken, clientOptions)
  const identity = await identify(client, { log, pause, isClosed })
  if (!identity) return null
  const api = createSlackApi(oneClient(client), pause)
  return { workspaces: oneWorkspace(createWorkspace(api, identity, parts)), routes: [] }
}

async function many(
  access: SlackOAuth,
  options: ServeOptions,
  parts: WorkspaceParts,
  arrivals: Arrivals,
): Promise<Found> {
  const { briefings, clientOptions, settings } = options
  const installations = createInstallations({
    briefings,
    seal: createSeal(access.secretKey),
    now: options.now,
  })
  await installations.tryKey()
  const { installer, routes } = createInstalling({
    ...options,
    oauth: access,
    apiUrl: settings.apiUrl,
    installations,
    installed: ({ team, enterprise, isEnterpriseInstall = false, user }) => {
      const place = { team: team?.id ?? '', enterprise: enterprise?.id, isEnterpriseInstall }
      workspaces.changed(place)
      options.track(
        greetInstaller(place, user.id).catch(
          (error: unknown) => void options.reportFault(error, 'greeting on Slack'),
        ),
      )
    },
  })
  const greetInstaller = async (place: SlackPlace, installer: string): Promise<void> => {
    const workspace = place.team ? await workspaces.of(place) : null
    if (workspace) await arrivals.installed(workspace, installer)
  }
  const workspaces = manyWorkspaces({
    ...{ installations, installer, clientOptions },
    ...{ pause: parts.pause, now: parts.now },
    open: (api, identity) => createWorkspace(api, identity, parts),
  })
  return { workspaces, routes }
}
