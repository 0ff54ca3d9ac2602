import type { WorkReads } from '../../briefings/work-ports.ts'

/** A store in which nothing is ever due. */
export const noWork: WorkReads = {
  dueHosts: async () => [],
  firstDueDigest: async () => null,
  dueDesks: async () => [],
}
