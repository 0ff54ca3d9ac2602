/** Who and what news is about: nouns that say the same, a set a line, and after `>` what each before it is a kind of. */
export const THINGS = `
walkout, strike, stoppage, industrial action, work stoppage, labour action
wage, pay, salary, earnings
rise, increase, raise, hike, growth, gain
cut, reduction, decrease, decline, drop, fall
deal, agreement, accord, pact, settlement
talk, negotiation, discussion, meeting
meeting, gathering, session, encounter
ceasefire, truce, cessation of hostilities
war, conflict, hostility, fighting
attack, assault, raid, strike
earthquake, quake, tremor
blaze, fire
wildfire, bushfire > fire, blaze
flood, flooding
victim, casualty
toll, number, count, tally, total, figure
death, fatality, loss of life
injury, wound
refugee, displaced
resident, inhabitant, local
citizen, national
worker, employee, staff, workforce, personnel, member of staff, staff member
job, post, position, role
work, job, employment
boss, chief, head, leader, director
leader, head, chief
chief executive, chief executive officer, ceo, managing director
spokesman, spokeswoman, spokesperson
company, firm, business, enterprise, corporation, concern
shop, store, outlet, branch
shareholder, stockholder
share, stock
profit, earnings
sale, revenue, turnover
price, cost, charge
fare, ticket price, ticket
electricity, power, current
unemployment, joblessness, jobless rate
unemployed, jobless, out of work
interest rate, rate
government, administration, cabinet
parliament, legislature, national assembly
lawmaker, legislator, parliamentarian, member of parliament, mp, deputy
bill, draft law
law, legislation, statute, act
court, tribunal, judge
ruling, judgment, judgement, verdict, decision
trial, proceeding, court case
lawyer, attorney, counsel, barrister
jail, prison, gaol, custody
sentence, term, jail term, prison term, prison sentence
police, officer, police officer, constable
soldier, troop, army, military, armed forces
rebel, insurgent
hospital, clinic, infirmary
doctor, physician, medic
illness, disease, sickness
vaccine, jab, vaccination, inoculation, immunisation
child, kid, youngster, youth
teenager, adolescent, teen
baby, infant
relative, family, family member, relation, kin
spouse, partner
pupil, schoolchild, student
university, college
election, ballot, poll, vote
voter, elector
opponent, rival, competitor, adversary
ally, partner
prime minister, premier, head of government
president, head of state
foreign minister, top diplomat
envoy, emissary, representative
authority, agency, body, office
official, authority
agency, bureau, office
trade union, labour union, union
protest, demonstration, march, rally
protester, demonstrator, marcher
proposal, suggestion, plan
offer, proposal, bid
demand, call, request, appeal
reason, cause, ground
aim, goal, purpose, objective, target, intention
result, outcome
evidence, proof
fault, defect, malfunction
error, mistake, slip
survey, poll
study, research
inquiry, investigation, probe, enquiry
report, account
consent, approval, permission, agreement, go-ahead, green light
ban, prohibition
fine, penalty
tax, levy, duty
money, fund, cash
aid, assistance, help, relief
lorry, truck
car, automobile
ship, vessel, boat
plane, aircraft, aeroplane, airplane
road, street
house, home, dwelling
flat, apartment
homeless, without a home, without a roof
area, region, district, zone
border, frontier, boundary
coast, shore, seaboard
centre, middle, heart
forest, wood
match, game, fixture
team, side, club, squad
coach, manager, trainer
title, championship
tournament, competition, contest
half-time, interval, first half
victory, win, triumph
defeat, loss
goal, strike
founder, creator
researcher, scientist
film, movie
picture, photo, photograph, image
corpse, dead body
explosion, blast, detonation
missile, rocket
fuel, petrol
rain, rainfall, precipitation
storm, tempest
record, best
peak, high, record
low, bottom
colleague, counterpart, opposite number
neighbour, neighbouring
capital, seat of government
recess, break, holiday
budget, spending plan
debt, liability
investor, backer
customer, client
passenger, traveller, commuter
queue, line
danger, risk, threat, peril, hazard
chance, opportunity, occasion
condition, state
condition, term, requirement
change, alteration, amendment, modification
alternative, other way, option
difficulty, problem, trouble
quarrel, dispute, row
split, division
end, close, finish, conclusion
beginning, start, outset, onset
delay, postponement, holdup
gift, present
quay, wharf, pier, dock
cellar, basement
girlfriend, boyfriend, partner
successor, replacement
predecessor, forerunner
secret, confidential
surname, last name, family name
percentage point, point
date, day
evening, night
noon, midday
dawn, daybreak, first light, sunrise
dusk, nightfall, sunset
weekend, Saturday and Sunday
dollar, buck
half, 50 percent
quarter, 25 percent
couple, pair
population, people, inhabitant
newspaper, paper, daily
broadcaster, television station, radio station
audience, spectator, viewer
crowd, mass
supporter, backer, follower, fan
critic, detractor
adviser, aide, consultant
negotiator, mediator
settlement, colony
airport, airfield
railway, railroad
harbour, port
island, isle
participant, attendee
candidate, contender
coalition, alliance
crew, seafarer
seafarer, seaman, sailor, mariner
firefighter, fireman, fire crew
rescuer, rescue worker, emergency worker
fighter, militant
hostage, captive
prisoner, inmate, detainee
accused, defendant
plaintiff, claimant
suspect, accused
airline, carrier
regulator, watchdog, supervisory authority
lender, bank
maker, manufacturer, producer
farmer, grower
tenant, renter
landlord, owner
owner, proprietor
inflation, inflation rate, rate of inflation, price growth
unemployment, unemployment rate, rate of unemployment
turnout, voter turnout
output, production
export, foreign sale
outage, power cut, blackout
ferry, tanker, freighter, trawler, yacht, submarine, warship, cruiser > ship, vessel, boat
jet, airliner, helicopter, glider > aircraft, plane
car, lorry, truck, bus, van, motorcycle, tractor, taxi > vehicle
rifle, pistol, gun, shotgun, revolver > weapon, firearm
knife, sword, bomb, grenade, missile > weapon
hurricane, cyclone, typhoon, blizzard, thunderstorm > storm
mother, father, brother, sister, son, daughter, wife, husband, uncle, aunt, cousin, grandmother, grandfather, nephew, niece > relative
mother, father, mum, dad > parent
boy, girl, toddler, baby, infant > child
sister, brother > sibling
dog, cat, horse, cow, sheep, pig, wolf, bear > animal
flour, bread, rice, meat, fish, cheese, grain, wheat > food, foodstuff
apple, banana, orange, pear, grape > fruit
cocaine, heroin, cannabis, opium, amphetamine > drug
measles, cholera, flu, influenza, malaria, polio, smallpox > disease, illness
airline, bank, retailer, supermarket, insurer, carmaker, brewery, utility, shipyard > company, firm, business
surgeon, paediatrician, cardiologist > doctor
midfielder, defender, striker, goalkeeper, forward, winger > player, footballer
swimmer, runner, sprinter, cyclist, rower, footballer > athlete
archaeologist, biologist, physicist, chemist, geologist, astronomer > scientist, researcher
painter, sculptor, singer, novelist, poet > artist
house, school, church, hospital, warehouse, factory, hotel, theatre, mosque, temple, tower > building
novel, biography, memoir > book
rifle, shotgun > gun
murder, manslaughter, theft, robbery, fraud, bribery, arson, burglary, smuggling > crime, offence
earthquake, flood, hurricane, tsunami, landslide, eruption > disaster
minister, governor, mayor, ambassador > official, politician
senator, congressman, lawmaker, president, chancellor > politician
cabinet minister > minister
teacher, nurse, doctor, miner, baker, driver, pilot > worker
euro, dollar, pound, crown, franc, yen > money
village, town, city > place
crane, digger > machine
bronze, silver, gold > medal
`
