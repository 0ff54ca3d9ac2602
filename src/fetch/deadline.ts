export interface Deadline {
  readonly signal: AbortSignal
  /** Lets go of the clock and of the caller's signal. */
  end(): void
}

/**
 * Aborts after so many milliseconds, or with the caller's signal. `AbortSignal.timeout` and `any` would do, but hold on to each
 * request, answer and all, until its time is over, however soon it was answered: tens of megabytes where thousands are sent.
 */
export function createDeadline(milliseconds: number, outer: AbortSignal | undefined): Deadline {
  const own = new AbortController()
  const pass = (): void => own.abort(outer?.reason)
  const timer = setTimeout(
    () => own.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
    milliseconds,
  )
  // As with `AbortSignal.timeout`: what waits for an answer keeps the process alive, not the clock.
  timer.unref()
  outer?.addEventListener('abort', pass, { once: true })
  if (outer?.aborted) pass()
  return {
    signal: own.signal,
    end() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', pass)
    },
  }
}
