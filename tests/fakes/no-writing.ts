import type { MeaningReads, MeaningWrites } from '../../briefings/meaning-ports.ts'
import type { WriterReads, WriterWrites } from '../../briefings/writer-ports.ts'

/** A store that no language model has written into. */
export const noWriting: WriterReads & WriterWrites & MeaningReads & MeaningWrites = {
  phrases: async () => new Map(),
  spent: async () => ({ all: 0, payer: 0 }),
  savePhrases: async () => undefined,
  saveSpending: async () => undefined,
  dropPhrases: async () => undefined,
  dropWritingBefore: async () => undefined,
  articlesToEmbed: async () => [],
  meanings: async () => [],
  saveMeanings: async () => undefined,
}
