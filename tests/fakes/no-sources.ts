import type { SourceReads, SourceWrites } from '../../briefings/source-ports.ts'

/** A store in which nobody follows anything. */
export const noSources: SourceReads & SourceWrites = {
  sources: async () => [],
  followers: async () => [],
  feed: async () => null,
  feedAt: async () => null,
  feedCounts: async () => ({ new: 0, ok: 0, late: 0, failing: 0, gone: 0 }),
  knownItems: async () => [],
  saveFeed: async () => 0,
  updateFeed: async () => undefined,
  claimFeeds: async () => [],
  releaseFeeds: async () => undefined,
  saveSource: async () => undefined,
  updateSource: async () => undefined,
  dropSource: async () => undefined,
  moveFollowers: async () => undefined,
  saveKnownItems: async () => undefined,
}
