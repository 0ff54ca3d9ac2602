export interface Progress {
  /** Says how much is done; `total` may grow while work comes in. */
  update(done: number, total: number, doing: string): void
  /** Takes the bar away. */
  end(): void
}

const WIDTH = 24
/** Redrawing more often than the eye reads costs time and flickers. */
const EVERY_MS = 80

/** A bar on standard error while it is a terminal; silent elsewhere, so that logs stay clean. */
export function createProgress(
  stream: NodeJS.WriteStream,
  now: () => number = performance.now.bind(performance),
): Progress {
  if (!stream.isTTY) return { update: () => undefined, end: () => undefined }
  let drawn = -Infinity
  return {
    update(done, total, doing) {
      if (now() - drawn < EVERY_MS && done < total) return
      drawn = now()
      stream.write(`\r\u001b[K${bar(done, total, doing, stream.columns || 80)}`)
    },
    end() {
      if (drawn > -Infinity) stream.write('\r\u001b[K')
    },
  }
}

export function bar(done: number, total: number, doing: string, columns: number): string {
  const filled = total > 0 ? Math.round((Math.min(done, total) / total) * WIDTH) : 0
  const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total} ${doing}`
  return line.length < columns ? line : line.slice(0, columns - 1)
}
