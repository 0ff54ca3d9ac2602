/**
 * The number of this analysis. Raised with every change that makes other facts of the same text: articles that an earlier one has
 * analysed are told by it, and analysed anew by `reanalyse` (docs/adr/034-reanalysis.md).
 */
export const ANALYSIS = 8
