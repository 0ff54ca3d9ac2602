import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pino } from 'pino'
import { commands } from '../../../../commands/index.ts'
import type { Poster } from '../../../../src/adapters/poster.ts'
import { createInstallations, type Installations } from '../../../../src/adapters/slack/installations.ts'
import { createSeal } from '../../../../src/adapters/slack/seal.ts'
import { createSlackSender } from '../../../../src/adapters/slack/sender.ts'
import { SLACK_TIMING } from '../../../../src/adapters/slack/slack-options.ts'
import { grantOf } from '../../../fakes/slack/browser.ts'
import { openSlackEmulator, type SlackEmulator } from '../../../fakes/slack/slack-emulator.ts'
import { openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

const KEY = 'a key of the operator'
const HOUR = 3_600
const NOW = Temporal.Instant.from('2024-05-04T09:00:00Z')
const to = { platform: 'slack', place: 'slack:T0WORKS', channel: 'C0NEWS', person: null } as const
const options = { marker: 'm', after: null, answers: null }
let held: TestBriefings
let slack: SlackEmulator
let installations: Installations
let pauses: (() => Promise<void>)[]

/** A poster as one of several processes on one store has it. Between two looks the test may do something. */
function open(): Poster {
  const { poster } = createSlackSender({
    settings: {
      access: {
        kind: 'oauth',
        clientId: '123.456',
        clientSecret: 'client-secret',
        stateSecret: 'stately',
        publicUrl: 'http://127.0.0.1',
        secretKey: KEY,
      },
      apiUrl: slack.apiUrl,
      receive: { kind: 'http', signingSecret: 'signed', port: 0 },
    },
    briefings: held.briefings,
    commands,
    now: () => NOW,
    log: pino({ level: 'silent' }),
    pause: async () => pauses.shift()?.(),
    timing: SLACK_TIMING,
  })
  return poster
}

const send = (poster: Poster) => {
  const [page] = poster.pages({ title: null, blocks: [{ kind: 'text', text: 'A word.' }] })
  return poster.send(to, page, options)
}

/** What is kept once a process has renewed the token, or somebody installed the app anew. */
async function keep(token: string, refreshToken?: string, lasts = 12 * HOUR): Promise<void> {
  const { team, name, botUser, bot, installer } = grantOf('works')
  const expiresAt = Math.floor(Date.now() / 1000) + lasts
  await installations.storeInstallation({
    ...{ team: { id: team, name }, enterprise: undefined, authVersion: 'v2' as const },
    user: { id: installer, token: undefined, scopes: undefined },
    bot: {
      id: bot,
      userId: botUser,
      scopes: [],
      token,
      ...(refreshToken ? { refreshToken, expiresAt } : {}),
    },
  })
}

/** From now on Slack takes this token only. */
function counts(token: string): void {
  slack.state.tokens.clear()
  slack.state.tokens.set(token, grantOf('works'))
}

beforeEach(async () => {
  held = await openBriefings()
  slack = await openSlackEmulator()
  pauses = []
  installations = createInstallations({
    briefings: held.briefings,
    seal: createSeal(KEY),
    now: () => Temporal.Instant.from('2024-05-04T08:00:00Z'),
  })
})
afterEach(() => Promise.all([slack.close(), held.store.close()]))

describe('a token on Slack that another process renewed', () => {
  it('is taken up at once where Slack refuses the one before', async () => {
    await keep('xoxb-1', 'xoxe-1')
    counts('xoxb-1')
    const poster = open()
    expect(await send(poster)).toMatchObject({ kind: 'sent' })
    await keep('xoxb-2', 'xoxe-2')
    counts('xoxb-2')
    expect(await Promise.all([send(poster), send(poster)])).toMatchObject([
      { kind: 'sent' },
      { kind: 'sent' },
    ])
    expect(slack.state.posted).toHaveLength(3)
  })

  it('is waited for where the refresh token was used and its fruit is not written yet', async () => {
    await keep('xoxb-1', 'xoxe-1', HOUR)
    counts('xoxb-2')
    const poster = open()
    pauses = [async () => undefined, () => keep('xoxb-2', 'xoxe-2')]
    expect(await send(poster)).toMatchObject({ kind: 'sent' })
  })

  it('is waited for as long as another process is renewing it, and none but that one uses the refresh token', async () => {
    await keep('xoxb-1', 'xoxe-1', HOUR)
    counts('xoxb-2')
    const query = { teamId: 'T0WORKS', enterpriseId: undefined, isEnterpriseInstall: false }
    let isDone = (): void => undefined
    const elsewhere = createInstallations({
      briefings: held.briefings,
      seal: createSeal(KEY),
      now: () => NOW,
    })
    const other = elsewhere.renewing.alone(query, async () => {
      await new Promise<void>((resolve) => (isDone = resolve))
      await keep('xoxb-2', 'xoxe-2')
    })
    const poster = open()
    let looks = 0
    pauses = Array.from({ length: 12 }, () => async () => {
      if (++looks === 9) {
        isDone()
        await other
      }
    })
    expect(await send(poster)).toMatchObject({ kind: 'sent' })
    expect(looks).toBe(9)
    expect(slack.state.calls.filter((c) => c.method === 'oauth.v2.access')).toEqual([])
  })

  it('is taken up where the app was installed anew too', async () => {
    await keep('xoxb-1')
    counts('xoxb-1')
    const poster = open()
    await send(poster)
    await keep('xoxb-2')
    counts('xoxb-2')
    expect(await send(poster)).toMatchObject({ kind: 'sent' })
  })

  it('is not waited for long where there is none: the bot was removed', async () => {
    await keep('xoxb-1', 'xoxe-1')
    counts('xoxb-other')
    expect(await send(open())).toEqual({ kind: 'gone', reason: 'I have been removed from the workspace' })
    await installations.remove({ teamId: 'T0WORKS', enterpriseId: undefined, isEnterpriseInstall: false })
    expect(await send(open())).toMatchObject({ kind: 'gone' })
  })
})
