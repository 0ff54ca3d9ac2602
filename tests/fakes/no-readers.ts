import type { InstallationReads, InstallationWrites } from '../../briefings/installation-ports.ts'
import type { ReaderReads, ReaderWrites } from '../../briefings/reader-ports.ts'

/** A store that nobody asks and that takes nothing back: what connecting does not need. */
export const noReaders: ReaderReads & ReaderWrites & InstallationReads & InstallationWrites = {
  told: async () => null,
  toldTo: async () => [],
  settings: async () => ({ timezone: null, language: null }),
  reports: async () => ({ count: 0, newest: [] }),
  tombstone: async () => null,
  firstStored: async () => null,
  articleIds: async () => [],
  saveTold: async () => undefined,
  saveSettings: async () => undefined,
  saveReport: async () => undefined,
  forgetPerson: async () => ({ told: 0, settings: 0, reports: 0 }),
  dropArticle: async () => null,
  dropStory: async () => undefined,
  dropCitations: async () => undefined,
  dropScope: async () => undefined,
  rewordDecisions: async () => undefined,
  saveTombstone: async () => undefined,
  dropTombstone: async () => false,
  installation: async () => null,
  newestInstallation: async () => null,
  saveInstallation: async () => undefined,
  dropInstallation: async () => false,
}
