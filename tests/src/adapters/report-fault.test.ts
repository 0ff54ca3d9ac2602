import { pino } from 'pino'
import { expect, it } from 'vitest'
import { createPatientReport } from '../../../src/adapters/report-fault.ts'
import { StoreFault } from '../../../src/store/store-fault.ts'

it('what fails in the same way every few seconds is logged once, and every five minutes with how often', () => {
  const lines: string[] = []
  let ms = 0
  const report = createPatientReport(
    pino({ base: null }, { write: (line: string) => void lines.push(line) }),
    () => ms,
  )
  const full = new StoreFault('full', 'The disk is full.')
  const first = report(full, 'writing digests')
  for (ms = 5_000; ms < 300_000; ms += 5_000) expect(report(full, 'writing digests')).toBe(first)
  expect(lines).toHaveLength(1)
  expect(report(full, 'writing digests')).not.toBe(first)
  report(full, 'reading sources')
  report(new StoreFault('locked', 'The database is locked.'), 'writing digests')
  expect(lines.map((l) => JSON.parse(l) as object)).toMatchObject([
    { doing: 'writing digests', fault: first },
    { doing: 'writing digests', times: 60 },
    { doing: 'reading sources' },
    { doing: 'writing digests', err: { message: 'The database is locked.' } },
  ])
})
