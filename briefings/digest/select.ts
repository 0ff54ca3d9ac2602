import type { StoredBriefing } from '../ports.ts'
import { termsOf } from '../read/terms.ts'
import { repeats, type LeftOut, type Worthy } from './weigh.ts'

/** Stories of one topic, and of one publisher alone, in one digest. */
const A_TOPIC = 2
const A_PUBLISHER = 2
const MAIN_ACTORS = 3

/**
 * Takes the best stories, at most `limit`, so that none fills the digest: two at most that share their main actors, and a
 * third (two at least) that rest on one publisher alone. What is left out is told with its reason.
 *
 * @param topical the digest is about one topic, whose actors all its stories share.
 */
export function select(
  worthy: readonly Worthy[],
  limit: number,
  topical: boolean,
): { readonly taken: readonly Worthy[]; readonly left: readonly LeftOut[] } {
  const taken: Worthy[] = []
  const left: LeftOut[] = []
  const ranked = worthy.toSorted((a, b) => b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1))
  const ofTopic = topical ? limit : A_TOPIC
  const ofPublisher = Math.max(A_PUBLISHER, Math.ceil(limit / 3))
  for (const [i, one] of ranked.entries()) {
    const leave = (rule: LeftOut['rule'], reason: string): number =>
      left.push({ story: idOf(one), sequence: one.material.briefing.sequence, rule, reason })
    const lead = one.fact?.claim.text ?? one.material.briefing.content.claims[0]!.text
    const wordings = taken.flatMap((t) => wordingsOf(t.material.briefing))
    if (repeats(lead, wordings)) leave('duplicate', 'another story of this digest says the same')
    else if (taken.length >= limit)
      leave('cap', `it came ${i + 1} of ${ranked.length}, and ${limit} are told at once (${one.reason})`)
    else if (taken.filter((t) => sharesTopic(t, one)).length >= ofTopic)
      leave('cap', `${ofTopic} stories about the same are told already (${one.reason})`)
    else if (taken.filter((t) => restsOnOne(t, one)).length >= ofPublisher)
      leave(
        'cap',
        `${ofPublisher} stories that only ${[...one.material.publishers].join()} reports are told already`,
      )
    else taken.push({ ...one, reason: `number ${i + 1} of ${ranked.length}: ${one.reason}` })
  }
  return { taken, left }
}

const idOf = ({ material }: Worthy): string => material.briefing.story

const wordingsOf = ({ content }: StoredBriefing): ReadonlySet<string>[] =>
  content.claims.map((c) => new Set(termsOf(c.text)))

/** The first of their actors is the same, or most of the main ones. */
function sharesTopic(a: Worthy, b: Worthy): boolean {
  const [x, y] = [mainActors(a), mainActors(b)]
  if (x.length === 0 || y.length === 0) return false
  return x[0] === y[0] || x.filter((id) => y.includes(id)).length >= 2
}

const mainActors = ({ material }: Worthy): string[] =>
  material.briefing.content.actors.slice(0, MAIN_ACTORS).map((a) => a.id)

function restsOnOne(a: Worthy, b: Worthy): boolean {
  const [x, y] = [a.material.publishers, b.material.publishers]
  return x.size === 1 && y.size === 1 && [...x][0] === [...y][0]
}
