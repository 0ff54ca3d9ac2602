import { z } from 'zod'
import type { Briefings } from '../../briefings/briefings.ts'
import { UserError } from '../../briefings/errors.ts'
import { refuseLongQuestion } from '../../commands/arguments.ts'
import { jsonLines } from './json-lines.ts'
import { printLine, type ExitStatus, type VerbContext } from './verb.ts'

const questionLine = z.object({ id: z.union([z.string(), z.number()]), question: z.string() })

/**
 * `ask --stdin`: questions as JSONL `{"id", "question"}`, an answer a line with the same id, one process for all. What cannot be asked
 * is answered by `{"id", "error"}`, the sentence that `ask` would say, and the next line goes on.
 */
export async function askFromStdin(briefings: Briefings, context: VerbContext): Promise<ExitStatus> {
  const { stdout, stderr, viewer } = context
  const now = context.now.toString()
  let failed = 0
  const fails = (number: number, why: string): void => {
    failed++
    printLine(stderr, `line ${number}: ${why}`)
  }
  for await (const { number, value } of jsonLines(context.stdin, questionLine)) {
    if (!value) {
      fails(number, 'it is not JSON with an "id" and a "question"')
      continue
    }
    const { id, question } = value
    try {
      const answer = await briefings.ask(viewer.scopes, refuseLongQuestion(question), { now })
      printLine(stdout, JSON.stringify({ id, ...answer }))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      fails(number, error.message)
      printLine(stdout, JSON.stringify({ id, error: error.message }))
    }
  }
  return failed > 0 ? 1 : 0
}
