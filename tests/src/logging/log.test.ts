import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../../src/config.ts'
import { createLog } from '../../../src/log.ts'
import { describeFault } from '../../../src/logging/describe-fault.ts'
import { inRequest } from '../../../src/logging/request.ts'
import { scrub } from '../../../src/logging/scrub.ts'
import { secretsOf } from '../../../src/logging/secrets.ts'

type Line = Readonly<Record<string, unknown>>

/** A log of everything, and its lines. */
function logged(secrets: readonly string[] = []) {
  const stream = new PassThrough()
  let said = ''
  stream.on('data', (d: Buffer) => (said += d.toString()))
  const log = createLog('trace', stream as unknown as NodeJS.WriteStream, secrets)
  return {
    log,
    text: () => said,
    lines: () =>
      said
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l) as Line),
  }
}

describe('a line of the log', () => {
  it('holds the fields that are let in, and no other', () => {
    const { log, lines } = logged()
    log.info({ failures: 3, question: 'Who did it?', user: '300000000000000001', command: 'ask' }, 'done')
    const [{ time, ...line }] = lines() as [Line]
    expect(time).toBeTypeOf('number')
    expect(line).toEqual({ level: 30, failures: 3, command: 'ask', msg: 'done' })
  })

  it('tells a post by its id, and one that names a person by a mark', () => {
    const { log, lines } = logged()
    log.warn({ post: 'digest:7:2026-01-01T08:30:00Z' }, 'a')
    log.warn({ post: 'follow:discord:300000000000000001:55' }, 'b')
    expect(lines().map((l) => l['post'])).toEqual([
      'digest:7:2026-01-01T08:30:00Z',
      expect.stringMatching(/^follow#[0-9a-f]{12}$/),
    ])
  })

  it('tells what a platform did without its sentence', () => {
    const { log, lines } = logged()
    log.warn({ outcome: { kind: 'refused', reason: 'Invalid: a word of the post', why: 'HTTP 400' } }, 'a')
    expect(lines()[0]?.['outcome']).toEqual({ kind: 'refused', why: 'HTTP 400' })
  })

  it('carries the id of its request, through whatever waiting, and of what set that off', async () => {
    const { log, lines } = logged()
    await Promise.all(
      ['one', 'two'].map((name) =>
        inRequest('job', async () => {
          log.info(`${name} begins`)
          await new Promise((resolve) => setImmediate(resolve))
          await inRequest('post', async () => log.info(`${name} ends`))
        }),
      ),
    )
    log.info('nobody’s')
    const of = (msg: string): string =>
      (lines().find((l) => l['msg'] === msg)?.['request'] as string | undefined) ?? ''
    expect(of('one begins')).toMatch(/^job-[0-9a-f]{8}$/)
    expect(of('one ends')).toMatch(new RegExp(`^${of('one begins')}/post-[0-9a-f]{8}$`))
    expect(of('two ends').startsWith(of('two begins'))).toBe(true)
    expect(of('one begins')).not.toBe(of('two begins'))
    expect(of('nobody’s')).toBe('')
  })

  it('holds none of the secrets that are set, wherever they came from', () => {
    const config = loadConfig({
      DISCORD_TOKEN: 'discord-mark',
      SLACK_BOT_TOKEN: 'slack-mark',
      SLACK_APP_TOKEN: 'app-mark',
      OPENAI_API_KEY: 'openai-mark',
      DATELINE_DB: 'postgres://dateline:p%40ss-mark@db.example/dateline',
    })
    const { log, text } = logged(secretsOf(config))
    log.info('discord-mark slack-mark app-mark openai-mark p@ss-mark')
    expect(text()).not.toContain('mark')
    expect(text()).toContain('"msg":"… … … … …"')
  })
})

const MARK = 'marked words'

describe('a fault as it is logged', () => {
  it.each([
    ['of our own with what was asked', new Error(`I cannot answer ${MARK}`)],
    ['of JSON that was read', faultOf(() => JSON.parse(`{"text": ${MARK}}`))],
    ['of a date that was read', faultOf(() => Temporal.PlainDate.from(MARK))],
    ['of a number that was read', faultOf(() => BigInt(MARK))],
    ['of an address that was read', faultOf(() => new URL(`/${MARK}`))],
    [
      'of the database, which quotes a value',
      Object.assign(new Error(`invalid input syntax for type bigint: "${MARK}"`), { code: '22P02' }),
    ],
    ['with an apostrophe in what it quotes', new TypeError(`Cannot read 'it's the ${MARK}' of 'x'`)],
    ['whose quotation is cut off', new TypeError(`Cannot read "it is the ${MARK}`)],
    ['whose message looks like a stack', new Error(`x\n    at ${MARK} (file.ts:1:1)`)],
    ['whose cause says it', new Error('x', { cause: new Error(MARK) })],
    [
      'that carries a request',
      Object.assign(new Error('x'), { requestBody: { json: { content: MARK } }, code: 50035 }),
    ],
    ['whose name and code say it', Object.assign(new Error('x'), { name: MARK, code: MARK })],
    ['that is no error', MARK],
  ])('%s, says where it was and not what it quotes', (_, error) => {
    expect(JSON.stringify(describeFault(error))).not.toContain('marked')
  })

  it('says what the system says, with where it was thrown', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
    const told = describeFault(new Error('x', { cause: refused }))
    expect(told.at?.[0]).toContain('log.test.ts')
    expect(told.cause).toMatchObject({ code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:5432' })
  })

  it('ends with causes that go round in a circle', () => {
    const error = new Error('x')
    error.cause = error
    expect(JSON.stringify(describeFault(error)).length).toBeLessThan(20_000)
  })
})

describe('a sentence that is scrubbed', () => {
  it.each([
    'https://hooks.slack.example/commands/T0/123/secret',
    'postgres://dateline:secret@db/dateline',
    'Bearer secret',
    'Bot secret',
    'xoxb-secret',
    'sk-secret',
    'secret@example.org',
    '300000000000000001',
    'U0SECRET1',
    '"secret"',
    '“secret”',
    "'secret'",
    '`secret`',
    'c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0secret',
  ])('does not tell %s', (given) => {
    const scrubbed = scrub(`It failed: ${given}`)
    expect(scrubbed).toMatch(/^It failed: /)
    expect(scrubbed).not.toMatch(/secret|SECRET|3000/)
  })

  it('keeps an apostrophe, and what the system says', () => {
    const sentence = "A pong wasn't received; statusCode = 503, connect ECONNRESET 127.0.0.1:443"
    expect(scrub(sentence)).toBe(sentence)
  })

  it('is short, whatever it is given', () => {
    expect(scrub(`${'(“'.repeat(50_000)}`).length).toBeLessThanOrEqual(300)
    expect(scrub('a@'.repeat(50_000)).length).toBeLessThanOrEqual(300)
  })
})

function faultOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}
