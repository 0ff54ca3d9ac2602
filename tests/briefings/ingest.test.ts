import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBriefings } from '../../briefings/briefings.ts'
import type { Store } from '../../briefings/ports.ts'
import { StoreFault } from '../../src/store/store-fault.ts'
import {
  analyse,
  clockAt,
  dispatch,
  everybody,
  openBriefings,
  type TestBriefings,
} from '../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const words = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) => `The council of Teal heard witness number ${i} speak about the ferry and its owners.`,
  ).join(' ')
const ports = {
  analyser: { analyse: async (a: Parameters<typeof analyse>[0]) => analyse(a) },
  clock: clockAt(),
}

/** A store that does something before each article that it is to save. */
const stumbling = (store: Store, before: (id: string) => void): Store => ({
  ...store,
  write: (work) =>
    store.write((tx) =>
      work({
        ...tx,
        saveArticle: async (write) => {
          before(write.article.id)
          return tx.saveArticle(write)
        },
      }),
    ),
})

const article = dispatch({ url: 'https://example.org/a?utm_source=x', title: 'Hearing', text: words(12) })
const outcomes = async (...articles: Parameters<typeof dispatch>[0][]): Promise<string[]> =>
  (await held.briefings.ingest('public', articles.map(dispatch))).map((l) => l.outcome)

describe('ingesting', () => {
  it('tells new, unchanged and revised apart by canonical address', async () => {
    expect(await outcomes(article)).toEqual(['new'])
    expect(await outcomes({ ...article, url: 'https://EXAMPLE.org/a' })).toEqual(['unchanged'])
    expect(await outcomes({ ...article, text: `${article.text} The owners did not appear.` })).toEqual([
      'revised',
    ])
  })

  it('takes an input that holds two versions of an article for its course, and changes nothing when it is read again', async () => {
    const corrected = { ...article, text: `${article.text} The owners did not appear.` }
    expect(await outcomes(article, corrected)).toEqual(['new', 'revised'])
    expect(await outcomes(article, corrected)).toEqual(['unchanged', 'unchanged'])
    const [line] = await held.briefings.ingest('public', [article, corrected])
    const kept = await held.store.article(everybody, line!.id)
    expect([kept?.revision, kept?.text]).toEqual([2, corrected.text])
    const again = { ...article, text: `${article.text} The owners came late.` }
    expect(await outcomes(article, corrected, again)).toEqual(['unchanged', 'unchanged', 'revised'])
  })

  it('takes a version that comes alone for a return to it', async () => {
    await outcomes(article, { ...article, text: `${article.text} The owners did not appear.` })
    expect(await outcomes(article)).toEqual(['revised'])
  })

  it('keeps the old revision, so that a citation of it still stands', async () => {
    const [first] = await held.briefings.ingest('public', [article])
    await held.briefings.ingest('public', [{ ...article, text: words(13) }])
    expect((await held.store.revision(everybody, first!.id, 1))?.text).toBe(article.text)
    expect((await held.store.article(everybody, first!.id))?.revision).toBe(2)
  })

  it('names the article that a lightly edited copy repeats, and puts both into one story', async () => {
    const [first] = await held.briefings.ingest('public', [article])
    const copy = { ...article, url: 'https://example.net/copy', text: `(Wire) ${article.text}` }
    const [second] = await held.briefings.ingest('public', [copy])
    expect(second).toMatchObject({ outcome: 'duplicate', of: first!.id })
    const stories = await held.briefings.stories(everybody)
    expect(stories).toHaveLength(1)
    expect([...stories[0]!.articles].sort()).toEqual([first!.id, second!.id].sort())
  })

  it('answers in the order given, whatever is analysed first', async () => {
    const lines = await held.briefings.ingest('public', [
      { ...article, id: 'long', text: words(60) },
      dispatch({ id: 'short', text: 'Rain fell on Teal.' }),
    ])
    expect(lines.map((l) => l.id)).toEqual(['long', 'short'])
  })

  it('names an article that cannot be analysed, and keeps the others', async () => {
    const analyser = {
      analyse: async (a: Parameters<typeof analyse>[0]) => {
        if (a.text.includes('poison')) throw new Error('no way through')
        return analyse(a)
      },
    }
    const briefings = createBriefings({ store: held.store, analyser, clock: clockAt() })
    const lines = await briefings.ingest('public', [
      dispatch({ text: 'Teal drank poison.' }),
      dispatch({ text: 'Teal slept.' }),
    ])
    expect(lines).toMatchObject([
      { outcome: 'failed', reason: 'it could not be analysed: no way through' },
      { outcome: 'new' },
    ])
  })

  it('names an article that cannot be kept, and keeps the others', async () => {
    const store = stumbling(held.store, (id) => {
      if (id === 'odd') throw new TypeError('no room for it')
    })
    const briefings = createBriefings({ ...ports, store })
    const lines = await briefings.ingest(
      'public',
      ['before', 'odd', 'after'].map((id) => dispatch({ id, text: `Teal slept ${id} the storm.` })),
    )
    expect(lines).toMatchObject([
      { id: 'before', outcome: 'new' },
      { id: 'odd', outcome: 'failed', reason: 'it could not be kept: no room for it' },
      { id: 'after', outcome: 'new' },
    ])
    expect((await held.store.articleIds('public')).toSorted()).toEqual(['after', 'before'])
  })

  it('ends where the store cannot take anything now, without asking it for each of the others', async () => {
    let tries = 0
    const store = stumbling(held.store, () => {
      tries++
      throw new StoreFault('full', 'The disk is full.')
    })
    const kept = createBriefings({ ...ports, store }).ingest(
      'public',
      ['a', 'b', 'c'].map((id) => dispatch({ id, text: `Teal slept through ${id}.` })),
    )
    await expect(kept).rejects.toMatchObject({ name: 'StoreFault', code: 'full' })
    expect(tries).toBe(1)
  })

  it('keeps the same id apart in two scopes', async () => {
    await held.briefings.ingest('workspace:slack:T1', [{ ...article, id: 'x', text: 'Teal slept.' }])
    await held.briefings.ingest('workspace:slack:T2', [{ ...article, id: 'x', text: 'Teal woke.' }])
    expect((await held.store.article(['workspace:slack:T1'], 'x'))?.text).toBe('Teal slept.')
    expect((await held.store.article(['workspace:slack:T2'], 'x'))?.text).toBe('Teal woke.')
    expect(await held.store.article(everybody, 'x')).toBeNull()
  })

  it('keeps an article in a language that it cannot analyse, and says nothing of it', async () => {
    const text =
      'Der Rat von Teal hat die Abstimmung über die Fähre am Freitag abgesagt, weil die Eigner den Saal verließen.'
    const [line] = await held.briefings.ingest('public', [dispatch({ text, language: 'de' })])
    const { keys } = (await held.store.stories(everybody, {}))[0]!
    const [stored] = await held.store.articles(everybody, keys)
    expect(line?.outcome).toBe('new')
    expect(stored).toMatchObject({ language: 'de', facts: { mentions: [], events: [], summary: [] } })
  })
})
