/** Shows how an answer stands while it is being written, at a pace that a platform takes. */
export interface Drafts<T> {
  /** The newest draft counts: those that come between two showings are passed over. */
  offer(draft: T): void
  /** Resolves when no draft can be shown any more, so that the answer comes after all of them. */
  end(): Promise<void>
}

export interface DraftsOptions<T> {
  /** Never rejects; false where further drafts are of no use. */
  readonly show: (draft: T) => Promise<boolean>
  /** What a reader sees of it: a draft that looks like the one before is not shown. */
  readonly looks: (draft: T) => unknown
  /** Resolves when the next draft may be shown. */
  readonly pause: () => Promise<void>
}

/**
 * Milliseconds between two showings. Slack takes about fifty edits a minute (tier 3), Discord five in five seconds.
 * https://docs.slack.dev/apis/web-api/rate-limits https://discord.com/developers/docs/topics/rate-limits
 */
export const BETWEEN_DRAFTS = 1_200

export function createDrafts<T>({ show, looks, pause }: DraftsOptions<T>): Drafts<T> {
  let shown: string | null = null
  let newest: { readonly draft: T } | null = null
  let showing: Promise<boolean> | null = null
  let isRunning = false
  let hasEnded = false

  async function run(): Promise<void> {
    isRunning = true
    while (newest && !hasEnded) {
      const { draft } = newest
      newest = null
      const look = JSON.stringify(looks(draft))
      if (look === shown) continue
      shown = look
      showing = show(draft)
      hasEnded ||= !(await showing)
      if (!hasEnded) await pause()
    }
    isRunning = false
  }

  return {
    offer(draft) {
      if (hasEnded) return
      newest = { draft }
      if (!isRunning) void run()
    },
    async end() {
      hasEnded = true
      await showing
    },
  }
}
