/** Words of which a question may use any, and a report any other. */
const EITHERS = `
thief robber burglar
theft robbery burglary
doctor physician
disease illness
ill sick infected
pharmacy chemist
harbour port
flat apartment
truck lorry
plane aircraft airliner
ship vessel boat ferry trawler
shop store
factory plant works
company firm maker manufacturer
trader merchant dealer wholesaler
employee worker staff
wage salary pay
deal agreement accord pact treaty
ceasefire truce
takeover acquisition merger buyout
strike walkout stoppage
fire blaze inferno
explosion blast
crash accident collision derailment
storm gale
closure shutdown
blackout outage
inquiry investigation probe
check inspection test
prison jail
lawyer attorney counsel
lawmaker mp deputy
vote election poll ballot
opponent rival challenger
prize award medal
champion winner
goalkeeper goalie keeper
coach manager
match game final
spectator fan crowd
film movie
novel book
author writer novelist
museum gallery
researcher scientist
town city village
talks negotiations meeting summit
trip visit
hostage captive
blame fault
region area district
cog rack
dispute row quarrel spat conflict
road street highway motorway
`

/**
 * A word that questions use, and the words of reports that may answer it; not the other way round. Whoever asks writes as people talk
 * ("the cops", "my jab") and names a matter ("the opening") where a report tells the deed.
 */
const ONE_WAY = `
bag scoop clinch: win won wins winner
nab bust: arrested arrest detained caught
nick pinch swipe: stole stolen steal stealing
torch: fire burned burnt arson
axe bin: scrapped cancelled dropped abandoned
slash: cut reduced lowered
hike: raised raise increased increase
slam: criticised condemned attacked
grill quiz: questioned
fix mend: repaired repair repairs
headed: lead led leads leading leader
represented: lead led leads leading headed
leads: led leading leader
victims: dead killed died people
sentenced: given jailed imprisoned
toll: killed deaths died dead
succeeded: successor replaced replacement replaces replace succeed succeeds
succeed: succeeded succeeds succeeding successor replace replaced replaces
replaced: succeeded succeed succeeds successor
quake: earthquake earthquakes tremor
earthquake: quake tremor
owns: belongs owned owner
disaster: quake earthquake flood floods landslide crash explosion collapse storm wreck
q1: first
q2: second
q3: third
q4: fourth
named: chosen picked selected honoured honored crowned voted elected
awarded: won win wins receives received prize laureate honoured honored
directed: director filmmaker helmed
play: portray portrays portrayed portraying star stars starring starred cast role
starring: play plays playing portray portrays portrayed portraying cast role
premiere: debut debuts debuted air airs aired
released: launch launched debut debuted published
announced: unveiled revealed introduced
hosted: held staged venue
presenting: host hosts
ceo: executive
fall: lost lose slid tumbled plunged sank shed
rise: gained gain jumped surged soared added
founded: founder founders established set
deep: depth
tall: height high
high: height
wide: width
turnout: entitled eligible
lie: lies
held: place staged
watched: spectators crowd attended
attended: spectators crowd
late: later delay delayed postponed held
accident: overturned aground sank sinking capsized explosion blast collapse collapsed wreck
protests: march marched marches demonstrate demonstrated demonstration
cop: police officer officers policeman policewoman
policeman: police officer
boss: head chief director chairman chairwoman chair manager executive president owner leader minister
kid: child boy girl pupil son daughter teenager
bloke guy chap: man
lad: boy man youth
lady: woman
folk: people residents
locals: residents villagers townspeople people
worker: labourer miner
crook: thief robber fraudster burglar swindler
thief burglary: stolen
heist: theft robbery burglary raid thieves robbers stolen stole
robbery: raid stolen
break-in: burglary theft
arsonist: fire blaze arson
medic: doctor paramedic nurse
doc: doctor physician
chemist pharmacy: pharmacist
jab: vaccine vaccination injection dose
shot: vaccine dose vaccination
illness: infection sick
sick: disease patients
dodgy: contaminated faulty fake unsafe false tainted
bad: contaminated faulty poisonous tainted spoiled unsafe
fake: forged counterfeit false falsified
safe: unhurt unharmed rescued
unhurt: unharmed uninjured escaped
toxic: poisonous
poisoned: contaminated poison
meds: medicine drug medication
drug: medicine medication
plane: jet
chopper: helicopter
boat: yacht barge
ship: freighter tanker
train: railway rail locomotive carriage
aboard: board carrying passengers
road: lane
shop: outlet
store: warehouse
factory: mill
firm company: group business
maker: producer
trader: seller
cash: money sum euros funds
money: sum cash funds amount
fee: charge payment
payout: compensation payment damages
compensation: damages payment
wage profit: earnings
raise: increase rise
price: cost charge fare
fare: price ticket
debt: owed loan
jobs: posts workers staff employees positions dismissals
job: post position work
row: argument
fight: dispute quarrel battle clash contest challenge
deal: contract settlement
takeover: purchase buy bid
buyout: purchase
offer: bid proposal
closure: close closed closing shut
shutdown: closed close shut
opening: open opened opens
reopening: reopen reopened reopens
delay: postponed postpone late
storm: hurricane winds gusts
gale: winds
flood: flooding floods water
landslide: mudslide slope
blackout: power electricity
outage: power electricity cut
power: electricity
leak: spill leaked
checkup: inspection check examination
proof: evidence receipt
clue: evidence trace lead
culprit: suspect perpetrator attacker thief responsible responsibility
suspect: arrested accused detained
attacker: gunman assailant suspect
shooter robber: gunman
jail prison: sentence sentenced
sentence: years prison jail
punishment: sentence fine penalty fined sentenced jailed
penalty: fine sentence fined sentenced
verdict: guilty convicted acquitted found
mp: parliament
lawmaker: senator parliament
pm premier: prime
politician: minister lawmaker mayor deputy
govt: government
government: ministry cabinet minister
poll: survey
referendum: vote
recount: counted count votes
outgoing: incumbent retiring defeated
incumbent: outgoing
predecessor: former
replacement: successor
successor: succeed replace
spokesman: spokeswoman spokesperson
spokeswoman: spokesman spokesperson
award: honour
champ: champion winner
champion: title
winner: won
loser: lost defeated beaten
game match: tie
ref: referee
coach: trainer
player: striker goalkeeper defender midfielder
fan: supporter
spectator: fans
crowd: spectators
show: exhibition series programme
uni: university
prof: professor
scientist: biologist geologist astronomer
scientists: researchers team
study: research survey
border: frontier
army: troops soldiers military
soldier: troops
troops: soldiers forces
war: conflict fighting
conflict: war fighting
peace: truce ceasefire
negotiation: talks
trip: journey
captured: seized caught boarded arrested
seized: captured confiscated boarded
wife: husband married widow
husband: wife married widower
mum mom: mother
parents: mother father
gran: grandmother
grandpa: grandfather
baby: infant newborn
puppy: dog
cattle: cows
blame: blamed responsible
fault: blamed responsible cause
damage: cost destroyed loss
loss: losses
sales: sold revenue turnover
shares: stock
boost: increase raise
drop: fall decline
surge: rise increase
spot: place site
venue: hall stadium held staged
hq: headquarters
phone: telephone call
weather: storm rain
cost: damage loss losses bill price
funded: paid
collapsed: broke burst gave fell
funeral buried: burial grave funeral buried
salary: paid earns
reopen: reopened resumed restarted reopening
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
