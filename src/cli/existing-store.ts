import { existsSync } from 'node:fs'
import { UserError } from '../../briefings/errors.ts'
import { SAMPLE_DB } from '../sample/open-sample.ts'
import { pathOf } from '../store/open-store.ts'

/** Throws a UserError where the URL names a file that is not there: opening it would make an empty store. */
export function refuseMissing(url: string): void {
  const path = pathOf(url)
  if (path !== null && !existsSync(path))
    throw new UserError(
      'bad-input',
      `There is no store ${path}. Make one by reading articles in: npx dateline ingest PATH --db ${url}\nAnother is named with --db file:PATH; npx dateline by itself opens a sample to look at${sampleInWords()}.`,
    )
}

/** Once it was opened, every command can be asked of it. */
const sampleInWords = (): string =>
  existsSync(pathOf(SAMPLE_DB)!) ? `, which any command tells of with --db ${SAMPLE_DB}` : ''
