import type { Store } from '../ports.ts'
import type { Reader, Settings } from '../reader-ports.ts'

/** Whose settings a reader sees: the place's, or in a direct message and at the terminal their own. */
export const holderOf = ({ person, place }: Reader): string =>
  place === null ? `person:${person}` : `place:${place}`

/** Shows the settings, or first changes what is given. */
export async function settings(store: Store, reader: Reader, changes: Partial<Settings>): Promise<Settings> {
  const holder = holderOf(reader)
  if (Object.keys(changes).length === 0) return store.settings(holder)
  return store.write(async (tx) => {
    const now = { ...(await tx.settings(holder)), ...changes }
    await tx.saveSettings(holder, now)
    return now
  })
}
