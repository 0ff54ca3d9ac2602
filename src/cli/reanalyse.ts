import { UserError } from '../../briefings/errors.ts'
import { optionalText } from '../../commands/arguments.ts'
import { counted } from '../../commands/phrases.ts'
import { fromArgv, parseArguments } from '../../commands/parse.ts'
import { refuseMissing } from './existing-store.ts'
import { createProgress } from './progress.ts'
import { printLine, printWords, statusOf, type Verb } from './verb.ts'

const specs = { most: optionalText('How many articles at most; all where left out') }

/** Articles of one transaction: other writers wait for no more. */
const BATCH = 16

export const reanalyseVerb: Verb = {
  name: 'reanalyse',
  usage: 'reanalyse [--most N]',
  description: 'Analyses anew what an earlier version has analysed, beside a bot that serves',
  async run({ words, json, db, openApp, stdout, stderr }) {
    const { most: typed } = parseArguments(specs, fromArgv(words), reanalyseVerb.usage)
    const most = typed === undefined ? Infinity : Number(typed)
    if (!(most > 0))
      throw new UserError('bad-input', 'How many articles at most? Give a number: --most 1000.')
    refuseMissing(db)
    const progress = createProgress(stderr)
    const app = await openApp()
    let [done, failed, behind] = [0, 0, 0]
    try {
      for (let after: number | null = 0; after !== null && done + failed < most;) {
        const limit = Math.min(BATCH, most - done - failed)
        const batch = await app.briefings.reanalyse({ after, limit })
        for (const article of batch.articles) {
          if (article.outcome === 'failed') {
            failed++
            printWords(stderr, `${article.id}: it could not be analysed: ${article.reason ?? ''}`)
          } else done++
          if (json) printLine(stdout, JSON.stringify(article))
        }
        ;({ next: after, behind } = batch)
        progress.update(done + failed, done + behind, 'articles')
      }
    } finally {
      progress.end()
      await app.close()
    }
    if (!json)
      printLine(
        stdout,
        done + failed + behind === 0
          ? 'Every article is analysed by this version already.'
          : `${counted(done, 'article')} analysed anew${failed > 0 ? `, ${failed} failed` : ''}; ${behind} left.`,
      )
    return statusOf(done, failed)
  },
}
