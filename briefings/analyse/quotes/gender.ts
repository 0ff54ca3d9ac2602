import type { ArticleActor } from '../../model.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../names/first-names.ts'

export type Gender = 'he' | 'she'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
const HE = words(
  'mr sir lord king prince duke baron emperor sultan emir sheikh imam father brother pope bishop spokesman chairman congressman councilman ' +
    'assemblyman businessman salesman policeman fireman fisherman anchorman gentleman man boy husband son widower actor waiter',
)
const SHE = words(
  'mrs ms miss mme madam dame lady queen princess duchess baroness empress sister mother nun spokeswoman chairwoman congresswoman councilwoman ' +
    'assemblywoman businesswoman policewoman anchorwoman woman girl wife daughter widow actress waitress',
)

const MALE = words(MALE_NAMES)
const FEMALE = words(FEMALE_NAMES)

const byWord = (w: string): Gender | null => {
  const word = w.toLowerCase().replace(/[^\p{L}]/gu, '')
  return HE.has(word) ? 'he' : SHE.has(word) ? 'she' : null
}

/**
 * Tells he from she by the word before a name ("Ms."), by roles and by given names; null where none does or they leave it open.
 */
export function genderOf(name: string, before: string, actor: ArticleActor | undefined): Gender | null {
  const title = byWord(before)
  if (title) return title
  for (const role of actor?.roles ?? []) {
    const told = byWord(role.title.split(/\s+/).at(-1) ?? '')
    if (told) return told
  }
  for (const full of [name, actor?.name ?? '', ...(actor?.aliases ?? [])]) {
    const parts = full.split(/\s+/)
    const first = parts[0]!.toLowerCase()
    if (parts.length > 1 && MALE.has(first) !== FEMALE.has(first)) return MALE.has(first) ? 'he' : 'she'
  }
  return null
}
