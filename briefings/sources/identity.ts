import { createHash } from 'node:crypto'
import type { FeedEntry } from '../read/feed-items.ts'
import type { Identity, KnownItem } from '../source-ports.ts'

/** What an item may be known by: short hashes, null where it has no such field. */
export type ItemKeys = Readonly<Record<Identity, string | null>>

const ORDER: readonly Identity[] = ['guid', 'link', 'title']

/** Of what each kind of key of an item is made. */
export function keysOf({ item, article }: FeedEntry): ItemKeys {
  return {
    guid: item.guid && shortHash(item.guid),
    link: article.url && shortHash(article.url),
    title: item.title && shortHash(`${item.title}\n${item.published ?? ''}`),
  }
}

/** Of all that an item says. */
export const printOf = ({ item }: FeedEntry): string =>
  shortHash([item.title, item.published, item.updated, item.text].join('\n'))

/**
 * Which field tells the items of this feed apart: the first that every item has and no two share, the one used before if it
 * still does. A guid that repeats is no guid. Null where none does, and each item is what it says.
 */
export function chooseIdentity(items: readonly ItemKeys[], before: Identity | null): Identity | null {
  if (items.length === 0) return before
  const tells = (field: Identity): boolean => {
    const values = items.map((i) => i[field])
    return values.every((v) => v !== null) && new Set(values).size === values.length
  }
  if (before && tells(before)) return before
  return ORDER.find(tells) ?? null
}

/** Finds the items that are known. */
export interface Knowing {
  find(keys: ItemKeys, print: string): KnownItem | undefined
}

/**
 * An item is known by the chosen field. One whose guid is new although its link and title are known is the same under a
 * guid made anew; where no field tells items apart, by all that it says.
 */
export function createKnowing(known: readonly KnownItem[], identity: Identity | null): Knowing {
  const by = (field: Identity | 'print'): Map<string, KnownItem> =>
    new Map(known.toReversed().flatMap((k) => (k[field] === null ? [] : [[k[field], k] as const])))
  const prints = by('print')
  const chosen = identity && by(identity)
  const titles = by('title')
  return {
    find(keys, print) {
      const key = identity && keys[identity]
      const found = chosen && key ? chosen.get(key) : prints.get(print)
      if (found || identity !== 'guid') return found
      const same = keys.title === null ? undefined : titles.get(keys.title)
      return same && keys.link !== null && same.link === keys.link ? same : undefined
    },
  }
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12)
