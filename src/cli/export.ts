import { fromArgv, parseArguments } from '../../commands/parse.ts'
import { refuseMissing } from './existing-store.ts'
import { printLine, type Verb } from './verb.ts'

export const exportVerb: Verb = {
  name: 'export',
  usage: 'export',
  description: 'Writes the articles as JSONL, one a line, as `ingest` reads them again',
  async run({ words, db, viewer, stdout }) {
    parseArguments({}, fromArgv(words), exportVerb.usage)
    refuseMissing(db)
    const { openStore } = await import('../store/open-store.ts')
    const store = await openStore(db)
    try {
      const scopes = [viewer.home]
      for (const id of await store.articleIds(viewer.home)) {
        const article = await store.article(scopes, id)
        if (!article) continue
        const { url, title, byline, published, source, language, text } = article
        const sentences = article.sentences?.map(({ start, end }) => text.slice(start, end))
        const line = { id, url, title, byline, published, source, language, text }
        printLine(stdout, JSON.stringify(sentences ? { ...line, sentences } : line))
      }
    } finally {
      await store.close()
    }
    return 0
  },
}
