import type { AnalysisReads, AnalysisWrites } from '../../briefings/analysis-ports.ts'

/** A store whose articles are all of the newest analysis. */
export const noAnalysis: AnalysisReads & AnalysisWrites = {
  articlesBehind: async () => [],
  countBehind: async () => 0,
  saveAnalysis: async () => undefined,
  amendBriefing: async () => undefined,
}
