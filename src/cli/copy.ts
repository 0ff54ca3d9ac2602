import { UserError } from '../../briefings/errors.ts'
import { optionalText } from '../../commands/arguments.ts'
import { fromArgv, parseArguments } from '../../commands/parse.ts'
import { refuseMissing } from './existing-store.ts'
import { printLine, type Verb } from './verb.ts'

const specs = {
  from: optionalText('URL of the store to copy'),
  to: optionalText('URL of an empty store, or of one that was begun'),
}

export const copyVerb: Verb = {
  name: 'copy',
  usage: 'copy --from URL --to URL',
  description: 'Copies a store into an empty one, between SQLite and Postgres too; run again, it goes on',
  async run({ words, json, stdout, stderr }) {
    const { from, to } = parseArguments(specs, fromArgv(words), copyVerb.usage)
    if (!from || !to) throw new UserError('usage', `Please name both stores. Usage: ${copyVerb.usage}`)
    if (from === to || from === 'memory:' || to === 'memory:')
      throw new UserError('bad-input', 'Please name two stores that are kept: file:PATH or postgres://….')
    refuseMissing(from)
    const [{ openDatabase }, { copyStore }, { createProgress }] = await Promise.all([
      import('../store/open-store.ts'),
      import('../store/copy/copy-store.ts'),
      import('./progress.ts'),
    ])
    const source = await openDatabase(from)
    const progress = createProgress(stderr)
    try {
      const target = await openDatabase(to)
      try {
        let done = 0
        const copied = await copyStore(source, target, (rows) => {
          done += rows
          progress.update(done, done, 'rows')
        }).catch((error: unknown) => {
          throw source.dialect.fault(target.dialect.fault(error))
        })
        progress.end()
        const rows = copied.reduce((n, t) => n + t.rows, 0)
        if (json) printLine(stdout, JSON.stringify({ rows, tables: copied }))
        else printLine(stdout, `${rows} rows in ${copied.length} tables stand alike in both stores.`)
        return 0
      } finally {
        await target.close()
      }
    } finally {
      progress.end()
      await source.close()
    }
  },
}
