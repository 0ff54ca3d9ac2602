import { stemmer } from 'stemmer'
import { IRREGULAR_VERBS } from '../irregular-verbs.ts'

/** Words that news uses for one another, a group a line. Only what may replace the other in most reports. */
const GROUPS = `
die dead death died deaths killed kill kills killing fatal fatally deceased fatality fatalities
jail jailed prison imprisoned sentenced sentence bars
beat defeat defeated beaten win won victory wins winning triumph overcame thrash thrashed
rise rose risen increase increased rising grew grown growth up climb climbed higher
fall fell fallen drop dropped decline declined decrease decreased down lower slump slumped
cut reduce reduced reduction cuts lowered slash slashed
approve approved approval backed endorse endorsed support supported agreed passed
reject rejected refused turned dismissed denied
announce announced unveiled revealed confirmed declared
condemn condemned criticised criticized criticism denounced slammed attacked
plan plans planned planning propose proposed proposal intend intends intended set due
employee employees worker workers staff job jobs
child children kid kids youngster youngsters boy girl
woman women female mother wife
man men male husband father
police officer officers detective detectives constable force
government ministers minister administration cabinet
firm company business companies corporation
crash crashed collision collided accident
car vehicle vehicles truck lorry
house home houses homes property
arrest arrested detained held custody apprehended
charge charged accused alleged allegedly allegations accusations prosecuted
injured injury injuries hurt wounded hospitalised hospitalized
attack attacked assault assaulted raid
shot shooting gunfire gunman gun shots
fire blaze burned burnt flames
explosion blast bomb exploded bombing
buy bought purchase purchased acquire acquired acquisition takeover buyout
sell sold sale sales
begin began begun start started launch launched kick commence commenced
end ended finish finished final conclude concluded over
join joined signed signing sign move moved
leave left quit resign resigned resignation departed departure step exit
return returned back comeback reopen reopened
hire hired appoint appointed named name appointment
find found discovered discovery uncovered unearthed
study research researchers report survey scientists
doctor doctors medic physician surgeon
student students pupil pupils schoolchildren
teacher teachers school schools
court judge judges trial ruling ruled hearing
match game fixture tie clash
team side squad club
side sides delegation delegations negotiators representatives
player footballer striker midfielder defender
goal goals scored score scorer header netted
hit hits struck strike strikes shook shake shaken rocked
manager coach boss head
leader head chief chairman chairwoman director boss
film movie films movies
tv television broadcaster broadcast
money cash funds funding fund finance
cost costs price prices priced
pay paid payment paying wage wages salary
help aid assist assistance support
warn warned warning fear feared fears concern concerned concerns
demand demanded called call calls urged urge appeal appealed asked ask
meet met meeting talks summit discuss discussed discussion
vote voted votes ballot poll election elected
build built building construction construct constructed
rescue rescued saved save
search searching hunt looking look
steal stolen stole theft robbed robbery burglary
protest protests protesters protested demonstration demonstrators demonstrated rally marched
soldier soldiers troops military army forces
migrants refugees asylum
fine fined penalty
ban banned barred prohibited suspended suspension
stop stopped halt halted prevent prevented
cancel cancelled canceled scrapped called
delay delayed postponed postpone
damage damaged destroyed destroy
large huge big massive major giant
small tiny little minor
new latest recent
city town village area region
country nation state
britain british uk
america american us usa united
england english
wales welsh
scotland scottish scots
ireland irish
france french
germany german
russia russian
china chinese
spain spanish
italy italian
japan japanese
europe european eu
birthday age aged old
year years annual
month months
tests test testing
dangerous danger risk unsafe
show showed shows shown reveal reveals
believe believed thought think thinks
say said says told tell
make made makes creating created create develop developed
get got gets receive received obtain
give given gave awarded award
big biggest largest
`

/** Words that a summary may add without saying anything new: reporting, kinds of things, vague amounts. */
const LIGHT = new Set(
  (
    'people person man woman men women number numbers figure figures expert experts official officials scientist scientists ' +
    'authorities source sources report reports new latest recent past last year years month months week weeks day days time ' +
    'times today part group series including include included involving involved following follow follows used use using ' +
    'announce announced warned warn reveal revealed confirmed confirm launched unveiled named set due take taken took make ' +
    'made get got give given gave go goes going gone come came put left leave find found keep kept hold held call called show ' +
    'showed become became continue continued begin began start started end ended able want wanted need needed try trying ' +
    'help helped look looking near close long large big huge major small little good great top old young former late well also ' +
    'later ago since nearly almost around approximately least many several lot lots number hundred hundreds thousand thousands ' +
    'dozen dozens tens million later early ahead behind first next final city town country area place home state region world ' +
    'national local public government police court company firm team side way move case issue plan plans work working life live ' +
    'back run high rise risen increase fall fallen drop agreed believe believed claim claimed accused suspected alleged'
  )
    .split(' ')
    .map((w) => stemmer(w)),
)

export type Paraphrases = ReadonlyMap<string, ReadonlySet<string>>

export const isLight = (stem: string): boolean => LIGHT.has(stem)

/** For a stem, the stems that may stand for it. */
export const PARAPHRASES: Paraphrases = readGroups()

function readGroups(): Paraphrases {
  const out = new Map<string, Set<string>>()
  for (const line of `${GROUPS.trim()}\n${IRREGULAR_VERBS.trim()}`.split('\n')) {
    const stems = new Set(line.split(' ').map((w) => stemmer(w)))
    for (const stem of stems) {
      const all = out.get(stem) ?? new Set()
      for (const other of stems) if (other !== stem) all.add(other)
      out.set(stem, all)
    }
  }
  return out
}
