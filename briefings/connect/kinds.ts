import type { ArticleActor, Facts, Mention, NameType } from '../model.ts'
import type { ActorRecord } from '../ports.ts'
import { foldName } from './names.ts'

/** A storm's name begins with what it is; that word may stand before the name. */
const STORM = /^(?:storm|hurricane|typhoon|cyclone)$/i
const STORM_BEFORE = /\b(?:Storm|Hurricane|Typhoon|Cyclone)\s$/
const OFFICE =
  '(?:prime ministers?|ministers?|presidents?|governments?|parliaments?|kings?|queens?|capital|army|border|people|citizens)'
/** What stands before a country's or a town's name, and before a firm's. */
const OF_A_PLACE = new RegExp(
  String.raw`\b(?:${OFFICE} of|(?:(?:space|protection|news|health) )?(?:agency|office|ministry) of|in(?: (?:north|south|east|west|central)(?:ern)?)?|to sign .{0,20} with)\s(?:\p{Lu}[\p{L}’'-]+(?:,\s|\sand\s))*$`,
  'u',
)
const A_PLACE_OWNS = new RegExp(String.raw`^['’]s\s(?:\p{Ll}+\s){0,2}?${OFFICE}\b`, 'u')
const BODY_PARTS =
  '(?:owners?|plants?|factory|factories|refinery|refineries|mills?|mines?|shares|shareholders|pilots|workers|customers|chief executive|chairman|board|directors?|spokes(?:man|woman|person)|subsidiary|headquarters)'
const OF_A_BODY = new RegExp(
  String.raw`\b(?:${BODY_PARTS} of|(?:the|its) (?:\p{Ll}+\s)?(?:company|firm|airline|operator|builder|maker|manufacturer|insurer|bank|retailer|carrier),?)\s$`,
  'u',
)
const A_BODY_OWNS = new RegExp(String.raw`^(?:['’]s)?\s(?:\p{Ll}+\s)?${BODY_PARTS}\b`, 'u')
const A_PERSON = /\b(?:Mr|Mrs|Ms|Dr|Sir|Lady)\.?\s$/
const A_PERSON_IS = /^(?:,\s(?:aged\s)?\d\d\b|\swho\b|,\swho\b)/
/** "The company said" after one lone name speaks of that name. */
const CALLED_A_BODY =
  /\b[Tt]he (?:company|firm|airline|group|carrier|retailer|manufacturer|insurer|operator)\b/

/**
 * An article's actors with the kinds that the text itself shows. A lone word is often taken for a person: without a given name, a role or an
 * age, "the plant of Helmor", "Helmor's shares" and "the company said" make it a firm, "the presidents of Ostra and Lund" places, and
 * "Storm Ida" a storm (one sense per discourse, Gale et al. 1992).
 */
export function withKinds(facts: Facts, text: string): Facts {
  const lone = facts.actors.filter(isLone)
  const shown = new Map<string, Pick<ArticleActor, 'type' | 'name'>>()
  for (const actor of facts.actors)
    if (actor.type === 'PER') {
      const kind = kindOf(actor, facts, text, lone.length)
      if (kind) shown.set(actor.id, kind)
    }
  return retyped(facts, shown)
}

/** Articles from which on a name is known for a place's or a body's: a town may be a person's namesake. */
const WELL_KNOWN = 3

/**
 * A lone word of which this report shows nothing, and which the store knows well as a place or a body and as no person, is that. A place that is
 * known at all is enough where the name stands as a place does ("a girl from Orm Ferry").
 */
export function withKindsHeld(facts: Facts, text: string, held: readonly ActorRecord[]): Facts {
  const known = new Map<string, Pick<ArticleActor, 'type' | 'name'>>()
  for (const actor of facts.actors.filter((a) => a.type === 'PER' && a.roles.length === 0)) {
    const main = foldName(actor.name)
    const called = held.filter((r) => r.aliases.some((a) => foldName(a.alias) === main))
    const [first] = called.filter(
      (r) =>
        foldName(r.name) === main &&
        ((isLone(actor) && r.articles >= WELL_KNOWN) ||
          (r.type === 'LOC' && standsAsPlace(actor, facts, text))),
    )
    if (!first || called.some((r) => r.type === 'PER') || isAddressed(actor, facts, text)) continue
    known.set(actor.id, { type: first.type, name: actor.name })
  }
  return retyped(facts, known)
}

/** One word stands so somewhere; several, which may be somebody's whole name, wherever they stand. */
function standsAsPlace(actor: ArticleActor, { mentions }: Facts, text: string): boolean {
  const own = mentions.filter((m) => m.actor === actor.id)
  const asPlace = own.filter((m) => AS_PLACE.test(before(text, m)))
  return asPlace.length > 0 && (isLone(actor) || asPlace.length === own.length)
}
const AS_PLACE = /\b(?:in|from|near|at|of|outside|around|off|(?:capital|city|town|village|port),?)\s$/

function retyped(facts: Facts, to: ReadonlyMap<string, Pick<ArticleActor, 'type' | 'name'>>): Facts {
  if (to.size === 0) return facts
  // A mention stays as it was read: of "the presidents of Ostra" the country acts, and is not where it was.
  return { ...facts, actors: facts.actors.map((a) => ({ ...a, ...to.get(a.id) })) }
}

/** "Mr Ostra", "Ostra, 41,": a person after all. */
const isAddressed = ({ id }: ArticleActor, { mentions }: Facts, text: string): boolean =>
  mentions.some((m) => m.actor === id && (A_PERSON.test(before(text, m)) || A_PERSON_IS.test(after(text, m))))

function kindOf(
  actor: ArticleActor,
  facts: Facts,
  text: string,
  lone: number,
): Pick<ArticleActor, 'type' | 'name'> | null {
  const own = facts.mentions.filter((m) => m.actor === actor.id)
  const [first = ''] = actor.name.split(' ')
  if (STORM.test(first)) return { type: 'MISC', name: actor.name }
  const storm = own.map((m) => STORM_BEFORE.exec(before(text, m))?.[0]).find(Boolean)
  if (storm) return { type: 'MISC', name: `${storm.trim()} ${actor.name}` }
  if (!isLone(actor) || isAddressed(actor, facts, text)) return null
  const votes = (at: RegExp, owns: RegExp): number =>
    own.filter((m) => at.test(before(text, m)) || owns.test(after(text, m))).length
  const place = votes(OF_A_PLACE, A_PLACE_OWNS)
  const body = votes(OF_A_BODY, A_BODY_OWNS) + Number(lone === 1 && CALLED_A_BODY.test(text))
  if (place === 0 && body === 0) return null
  const type: NameType = body >= place ? 'ORG' : 'LOC'
  return { type, name: actor.name }
}

/** One word for a person, without a fuller name or anything that somebody is. */
const isLone = ({ type, name, aliases, roles }: ArticleActor): boolean =>
  type === 'PER' && roles.length === 0 && [name, ...aliases].every((n) => !foldName(n).includes(' '))

const REACH = 60
const before = (text: string, { start }: Mention): string => text.slice(Math.max(0, start - REACH), start)
const after = (text: string, { end }: Mention): string => text.slice(end, end + REACH)
