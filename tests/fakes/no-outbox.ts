import type { OperationReads, OperationWrites } from '../../briefings/operation-ports.ts'
import type { OutboxReads, OutboxWrites } from '../../briefings/outbox-ports.ts'

/** A store from which nothing is posted: what connecting does not need. */
export const noOutbox: OutboxReads & OutboxWrites & OperationReads & OperationWrites = {
  totals: async () => ({ articles: 0, stories: 0, actors: 0 }),
  oldStories: async () => [],
  dropDecisions: async () => 0,
  dropReaderHistory: async () => 0,
  dropBriefingRevisions: async () => 0,
  heldPost: async () => null,
  postsCiting: async () => [],
  postsWaiting: async () => [],
  postsTo: async () => [],
  troubledPosts: async () => [],
  waitingLines: async () => [],
  outboxSummary: async () => ({
    posts: { waiting: 0, sending: 0, sent: 0, uncertain: 0, failed: 0, dropped: 0 },
    oldest: null,
    edits: 0,
  }),
  enqueue: async () => false,
  claimPosts: async () => [],
  claimEdits: async () => [],
  holdsPost: async () => false,
  changePost: async () => undefined,
  savePages: async () => undefined,
  changePart: async () => undefined,
  releasePosts: async () => undefined,
  dropPosts: async () => 0,
  forgetPosts: async () => 0,
}
