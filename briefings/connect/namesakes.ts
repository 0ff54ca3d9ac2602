import { otherBearer, rolesTold } from '../analyse/actors/disclaimers.ts'
import type { ArticleActor, Facts, Scope } from '../model.ts'
import type { ActorRecord, StoreReads } from '../ports.ts'
import { nameWords } from './names.ts'

/** Walks of life by the words of a role. Those on one line often meet in one person and are no sign of two. */
const FIELDS: readonly ReadonlySet<string>[] = [
  'president minister premier senator congressman congresswoman representative governor mayor chancellor ambassador diplomat lawmaker deputy secretary spokesman spokeswoman candidate politician general colonel admiral commander officer judge justice prosecutor attorney lawyer king queen prince economist banker executive chairman ceo businessman investor founder',
  'striker midfielder goalkeeper defender footballer winger forward quarterback pitcher catcher batsman bowler sprinter swimmer cyclist boxer golfer jockey athlete player coach skater wrestler gymnast captain',
  'singer rapper musician cellist pianist violinist violist flautist harpist trumpeter saxophonist soloist conductor guitarist bassist drummer actor actress comedian director filmmaker novelist poet painter dancer composer model presenter designer',
  'bishop priest imam rabbi pastor cardinal archbishop',
  'scientist physicist biologist astronomer chemist historian archaeologist researcher epidemiologist virologist seismologist geologist surgeon doctor nurse teacher',
  'driver farmer student waitress mechanic plumber firefighter miner pilot',
].map((line) => new Set(line.split(' ')))

/** How many of the held actor's articles are read for its roles. */
const LOOKED_AT = 4

/**
 * Does the article speak of another bearer of this name? Only where roles say so: walks of life that do not meet, and no
 * third actor in common; or where it says itself that its own is not related to the judge, and a judge is who is held. Without a
 * telling role on either side the names decide.
 */
export async function isNamesake(
  tx: StoreReads,
  scopes: readonly Scope[],
  record: ActorRecord,
  actor: ArticleActor,
  facts: Facts,
  text: string,
): Promise<boolean> {
  if (actor.type !== 'PER') return false
  const here = fieldsOf(actor)
  const disclaimed = rolesDisclaimed(actor, facts, text)
  if (!here.size && !disclaimed.size) return false
  const keys = await tx.candidates(scopes, { actors: [record.id], limit: LOOKED_AT })
  const there = new Set<number>()
  const company = new Set<string>()
  for (const { facts: other } of await tx.articles(scopes, keys)) {
    for (const a of other.actors) {
      if (a.id === record.id) {
        if (wordsOfRoles(a).some((w) => disclaimed.has(w))) return true
        for (const f of fieldsOf(a)) there.add(f)
      } else if (isCompany(a)) company.add(a.name)
    }
  }
  if (!here.size || !there.size || [...here].some((f) => there.has(f))) return false
  return !facts.actors.some((a) => a.id !== actor.id && isCompany(a) && company.has(a.name))
}

/** A body, or a person of a full name: a single word is too often a country that was taken for somebody. */
const isCompany = ({ type, name }: ArticleActor): boolean =>
  type === 'ORG' || (type === 'PER' && name.includes(' '))

/** What the report says that its own bearer of the name is not, where it speaks of two: less what its own is. */
function rolesDisclaimed(actor: ArticleActor, { sentences }: Facts, text: string): ReadonlySet<string> {
  const own = new Set(wordsOfRoles(actor))
  const others = sentences.flatMap((s) => {
    const other = otherBearer(text, s)
    return other ? rolesTold(text, other) : []
  })
  return new Set(others.filter((w) => !own.has(w)))
}

const wordsOfRoles = ({ roles }: ArticleActor): string[] => roles.flatMap((r) => nameWords(r.title))

function fieldsOf(actor: ArticleActor): Set<number> {
  const out = new Set<number>()
  for (const role of actor.roles)
    for (const word of nameWords(role.title)) FIELDS.forEach((words, i) => words.has(word) && out.add(i))
  return out
}
