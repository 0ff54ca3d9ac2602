import type { Range } from '../model.ts'

export interface Verdict {
  readonly supported: boolean
  /** In [0, 1]. */
  readonly score: number
  /** The part of the text that supports the claim best. */
  readonly evidence: Range | null
}

export type Verify = (claim: string, text: string) => Verdict
