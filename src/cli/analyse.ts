import { articleId } from '../../briefings/read/article-id.ts'
import { analysisJson } from './analysis-json.ts'
import { readInputs } from './read-inputs.ts'
import { printLine, printWords, statusOf, type Verb } from './verb.ts'

const BATCH = 16

export const analyseVerb: Verb = {
  name: 'analyse',
  usage: 'analyse PATH… [--day-first]',
  description: 'Extracts facts from articles without storing anything; JSON, one line an article',
  async run(context) {
    const failed = { count: 0 }
    let done = 0
    const analyser = await context.openAnalyser()
    try {
      for await (const articles of readInputs(context, analyseVerb.usage, failed)) {
        for (let i = 0; i < articles.length; i += BATCH) {
          const batch = articles.slice(i, i + BATCH)
          const results = await Promise.allSettled(batch.map((a) => analyser.analyse(a)))
          results.forEach((result, k) => {
            const article = { ...batch[k]!, id: articleId('public', batch[k]!) }
            if (result.status === 'fulfilled') {
              printLine(context.stdout, JSON.stringify(analysisJson(article, result.value)))
            } else {
              failed.count++
              printWords(
                context.stderr,
                `${article.title ?? article.id}: it could not be analysed: ${String(result.reason)}`,
              )
            }
          })
          done += results.filter((r) => r.status === 'fulfilled').length
        }
      }
    } finally {
      await analyser.close()
    }
    return statusOf(done, failed.count)
  },
}
