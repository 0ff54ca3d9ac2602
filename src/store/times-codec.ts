import type { TimeExpression, TimeType } from '../../briefings/model.ts'
import type { ByteReader, ByteWriter } from '../../briefings/bytes.ts'

/** In the order in which a stored type is numbered; a new one goes to the end. */
const TYPES: readonly TimeType[] = ['DATE', 'TIME', 'DURATION', 'SET']
/** Added to the number of a type where an `until` follows. */
const WITH_UNTIL = 16

/** Times of an article in few bytes, quick to read: a timeline reads those of hundreds of articles. */
export function writeTimes(out: ByteWriter, times: readonly TimeExpression[]): void {
  out.number(times.length)
  let last = { end: 0, sentence: 0 }
  for (const time of times) {
    const { start, end, type, value, until, sentence } = time
    out.byte(TYPES.indexOf(type) + (until === undefined ? 0 : WITH_UNTIL))
    out.signed(start - last.end)
    out.number(end - start)
    out.signed(sentence - last.sentence)
    out.text(value)
    if (until !== undefined) out.text(until)
    last = time
  }
}

/** The reverse of `writeTimes`. */
export function readTimes(reader: ByteReader): TimeExpression[] {
  const out: TimeExpression[] = []
  let [last, sentence] = [0, 0]
  for (let left = reader.number(); left > 0; left--) {
    const kind = reader.byte()
    const start = last + reader.signed()
    last = start + reader.number()
    sentence += reader.signed()
    const time = { start, end: last, type: TYPES[kind % WITH_UNTIL]!, value: reader.text() }
    out.push(kind < WITH_UNTIL ? { ...time, sentence } : { ...time, until: reader.text(), sentence })
  }
  return out
}
