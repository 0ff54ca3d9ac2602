import type { SlackAccess, SlackReceive, SlackSettings } from './adapters/slack/settings.ts'

/** What of the environment concerns Slack, each value as given. */
export interface SlackVariables {
  readonly SLACK_BOT_TOKEN?: string | undefined
  readonly SLACK_APP_TOKEN?: string | undefined
  readonly SLACK_SIGNING_SECRET?: string | undefined
  readonly SLACK_PORT?: number | undefined
  readonly SLACK_CLIENT_ID?: string | undefined
  readonly SLACK_CLIENT_SECRET?: string | undefined
  readonly SLACK_STATE_SECRET?: string | undefined
  readonly SLACK_API_URL?: string | undefined
  readonly DATELINE_PUBLIC_URL?: string | undefined
  readonly DATELINE_SECRET_KEY?: string | undefined
}

export interface ReadSlack {
  readonly settings: SlackSettings | undefined
  readonly faults: readonly string[]
}

const NO_MORE = { settings: undefined }
const WAYS = 'SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and SLACK_PORT (HTTP)'
const OWN_OAUTH = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const
const OF_OAUTH = [
  ...OWN_OAUTH,
  'SLACK_SIGNING_SECRET',
  'SLACK_PORT',
  'DATELINE_PUBLIC_URL',
  'DATELINE_SECRET_KEY',
] as const

/** The way to reach Slack that the variables name together; where they name half of one, what is missing. */
export function readSlack(given: SlackVariables): ReadSlack {
  const { faults, settings } = OWN_OAUTH.some((name) => given[name] !== undefined)
    ? readMany(given)
    : readOne(given)
  if (faults.length > 0 || !settings) return { ...NO_MORE, faults }
  const apiUrl = `${given.SLACK_API_URL ?? 'https://slack.com/api'}/`
  return { settings: { ...settings, apiUrl }, faults: [] }
}

interface Ways {
  readonly settings?: { readonly access: SlackAccess; readonly receive: SlackReceive }
  readonly faults: readonly string[]
}

/** One workspace, by its token. */
function readOne(given: SlackVariables): Ways {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = given
  if (!botToken) {
    const half = (['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_PORT'] as const).filter(
      (name) => given[name] !== undefined,
    )
    return {
      faults: half.map(
        (name) => `${name}: needs SLACK_BOT_TOKEN beside it (or, for many workspaces, SLACK_CLIENT_ID)`,
      ),
    }
  }
  const faults = tokenFaults(botToken, appToken)
  const receive: SlackReceive | null = appToken ? { kind: 'socket', appToken } : byHttp(given)
  if (!receive) return { faults: [...faults, `SLACK_BOT_TOKEN: needs ${WAYS} beside it`] }
  return { settings: { access: { kind: 'token', botToken }, receive }, faults }
}

/** Many workspaces, which let the bot in by OAuth. */
function readMany(given: SlackVariables): Ways {
  const missing = OF_OAUTH.filter((name) => given[name] === undefined)
  const named = OF_OAUTH.find((name) => given[name] !== undefined)!
  const faults = missing.map((name) => `${name}: is missing; ${named} (many workspaces by OAuth) needs it`)
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const) {
    if (given[name] !== undefined)
      faults.push(
        `${name}: serves one workspace and ${named} many; leave out one of them` +
          (name === 'SLACK_APP_TOKEN' ? ' (Slack calls SLACK_PORT)' : ''),
      )
  }
  const receive = byHttp(given)
  if (faults.length > 0 || !receive) return { faults }
  const access = {
    kind: 'oauth',
    clientId: given.SLACK_CLIENT_ID!,
    clientSecret: given.SLACK_CLIENT_SECRET!,
    stateSecret: given.SLACK_STATE_SECRET!,
    publicUrl: given.DATELINE_PUBLIC_URL!,
    secretKey: given.DATELINE_SECRET_KEY!,
  } as const
  return { settings: { access, receive }, faults: [] }
}

function byHttp(given: SlackVariables): SlackReceive | null {
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_PORT: port } = given
  return signingSecret && port !== undefined ? { kind: 'http', signingSecret, port } : null
}

/** The two tokens are easily taken for each other; Slack would say `invalid_auth` and no more. */
function tokenFaults(botToken: string, appToken: string | undefined): string[] {
  return [
    ...(botToken.startsWith('xapp-')
      ? ['SLACK_BOT_TOKEN: that is an app-level token; it begins with xoxb-']
      : []),
    ...(appToken?.startsWith('xox') ? ['SLACK_APP_TOKEN: that is a bot token; it begins with xapp-'] : []),
  ]
}
