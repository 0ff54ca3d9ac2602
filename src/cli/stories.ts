import { fromArgv, parseArguments } from '../../commands/parse.ts'
import { refuseMissing } from './existing-store.ts'
import { printLine, printWords, type Verb } from './verb.ts'

export const storiesVerb: Verb = {
  name: 'stories',
  usage: 'stories',
  description: "The store's stories, newest first",
  async run({ words, openApp, db, viewer, json, stdout }) {
    parseArguments({}, fromArgv(words), storiesVerb.usage)
    refuseMissing(db)
    const app = await openApp()
    try {
      const stories = await app.briefings.stories(viewer.scopes)
      if (json) printLine(stdout, JSON.stringify({ stories }))
      else if (stories.length === 0)
        printLine(stdout, 'I hold no stories yet. Read some articles in with: npx dateline ingest PATH')
      else
        for (const s of stories)
          printWords(stdout, `${s.last ?? 'undated   '}  ${s.headline}  (${s.articles.length})  [${s.id}]`)
    } finally {
      await app.close()
    }
    return 0
  },
}
