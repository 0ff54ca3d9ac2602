import { readArticles, type ReadArticle } from '../../briefings/read/read.ts'
import { UserError } from '../../briefings/errors.ts'
import { inputsOf } from './inputs.ts'
import { printWords, type VerbContext } from './verb.ts'

/** Reads what the verb's paths name, a batch an input; every failed input is named on standard error and counted. */
export async function* readInputs(
  context: VerbContext,
  usage: string,
  failed: { count: number },
): AsyncGenerator<readonly ReadArticle[]> {
  const { paths, dayFirst } = pathsOf(context.words, usage)
  const fail = (where: string, reason: string): void => {
    failed.count++
    printWords(context.stderr, `${where}: ${reason}`)
  }
  for await (const input of inputsOf(paths, context)) {
    if ('reason' in input) {
      fail(input.name, input.reason)
      continue
    }
    const {
      articles,
      faults,
      warnings = [],
    } = readArticles(input.bytes, {
      name: input.name,
      contentType: input.contentType ?? null,
      url: input.url ?? null,
      dayFirst,
    })
    for (const f of faults) fail(f.where, f.reason)
    for (const w of warnings) printWords(context.stderr, `Warning: ${w.where}: ${w.reason}`)
    yield articles
  }
}

function pathsOf(words: readonly string[], usage: string): { paths: string[]; dayFirst: boolean } {
  const dayFirst = words.includes('--day-first')
  const paths = words.filter((w) => w !== '--day-first')
  const odd = paths.find((p) => p.startsWith('--'))
  if (odd) throw new UserError('usage', `I do not know ${odd} here. Usage: ${usage}`)
  if (paths.length === 0) throw new UserError('usage', `Please say what to read. Usage: ${usage}`)
  return { paths, dayFirst }
}
