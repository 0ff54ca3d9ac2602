import type { Analyser } from '../../briefings/ports.ts'
import type { Viewer } from '../../commands/command.ts'
import type { App } from '../app.ts'
import type { Config } from '../config.ts'
import type { InputSources } from './inputs.ts'

/** What a terminal verb works with. The app is opened by the verb that needs it, so that the others start at once. */
export interface VerbContext extends InputSources {
  readonly words: readonly string[]
  readonly json: boolean
  readonly config: Config
  /** URL of the store. */
  readonly db: string
  readonly viewer: Viewer
  readonly now: Temporal.Instant
  readonly openApp: () => Promise<App>
  readonly openAnalyser: () => Promise<Analyser & { close(): Promise<void> }>
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/** Exit status: 0 done, 1 done in part, 2 the request was wrong. Faults are thrown. */
export type ExitStatus = 0 | 1 | 2

export interface Verb {
  readonly name: string
  readonly usage: string
  readonly description: string
  readonly run: (context: VerbContext) => Promise<ExitStatus>
}

/** All inputs failed: the request was wrong. Some: done in part. */
export const statusOf = (done: number, failed: number): ExitStatus => (failed === 0 ? 0 : done === 0 ? 2 : 1)

export const printLine = (stream: NodeJS.WritableStream, line: string): void => {
  stream.write(`${line}\n`)
}

/** Words for people as one line: what others wrote in them, such as a title, steers no terminal. */
export const printWords = (stream: NodeJS.WritableStream, words: string): void =>
  printLine(stream, words.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' '))
