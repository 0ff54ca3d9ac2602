import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { CommandContext } from '../../commands/command.ts'
import { splitLine } from '../../commands/parse.ts'
import { readArticles } from '../../briefings/read/read.ts'
import { analysisJson } from '../../src/cli/analysis-json.ts'
import { analyse, dispatch, everybody, openBriefings, type TestBriefings } from '../sample-briefings.ts'
import { noWeb } from '../fakes/no-web.ts'

/** Sentences of our own with what breaks offsets: wide and combining characters, CRLF, odd spaces, odd quotes, control characters. */
const PIECES = [
  'Minister Ana Kovač said on Monday that “the bridge at Teal 🌉 will open in May.”',
  'More than 1,200 people marched in Zoë’s Bay over the weekend, the police said.',
  'A vote planned for Friday was called off by Governor Lena Okoro after the ferry owners left.',
  'He told reporters: "We can\'t wait."',
  'The Teal Ferry Company (TFC) fined 12 drivers €3.5m\u00a0on\u202f3\u2009May\u20092024.',
  'Ünïcödé ＦＵＬＬ-width ① ﬁ ligature e\u0301 \u200d 👩‍👩‍👧 said Dr. Noor.',
  'عقد الاجتماع في تيل. 会議は金曜日に開かれた。',
  '— Nobody — said the U.S. envoy, J. R. Holt …',
  'Tab\tseparated\tvalues; “unclosed quote said Mara Quill',
  '\u0000\u0007 stray \ud83d surrogate',
]
const BREAKS = ['\n', '\r\n', '\n\n', '\r\n\r\n', ' ', '\u2028', '\r']
const hostileText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BREAKS)), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''))

interface FoundSpan {
  readonly article: string | null
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Every span anywhere in an answer, with the article that its citation names. */
function spansIn(value: unknown, article: string | null = null): FoundSpan[] {
  if (Array.isArray(value)) return value.flatMap((v) => spansIn(v, article))
  if (value === null || typeof value !== 'object') return []
  const o = value as Record<string, unknown>
  const of = typeof o['article'] === 'string' ? o['article'] : article
  if (typeof o['start'] === 'number' && typeof o['end'] === 'number' && typeof o['text'] === 'string') {
    return [{ article: of, start: o['start'], end: o['end'], text: o['text'] }]
  }
  return Object.values(o).flatMap((v) => spansIn(v, of))
}

describe('an endless sentence', () => {
  it.each([
    ['names in brackets', '(AP Photo ', 12_000],
    ['letters without a space', 'a', 50_000],
    ['pronouns', 'he said they told him that it ', 2_000],
  ])('of %s is analysed, and told as no claim', (_, piece, times) => {
    const facts = analyse(dispatch({ text: piece.repeat(times) }))
    expect(facts.sentences).toHaveLength(1)
    expect(facts.summary).toEqual([])
  })
})

describe('every span', () => {
  it('of an analysis stands in the article at its offsets', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const article = { ...dispatch({ text }), id: 'a' }
        for (const s of spansIn(analysisJson(article, analyse(article)))) {
          expect(text.slice(s.start, s.end)).toBe(s.text)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('of an analysis stands in the text as it was read from a file, whatever the bytes', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('x.txt', 'x.html'), (text, name) => {
        const { articles } = readArticles(
          new TextEncoder().encode(name === 'x.html' ? `<p>${text}</p>` : text),
          { name },
        )
        for (const a of articles) {
          for (const s of spansIn(analysisJson({ ...a, id: 'a' }, analyse(a))))
            expect(a.text.slice(s.start, s.end)).toBe(s.text)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of every command stands in the stored article at its offsets', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 4 }), async (texts) => {
        const held = await openBriefings()
        await held.briefings.ingest(
          'public',
          texts.map((text, i) =>
            dispatch({ id: `t${i}`, title: `Report ${i} on Teal`, published: `2024-05-0${i + 1}`, text }),
          ),
        )
        for (const span of await spansOfAllCommands(held)) {
          const stored = await held.store.article(everybody, span.article ?? '')
          expect(stored?.text.slice(span.start, span.end)).toBe(span.text)
        }
        await held.store.close()
      }),
      { numRuns: 15 },
    )
  })

  it('is found at all: the check above is not of an empty list', async () => {
    const held = await openBriefings()
    await held.briefings.ingest('public', [dispatch({ id: 't', text: PIECES.slice(0, 4).join('\n') })])
    const spans = await spansOfAllCommands(held)
    expect(spans.length).toBeGreaterThan(5)
    await held.store.close()
  })
})

async function spansOfAllCommands({ briefings }: TestBriefings): Promise<FoundSpan[]> {
  const context: CommandContext = {
    briefings,
    commands,
    viewer: { scopes: everybody, home: 'public', manager: true, person: 'terminal', place: null },
    now: Temporal.Instant.from('2024-05-06T00:00:00Z'),
    read: async () => [],
    fetcher: noWeb,
    prefix: '/',
  }
  const lines = [
    ['brief', ''],
    ['brief', 'Teal'],
    ['actor', 'Okoro'],
    ['actor', 'Ana Kovač'],
    ['event', 'vote called off'],
    ['event', 'Teal'],
    ['timeline', 'Teal'],
    ['ask', 'Who called off the vote?'],
    ['ask', 'How many people marched?'],
  ] as const
  const found: FoundSpan[] = []
  for (const [name, words] of lines) {
    const { json } = await commands.find((c) => c.name === name)!.answer(splitLine(words), context)
    found.push(...spansIn(json))
  }
  return found
}
