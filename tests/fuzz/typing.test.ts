import { isIP } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextSlots } from '../../briefings/digest/next-slots.ts'
import { readQuietHours } from '../../briefings/digest/quiet-hours.ts'
import { readSchedule } from '../../briefings/digest/read-schedule.ts'
import { UserError } from '../../briefings/errors.ts'
import { parseArguments, splitLine } from '../../commands/parse.ts'
import { matchCommand } from '../../commands/match.ts'
import { commands } from '../../commands/index.ts'
import { createActions } from '../../src/adapters/discord/actions.ts'
import { readButton } from '../../src/adapters/slack/button-value.ts'
import { createSeal } from '../../src/adapters/slack/seal.ts'
import { readCommandLine } from '../../src/cli/options.ts'
import { viewerOf } from '../../src/cli/viewer.ts'
import { loadConfig } from '../../src/config.ts'
import { checkUrl } from '../../src/fetch/check-url.ts'
import { createAddressRule } from '../../src/fetch/addresses.ts'
import { hostileText, mutated, mutatedJson, runs } from './fuzzing.ts'

/** What is answered, or null where it was refused with a sentence. Anything else that is thrown is a fault. */
function orRefused<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.message).toMatch(/\w/)
    return null
  }
}

describe('what people type', () => {
  it('is split without losing a word', () => {
    fc.assert(
      fc.property(hostileText(300), (line) => {
        const words = splitLine(line).map((w) => w.text)
        const letters = (text: string): string => text.replace(/[\s"“”«»„]/g, '')
        expect(letters(words.join(''))).toBe(letters(line))
      }),
      runs(4),
    )
  })

  it('finds a command or none, and its arguments or a sentence that says how', () => {
    const line = fc
      .tuple(fc.constantFrom(...commands.map((c) => c.name), ''), hostileText(120))
      .map((p) => p.join(' '))
    fc.assert(
      fc.property(line, (typed) => {
        const words = splitLine(typed)
        const found = matchCommand(
          words.map((w) => w.text),
          commands,
        )
        if (!found) return
        const { arguments: specs, usage } = found.command
        orRefused(() => parseArguments(specs, words.slice(found.taken), usage))
      }),
      runs(8),
    )
  })

  it('as a schedule comes at times that rise, or is refused', () => {
    const after = Temporal.Instant.from('2024-03-30T22:00:00Z')
    const zones = fc.constantFrom('Europe/Lisbon', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC')
    const written = fc.oneof(
      hostileText(40),
      ...[
        'weekdays 08:30',
        'mon,wed 18:00',
        'every 6 hours',
        '30 8 * * 1-5',
        '0 0 29 2 *',
        '*/15 9-17 1,15 * mon',
      ].map((s) => mutated(s, 2)),
    )
    fc.assert(
      fc.property(written, zones, (text, zone) => {
        const slots = orRefused(() => nextSlots(readSchedule(text), zone, after, 3)) ?? []
        const times = [after, ...slots.map((s) => s.toInstant())].map((t) => t.epochMilliseconds)
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        expect(new Set(times).size).toBe(times.length)
        orRefused(() => readQuietHours(text))
      }),
      runs(2),
    )
  })
})

describe('the terminal and the environment', () => {
  it('a command line is read or refused', () => {
    const word = fc.oneof(
      hostileText(30),
      fc.constantFrom('--db', '--now', '--as', '--json', '--', '-h', '--db=', '--now=x', 'ask', '-'),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (argv) => {
        orRefused(() => readCommandLine(argv))
        orRefused(() => viewerOf(argv[0]))
      }),
      runs(4),
    )
  })

  it('settings are taken, or every fault is told together, and no value of a secret with it', () => {
    const names = [
      ...[
        'DATELINE_DB',
        'DATELINE_NOW',
        'DATELINE_ALLOW_PRIVATE_HOSTS',
        'DATELINE_MANAGERS',
        'DATELINE_HTTP_PORT',
        'DATELINE_KEEP_DAYS',
      ],
      ...[
        'DISCORD_API_BASE_URL',
        'SLACK_PORT',
        'SLACK_API_URL',
        'DATELINE_PUBLIC_URL',
        'OPENAI_BUDGET_USD',
        'OPENAI_PRICE',
        'LOG_LEVEL',
      ],
    ]
    const secrets = [
      'DISCORD_TOKEN',
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'SLACK_SIGNING_SECRET',
      'DATELINE_SECRET_KEY',
      'OPENAI_API_KEY',
    ]
    const plain = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(hostileText(30), fc.constantFrom('1', 'http://a.example', 'file:x', '')),
    )
    const hidden = fc.dictionary(fc.constantFrom(...secrets), fc.constant('a-secret-value'))
    fc.assert(
      fc.property(plain, hidden, (a, b) => {
        try {
          loadConfig({ ...a, ...b })
        } catch (error) {
          if (!(error instanceof UserError)) throw error
          expect(error.message).not.toContain('a-secret-value')
        }
      }),
      runs(4),
    )
  })

  it('an address is one that may be asked, or is refused', () => {
    const rule = createAddressRule([])
    const written = fc.oneof(
      fc.webUrl(),
      hostileText(60),
      mutated('https://news.example:443/a?b#c'),
      mutated('http://[::ffff:127.0.0.1]/'),
      mutated('http://0x7f.1/'),
    )
    fc.assert(
      fc.property(written, (address) => {
        const url = orRefused(() => checkUrl(address, rule))
        if (!url) return
        expect(url.protocol).toMatch(/^https?:$/)
        expect(url.username + url.password).toBe('')
        const host = url.hostname.replace(/^\[|\]$/g, '')
        // What a name stands for is looked at when it has been resolved.
        if (isIP(host)) expect(host).not.toMatch(/^(?:127\.|10\.|169\.254\.|::1$|::ffff:7f)/)
      }),
      { ...runs(8), examples: [['https://127.news.example/'], ['http://127.0.0.1/'], ['http://[::1]/']] },
    )
  })
})

describe('what comes back from buttons', () => {
  const actions = createActions('a-token', { keep: () => undefined, recall: async () => null })
  const action = {
    kind: 'run',
    page: 0,
    asker: '3',
    command: 'actor',
    input: { name: 'Lena Okoro' },
  } as const

  it('on Discord is what was sealed for that place, or nothing', async () => {
    const id = actions.seal(action, 'g/c')
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(mutated(id, 2), hostileText(100)),
        fc.constantFrom('g/c', 'g/d', ''),
        async (given, place) => {
          const opened = await actions.open(given, place)
          if (given === id && place === 'g/c') expect(opened).toEqual(action)
          else expect(opened).toBeNull()
        },
      ),
      runs(8),
    )
  })

  it('on Slack is a command to be asked anew as whoever pressed it, or nothing', () => {
    const value = JSON.stringify({ c: 'timeline', w: 'Lena Okoro', p: 1, e: ['before'] })
    const given = fc.oneof(
      mutated(value),
      hostileText(60),
      mutatedJson(JSON.parse(value)).map((v) => JSON.stringify(v)),
      fc.anything(),
    )
    fc.assert(
      fc.property(given, (v) => {
        const read = readButton(v)
        if (!read) return
        expect(typeof read.command).toBe('string')
        expect(Number.isInteger(read.page) && read.page >= 0 && read.page <= 1000).toBe(true)
      }),
      runs(8),
    )
  })

  it('a sealed installation opens with its key and for its workspace, and else not at all', () => {
    const seal = createSeal('the key')
    const sealed = seal.close('a token', 'slack:T1')
    fc.assert(
      fc.property(mutated(sealed, 2), fc.constantFrom('slack:T1', 'slack:T2'), (given, id) => {
        let opened: string | null
        try {
          opened = seal.open(given, id)
        } catch {
          opened = null
        }
        // Base64 may be written in more than one way; what it says is sealed.
        expect(id === 'slack:T1' ? [null, 'a token'] : [null]).toContain(opened)
        if (given === sealed && id === 'slack:T1') expect(opened).toBe('a token')
      }),
      runs(4),
    )
  })
})
