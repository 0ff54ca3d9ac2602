import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CustomRoute, Logger as BoltLogger, webApi } from '@slack/bolt'
import { InstallProvider, type Installation } from '@slack/oauth'
import { faultInWords } from '../dispatch.ts'
import type { ReportFault } from '../report-fault.ts'
import type { Installations } from './installations.ts'
import { PAGE_HEADERS, pageHtml, type Page } from './oauth-pages.ts'
import { ASSISTANT_SCOPE, SCOPES } from './scopes.ts'
import type { SlackOAuth } from './settings.ts'

export interface Installing {
  readonly installer: InstallProvider
  /** `/slack/install` and `/slack/oauth_redirect`. */
  readonly routes: CustomRoute[]
}

export interface InstallingOptions {
  readonly oauth: SlackOAuth
  readonly apiUrl: string
  readonly installations: Installations
  readonly clientOptions: webApi.WebClientOptions
  readonly boltLogger: BoltLogger
  readonly reportFault: ReportFault
  /** Told when somebody has let us in, before they see the page that says so. */
  readonly installed: (installation: Installation) => void
}

const INSTALL = '/slack/install'
const REDIRECT = '/slack/oauth_redirect'

/**
 * Lets workspaces install the app. The state is a JWT signed with SLACK_STATE_SECRET that ends after ten minutes and counts only in
 * the browser that began (the library's own). https://docs.slack.dev/authentication/installing-with-oauth
 */
export function createInstalling(options: InstallingOptions): Installing {
  const { oauth, apiUrl, installations, clientOptions, boltLogger, reportFault, installed } = options
  const installer = new InstallProvider({
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret,
    stateSecret: oauth.stateSecret,
    installationStore: installations,
    authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
    renderHtmlForInstallPath: (address) =>
      pageHtml({
        title: 'Dateline for Slack',
        words: 'News briefings with a source under every sentence.',
        link: { label: 'Add to Slack', address },
      }),
    logger: boltLogger,
    clientOptions,
  })
  const redirectUri = `${oauth.publicUrl}${REDIRECT}`
  const again = { label: 'Start again', address: `${oauth.publicUrl}${INSTALL}` }

  const begin = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value)
    // An app that was created from manifest-assistant.yaml asks for one scope more.
    const asksAssistant = new URL(request.url ?? '/', 'http://local').searchParams.has('assistant')
    const scopes = [...SCOPES, ...(asksAssistant ? [ASSISTANT_SCOPE] : [])]
    await installer.handleInstallPath(request, response, {}, { scopes, redirectUri })
  }
  const end = (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    installer.handleCallback(request, response, {
      success: (installation) => {
        installed(installation)
        show(response, 200, done(installation))
      },
      failure: (error) => {
        const [status, words] = failureInWords(error, reportFault)
        show(response, status, { title: 'Nothing was installed', words, link: again })
      },
    })
  const route = (path: string, handle: typeof begin): CustomRoute => ({
    path,
    method: 'GET',
    handler: (request, response) => {
      handle(request, response).catch((error: unknown) => {
        const id = reportFault(error, `the page ${path}`)
        if (!response.headersSent)
          show(response, 500, { title: 'Nothing was installed', words: faultInWords(id), link: again })
      })
    },
  })
  return { installer, routes: [route(INSTALL, begin), route(REDIRECT, end)] }
}

function show(response: ServerResponse, status: number, page: Page): void {
  response.writeHead(status, PAGE_HEADERS).end(pageHtml(page))
}

function done({ team, appId }: Installation): Page {
  const page = {
    title: 'Dateline is installed',
    words: `Mention it in a channel of ${team?.name ?? 'your workspace'}, write to it, or use /dateline help.`,
  }
  if (!team || !appId) return page
  const address = `https://slack.com/app_redirect?app=${appId}&team=${team.id}`
  return { ...page, link: { label: 'Open Slack', address } }
}

/** The library's codes: https://github.com/slackapi/node-slack-sdk, packages/oauth/src/errors.ts */
function failureInWords(error: Error & { code?: string }, reportFault: ReportFault): [number, string] {
  switch (error.code) {
    case 'slack_oauth_invalid_state':
    case 'slack_oauth_missing_state':
    case 'slack_oauth_missing_code':
      return [400, 'This page was opened too late, or in another browser than the one that began.']
    case 'slack_oauth_installer_authorization_error':
      return [403, 'Slack was told not to let me in.']
    case undefined:
    default:
      return [500, faultInWords(reportFault(error, 'installing the app on Slack'))]
  }
}
