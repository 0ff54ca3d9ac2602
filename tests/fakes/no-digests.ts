import type { DigestReads, DigestWrites } from '../../briefings/digest-ports.ts'

const notHere = async (): Promise<never> => {
  throw new Error('This store keeps no digests.')
}

/** A store that nobody has digests in: what connecting does not need. */
export const noDigests: DigestReads & DigestWrites = {
  digests: async () => [],
  digest: async () => null,
  digestsAhead: async () => [],
  slots: async () => [],
  toldOf: async () => [],
  toldSince: async () => [],
  toldCount: async () => 0,
  follows: async () => [],
  followsBy: async () => [],
  holdersToTell: async () => [],
  pace: async () => null,
  mutes: async () => [],
  digestSummary: async () => ({ active: 0, paused: 0, due: 0, next: null, posted: 0, failed: 0 }),
  lateDigests: async () => [],
  saveDigest: notHere,
  changeDigest: async () => undefined,
  dropDigest: async () => undefined,
  claimDigests: async () => [],
  digestHeld: async () => null,
  releaseDigest: async () => undefined,
  saveSlots: async () => undefined,
  dropSlotsSince: async () => undefined,
  saveToldHere: async () => undefined,
  saveFollow: notHere,
  dropFollow: async () => undefined,
  markFollows: async () => undefined,
  savePace: async () => undefined,
  saveMute: async () => undefined,
  dropMute: async () => undefined,
  dropDigestHistory: async () => 0,
  forgetDigests: async () => ({ follows: 0, digests: 0, stories: 0 }),
}
