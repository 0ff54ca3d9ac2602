import type { FiledArticle } from './filing-ports.ts'
import type { Scope } from './model.ts'
import type { StoryContent } from './results.ts'

// Which analysis an article's facts are of, and putting those of a newer one in their place.

/** An article whose facts an earlier analysis has made. */
export interface ArticleBehind {
  readonly key: number
  readonly scope: Scope
  readonly id: string
}

/** New facts of a text that is held, with what it is filed by. */
export interface AnalysisWrite extends FiledArticle {
  readonly key: number
  readonly revision: number
}

export interface AnalysisReads {
  /** Articles of all scopes whose facts are of an earlier analysis than that, after the one of that key, in the order of their keys. */
  articlesBehind(analysis: number, after: number, limit: number): Promise<ArticleBehind[]>
  /** How many there are, over all scopes. */
  countBehind(analysis: number): Promise<number>
}

export interface AnalysisWrites {
  /** Puts new facts in the place of those of a revision, which stays what it is; what is filed by them is filed anew. */
  saveAnalysis(write: AnalysisWrite): Promise<void>
  /** Puts other content into a briefing that is held, under its number and moment: nobody is told of it as of something new. */
  amendBriefing(briefing: {
    readonly scope: Scope
    readonly story: string
    readonly revision: number
    readonly content: StoryContent
  }): Promise<void>
}
