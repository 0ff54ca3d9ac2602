import { UserError } from '../briefings/errors.ts'
import { unquoted } from './quotes.ts'

/** What a platform should help the person to fill in. */
export type Completion = 'actor' | 'event' | 'name' | 'command'

export interface ArgumentSpec<T = unknown> {
  readonly description: string
  readonly required: boolean
  /** How the platforms that have typed options show it. */
  readonly kind: 'string' | 'integer' | 'date' | 'flag' | 'channel'
  readonly completion?: Completion
  /** Reads the raw words; throws a UserError with what to write instead. */
  readonly read: (raw: string, name: string) => T
}

export type ArgumentSpecs = Readonly<Record<string, ArgumentSpec>>

/** The typed arguments of a spec: a required one is there, an optional one is a value or undefined. */
export type ArgumentsOf<S extends ArgumentSpecs> = {
  readonly [K in keyof S]: S[K] extends ArgumentSpec<infer T> & { readonly required: infer R }
    ? R extends true
      ? T
      : T | undefined
    : never
}

type Options = { readonly completion?: Completion }
type Required<T> = ArgumentSpec<T> & { readonly required: true }
type Optional<T> = ArgumentSpec<T> & { readonly required: false }

const readText = (raw: string): string => unquoted(raw.trim())

export const requiredText = (description: string, options: Options = {}): Required<string> => ({
  description,
  required: true,
  kind: 'string',
  read: readText,
  ...options,
})

/** Characters that a question may have: reading it costs more than its length, and nobody asks so much at once. */
const LONGEST_QUESTION = 2_000

/** The question as it is. Throws a UserError where it is longer than one may be. */
export function refuseLongQuestion(question: string): string {
  if (question.length > LONGEST_QUESTION)
    throw new UserError(
      'bad-input',
      `A question may have ${LONGEST_QUESTION.toLocaleString('en')} characters, and this has ${question.length.toLocaleString('en')}. Ask it in fewer words; a report is read with add, or with dateline ingest.`,
    )
  return question
}

/** A question in plain words. */
export const requiredQuestion = (description: string): Required<string> => ({
  ...requiredText(description),
  read: (raw) => refuseLongQuestion(readText(raw)),
})

export const optionalText = (description: string, options: Options = {}): Optional<string> => ({
  ...requiredText(description, options),
  required: false,
})

/** A day as people name it, which only the asker's clock can tell: the words as they are. */
export const optionalDayInWords = (description: string): Optional<string> => ({
  ...optionalText(description),
  kind: 'date',
})

/** A whole number of at least one. */
export const optionalCount = (description: string): Optional<number> => ({
  description,
  required: false,
  kind: 'integer',
  read: (raw, name) => {
    const n = Number(raw)
    if (!Number.isInteger(n) || n < 1) {
      throw new UserError('usage', `${name} takes a whole number of at least 1, not "${raw}".`)
    }
    return n
  },
})

/** Something that is so where it is named: `--here`, or `--here=no`. */
export const optionalFlag = (description: string): Optional<boolean> => ({
  description,
  required: false,
  kind: 'flag',
  read: (raw, name) => {
    const word = raw.trim().toLowerCase()
    if (/^(?:yes|true|on|1)$/.test(word)) return true
    if (/^(?:no|false|off|0)$/.test(word)) return false
    throw new UserError('usage', `${name} takes yes or no, not "${raw}".`)
  },
})
