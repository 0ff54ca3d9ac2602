import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { AskResult } from '../results.ts'
import { abstention } from './abstain.ts'
import { compose } from './compose.ts'
import { inThread } from './follow-up.ts'
import { readQuestion } from './question.ts'
import { rank } from './rank.ts'
import { createReadWords } from './read-words.ts'
import { retrieve } from './retrieve.ts'

export interface AskContext {
  /** ISO 8601 instant of the asker's clock. */
  readonly now: string
  /** Questions asked before in the same thread, oldest first: what "he" and "there" point back to. */
  readonly earlier?: readonly string[]
}

export interface Answering {
  ask(scopes: readonly Scope[], question: string, context: AskContext): Promise<AskResult>
}

/** Answers questions from what the store holds, with evidence, or says what was looked at and is not in it. */
export function createAnswering({ store }: { readonly store: StoreReads }): Answering {
  const readWords = createReadWords()
  return {
    async ask(scopes, text, context) {
      const question = readQuestion(inThread(text, context.earlier ?? []))
      const found = await retrieve(store, scopes, question)
      const ranking = rank(question, found, context.now, readWords)
      if (!ranking.answers) return abstention(question, found)
      return compose(question, ranking)
    },
  }
}
