import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config.ts'

describe('the environment', () => {
  it('needs nothing', () => {
    expect(loadConfig({})).toEqual({
      db: undefined,
      now: undefined,
      allowPrivateHosts: [],
      discord: undefined,
      slack: undefined,
      openai: undefined,
      managers: [],
      platforms: [],
      http: undefined,
      keepDays: null,
      logLevel: 'info',
    })
  })

  it('takes an empty value for an unset one', () => {
    expect(loadConfig({ DATELINE_DB: '', DISCORD_TOKEN: '' })).toMatchObject({ db: undefined, platforms: [] })
  })

  it('takes a day for its first moment', () => {
    expect(loadConfig({ DATELINE_NOW: '2024-04-01' }).now).toBe('2024-04-01T00:00:00Z')
  })

  it('names every fault together, each with what to do', () => {
    const load = () => loadConfig({ DATELINE_NOW: 'noon', LOG_LEVEL: 'loud' })
    expect(load).toThrow(/DATELINE_NOW: "noon" is no moment; write it as 2024/)
    expect(load).toThrow(/LOG_LEVEL: "loud" is none of trace, debug/)
  })

  it('takes names, addresses and networks for private hosts, and nothing that would never match', () => {
    const load = (hosts: string) => loadConfig({ DATELINE_ALLOW_PRIVATE_HOSTS: hosts })
    const given = ['intranet.example', 'feed_reader', '10.1.2.3', '10.1.0.0/16', 'fd00::/8', '::1']
    expect(load(given.join(', ')).allowPrivateHosts).toEqual(given)
    for (const wrong of ['10.0.0.0/99', 'http://intranet.example', 'intranet.example:8080', 'a b'])
      expect(() => load(wrong)).toThrow(/DATELINE_ALLOW_PRIVATE_HOSTS: write it as intranet\.example,10\./)
  })

  it('takes Slack by its socket, or by signed HTTP', () => {
    const bot = { SLACK_BOT_TOKEN: 'xoxb-1' }
    expect(
      loadConfig({ ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'http://127.0.0.1:4001/api/' }).slack,
    ).toEqual({
      access: { kind: 'token', botToken: 'xoxb-1' },
      apiUrl: 'http://127.0.0.1:4001/api/',
      receive: { kind: 'socket', appToken: 'xapp-1' },
    })
    expect(loadConfig({ ...bot, SLACK_SIGNING_SECRET: 's', SLACK_PORT: '3000' })).toMatchObject({
      platforms: ['slack'],
      slack: { apiUrl: 'https://slack.com/api/', receive: { kind: 'http', signingSecret: 's', port: 3000 } },
    })
  })

  it('takes Slack in many workspaces, and names all that is missing of it together with other faults', () => {
    const oauth = {
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'c',
      SLACK_STATE_SECRET: 's',
      SLACK_SIGNING_SECRET: 'g',
      SLACK_PORT: '3000',
      DATELINE_PUBLIC_URL: 'https://news.example/',
      DATELINE_SECRET_KEY: 'k',
    }
    expect(loadConfig(oauth).slack).toMatchObject({
      access: { kind: 'oauth', clientId: '1.2', publicUrl: 'https://news.example', secretKey: 'k' },
      receive: { kind: 'http', signingSecret: 'g', port: 3000 },
    })
    expect(() => loadConfig({ SLACK_CLIENT_ID: '1.2', SLACK_PORT: 'x', LOG_LEVEL: 'loud' })).toThrow(
      /LOG_LEVEL[^]*SLACK_CLIENT_SECRET: is missing[^]*SLACK_STATE_SECRET[^]*DATELINE_PUBLIC_URL[^]*DATELINE_SECRET_KEY/,
    )
    expect(() => loadConfig({ ...oauth, SLACK_BOT_TOKEN: 'xoxb-1' })).toThrow(/leave out one of them/)
  })

  it('names what is missing of Slack, and tokens that were taken for each other', () => {
    expect(() => loadConfig({ SLACK_BOT_TOKEN: 'xoxb-1' })).toThrow(/SLACK_BOT_TOKEN: needs SLACK_APP_TOKEN/)
    expect(() => loadConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_PORT: '3000' })).toThrow(
      /SLACK_SIGNING_SECRET/,
    )
    expect(() => loadConfig({ SLACK_APP_TOKEN: 'xapp-1' })).toThrow(/SLACK_APP_TOKEN: needs SLACK_BOT_TOKEN/)
    expect(() => loadConfig({ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' })).toThrow(
      /SLACK_BOT_TOKEN: that is an app-level token[^]*SLACK_APP_TOKEN: that is a bot token/,
    )
    expect(() => loadConfig({ SLACK_PORT: '0' })).toThrow(/SLACK_PORT: "0" is no port/)
  })
})
