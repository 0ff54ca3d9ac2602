import type { Facts } from '../model.ts'

/** Those of an article that says nothing. */
export const NO_FACTS: Facts = {
  sentences: [],
  mentions: [],
  actors: [],
  times: [],
  quotes: [],
  figures: [],
  events: [],
  steps: [],
  summary: [],
}
