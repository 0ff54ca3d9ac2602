/**
 * What is told again and again in one kind of news: courts and police, disasters, health, politics, money, work, travel, sport and the
 * arts. Verbs and phrases that say the same, a set a line, written as in `deeds.ts`.
 */
export const DOMAINS = `
testify, give evidence, take the stand, take the witness stand
plead guilty, enter a guilty plea
plead not guilty, enter a not guilty plea
remand, hold _ in custody, keep _ in custody, remand _ in custody
bail, free _ on bail, release _ on bail, grant _ bail
break out, escape, abscond
extradite, hand _ over
pardon, grant _ a pardon, grant _ clemency
drop, dismiss, throw _ out
overrule, overturn, reverse
raid, storm
search, comb, scour, sweep, scan
seek, look for, hunt for, search for
shoot, gun _ down, open fire on
stab, knife
gun down, strangle, poison, lynch, electrocute, drown > kill
maim, wound, cripple > injure
injure, leave _ with injuries
rescue, bring _ out, pull _ out, dig _ out, free
rescue, take _ off, lift _ off, bring _ ashore
begin, break out, erupt
contain, bring _ under control, get _ under control
gut, burn _ out
hit, batter, lash, pummel
hit, run into, crash into, collide with, smash into, plough into
derail, come off the rails, leave the tracks, jump the tracks
overflow, burst the banks, burst its banks, break its banks
come ashore, make landfall, reach land, hit land
cut off, isolate, maroon
delay, hold _ up, set _ back
fall ill, be taken ill, become ill, get sick, fall sick, be taken sick
infect, sicken, make _ ill
test positive for, be infected with
diagnose, find
discharge, let _ go home, let _ out of hospital
operate on, perform surgery on
isolate, quarantine
heal, cure
ratify, approve
enact, pass into law, write into law, sign into law
take effect, come into force, enter into force, come into effect, become law, go into effect, become effective
lapse, expire, run out
dissolve, disband
take office, be sworn in, assume office, be inaugurated
win re-election, be re-elected, win another term, win a second term
concede, accept defeat, admit defeat
defect, switch sides, change sides
break away, split off, secede
back down, give in, relent, climb down
go ahead, proceed, take place as planned
hold, stage, put on
bid for, make a bid for, offer to buy, make an offer for
float, go public, list
post, report
pay off, settle
cost, set _ back
price, value
value, put a value on
lay off, let go
quit, leave, walk away from
down tools, stop work
picket, man the picket line
divert, reroute
take off, lift off, blast off
launch, send _ up, put into orbit, send _ into orbit
orbit, circle
ground, keep _ on the ground
board, get on
berth, dock, tie up, moor
call at, stop at
eliminate, knock _ out, put _ out
be eliminated, crash out, go out, be knocked out
reach, qualify for, advance to, make it to, get through to, book a place in
retain, defend, keep
substitute, replace, take _ off
come on, come off the bench, come on as a substitute
retire, hang up the boots, end the career, call it a day
concede, let in
lead, top, head
finish, come, end up
face, play, meet
publish, bring _ out, come out with
open, premiere
auction, put _ up for auction, sell at auction, sell _ at auction
display, exhibit, show, put _ on display, put _ on show
star, play the lead
compose, write
record, make a recording of
outweigh, exceed
exceed, go beyond
equal, match
top, pass, exceed
peak, reach a peak
recede, subside, go down
thaw, melt
sway, swing
oversee, supervise, watch over, be in charge of
monitor, watch, keep watch on
allow, enable
give up, surrender, relinquish, hand in, hand over, turn over, turn in
cling to, stick to
spare, exempt
summon, call _ up
summon, call in
entail, involve
belong to, be owned by
own, be the owner of
run out of, be out of
be short of, lack
depend on, hinge on, rely on
threaten, loom
occur, strike
end in, result in
result from, stem from
blame, attribute
attribute, ascribe
insist, maintain, claim
assert, claim, contend
voice, express
recognise, acknowledge
authenticate, verify
mistake, confuse
tie, link
guard, watch
seal, close
seal off, cordon off, close off
bring in, hire
bring forward, move up
shelve, put _ on hold, mothball
revive, resurrect
resume, begin again, start again
back, support
speed up, accelerate
curb, rein _ in, limit
ease, relax, loosen
shed, lose
destroy, wipe _ out
mop up, clean up
clean up, clear up
refuel, fill up
tow, pull, haul
haul, drag
lower, bring _ down
hoist, raise
plant, place
defuse, disarm, make _ safe
weaken, undermine
`
/** Nouns of the same kinds of news. */
export const DOMAIN_NOUNS = `
play, match, game
jury, juror
bribe, kickback
ransom, ransom money
term, spell
shooting, gunfire, shots
gunman, shooter, attacker
attacker, assailant
burglar, thief, robber
smuggler, trafficker
trafficking, smuggling
passer-by, bystander, onlooker
onlooker, spectator
witness, eyewitness
survivor, those who survived
injured, wounded
body, corpse, remains
search, hunt
rescue, rescue operation
fire service, fire brigade, fire department
firefighter, fireman
blaze, inferno
downpour, heavy rain, torrential rain
gale, high wind, strong wind
snowfall, snow
landslip, landslide, mudslide
aftershock, tremor
eruption, outburst
drowning, death
power, electricity
power line, power cable
virus, infection
jab, shot
ward, unit
intensive care, intensive care unit
medicine, medication, drug
treatment, therapy
surgeon, doctor
side, party
poll, opinion poll, survey
ballot, vote
ballot paper, ballot
recount, second count
electorate, voters
run-off, second round
backbencher, lawmaker
manifesto, programme
resignation, departure
reshuffle, shake-up
summit, meeting
envoy, ambassador, diplomat
treaty, pact, accord, agreement
sanction, penalty, punitive measure
peace talks, peace negotiations
takeover, acquisition, buyout
bid, offer
dividend, payout
turnover, revenue, sales
shares, stock
delivery, shipment, consignment
order, contract
dismissal, sacking
vacancy, opening
layoff, job cut, redundancy
strike, walkout, stoppage
picket, picket line
timetable, schedule
train driver, engine driver
carriage, coach, railcar
goods train, freight train
lorry driver, truck driver, trucker
pilot, captain
skipper, captain
collision, crash
crash, accident
accident, mishap
flight, plane
launch, lift-off, blast-off
orbiter, probe
victory, win
scorer, goalscorer
hat-trick, three goals
injury time, stoppage time, added time
extra time, overtime
shoot-out, penalty shoot-out
fan, supporter
referee, umpire, official
medal, prize
prize, award
award, honour
premiere, opening night, first night
show, exhibition
canvas, painting
author, novelist, writer
album, record
actor, player
conductor, director
newspaper, daily
anniversary, jubilee
half, half-year
fortnight, two weeks
room, space, capacity
capacity, space
majority, most
minority, fewer than half
rest, remainder, others
share, portion, part
fraction, part
bow, front
stern, rear, back
rear, back, end
foot, bottom, base
crest, top
hull, body
deck, level
`
