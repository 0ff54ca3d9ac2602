import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../briefings/analyse/sentences.ts'
import type { ArticleWithFacts } from '../../../briefings/ports.ts'
import { timelineArticles } from '../../../briefings/write/timeline/articles.ts'
import { articleOf, factsOf, takeIn } from '../../fakes/articles.ts'
import { timelineOf } from '../../fakes/outlined.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'

/** An article in which each ISO day written out counts as a time expression. */
function report(
  key: number,
  published: string | null,
  text: string,
  relative: Readonly<Record<string, string>> = {},
): ArticleWithFacts {
  const article = articleOf({ id: `n${key}`, text, published })
  const sentences = splitSentences(text)
  const words = new RegExp([String.raw`\d{4}-\d\d-\d\d`, ...Object.keys(relative)].join('|'), 'g')
  const times = [...text.matchAll(words)].map((m) => ({
    type: 'DATE' as const,
    value: relative[m[0]] ?? m[0],
    start: m.index,
    end: m.index + m[0].length,
    sentence: sentences.findIndex((s) => s.start <= m.index && m.index < s.end),
  }))
  const rest = { scope: 'public', revision: 1, duplicateOf: null, stored: '2024-01-01T00:00:00Z' } as const
  return { ...article, ...rest, key, story: null, facts: { ...factsOf(article), sentences, times } }
}

const STRIKE = [
  report(
    1,
    '2024-03-04',
    'Dockers at Port Maren began a strike on 2024-03-04 over night shifts. The port employs 900 dockers.',
  ),
  report(
    2,
    '2024-03-05',
    'The strike of dockers at Port Maren that began on 2024-03-04 spread to the ferries. Ships waited outside.',
  ),
  report(
    3,
    '2024-03-12',
    'Dockers at Port Maren agreed on 2024-03-11 to end the strike over night shifts. Work resumed.',
  ),
  report(
    4,
    '2024-03-20',
    'The Port Maren strike, which ended on 2024-03-11, cost the port two million. It had begun on 2024-03-04.',
  ),
  report(
    5,
    '2024-03-13',
    'A bakery in Tolm won a prize on 2024-03-12 for rye bread. The baker thanked her mother.',
  ),
]

