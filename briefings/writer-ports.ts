import type { Scope } from './model.ts'

// What the core needs of a language model, and what the store keeps of its work. The model only phrases: it is handed the
// core's claims with their evidence, and whatever it answers passes the gate (write/phrase/check.ts) or is not told.

/** One claim to phrase. Numbers are of the request alone: no id, address or name of a source goes out. */
export interface WriterTask {
  readonly number: number
  /** The core's own wording. */
  readonly claim: string
  /** Numbers of the spans that it rests on. */
  readonly spans: readonly number[]
  /** The sentence that was written before, and why it is not taken; null at the first time. */
  readonly again: { readonly sentence: string; readonly why: string } | null
}

export interface WriterRequest {
  /** BCP 47: the language to write in. */
  readonly language: string
  readonly tasks: readonly WriterTask[]
  readonly spans: readonly { readonly number: number; readonly text: string }[]
}

/** A sentence that was written for a task, with the numbers of the spans that it says it rests on. */
export interface WrittenSentence {
  readonly task: number
  readonly text: string
  readonly spans: readonly number[]
}

export interface WriterCall {
  /** On whose budget: the scope of who asked. */
  readonly payer: Scope
  /** Aborted when the deadline has passed; the answer is then of no use any more. */
  readonly signal: AbortSignal
  /** Told of each sentence as soon as it is whole, where the model's answer comes bit by bit; the answer holds it again. */
  readonly written?: (sentence: WrittenSentence) => void
}

export interface Writer {
  /** Model and version of the prompt: what was written under another name is not used again. */
  readonly name: string
  /**
   * Sentences for the tasks, in any order, perhaps not for all.
   * @throws WriterFault where there is no answer that can be read.
   */
  write(request: WriterRequest, call: WriterCall): Promise<readonly WrittenSentence[]>
}

/** Why there is no answer: the budget is spent, the model is slow, down, refuses, or talks nonsense. */
export type WriterTrouble = 'spent' | 'slow' | 'down' | 'refused' | 'nonsense'

export class WriterFault extends Error {
  readonly trouble: WriterTrouble
  constructor(trouble: WriterTrouble, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'WriterFault'
    this.trouble = trouble
  }
}

/** A sentence that passed the gate, and the indices of the claim's citations that it rests on. */
export interface Phrase {
  readonly text: string
  readonly spans: readonly number[]
}

/** What became of one claim: a phrase, or null where none passed and it is not asked for again. */
export interface KeptPhrase {
  readonly key: string
  readonly phrase: Phrase | null
  /** Ids of the articles whose words it holds: with them it goes. */
  readonly articles: readonly string[]
}

/** One request's share of a budget. */
export interface Spending {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string
  readonly payer: Scope
  readonly dollars: number
  readonly tokens: number
}

export interface WriterReads {
  /** What was kept under these keys; those of which nothing is are left out. */
  phrases(keys: readonly string[]): Promise<ReadonlyMap<string, Phrase | null>>
  /** Dollars spent on a day, by everybody and by one payer. */
  spent(day: string, payer: Scope): Promise<{ readonly all: number; readonly payer: number }>
}

export interface WriterWrites {
  /** Keeps phrases; those held under the same key are replaced. `at` is ISO 8601. */
  savePhrases(phrases: readonly KeptPhrase[], at: string): Promise<void>
  saveSpending(spending: Spending): Promise<void>
  /** Removes phrases that rest on an article. */
  dropPhrases(article: string): Promise<void>
  /** Removes phrases kept, and spending of days, before then (`YYYY-MM-DD`). */
  dropWritingBefore(day: string): Promise<void>
}
