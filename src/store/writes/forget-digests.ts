import type { Db } from '../dialect.ts'

/** Removes what was kept for one person's direct messages; what they set up for a place stays, without their name. */
export async function forgetDigests(
  db: Db,
  person: string,
): Promise<{ follows: number; digests: number; stories: number }> {
  const holder = `person:${person}`
  const digests = await db.deleteFrom('digests').where('owner', '=', holder).returning('key').execute()
  for (const { key } of digests) await db.deleteFrom('digest_slots').where('digest', '=', key).execute()
  await db.deleteFrom('digest_numbers').where('owner', '=', holder).execute()
  const follows = await db.deleteFrom('follows').where('holder', '=', holder).returning('key').execute()
  const told = await db.deleteFrom('told_here').where('holder', '=', holder).returning('story').execute()
  await db.deleteFrom('told_here').where('holder', '=', `${holder} follows`).execute()
  await db.deleteFrom('follow_paces').where('holder', '=', holder).execute()
  await db.deleteFrom('mutes').where('holder', '=', holder).execute()
  await db.updateTable('digests').set({ by: '' }).where('by', '=', person).execute()
  await db.updateTable('follows').set({ by: '' }).where('by', '=', person).execute()
  return { follows: follows.length, digests: digests.length, stories: told.length }
}
