import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { createMeanings } from '../../briefings/write/meanings.ts'
import { createCheck } from '../../briefings/write/verify.ts'
import { fromArgv, parseArguments } from '../../commands/parse.ts'
import { jsonLines } from './json-lines.ts'
import { printLine, type Verb } from './verb.ts'

const claimLine = z.object({ claim: z.string(), text: z.string() })

export const checkVerb: Verb = {
  name: 'check',
  usage: 'check < CLAIMS.jsonl',
  description: 'Reads {"claim","text"} lines from standard input: is the claim supported by the text?',
  async run({ words, stdin, stdout, stderr }) {
    parseArguments({}, fromArgv(words), checkVerb.usage)
    const table = await readFile(new URL('../../briefings/models/meanings.bin', import.meta.url))
    const check = createCheck(createMeanings(table))
    let failed = 0
    for await (const { number, value } of jsonLines(stdin, claimLine)) {
      if (!value) {
        failed++
        printLine(stderr, `line ${number}: it is not JSON with the strings "claim" and "text"`)
        // One line out for each line in, so that a reader can pair them.
        printLine(stdout, JSON.stringify({ supported: false, score: 0, evidence: null }))
        continue
      }
      const { supported, score, evidence } = check(value.claim, value.text)
      const span = evidence && { ...evidence, text: value.text.slice(evidence.start, evidence.end) }
      printLine(stdout, JSON.stringify({ supported, score, evidence: span }))
    }
    return failed > 0 ? 1 : 0
  },
}
