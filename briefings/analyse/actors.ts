import type { ArticleActor, Mention, NameType } from '../model.ts'
import { nameActors } from './actors/fullest.ts'
import { groupSurfaces } from './actors/groups.ts'
import { resolveBareNames } from './actors/resolve.ts'
import { findRoles } from './actors/roles.ts'
import { surfacesOf } from './actors/surfaces.ts'
import type { NameSpan } from './names.ts'
import type { AnalysedText } from './text.ts'

/**
 * Who an article's names stand for: full and short names, acronyms, countries under their several names, people of one
 * surname kept apart; and the roles that the text gives people. A person, their government and their country are three
 * actors. Actors come in the order of their first mention, ids are readable and the same on every run. Linear in the text.
 */
export function groupActors(
  doc: AnalysedText,
  names: readonly NameSpan[],
): { mentions: Mention[]; actors: ArticleActor[] } {
  const surfaces = surfacesOf(doc, names)
  const groupOf = resolveBareNames(doc, names, surfaces, groupSurfaces(doc, names, surfaces))
  const members = new Map<number, number[]>()
  groupOf.forEach((group, i) => {
    const known = members.get(group)
    if (known) known.push(i)
    else members.set(group, [i])
  })
  const named = nameActors(doc, names, [...members.values()])
  const roles = findRoles(doc, names)
  const mentions: Mention[] = []
  const actors = named.map(({ id, name, type, aliases, members: own }): ArticleActor => {
    for (const i of own) mentions[i] = { ...names[i]!, type: typeFor(names[i]!.type, type), actor: id, name }
    const held = new Map<string, { title: string; sentence: number }>()
    for (const i of own)
      for (const role of roles.get(i) ?? []) {
        const key = role.title.toLowerCase()
        if (!held.has(key)) held.set(key, role)
      }
    return { id, name, type, aliases, roles: [...held.values()], mentions: own.length }
  })
  return { mentions, actors }
}

/** A short name takes the type of its actor, except that a people ("Israeli") stays what it is. */
const typeFor = (own: NameType, actor: NameType): NameType =>
  own === 'MISC' || actor === 'MISC' ? own : actor
