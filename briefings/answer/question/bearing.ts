import { termOf } from '../../read/terms.ts'
import { opposites } from './opposites.ts'

/**
 * What people ask whether it was so, and the words by which reports say what became of it, for or against; a matter a line. Of one happening
 * alone: elsewhere most of them would mean something else.
 */
const MATTERS = `
accept acknowledge recognise admit: concede concedes conceded conceding congratulate congratulated recount challenge disputed refused
apologise sorry apology regret: regret regrets apologised apology apologies sorry remorse
attend come appear visit present there: attended absent stayed kept missed marched gathered travelled trip stead
survive safe saved secure: close closed closure open stay stays jobs kept
blame fault responsible blameless: suspect suspected blamed fault offence charged negligence negligent responsible
hurt injured ok okay fine safe well harmed alright: hurt injured unhurt unharmed hospital treated recovering wounded casualties injuries
alive survivors survivor survived: alive rescued pulled survivors survived
jail prison custody jailed imprisoned: bail prison jail custody sentenced freed jailed
trouble charged investigated punished prosecuted accused: inquiry investigation charged suspect suspected accused probe fined
warn warned warning warnings alerted told: warning warnings warned alert alerted wrote written letter reported complained
success successful succeed worked: won achieved failed failure deal most
win won beat victory: won lost beat beaten defeat victory conceded
rescheduled another later again: rescheduled postponed
refund refunded compensated compensation: refund refunded fee compensation reimbursed repaid
court sue challenge appeal fight contest judge: court appeal challenge lawsuit sue sued recount
over ended finished: ended over settled deal agreement resumed
caught arrested found: arrested caught custody detained
open reopen reopened closed: reopened reopen open closed shut resumed
deliberate arson purpose intentional: arson deliberately deliberate purpose electrical accident
free released cleared: released freed bail acquitted cleared convicted
guilty convicted acquitted: guilty convicted acquitted cleared
agree deal agreement agreed accord: agreed agree deal agreement signed accord treaty collapsed
related relatives relative family: relation related unrelated cousin brother sister relative nephew niece
quit resign leave go stay stepped: resign resigned quit staying stay leave
happen held ahead place run cancel cancelled scrap scrapped: cancelled postponed held scrapped ahead
missing buried unaccounted: missing found recovered accounted
rise up raise raised higher increase dearer: rise rises raise raised raising increase increased higher cut
passed approved approve adopted: approved rejected passed backed adopted
gone scrapped abolished dropped: abolished scrapped dropped limited kept remain
keep pocket take get: forgo forgoes waive waived kept keeps returned
recovered recovering better: recovered recovering hospital discharged home
safe dangerous harmful: safe danger dangerous harmless
known identified named: identified named unknown
legal lawful illegal unlawful allowed: legal lawful illegal unlawful banned allowed
unanimous split divided: unanimous unanimously votes dissent dissented split
sack fire lay jobs redundancies layoffs: sacked sack redundancies layoffs jobs
force valid invalid: invalid valid force repealed expired struck
snap early: early snap
died die dead killed deaths: died dead deaths killed survived
`

const BEARING = read()
const NONE: ReadonlySet<string> = new Set()

/** Terms of reports that bear on a term of a question, for or against, beside those that mean the same. */
export const bearingOn = (term: string): ReadonlySet<string> => BEARING.get(term) ?? opposites(term) ?? NONE

/** Does a text whose terms these are hold one that bears on a term of a question? */
export const holdsBearing = (held: ReadonlySet<string>, term: string): boolean => {
  for (const other of bearingOn(term)) if (held.has(other)) return true
  return false
}

function read(): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, ReadonlySet<string>>()
  const terms = (words: string): string[] =>
    words
      .trim()
      .split(' ')
      .flatMap((w) => termOf(w) ?? [])
  for (const line of MATTERS.trim().split('\n')) {
    const [asked, told] = line.split(':')
    for (const term of terms(asked!))
      out.set(term, new Set([...(out.get(term) ?? opposites(term)), ...terms(told!)]))
  }
  return out
}