describe('composeTimeline', () => {
  it('tells the days that the texts point to, in order, each with a cited sentence', async () => {
    const entries = await timelineOf({ query: 'Port Maren strike', articles: STRIKE, dates: 2 })
    expect(entries.map((e) => e.date)).toEqual(['2024-03-04', '2024-03-11'])
    expect(entries[0]!.claims[0]!.text).toMatch(/began/)
    for (const { claims } of entries)
      for (const c of claims) {
        const { article, span } = c.citations[0]
        expect(STRIKE.find((a) => a.id === article)!.text.slice(span.start, span.end)).toBe(span.text)
      }
  })

  it('keeps to the window of days asked for', async () => {
    const entries = await timelineOf({ query: 'Port Maren strike', articles: STRIKE, from: '2024-03-10' })
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.every((e) => e.date >= '2024-03-10')).toBe(true)
  })

  it('does not tell the same twice', async () => {
    const twice = [STRIKE[0]!, { ...STRIKE[0]!, key: 9, id: 'copy' }]
    const entries = await timelineOf({
      query: 'Port Maren strike',
      articles: twice,
      sentences: 5,
    })
    const texts = entries.flatMap((e) => e.claims.map((c) => c.text))
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('prefers what was told of a day to what only refers back to it', async () => {
    const entries = await timelineOf({
      query: 'Solveig ferry',
      dates: 1,
      articles: [
        report(
          1,
          '2024-03-06',
          'Survivors of the 2024-03-04 wreck of the Solveig ferry met the minister in Skarvik.',
        ),
        report(
          2,
          '2024-03-05',
          'The Solveig ferry ran onto rocks outside Skarvik harbour on 2024-03-04 in fog.',
        ),
      ],
    })
    expect(entries.map((e) => [e.date, e.claims[0]!.text])).toEqual([
      ['2024-03-04', expect.stringMatching(/ran onto rocks/)],
    ])
  })

  it('tells a day by what several reports say of it in the same words', async () => {
    const entries = await timelineOf({
      query: 'Port Maren flood',
      dates: 1,
      articles: [
        report(
          1,
          '2024-03-05',
          'Port Maren on 2024-03-04: flood water, a lower town, a sea wall, and a way that nobody gave.',
        ),
        report(
          2,
          '2024-03-05',
          'The sea wall of Port Maren gave way on 2024-03-04 and water stood in the lower town.',
        ),
        report(3, '2024-03-06', 'In Maren the sea wall gave way on 2024-03-04, so insurers met.'),
        report(4, '2024-03-07', 'A school in Maren stays shut since the sea wall gave way on 2024-03-04.'),
      ],
    })
    expect(entries.map((e) => e.claims[0]!.text)).toEqual([expect.stringMatching(/^The sea wall/)])
  })

  it('lets the lead of a report tell the day before where the report names that day, and only there', async () => {
    const lead = 'The Solveig ferry ran onto rocks outside Skarvik harbour in thick fog, its crew said.'
    const next = await timelineOf({
      query: 'Solveig ferry',
      articles: [report(1, '2024-03-05', `${lead} It had left on 2024-03-04.`)],
      to: '2024-03-04',
    })
    expect(next.map((e) => [e.date, e.claims[0]!.text])).toEqual([['2024-03-04', lead]])
    const unnamed = await timelineOf({ query: 'Solveig ferry', articles: [report(1, '2024-03-05', lead)] })
    expect(unnamed.map((e) => e.date)).toEqual(['2024-03-05'])
  })

  it('holds a day that was merely announced below one that came', async () => {
    const entries = await timelineOf({
      query: 'Solveig ferry',
      dates: 1,
      articles: [
        report(
          1,
          '2024-03-02',
          'The trial over the Solveig ferry is to open in Skarvik on 2024-03-09, a court clerk said.',
        ),
        report(
          2,
          '2024-03-05',
          'The wreck of the Solveig ferry was towed into Skarvik harbour on 2024-03-04 by two tugs.',
        ),
      ],
    })
    expect(entries.map((e) => e.date)).toEqual(['2024-03-04'])
  })

  it.each([
    [
      'a pronoun',
      'He also said the Solveig ferry had left Skarvik harbour without its second mate on 2024-03-04.',
    ],
    ['a caption', 'Photo: the Solveig ferry lies on the rocks outside Skarvik harbour in fog on 2024-03-04.'],
    ['a question', 'Why did the Solveig ferry leave Skarvik harbour without its second mate on 2024-03-04?'],
  ])('prefers a sentence that stands alone to %s', async (_, worse) => {
    const better =
      'The Solveig ferry sank outside the harbour of Skarvik on 2024-03-04, in fog, with no lives lost.'
    for (const pair of [
      [worse, better],
      [better, worse],
    ] as const) {
      const articles = pair.map((text, i) => report(i, '2024-03-05', text))
      const [entry] = await timelineOf({ query: 'Solveig ferry', dates: 1, articles })
      expect(entry!.claims.map((c) => c.text)).toEqual([better])
    }
  })

  it.each([
    [
      'The Solveig ferry was towed yesterday into Skarvik harbour by two tugs.',
      'The Solveig ferry was towed into Skarvik harbour by two tugs.',
    ],
    [
      'Yesterday, two tugs towed the Solveig ferry into Skarvik harbour.',
      'Two tugs towed the Solveig ferry into Skarvik harbour.',
    ],
    ['The Solveig ferry has been missing from Skarvik harbour since yesterday.', null],
    ['The Skarvik council called yesterday\u2019s wreck of the Solveig ferry a warning.', null],
    ['The owner said \u201cthe Solveig ferry left Skarvik harbour yesterday\u201d in fog.', null],
  ])('takes from a line the "yesterday" that its date would turn wrong: %s', async (text, line) => {
    const articles = [report(1, '2024-03-05', text, { yesterday: '2024-03-04', Yesterday: '2024-03-04' })]
    const [entry] = await timelineOf({ query: 'Solveig ferry', articles, to: '2024-03-04' })
    expect(entry!.claims[0]).toMatchObject({ text: line ?? text, verbatim: line === null })
    expect(entry!.claims[0]!.citations[0].span.text).toBe(text)
  })

  it('counts a holiday as a day only where something is on it', async () => {
    const season = { Easter: '2024-03-31' }
    const of = (text: string) =>
      timelineOf({
        query: 'Solveig ferry',
        to: '2024-04-01',
        articles: [report(1, '2024-04-09', text, season)],
      })
    expect(await of('Crews of the Solveig ferry came back to Skarvik over the Easter holidays.')).toEqual([])
    expect(await of('Crews of the Solveig ferry came back to Skarvik harbour on Easter.')).toHaveLength(1)
  })

  it('says nothing where there is nothing', async () => {
    expect(await timelineOf({ query: 'anything', articles: [] })).toEqual([])
    expect(
      await timelineOf({ query: '?', articles: [report(1, null, 'No day is named here at all.')] }),
    ).toEqual([])
  })

  it('never exceeds the numbers asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 4 }),
        async (dates, sentences) => {
          const entries = await timelineOf({ query: 'strike', articles: STRIKE, dates, sentences })
          expect(entries.length).toBeLessThanOrEqual(dates)
          for (const e of entries) {
            expect(e.claims.length).toBeGreaterThan(0)
            expect(e.claims.length).toBeLessThanOrEqual(sentences)
          }
        },
      ),
    )
  })
})

describe('timelineArticles', () => {
  it('finds a topic by any of its words and an actor by its mentions', async () => {
    const store = createMemoryStore()
    await store.write(async (tx) => {
      for (const a of STRIKE) await takeIn(tx, a, { facts: a.facts })
      const seen = articleOf({ id: 'who', text: 'Ada Lund spoke of bread.' })
      await takeIn(tx, seen, { actors: [{ name: 'Ada Lund' }] })
    })
    const ids = async (keys: readonly number[]) =>
      (await store.articles(['public'], keys)).map((a) => a.id).sort()
    const about = async (query: string) => ids(await timelineArticles(store, ['public'], query, {}))
    expect(await about('dockers strike')).toEqual(['n1', 'n2', 'n3', 'n4'])
    expect(await about('xylophone')).toEqual([])
    const [ada] = await store.actors(['public'], ['ada-lund'])
    expect(await ids(await timelineArticles(store, ['public'], 'Ada Lund', {}, ada))).toEqual(['who'])
  })
})
