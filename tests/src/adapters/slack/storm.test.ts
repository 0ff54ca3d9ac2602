import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it } from 'vitest'
import { messageError } from '../../../fakes/slack/block-rules.ts'
import { openBot, type Bot } from '../../../fakes/slack/open-bot.ts'
import type { Posted, SlackState } from '../../../fakes/slack/state.ts'
import { askerOf, stormy, type Asker } from '../../../fakes/slack/storm.ts'

/** The full storm: `DATELINE_TEST_STORM=1000 npx vitest run tests/src/adapters/slack/storm.test.ts`. */
const ASKERS = Number(process.env['DATELINE_TEST_STORM'] ?? 60)
const AT_ONCE = 20
/** What a run may leave behind, in bytes: answers remembered for their threads, sockets kept open, compiled code. */
const LEFT_BEHIND = 12 * 2 ** 20

let bot: Bot
afterEach(() => bot.close())

function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed
}

async function askAll(askers: readonly Asker[]): Promise<void> {
  for (let i = 0; i < askers.length; i += AT_ONCE) {
    const batch = askers.slice(i, i + AT_ONCE)
    await Promise.all(batch.map((a) => a.ask()))
    await bot.slack.until((s) => batch.every((a) => a.told(s).length > 0))
  }
}

describe('while Slack fails at one call in four', () => {
  it(
    'each who asks gets one answer or one apology, and memory comes back',
    { timeout: 300_000 },
    async () => {
      bot = await openBot()
      await bot.connect()
      await askAll(Array.from({ length: 12 }, (_, n) => askerOf(bot.slack, 100_000 + n)))
      bot.slack.state.posted.length = bot.slack.state.calls.length = 0
      const before = heapInUse()

      stormy(bot.slack, 7)
      const askers = Array.from({ length: ASKERS }, (_, n) => askerOf(bot.slack, n))
      await askAll(askers)
      bot.slack.state.fault = () => undefined
      const { posted, calls } = bot.slack.state
      const faults = calls.filter((c) => c.outcome !== 'ok').length
      expect(faults).toBeGreaterThan(ASKERS / 8)

      // Whatever still would be said, is.
      await bot.close()
      expect(askers.flatMap((a) => wrongWith(a, bot.slack.state))).toEqual([])
      posted.length = calls.length = 0
      expect(heapInUse() - before).toBeLessThan(LEFT_BEHIND)
    },
  )
})

/** What is wrong with what somebody was told. */
function wrongWith(asker: Asker, state: SlackState): string[] {
  const told = asker.told(state)
  const different = new Set(told.map((m) => m.text + JSON.stringify(withoutIds(m.blocks))))
  const isOthersToo = (m: Posted): boolean => m.to === null && !m.channel.startsWith('D')
  const refused = told.map((m) => messageError({ ...m })).filter((e) => e !== null)
  return [
    ...(different.size === 1 ? [] : [`${asker.how}: ${different.size} different messages`]),
    ...(told.filter(isOthersToo).length > 1 ? [`${asker.how}: more than once before everybody`] : []),
    // What only the asker sees cannot be looked for: where a receipt was lost, the very same may stand again.
    ...(told.length > 1 + asker.lost(state) ? [`${asker.how}: repeated though a receipt came`] : []),
    ...refused.map((error) => `${asker.how}: ${error}`),
  ]
}

/** Each sending has an id of its own. */
const withoutIds = (blocks: unknown): unknown =>
  JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'block_id' ? undefined : value)))
