import type { SlackEmulator } from './slack-emulator.ts'
import type { SlackGrant } from './state.ts'

export interface Installed {
  readonly status: number
  readonly page: string
}

/** What a browser does to install the app: opens our page, is sent to Slack, comes back with a code. */
export function createBrowser(slack: SlackEmulator, base: string) {
  let cookie = ''
  let codes = 0
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(`${base}${path}`, { headers: cookie ? { cookie } : {}, redirect: 'manual' })
    cookie = response.headers.getSetCookie().at(-1)?.split(';')[0] ?? cookie
    return response
  }
  return {
    /** Opens the first page; where it leads to. */
    async begin(path = '/slack/install'): Promise<URL> {
      const page = await (await get(path)).text()
      return new URL(/<a href="([^"]+)"/.exec(page)![1]!.replace(/&amp;/g, '&'))
    },
    /** Comes back from Slack after a person agreed there. */
    async comeBack(state: string, grant: SlackGrant): Promise<Installed> {
      const code = `code-${++codes}`
      slack.state.grants.set(code, grant)
      const response = await get(`/slack/oauth_redirect?code=${code}&state=${encodeURIComponent(state)}`)
      return { status: response.status, page: await response.text() }
    },
    /** Comes back with what Slack says otherwise. */
    async comeBackWith(query: string): Promise<Installed> {
      const response = await get(`/slack/oauth_redirect?${query}`)
      return { status: response.status, page: await response.text() }
    },
  }
}

export const grantOf = (name: string, token = `xoxb-${name}`): SlackGrant => ({
  name,
  token,
  team: `T0${name.toUpperCase()}`,
  botUser: 'U0BOT',
  bot: 'B0BOT',
  installer: 'U0ANNA',
})
