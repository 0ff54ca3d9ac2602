/** Matters, sums and people that news is about: nouns that say the same, a set a line, written as in `things.ts`. */
export const MATTERS = `
rubbish, waste, trash, garbage, litter, refuse
debris, rubble, wreckage, ruin
accusation, allegation, charge, claim
announcement, statement, declaration
attempt, effort, bid, try
author, writer
backing, support, endorsement
battle, fight, clash
belief, view, opinion
benefit, advantage
failure, breakdown, collapse
breakthrough, advance
campaign, drive, push
cap, limit, ceiling
chairman, chair, chairwoman, chairperson
chair, head, leader
clash, confrontation
clue, hint
comment, remark
commission, committee, panel
commitment, pledge, promise, vow
compensation, damages, redress
complaint, grievance
concern, worry, fear, anxiety
confidence, trust, faith
consequence, result, effect, outcome
consumer, buyer, customer, shopper
contamination, pollution
contract, agreement, deal
cost, price, expense
country, nation, state
statistic, figure, data
deadline, time limit, cut-off date
decision, ruling, judgment
decree, order, edict
deficit, shortfall, gap
delegation, mission
department, ministry
departure, exit
destruction, devastation
dispute, disagreement, row, quarrel, conflict
discovery, find
disruption, disturbance
neighbourhood, district, quarter
document, paper, file
donation, gift, contribution
drought, dry spell
duty, obligation, responsibility
effect, impact, influence
enemy, foe
engine, motor
expansion, enlargement, extension
equipment, gear, kit
estimate, assessment, calculation
forecast, prediction, projection, outlook
examination, inspection, test
exchange, swap
exhibition, show, display
spending, expenditure, outlay
expert, specialist
facility, plant, site
factory, plant, works, mill
fee, charge
fraud, deception
funeral, burial
funding, financing, finance
goods, merchandise, product
grant, subsidy
stadium, arena, ground
guarantee, assurance
height, altitude
holiday, vacation
hunger, famine, starvation
idea, notion
immigrant, migrant
independence, autonomy
industry, sector, trade
instruction, order
item, object
trip, journey, voyage
judge, justice, magistrate
killer, murderer
monarch, sovereign
lack, shortage, absence
landslide, mudslide
lawsuit, suit, case, action, legal action
lead, advantage
freedom, liberty
licence, permit
link, connection, tie
loan, credit
site, location, place, spot
measure, step, move
media, press
method, technique, way
mine, pit, colliery
motorway, highway, freeway
journalist, reporter
observer, monitor
obstacle, hurdle, barrier
offence, crime
option, choice, alternative
organisation, body, group
origin, source
outskirts, edge, suburb
part, portion, section
passport, travel document
penalty kick, penalty, spot kick
pension, retirement pay
performance, show
period, spell
phase, stage
plot, conspiracy
project, scheme, programme, plan
plan, scheme, blueprint
possibility, chance, likelihood
pressure, strain
priest, cleric, clergyman
purchase, acquisition, takeover, buyout
quantity, amount, volume
reaction, response, reply
recession, slump, downturn
recovery, rebound, upturn
referendum, plebiscite
reform, overhaul
revolt, uprising, rebellion, insurrection
riot, unrest, disorder
rule, regulation
sign, indication, signal
speech, address
speed, pace
stake, holding, shareholding
supplier, provider, vendor
experiment, trial, test
testimony, evidence
tourist, visitor, holidaymaker
trader, merchant, dealer
transaction, deal
violation, breach, infringement
warehouse, depot, storehouse
warning, alert
weapon, arms
winner, victor
individual, person
telephone, phone
slope, hillside
stream, brook
bay, gulf
avenue, street, road
border crossing, crossing, checkpoint, frontier post
merger, tie-up, fusion
subsidiary, unit, arm
headquarters, head office, main office
chief financial officer, finance chief, finance director
guard, warder
apprentice, trainee
elder, senior
newcomer, debutant
holder, champion, title-holder
semi-final, last four
quarter-final, last eight
run-off, second round, second ballot
incumbent, officeholder
majority, bulk
minority government, minority administration
motion of no confidence, no-confidence motion, vote of no confidence, confidence vote
general election, national election, parliamentary election
snap election, early election
power station, power plant, generating station
heatwave, hot spell
cold snap, cold spell
seabed, sea floor, ocean floor
spacecraft, probe, craft
outbreak, epidemic
dose, shot
symptom, sign
side effect, adverse effect, adverse reaction
patient, sufferer
operation, surgery
lab, laboratory
autopsy, post-mortem
crime scene, scene of the crime
bail, surety
not guilty plea, plea of not guilty
ticket office, box office
pay rise, higher pay, higher wages, better pay, wage increase, wage rise, pay increase, salary increase, salary rise
job cut, redundancy, layoff, job loss
closing price, close
exports, foreign sales
analyst, commentator
economist, analyst > expert
theatre, cinema, library, museum, stadium > venue
lake, river, canal > water
gull, swan, goose, eagle, stork > bird
salmon, cod, herring, trout > fish
oak, beech, pine, spruce > tree
seat, place
deadline, time limit, final date
bill, cost
trophy, cup
crowd, audience
tax, levy, duty
defect, fault, flaw
strike, strike action
maker, producer, manufacturer
`
