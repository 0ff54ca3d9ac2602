import type { Clock } from '../../briefings/ports.ts'
import { WriterFault, type WriterTrouble } from '../../briefings/writer-ports.ts'

/** So many failures in a row, and the model is left alone for a while: nobody waits for one that is down. */
const FAILURES = 3
const SECONDS = 60

export interface Rest {
  /** @throws WriterFault 'down' while the model is left alone. */
  check(): void
  wentWell(): void
  wentWrong(trouble: WriterTrouble): void
}

/** After a rest one request goes through; where that fails too, the next rest begins. */
export function createRest(clock: Clock): Rest {
  let failures = 0
  let until: Temporal.Instant | null = null
  return {
    check() {
      if (until && Temporal.Instant.compare(clock.now(), until) < 0)
        throw new WriterFault('down', 'The model is left alone for a while after it failed.')
    },
    wentWell() {
      failures = 0
      until = null
    },
    wentWrong(trouble) {
      // A refusal is an answer, and an empty purse no fault of the model's.
      if (trouble === 'refused' || trouble === 'spent') return
      failures++
      if (failures >= FAILURES) until = clock.now().add({ seconds: SECONDS })
    },
  }
}
