import { dirname, join } from 'node:path'
import { commands } from '../../commands/index.ts'
import { runConsole } from '../adapters/console/chat.ts'
import { openHistory } from '../adapters/console/history-file.ts'
import { wrap } from '../adapters/console/wrap.ts'
import type { App } from '../app.ts'
import { createReadAdded } from '../fetch/read-added.ts'
import { readFileNamed } from './read-file.ts'
import { fillSample } from '../sample/open-sample.ts'
import type { VerbContext } from './verb.ts'

export interface ConsoleSettings {
  readonly isSample: boolean
  readonly color: boolean
  /** The store's URL; the history of what was typed is kept beside it. */
  readonly db: string
  readonly onFault: (error: unknown) => string
}

/** Opens the console chat on a store, or on the sample. */
export async function openConsole(
  context: VerbContext & { readonly stdin: NodeJS.ReadStream },
  settings: ConsoleSettings,
): Promise<0 | 1> {
  const app = await context.openApp()
  try {
    if (settings.isSample) await fillSample(app)
    const answered = await runConsole({
      briefings: app.briefings,
      commands,
      viewer: context.viewer,
      now: () => context.now,
      read: createReadAdded(context.fetcher, () => context.now),
      fetcher: context.fetcher,
      file: readFileNamed,
      stdin: context.stdin,
      stdout: context.stdout,
      color: settings.color,
      greeting: await greeting(app, context, settings.isSample),
      history: await openHistory(historyPath(settings.db)),
      onFault: settings.onFault,
    })
    return answered ? 0 : 1
  } finally {
    await app.close()
  }
}

async function greeting(app: App, { viewer, stdout }: VerbContext, isSample: boolean): Promise<string> {
  const columns = Math.max(20, stdout.columns || 80)
  const { articles, newest } = await app.briefings.overview(viewer.scopes)
  const held =
    articles === 0
      ? 'I hold no articles yet: read some in with npx dateline ingest PATH.'
      : `I hold ${articles} articles${newest ? `, the newest of ${newest.slice(0, 10)}` : ''}.`
  const lines = [
    `Dateline. ${held}`,
    ...(isSample
      ? [
          'This is a sample of dispatches. Read your own in with npx dateline ingest PATH, and I open on those.',
        ]
      : []),
    'Ask in plain words, or try /brief, /actor NAME, /event WORDS, /timeline NAME, /help. Tab completes, Ctrl-C leaves.',
  ]
  return lines.flatMap((l) => wrap(l, columns)).join('\n')
}

const historyPath = (db: string): string =>
  join(db.startsWith('file:') ? dirname(db.slice('file:'.length)) : 'data', 'console-history')
