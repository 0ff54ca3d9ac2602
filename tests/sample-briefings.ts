import { createAnalyse } from '../briefings/analyse/analyse.ts'
import { createBriefings, type Briefings } from '../briefings/briefings.ts'
import type { Scope } from '../briefings/model.ts'
import type { Analyser, Clock, Store } from '../briefings/ports.ts'
import type { ReadArticle } from '../briefings/read/read.ts'
import { readFileSync } from 'node:fs'
import { meanings } from './shipped-meanings.ts'
import { openStore } from '../src/store/open-store.ts'

const names = readFileSync(new URL('../briefings/models/names.bin', import.meta.url))
/** The shipped analysis. */
export const analyse = createAnalyse({ names })
/** The same as the core's port, without a thread. */
export const analyser: Analyser = { analyse: async (article) => analyse(article) }

/** A clock that stands still, on the day after the sample's last dispatch unless told otherwise. */
export const clockAt = (iso = '2024-04-02T09:00:00Z'): Clock => ({ now: () => Temporal.Instant.from(iso) })

export interface TestBriefings {
  readonly briefings: Briefings
  readonly store: Store
}

/** The real core on a real SQLite store in memory, with the shipped model. */
export async function openBriefings(): Promise<TestBriefings> {
  const store = await openStore('memory:')
  return {
    store,
    briefings: createBriefings({ store, analyser, clock: clockAt(), meanings: () => meanings }),
  }
}

/** A dispatch of a test's own, with what it does not say left out. */
export const dispatch = (article: Partial<ReadArticle> & { readonly text: string }): ReadArticle => ({
  id: null,
  url: null,
  title: null,
  byline: null,
  published: '2024-05-03',
  source: null,
  language: 'en',
  sentences: null,
  ...article,
})

export const everybody: readonly Scope[] = ['public']
