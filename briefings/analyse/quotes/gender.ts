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

// Beyond the tagger's lists: given names that are words or places too, and those of other continents whose sex is known.
const MALE = words(
  MALE_NAMES +
    `mohammed mohammad muhammad ahmed ahmad mahmoud mahmud mustafa hassan hussein ibrahim ismail khaled khalid omar osama yasser yousef
    tariq salman imran narendra rahul rajiv manmohan sanjay vijay sunil anil ramesh suresh rajesh amit xi jinping volodymyr oleksandr
    sergiy andriy hamad recep tayyip abdel abdul nelson cyril kwame kofi uhuru olusegun bola chase hunter grant rob wayne dean cliff`,
)
const FEMALE = words(
  FEMALE_NAMES +
    `victoria grace rose hope faith joy jade ruby holly ivy daisy poppy jean joyce augusta charity constance destiny eden harmony iris
    violet pearl prudence summer autumn sienna chelsea gennifer britney brittney aisha ayesha amina khadija maryam zainab layla leila
    noor nirmala mamata sonia indira priyanka priya sunita kavita ngozi yulia olena oksana ksenia keiko yuriko sanae kaja`,
)

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
