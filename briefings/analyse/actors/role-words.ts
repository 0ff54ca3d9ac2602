/** Heads of the phrases that say what somebody is or does. Own list, singular. */
const HEADS = `
president vice-president premier minister chancellor secretary undersecretary under-secretary secretary-general ambassador envoy
consul diplomat senator representative congressman congresswoman congressperson lawmaker parliamentarian mp mep legislator
councillor councilor councilman councilwoman deputy governor mayor commissioner chairman chairwoman chairperson chair chief head
director director-general president-elect ceo cfo coo cto founder co-founder cofounder executive manager boss owner co-owner
partner leader speaker whip spokesman spokeswoman spokesperson adviser advisor counsellor counselor aide official analyst
economist strategist trader broker banker financier judge justice magistrate prosecutor attorney lawyer barrister solicitor
advocate counsel general lieutenant colonel major captain sergeant corporal commander commodore admiral marshal brigadier officer
soldier inspector superintendent sheriff constable detective agent coach trainer skipper goalkeeper keeper striker midfielder
defender forward winger quarterback pitcher batsman bowler all-rounder hooker prop centre champion player teammate referee umpire
driver rider cyclist runner sprinter swimmer skier boxer golfer athlete footballer gymnast skater wrestler jockey actor actress
singer musician rapper composer conductor pianist violinist cellist violist harpist flautist trumpeter saxophonist soloist guitarist bassist drummer dancer choreographer artist painter sculptor writer
author novelist poet playwright screenwriter journalist reporter correspondent editor editor-in-chief columnist commentator blogger
photographer presenter broadcaster host anchor producer filmmaker film-maker director curator historian scientist researcher scholar
academic expert specialist professor lecturer doctor physician surgeon nurse psychologist psychiatrist sociologist anthropologist
archaeologist biologist botanist zoologist ecologist geneticist neurologist cardiologist oncologist seismologist meteorologist oceanographer glaciologist chemist physicist astronomer mathematician geologist climatologist epidemiologist virologist engineer
architect designer developer programmer teacher principal headteacher headmaster dean rector chancellor vice-chancellor provost
student activist campaigner dissident organizer organiser rebel warlord militant insurgent jihadist terrorist guerrilla suspect
defendant convict prisoner detainee hostage pilot astronaut cosmonaut captain sailor farmer fisherman miner worker
businessman businesswoman entrepreneur industrialist tycoon magnate billionaire millionaire investor shareholder candidate
contender nominee challenger rival incumbent veteran negotiator mediator ombudsman auditor treasurer registrar accountant
consultant coordinator co-ordinator administrator superintendent supervisor organist negotiator delegate member politician
statesman minister-designate pope cardinal archbishop bishop priest rabbi imam ayatollah mullah cleric preacher pastor vicar monk
nun king queen prince princess emperor empress sultan sheikh emir crown-prince duke duchess monarch dictator ruler strongman
president-designate premier-designate co-chair co-chairman co-director co-leader co-author winner runner-up laureate survivor
witness victim resident villager librarian publisher scout ranger firefighter paramedic policeman policewoman translator interpreter
attaché cfo comptroller controller quartermaster chieftain elder ethnographer philosopher theologian linguist critic chef
`

/** What is dropped before a title: forms of address that are no role. */
export const ADDRESS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx sir dame lord lady madam mme'.split(' '),
)

const HEAD_SET: ReadonlySet<string> = new Set(HEADS.trim().split(/\s+/))

const IRREGULAR: Readonly<Record<string, string>> = {
  secretaries: 'secretary',
  deputies: 'deputy',
  attorneys: 'attorney',
  'secretaries-general': 'secretary-general',
  witnesses: 'witness',
  actresses: 'actress',
  princesses: 'princess',
  duchesses: 'duchess',
  empresses: 'empress',
  coaches: 'coach',
  bosses: 'boss',
  spokespeople: 'spokesperson',
}

/** Singular of a plural head ("presidents", "spokesmen"), or null where the word is no plural head. */
export function singularHead(word: string): string | null {
  const lower = word.toLowerCase()
  const irregular = IRREGULAR[lower]
  if (irregular !== undefined && Object.hasOwn(IRREGULAR, lower)) return irregular
  if (lower.endsWith('men') && HEAD_SET.has(lower.replace(/men$/, 'man'))) return lower.replace(/men$/, 'man')
  return lower.endsWith('s') && !HEAD_SET.has(lower) && HEAD_SET.has(lower.slice(0, -1))
    ? lower.slice(0, -1)
    : null
}

/** Does a word head a role? Also "ex-minister", "then-president", "co-founder". */
export function isHead(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '')
  if (HEAD_SET.has(lower)) return true
  const hyphen = lower.lastIndexOf('-')
  return (
    hyphen > 0 && HEAD_SET.has(lower.slice(hyphen + 1)) && /^(?:ex|then|co|vice|deputy|sub|under)/.test(lower)
  )
}

/** Verbs that say a role as a clause: "who heads the agency" -> head of the agency. */
export const ROLE_VERBS: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['headed', 'former head'],
  ['leads', 'leader'],
  ['led', 'former leader'],
  ['chairs', 'chair'],
  ['chaired', 'former chair'],
  ['directs', 'director'],
  ['founded', 'founder'],
  ['co-founded', 'co-founder'],
  ['owns', 'owner'],
  ['edits', 'editor'],
])
