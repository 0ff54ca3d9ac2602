import { pino, type Logger } from 'pino'

/** JSON lines on standard error; text where that is a terminal. Nothing of an article or a person goes in. */
export function createLog(level: string, stream: NodeJS.WriteStream): Logger {
  if (!stream.isTTY) return pino({ level, base: null }, stream)
  return pino({ level, base: null }, { write: (line: string) => stream.write(`${inWords(line)}\n`) })
}

function inWords(line: string): string {
  const { level, time, msg, ...rest } = JSON.parse(line) as { level: number; time: number; msg?: string }
  const at = Temporal.Instant.fromEpochMilliseconds(time).toString({ smallestUnit: 'second' })
  const name = pino.levels.labels[level] ?? String(level)
  const details = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : ''
  return `${at} ${name} ${msg ?? ''}${details}`
}
