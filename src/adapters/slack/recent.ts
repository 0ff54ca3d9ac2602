export interface Recent<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
  delete(key: string): void
}

/** Remembers the last `most` entries for `ms` milliseconds after each was last written. */
export function createRecent<V>(most: number, ms: number, now: () => number): Recent<V> {
  const entries = new Map<string, { readonly value: V; readonly until: number }>()
  return {
    get(key) {
      const entry = entries.get(key)
      if (!entry) return undefined
      if (entry.until > now()) return entry.value
      entries.delete(key)
      return undefined
    },
    delete: (key) => void entries.delete(key),
    set(key, value) {
      // Written again is written last: a Map keeps the order of first insertion.
      entries.delete(key)
      entries.set(key, { value, until: now() + ms })
      if (entries.size > most) entries.delete(entries.keys().next().value!)
    },
  }
}
