/** Something that is closed at the end. */
export type Closing = () => Promise<void> | void

/**
 * Closes everything, each stage when all of the one before is closed or has failed: what holds the store goes on to be
 * closed whatever a platform says.
 *
 * @returns What went wrong, in no order; nothing is thrown.
 */
export async function closeAll(stages: readonly (readonly Closing[])[]): Promise<unknown[]> {
  const faults: unknown[] = []
  for (const stage of stages) {
    const closed = await Promise.allSettled(stage.map(async (close) => close()))
    for (const c of closed) if (c.status === 'rejected') faults.push(c.reason)
  }
  return faults
}
