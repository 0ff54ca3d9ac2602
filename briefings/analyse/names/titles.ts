/** Heads of titles and offices that stand before a name or describe its bearer. Own list. */
export const TITLES = `
mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl prince princess king
queen emperor empress sultan sheikh sheik emir shah pope cardinal archbishop bishop rabbi imam ayatollah mullah father
sister brother rev reverend pastor saint st president presidents vice-president premier minister ministers chancellor
secretary undersecretary under-secretary secretary-general ambassador envoy consul diplomat senator sen representative rep
congressman congresswoman congressmen lawmaker lawmakers deputy mp mep legislator councillor councilor councilman governor
gov mayor commissioner chairman chairwoman chairperson chair chief head director director-general president-elect ceo cfo
coo founder co-founder executive manager boss owner partner leader leaders speaker whip spokesman spokeswoman spokesperson
spokespeople spokesmen adviser advisor aide official officials analyst economist strategist trader broker banker judge
justice magistrate prosecutor attorney lawyer barrister solicitor counsel general gen lieutenant lt colonel col major maj
captain capt sergeant sgt corporal private pvt commander cmdr commodore admiral adm marshal brigadier officer inspector
superintendent sheriff constable detective agent coach trainer skipper goalkeeper keeper striker midfielder defender
forward winger quarterback pitcher batsman bowler all-rounder fly-half scrum-half hooker champion champions winner runner-up
player players teammate referee umpire driver rider cyclist runner sprinter swimmer skier boxer golfer actor actress singer
musician rapper composer conductor artist painter writer author novelist poet journalist reporter correspondent editor
columnist photographer presenter host producer filmmaker historian scientist researcher scholar expert doctor surgeon nurse
physician psychologist sociologist engineer architect teacher principal dean rector student activist campaigner dissident
rebel warlord militant suspect defendant victim widow wife husband son daughter father mother brother sister uncle aunt
cousin nephew niece grandson granddaughter grandfather grandmother partner girlfriend boyfriend pilot astronaut farmer
fisherman businessman businesswoman entrepreneur tycoon magnate billionaire investor shareholder candidate contender
nominee challenger rival incumbent opponent veteran defender successor predecessor colleague ex-president ex-minister
ex-wife ex-husband deputies negotiator mediator commissioner ombudsman auditor treasurer registrar bailiff archdeacon
vicar dalai lama guru swami bhai shri sri smt kyai haji datuk dato tan tun tengku raja maharaja nawab
`

/** Small words inside personal names. */
export const PARTICLES =
  'van von der den de da di du del della la le los las el al bin ibn ben bint abu ter ten dos das e y af av zu zur'
