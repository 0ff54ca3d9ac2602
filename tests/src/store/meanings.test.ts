import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBriefings, type Briefings } from '../../../briefings/briefings.ts'
import { readQuestion } from '../../../briefings/answer/question/question.ts'
import { retrieve } from '../../../briefings/answer/ranking/retrieve.ts'
import { toMeaning } from '../../../briefings/embeddings.ts'
import type { Store } from '../../../briefings/ports.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { databases } from '../../databases.ts'
import { analyser, clockAt, dispatch, everybody } from '../../sample-briefings.ts'

const SEA = toMeaning('small', [3, 1, -1])
const LAND = toMeaning('small', [-1, 0, 2])

describe.each(databases)('meanings in $name', ({ url }) => {
  let store: Store
  let briefings: Briefings
  beforeEach(async () => {
    store = await openStore(await url())
    briefings = createBriefings({ store, analyser, clock: clockAt() })
    await briefings.ingest('public', [
      dispatch({
        id: 'boat',
        title: 'Boats',
        text: 'Seafarers of Teal went on strike in Port Anselm at noon.',
      }),
      dispatch({ id: 'council', text: 'The council of Lund met at noon.' }),
      // The same news again needs no vector of its own.
      dispatch({ id: 'copy', text: 'The council of Lund met at noon.' }),
    ])
  })
  afterEach(() => store.close())

  const keep = async (vectors: Readonly<Record<string, typeof SEA>>): Promise<void> => {
    const due = await briefings.articlesToEmbed('small', 10)
    const named = await Promise.all(due.map((d) => store.articles(everybody, [d.key])))
    await briefings.keepMeanings(
      due.flatMap(({ key, revision }, i) => {
        const meaning = vectors[named[i]![0]!.id]
        return meaning ? [{ key, revision, ...meaning }] : []
      }),
    )
  }

  it('are asked for once an article, the newest first, and read back as they were', async () => {
    const due = await briefings.articlesToEmbed('small', 10)
    expect(due.map((d) => [d.scope, d.text])).toEqual([
      ['public', 'The council of Lund met at noon.'],
      ['public', 'Boats\nSeafarers of Teal went on strike in Port Anselm at noon.'],
    ])
    await keep({ boat: SEA, council: LAND })
    expect(await briefings.articlesToEmbed('small', 10)).toEqual([])
    expect((await store.meanings(everybody, 'small', 10)).map((m) => [...m.vector])).toEqual([
      [...LAND.vector],
      [...SEA.vector],
    ])
    expect(await store.meanings(['workspace:slack:T9'], 'small', 10)).toEqual([])
  })

  it('find what shares no word with the question, beside what its words find, and only so', async () => {
    await keep({ boat: SEA, council: LAND })
    const question = readQuestion('Which council had trouble with its ferry crews?')
    const found = async (q: typeof question): Promise<string[]> =>
      (await retrieve(store, everybody, q)).articles.map((a) => a.id)
    expect(await found(question)).toEqual(['council'])
    expect(await found({ ...question, meaning: SEA })).toEqual(['council', 'boat'])
    expect(await found({ ...question, meaning: { ...SEA, model: 'large' } })).toEqual(['council'])
  })
})
