import { z } from 'zod'
import type { Briefings } from '../../briefings/briefings.ts'
import { jsonLines } from './json-lines.ts'
import { printLine, type ExitStatus, type VerbContext } from './verb.ts'

const questionLine = z.object({ id: z.union([z.string(), z.number()]), question: z.string() })

/** `ask --stdin`: questions as JSONL `{"id", "question"}`, an answer a line with the same id, one process for all. */
export async function askFromStdin(briefings: Briefings, context: VerbContext): Promise<ExitStatus> {
  const now = context.now.toString()
  let failed = 0
  for await (const { number, value } of jsonLines(context.stdin, questionLine)) {
    if (!value) {
      failed++
      printLine(context.stderr, `line ${number}: it is not JSON with an "id" and a "question"`)
      continue
    }
    const answer = await briefings.ask(context.viewer.scopes, value.question, { now })
    printLine(context.stdout, JSON.stringify({ id: value.id, ...answer }))
  }
  return failed > 0 ? 1 : 0
}
