import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureDelivery } from './delivery.ts'

// npm run bench:delivery [-- PLACES]

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
try {
  const { places, seconds, perSecond, share, limited } = await measureDelivery(
    Number(process.argv[2] ?? 1_000),
    join(folder, 'delivery.db'),
  )
  console.log(
    `${places} digests in ${seconds.toFixed(1)} s: ${perSecond.toFixed(1)} a second, ` +
      `${(100 * share).toFixed(1)} % of what Discord takes; answered with 429: ${limited}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
