import { otherBearer, rolesTold } from '../analyse/actors/disclaimers.ts'
import type { ArticleActor, Facts, Scope } from '../model.ts'
import type { ActorRecord, StoreReads } from '../ports.ts'
import { nameWords } from './names.ts'

/** Walks of life by the words of a role. Those on one line often meet in one person and are no sign of two. */
const FIELDS: readonly ReadonlySet<string>[] = [
  'president minister premier senator congressman congresswoman representative governor mayor chancellor ambassador diplomat lawmaker deputy secretary spokesman spokeswoman candidate politician general colonel admiral commander officer negotiator unionist judge justice prosecutor attorney lawyer king queen prince economist banker executive chairman ceo businessman investor founder',
  'striker midfielder goalkeeper defender footballer winger forward quarterback pitcher catcher batsman bowler sprinter swimmer cyclist boxer golfer jockey athlete runner hurdler rower player coach skater wrestler gymnast captain',
  'singer rapper musician cellist pianist violinist violist flautist harpist trumpeter saxophonist soloist conductor guitarist bassist drummer actor actress comedian director filmmaker novelist poet painter sculptor dancer choreographer composer soprano tenor model presenter designer',
  'bishop priest imam rabbi pastor cardinal archbishop',
  'scientist physicist biologist astronomer chemist historian archaeologist researcher epidemiologist virologist seismologist geologist engineer architect surgeon doctor nurse teacher',
  'driver farmer student baker butcher carpenter waitress mechanic plumber firefighter miner pilot',
].map((line) => new Set(line.split(' ')))

/** How many of the held actor's articles are read for its roles. */
const LOOKED_AT = 4

/**
 * Does the article speak of another bearer of this name? Only where roles say so: walks of life that do not meet, and no
 * third actor in common; or where it says itself that there is a judge of the same name, and a judge is who is held. Where it only
 * says that there is another one, roles without a word in common are enough. Without a telling role on either side the names decide.
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
  const own = new Set(wordsOfRoles(actor))
  const others = facts.sentences.flatMap((s) => otherBearer(text, s) ?? [])
  // Whose name the other one bears is not said in so many words: it is that of whom the report is about.
  const hasOther = others.length > 0 && isMainPerson(actor, facts)
  const disclaimed = new Set(others.flatMap((o) => rolesTold(text, o)).filter((w) => !own.has(w)))
  if (!here.size && !disclaimed.size && !(hasOther && own.size)) return false
  const keys = await tx.candidates(scopes, { actors: [record.id], limit: LOOKED_AT })
  const there = new Set<number>()
  const called = new Set<string>()
  const company = new Set<string>()
  for (const { facts: other } of await tx.articles(scopes, keys)) {
    for (const a of other.actors) {
      if (a.id === record.id) {
        const words = wordsOfRoles(a)
        if (words.some((w) => disclaimed.has(w))) return true
        for (const w of words) called.add(w)
        for (const f of fieldsOf(a)) there.add(f)
      } else if (isCompany(a)) company.add(a.name)
    }
  }
  const isOtherField = here.size > 0 && there.size > 0 && ![...here].some((f) => there.has(f))
  const isOtherRole = hasOther && own.size > 0 && called.size > 0 && ![...own].some((w) => called.has(w))
  if (!isOtherField && !isOtherRole) return false
  return !facts.actors.some((a) => a.id !== actor.id && isCompany(a) && company.has(a.name))
}

/** A body, or a person of a full name: a single word is too often a country that was taken for somebody. */
const isCompany = ({ type, name }: ArticleActor): boolean =>
  type === 'ORG' || (type === 'PER' && name.includes(' '))

const isMainPerson = ({ mentions }: ArticleActor, { actors }: Facts): boolean =>
  actors.every((a) => a.type !== 'PER' || a.mentions <= mentions)

const wordsOfRoles = ({ roles }: ArticleActor): string[] => roles.flatMap((r) => nameWords(r.title))

function fieldsOf(actor: ArticleActor): Set<number> {
  const out = new Set<number>()
  for (const role of actor.roles)
    for (const word of nameWords(role.title)) FIELDS.forEach((words, i) => words.has(word) && out.add(i))
  return out
}
