export interface FaultWatch {
  /** What would end the process, or is ours and was taken by nobody. */
  readonly seen: readonly unknown[]
  close(): void
}

/**
 * Takes note of faults that nobody takes. A rejection of a platform's library over a payload that it cannot read is none of ours, and ends
 * nothing: `serve` logs it (src/cli/until-stopped.ts). An exception ends the process, whoever threw it.
 */
export function watchFaults(): FaultWatch {
  const seen: unknown[] = []
  const rejected = (error: unknown): void => {
    const stack = error instanceof Error ? (error.stack ?? '') : ''
    if (
      !stack ||
      /\/(?:src|briefings|commands)\/[\w/-]+\.ts/.test(stack.replaceAll(/\/node_modules\/\S+/g, ''))
    )
      seen.push(error)
  }
  const thrown = (error: unknown): void => void seen.push(error)
  process.on('unhandledRejection', rejected)
  process.on('uncaughtException', thrown)
  return {
    seen,
    close() {
      process.off('unhandledRejection', rejected)
      process.off('uncaughtException', thrown)
    },
  }
}
