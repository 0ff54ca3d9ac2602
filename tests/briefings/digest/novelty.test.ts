import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inGuild } from '../../fakes/command-context.ts'
import { openNewsroom } from './newsroom.ts'

const place = { ...inGuild('7', '81', true), channel: '900' }

/** One report of the same quake: what it says of the toll, and nothing else that matters. */
const WORDINGS: readonly ((toll: number) => { title: string; text: string })[] = [
  (n) => ({
    title: `Earthquake in Brask kills ${n} people`,
    text: `An earthquake killed ${n} people in Brask, the interior ministry of Norland said. Houses fell in the old town of Brask.`,
  }),
  (n) => ({
    title: `Brask earthquake: ${n} people killed`,
    text: `The earthquake in Brask has killed ${n} people, Norland's interior ministry said. In the old town of Brask houses fell.`,
  }),
  (n) => ({
    title: `${n} killed in Brask earthquake`,
    text: `In Brask an earthquake killed ${n} people, according to the interior ministry of Norland. Houses in the old town fell.`,
  }),
]

type Step = {
  readonly kind: 'reworded' | 'copied' | 'opinion' | 'anniversary' | 'toll'
  readonly wording: number
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('reworded', 'copied', 'opinion', 'anniversary', 'toll'),
    wording: fc.nat(WORDINGS.length - 1),
  }),
  { minLength: 3, maxLength: 7 },
)

describe('a story that a place was told', () => {
  it('comes back with a figure that moved, first, and with nothing else', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (stream) => {
        const room = await openNewsroom('2026-03-02T06:00:00Z')
        await room.briefings.addDigest(place, { schedule: 'daily 08:00', empty: 'silent' }, room.now)
        let toll = 12
        await room.report({ ...WORDINGS[0]!(toll), url: 'https://a.example/0' })
        await room.briefings.runDueDigests({ now: '2026-03-02T08:00:00Z', worker: 'w' })
        expect(room.posts).toHaveLength(1)
        for (const [i, { kind, wording }] of stream.entries()) {
          const day = Temporal.PlainDate.from('2026-03-03').add({ days: i }).toString()
          room.now = `${day}T06:00:00Z`
          if (kind === 'toll') toll += 7
          const report = WORDINGS[kind === 'copied' ? 0 : wording]!(toll)
          const label = { opinion: 'Opinion: ', anniversary: 'On this day: ' }[kind as 'opinion'] ?? ''
          await room.report({ ...report, title: label + report.title, url: `https://p${i}.example/${i}` })
          const before = room.posts.length
          await room.briefings.runDueDigests({ now: `${day}T08:00:00Z`, worker: 'w' })
          const fresh = room.posts
            .slice(before)
            .flatMap((p) => (p.content.kind === 'digest' ? p.content.stories : []))
          if (kind !== 'toll') expect(fresh, `${kind} on ${day}`).toEqual([])
          else expect(fresh.map((s) => s.update?.text ?? s.headline).join(), day).toContain(String(toll))
        }
        await room.close()
      }),
      { numRuns: 12, seed: 7 },
    )
  })
})
