import type { CorrectedActor } from '../../results.ts'
import type { Correcting } from './corrector.ts'
import { provenanceOf } from './provenance.ts'

/** Actors as they are after a correction, each alias with where it came from. */
export async function correctedActors(
  { reads, who }: Correcting,
  ids: readonly string[],
): Promise<CorrectedActor[]> {
  const records = await reads.actors(who.scopes, ids)
  return Promise.all(
    records.map(async (actor) => ({
      id: actor.id,
      name: actor.name,
      type: actor.type,
      aliases: actor.aliases.map((a) => a.alias).filter((a) => a !== actor.name),
      provenance: await provenanceOf(reads, who.scopes, actor),
    })),
  )
}
