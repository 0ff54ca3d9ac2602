import type { WorkReads, WorkWrites } from '../../briefings/work-ports.ts'

/** A store in which nothing is ever due. */
export const noWork: WorkReads & WorkWrites = {
  dueHosts: async () => [],
  firstDueDigest: async () => null,
  dueDesks: async () => [],
  pullBack: async () => undefined,
}
