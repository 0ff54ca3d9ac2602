/** The shards that one process serves. */
export interface ShardShare {
  readonly ids: readonly number[]
  /** Of all processes together. */
  readonly count: number
}

/** What one connection serves: a shard of so many. */
export interface Shard {
  readonly id: number
  readonly count: number
}

export const ONLY_SHARD: Shard = { id: 0, count: 1 }

/** Which shard Discord sends a guild's events to. https://discord.com/developers/docs/events/gateway#sharding */
export const shardOf = (guild: string, count: number): number =>
  Number((BigInt(guild) >> 22n) % BigInt(count))

/** Discord suggests a shard for each thousand guilds; more than this is a slip of the pen. */
const MOST = 10_000

/**
 * Reads which shards a process is to serve: `8` all of eight, `0-3/8` the first four of eight, `1,5/8` two of them. Null for
 * what says nothing of the kind.
 */
export function readShards(words: string): ShardShare | null {
  const [, list, total] = /^(?:([\d,\s-]+)\/)?\s*(\d{1,5})$/.exec(words.trim()) ?? []
  const count = Number(total)
  if (!total || count < 1 || count > MOST) return null
  const ids = new Set<number>()
  for (const part of (list ?? `0-${count - 1}`).split(',')) {
    const [, first, last = first] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part) ?? []
    if (first === undefined || Number(last) >= count || Number(first) > Number(last)) return null
    for (let id = Number(first); id <= Number(last); id++) ids.add(id)
  }
  return { ids: [...ids].sort((a, b) => a - b), count }
}
