import type { App } from '../app.ts'
import { readSample, SAMPLE_VERSION } from './sample.ts'

/** The sample's own database: it never mixes with a served one. A new version of the sample is a new file. */
export const SAMPLE_DB = `file:data/sample-${SAMPLE_VERSION}.db`

/** Makes sure that the sample is in the store; what is there already costs one look each. */
export async function fillSample(app: Pick<App, 'briefings'>): Promise<void> {
  await app.briefings.ingest('public', await readSample())
}
