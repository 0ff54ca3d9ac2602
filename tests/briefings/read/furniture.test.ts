import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../briefings/analyse/sentences.ts'
import { isFurniture } from '../../../briefings/read/furniture.ts'
import { readPlainText } from '../../../briefings/read/plain-text.ts'
import { analyse, dispatch, everybody, openBriefings } from '../../sample-briefings.ts'

const REPORT = 'Ferry crews walked out on Monday.'
const sentences = (text: string): string[] => splitSentences(text).map((s) => text.slice(s.start, s.end))

describe('a dateline', () => {
  it.each([
    'PORT ELLEN, Sept 12 (IWN) —',
    'ULMSTADT, Norland, Sept. 19 (IWN) -',
    'ULMSTADT, Norland —',
    'ULMSTADT (Isle News) -',
    'ULMSTADT (Isle News)',
    'ULMSTADT, 12 September –',
    'Ulmstadt, 3 Oct. 2025 –',
    'Port Ellen (Isle News) —',
    'PORT ELLEN, Norland, Tuesday, Oct. 7, 2025 (Isle News) --',
    'ULMSTADT, D.C. --',
    '(IWN) --',
  ])('%s is a range of its own', (dateline) => {
    expect(sentences(`${dateline} ${REPORT} The port stayed shut.`)).toEqual([
      dateline,
      REPORT,
      'The port stayed shut.',
    ])
    expect(isFurniture(dateline)).toBe(true)
  })

  it.each(['Port Ellen, Norland (CNN Travel) ', 'Ulmstadt (AFP) ', 'Port Ellen (Isle News)'])(
    '%s stands without a dash: of a wire, or where the space is gone too',
    (dateline) => {
      expect(sentences(`${dateline}${REPORT}`)).toEqual([dateline.trim(), REPORT])
      expect(isFurniture(dateline.trim())).toBe(true)
    },
  )

  it('may follow a byline on its line', () => {
    expect(sentences(`By Ada Bell PORT ELLEN, Sept. 6 — ${REPORT}`)).toEqual([
      'By Ada Bell',
      'PORT ELLEN, Sept. 6 —',
      REPORT,
    ])
  })

  it.each([
    'PORT ELLEN - based ferry crews walked out.',
    'FERRY CREWS — PORTS SHUT',
    'The Union of Ferry Crews (UFC) said on Monday that it would strike.',
    'Associated Press (AP) Editor Ada Bell said on Monday that crews would strike.',
    'Ada Bell (Norland) Senator of the port said that crews would strike.',
    'Ulmstadt (Norland) is a town on the coast of the north.',
    'Crews walked out - Ulmstadt was shut off for a day.',
    'A first line.\nA second line.\nA third line.\nA fourth line.\nNEVER - a boat that sails in such weather comes back.',
    '(Like the crews of the other boats.)',
    'By Monday the port was shut, the crews said.',
  ])('is none in: %s', (text) => {
    expect(sentences(text)).toEqual(text.split('\n'))
    expect(isFurniture(text)).toBe(false)
  })

  it('dates the report: in its year, else on the newest such day that is not after today', () => {
    const text = `By Ada Bell\n\nPORT ELLEN, Sept 18 (IWN) — ${REPORT}`
    expect(readPlainText(text).published).toBeNull()
    expect(readPlainText(text, { today: '2025-09-21' }).published).toBe('2025-09-18')
    expect(readPlainText(text, { today: '2025-09-17' }).published).toBe('2024-09-18')
    expect(readPlainText(text.replace('Sept 18', 'Sept 18, 2019')).published).toBe('2019-09-18')
  })
})

describe('a byline', () => {
  it.each([
    ['By Ada Bell', 'Ada Bell'],
    ['By Ada Bell and Carl Dorn in Ulmstadt', 'Ada Bell and Carl Dorn'],
    ['By Ada van Bell, political editor', 'Ada van Bell'],
  ])('%s names who wrote', (line, byline) => {
    expect(readPlainText(`${line}\n\n${REPORT} The port stayed shut.`).byline).toBe(byline)
    expect(isFurniture(line)).toBe(true)
  })
})

describe('what is no part of a report', () => {
  const text =
    'By Ada Bell\n\n(Corrects toll in paragraph 1 to 14, not 41)\n\nULMSTADT, May 2 (Isle News) — A ferry sank off Port Ellen on Thursday and killed 14 people, the coast guard said.\n\nCaptain Mara Quill was rescued.'

  it('yields no event, figure or claim, and acts for nobody', () => {
    const facts = analyse({ text, title: null, published: '2024-05-02', language: 'en', sentences: null })
    const told = facts.summary.map((s) => s.text).join(' ')
    expect(told).toContain('A ferry sank')
    expect(told).not.toMatch(/Corrects|ULMSTADT|Ada Bell/)
    expect(facts.figures.map((f) => f.value)).toEqual([14])
    expect(facts.events[0]?.headline).toMatch(/^A ferry sank/)
    expect(facts.events.flatMap((e) => e.participants.map((p) => p.actor))).not.toContain('isle-news')
  })

  it('brings neither its agency nor its author among the actors of the news', async () => {
    const held = await openBriefings()
    await held.briefings.ingest('public', [dispatch({ text, published: '2024-05-02' })])
    const { stories } = await held.briefings.brief(everybody, { today: '2024-05-03' })
    expect(stories[0]?.actors).toContain('Mara Quill')
    expect(stories[0]?.actors).not.toContain('Isle News')
    expect(stories[0]?.actors).not.toContain('Ada Bell')
    await held.store.close()
  })

  it('is told from any text, and covers no character twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (noise) => {
        let end = 0
        for (const s of splitSentences(`BY ${noise}\nULM — ${noise}`)) {
          expect(s.start).toBeGreaterThanOrEqual(end)
          end = s.end
        }
      }),
    )
  })
})
