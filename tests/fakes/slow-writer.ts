import type { Briefings } from '../../briefings/briefings.ts'
import type { Drafting } from '../../briefings/drafts.ts'
import type { AskResult } from '../../briefings/results.ts'

/** A language model whose every sentence a test writes: answers to `ask` begin in the core's words, and end when it says so. */
export interface SlowWriter {
  readonly drafting: Drafting
  /** The answer's first sentence reads so from now on, in a draft. */
  write(sentence: string): void
  /** The answer is there, and its first sentence reads so. */
  finish(sentence: string): void
  /** The answer will never be there. */
  fail(error: Error): void
}

export function slowWriter(briefings: Briefings): SlowWriter {
  const end = Promise.withResolvers<string>()
  let draft: (sentence: string) => void = () => undefined
  const reading = (result: AskResult, sentence: string): AskResult => ({
    ...result,
    claims: result.claims.map((c, i) => (i === 0 ? { ...c, text: sentence, verbatim: false } : c)),
  })
  return {
    drafting: (show) => ({
      ...briefings,
      ask: async (scopes, question, context) => {
        const result = await briefings.ask(scopes, question, context)
        show({ method: 'ask', result })
        draft = (sentence) => show({ method: 'ask', result: reading(result, sentence) })
        return reading(result, await end.promise)
      },
    }),
    write: (sentence) => draft(sentence),
    finish: (sentence) => end.resolve(sentence),
    fail: (error) => end.reject(error),
  }
}
