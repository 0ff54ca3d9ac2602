import { analyseVerb } from './analyse.ts'
import { backupVerb } from './backup.ts'
import { checkVerb } from './check.ts'
import { copyVerb } from './copy.ts'
import { exportVerb } from './export.ts'
import { ingestVerb } from './ingest.ts'
import { reanalyseVerb } from './reanalyse.ts'
import { serveVerb } from './serve.ts'
import { storiesVerb } from './stories.ts'
import type { Verb } from './verb.ts'
import { withdrawVerb } from './withdraw.ts'

/** Terminal verbs that are no chat command. */
export const verbs: readonly Verb[] = [
  serveVerb,
  ingestVerb,
  analyseVerb,
  checkVerb,
  storiesVerb,
  withdrawVerb,
  reanalyseVerb,
  copyVerb,
  exportVerb,
  backupVerb,
]
