import { pino, type Logger } from 'pino'
import { allowed } from './logging/fields.ts'
import { currentRequest } from './logging/request.ts'

/**
 * JSON lines on standard error; text where that is a terminal. A line holds its message, the id of the request that it belongs to, and the
 * fields that `logging/fields.ts` lets in: nothing of an article, of a question or of a person.
 *
 * @param secrets what must not stand in any line, wherever it came from
 */
export function createLog(
  level: string,
  stream: NodeJS.WriteStream,
  secrets: readonly string[] = [],
): Logger {
  const veil = (line: string): string =>
    secrets.reduce((veiled, secret) => veiled.replaceAll(JSON.stringify(secret).slice(1, -1), '…'), line)
  const options = {
    level,
    base: null,
    mixin: () => {
      const request = currentRequest()
      return request === undefined ? {} : { request }
    },
    formatters: { log: allowed },
    hooks: { streamWrite: veil },
  }
  if (!stream.isTTY) return pino(options, stream)
  return pino(options, { write: (line: string) => stream.write(`${inWords(line)}\n`) })
}

function inWords(line: string): string {
  const { level, time, msg, ...rest } = JSON.parse(line) as { level: number; time: number; msg?: string }
  const at = Temporal.Instant.fromEpochMilliseconds(time).toString({ smallestUnit: 'second' })
  const name = pino.levels.labels[level] ?? String(level)
  const details = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : ''
  return `${at} ${name} ${msg ?? ''}${details}`
}
