/** Words of which a question may use any, and a report any other, where the thesaurus of news does not say so already. */
const EITHERS = `
thief robber burglar
ill sick infected
pharmacy chemist
plane aircraft airliner
ship vessel boat ferry trawler
company firm maker manufacturer
trader merchant dealer wholesaler
deal agreement accord pact treaty
takeover acquisition merger buyout
fire blaze inferno
crash accident collision derailment
storm gale
closure shutdown
check inspection test
opponent rival challenger
prize award medal
champion winner
goalkeeper goalie keeper
match game final
spectator fan crowd
novel book
author writer novelist
museum gallery
talks negotiations meeting summit
trip visit
cog rack
harbour port
factory plant works
dispute row quarrel spat conflict
road street highway motorway
`

/**
 * A word that questions use, and the words of reports that may answer it; not the other way round. Whoever asks writes as people talk
 * ("the cops", "my jab") and names a matter ("the opening") where a report tells the deed.
 */
const ONE_WAY = `
bag scoop clinch: win won winner
nab bust: arrested detained caught
nick pinch swipe: stole stolen steal
torch: fire arson
ex: former
earn: paid pay salary wage wages
wildfire bushfire: fire blaze
ferryboat: ferry
axe bin: scrapped cancelled dropped abandoned
grill quiz: questioned
represented: lead led headed
leads: leader
victims: dead killed died people
toll: killed deaths died dead
succeeded: successor
succeed: successor
owns: belongs owner
disaster: quake crash explosion collapse storm wreck
q1: first
q2: second
q3: third
q4: fourth
invited: welcomed hosted
named: honoured honored crowned voted elected
awarded: won win receives laureate honoured honored
directed: director filmmaker helmed
play: portray star cast role
starring: play portray cast role
premiere: debut air
released: launch debut
announced: introduced
hosted: venue
presenting: host
ceo: executive
fall: lost lose shed
rise: added
founded: founder set
deep: depth
tall: height high
high: height
wide: width
turnout: entitled eligible
lie: lies
held: place
watched: spectators crowd attended
attended: spectators crowd
late: later delay postponed held
accident: overturned aground sank sinking capsized explosion blast collapse wreck
cop: police officer policeman policewoman
policeman: police officer
boss: chair executive president owner minister
kid: pupil son daughter teenager
bloke guy chap: man
lad: boy man youth
lady: woman
folk: people residents
locals: villagers townspeople people
worker: labourer
crook: thief robber fraudster burglar swindler
thief burglary: stolen
heist: theft robbery burglary raid thieves robbers stolen stole
robbery: raid
break-in: burglary theft
arsonist: fire blaze arson
medic: paramedic nurse
doc: doctor physician
chemist pharmacy: pharmacist
jab: injection dose
shot: vaccine
sick: patients
dodgy: contaminated faulty fake unsafe false tainted
bad: contaminated faulty poisonous tainted spoiled unsafe
fake: forged counterfeit false falsified
safe: unhurt unharmed rescued
unhurt: unharmed uninjured escaped
toxic: poisonous
poisoned: contaminated
meds: medicine drug medication
drug: medicine medication
chopper: helicopter
boat: barge
train: railway rail locomotive carriage
aboard: board carrying passengers
road: lane
store: warehouse
firm company: group
trader: seller
cash: sum euros
money: sum amount
fee: payment
payout: compensation payment damages
compensation: payment
price: fare
fare: price
debt: owed loan
jobs: dismissals
row: argument
fight: dispute quarrel
takeover: bid
closure: close shut
shutdown: closed shut
delay: late
storm: winds gusts
gale: winds
flood: water
landslide: slope
blackout: power electricity
outage: power electricity cut
checkup: inspection check examination
proof: receipt
clue: evidence trace lead
culprit: suspect perpetrator attacker thief responsible
suspect: arrested detained
attacker: gunman assailant suspect
shooter robber: gunman
sentence: years
punishment: sentence penalty
penalty: sentence
verdict: guilty convicted acquitted found
mp: parliament
lawmaker: senator parliament
pm premier: prime
politician: deputy
govt: government
government: ministry
referendum: vote
recount: counted votes
outgoing: incumbent retiring defeated
incumbent: outgoing
predecessor: former
successor: succeed
champ: champion winner
winning: winner
champion: title
winner: won
loser: lost defeated beaten
ref: referee
show: series programme
uni: university
prof: professor
scientists: team
peace: truce ceasefire
captured: caught boarded arrested
seized: boarded
wife: husband married widow
husband: wife married widower
mum mom: mother
gran: grandmother
grandpa: grandfather
baby: newborn
puppy: dog
cattle: cows
blame: responsible
fault: responsible cause
damage: cost loss
surge: rise increase
venue: hall held staged
hq: headquarters
phone: call
weather: storm rain
cost: damage loss
collapsed: broke burst gave fell
funeral buried: burial grave funeral buried
reopen: resumed restarted
margin: ahead majority
hack: attackers hackers cyber
stuck: stranded waiting trapped
`

/** A word, and the set of words of one meaning that it is of. */
export const EITHER: readonly (readonly [string, string])[] = EITHERS.trim()
  .split('\n')
  .flatMap((set) => set.split(' ').map((word) => [word, set] as const))

/** A word of questions, and those of reports that may answer it. */
export const ASKED_AS: readonly (readonly [string, string])[] = [
  ...EITHER,
  ...ONE_WAY.trim()
    .split('\n')
    .flatMap((line) => {
      const [asked, said] = line.split(': ')
      return asked!.split(' ').map((word) => [word, said!] as const)
    }),
]
