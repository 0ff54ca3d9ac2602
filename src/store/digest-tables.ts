import type { Generated } from 'kysely'

interface DestinationColumns {
  platform: string
  place: string | null
  channel: string | null
  person: string | null
}

/** Tables of digests and follows. Times that are compared in SQL are milliseconds since 1970. */
export interface DigestTables {
  digests: DestinationColumns & {
    key: Generated<number>
    owner: string
    /** The n of its id `dn`. */
    number: number
    schedule: string
    timezone: string
    topic: string | null
    stories: number
    quiet: string | null
    empty: string
    paused: string | null
    by: string
    created: string
    next: number
    due: number
    last: number | null
    seen: number
    worker: string | null
    leased: number
  }
  /** The highest number that each owner's digests ever had. */
  digest_numbers: { owner: string; last: number }
  digest_slots: {
    digest: number
    slot: number
    state: string
    late: number
    attempts: number
    outcome: string
    at: number
  }
  told_here: { holder: string; story: string; at: number; sequence: number; known: Uint8Array }
  follows: DestinationColumns & {
    key: Generated<number>
    holder: string
    kind: string
    target: string
    name: string
    by: string
    created: string
    seen: number
  }
  follow_paces: { holder: string; next: number; day: string; count: number }
  mutes: { holder: string; kind: string; target: string }
}
