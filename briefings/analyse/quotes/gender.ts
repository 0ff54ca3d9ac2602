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

/** Tells he from she by given names and by titles and roles that say so; null where neither does or the two disagree. */
export function createGender(): (
  name: string,
  before: string,
  actor: ArticleActor | undefined,
) => Gender | null {
  const male = words(MALE_NAMES)
  const female = words(FEMALE_NAMES)
  const byWord = (w: string): Gender | null => {
    const word = w.toLowerCase().replace(/[^\p{L}]/gu, '')
    return HE.has(word) ? 'he' : SHE.has(word) ? 'she' : null
  }
  return (name, before, actor) => {
    const title = byWord(before)
    if (title) return title
    for (const role of actor?.roles ?? []) {
      const told = byWord(role.title.split(/\s+/).at(-1) ?? '')
      if (told) return told
    }
    for (const full of [name, actor?.name ?? '', ...(actor?.aliases ?? [])]) {
      const parts = full.split(/\s+/)
      if (parts.length < 2) continue
      const first = parts[0]!.toLowerCase()
      if (male.has(first) !== female.has(first)) return male.has(first) ? 'he' : 'she'
    }
    return null
  }
}
