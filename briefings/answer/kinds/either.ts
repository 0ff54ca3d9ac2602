import type { Answer } from '../ranking/answer-features.ts'
import { readQuestion, type Question } from '../question/question.ts'
import { isOfOneName } from '../question/one-name.ts'

/** "Did Lee or Ray win the cup?": who of the two did it. */
export interface Either {
  readonly options: readonly [string, string]
  /** The same as a question with "who". */
  readonly question: Question
}

const ASKED =
  /^\W*(?:[Dd]id|[Dd]oes|[Dd]o|[Ww]ill|[Hh]as|[Hh]ave|[Hh]ad)\s+((?:[Tt]he\s+)?\p{Lu}[\p{L}\p{N}’'.-]*(?:\s\p{Lu}[\p{L}\p{N}’'.-]*){0,4})\s+or\s+((?:[Tt]he\s+)?\p{Lu}[\p{L}\p{N}’'.-]*(?:\s\p{Lu}[\p{L}\p{N}’'.-]*){0,4})\s+(\p{Ll}[^?]+?)\W*$/u

/** Null where a question does not let one choose between two named ones. */
export function readEither(text: string): Either | null {
  const [, first, second, rest] = ASKED.exec(text) ?? []
  if (first === undefined || second === undefined || rest === undefined) return null
  return { options: [first, second], question: readQuestion(`Who ${rest}?`) }
}

/** The first answers that name one of the two and not the other; none where the sentences choose neither. */
export const choosing = (answers: readonly Answer[], { options }: Either): Answer[] =>
  answers.filter(({ short }) => short !== null && options.some((o) => isOfOneName(o, short.text)))
