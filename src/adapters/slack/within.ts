/** Waits for work to end, but no longer than this many milliseconds; null where it has not ended by then. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  const first = await Promise.race([work, late])
  clearTimeout(timer)
  return first
}
