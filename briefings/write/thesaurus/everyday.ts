/**
 * Words that an editor takes for those of a report, by kinds of news: health, disasters, work, courts, talks, votes, business, war, crime
 * and the roads. Verbs and phrases that say the same, a set a line, written as in `deeds.ts`.
 */
export const EVERYDAY = `
contract, catch, come down with, go down with, be infected with, fall ill with
be hospitalised, be in hospital, be being treated in hospital, be receiving hospital treatment
spread, circulate
treat, care for, tend
shake, rock, jolt, rattle
hit, strike, rock
drive back, push back, force back, beat back
collapse, topple, crumble
lose their homes, be made homeless, be left homeless, become homeless
cut, sever, cut off
lift, cancel, withdraw
search for, look for, hunt for, hunt
find, recover
pull, haul
rescue, pull _ to safety, bring _ to safety, get _ out
devastate, ravage
strand, maroon
fail, end without a result, end without result, end without an agreement, end without agreement, end inconclusively, produce no result, yield no result, bring no result, come to nothing
break down, break up, collapse
return to work, go back to work, resume work
walk off the job, walk off their jobs, walk out
fine, penalise, impose a fine on, hand _ a fine
cheat, defraud, swindle
impose, levy, hand down
appeal, lodge an appeal, file an appeal, launch an appeal, bring an appeal
rule, find
overturn, set _ aside, throw _ out
hand down, deliver
be tried, go before a court, appear in court
be held, take place
discuss, talk about, debate
consider, weigh, mull, contemplate, think about, weigh up
depart from, move away from, deviate from, diverge from
request, ask for, seek
meet again, hold another meeting, hold a further meeting, meet once more
remain, remain to be done
adjourn, postpone, put _ off
set, fix
brief, inform
reiterate, repeat
brush aside, dismiss, reject
play down, downplay
cite, point to, mention
convey, express, voice
press, push
give up, relinquish, cede
give away, hand over
break off, suspend
break the deadlock, end the deadlock
sign off, approve
topple, bring down, overthrow
win, secure, take, gain
win, receive, get
form, create
poll, survey
campaign for, push for
close, shut, shut down
shrink, slim down
post, report, record
record, report, log
fall, drop, slip, slide
rise, gain, climb, advance
raise, lift, increase, hike
slow, ease, moderate, cool
fall, come down, ease
invest, spend
buy, acquire, purchase, take over
charter, hire, rent
pay, cover, pay for
unveil, announce, present
launch, start, introduce
down, shoot down, bring down
intercept, shoot down
target, aim at
bomb, bombard
advance, push forward, gain ground
capture, seize, take, overrun
displace, uproot, drive from their homes
deploy, send, send in
open fire on, fire on, shoot at
free, release, let _ go, set _ free
escape, get away, make off, flee
break into, burgle
carry, hold
raid, search
question, interview
hunt, search for
swerve, veer
leave the road, come off the road, run off the road, go off the road, veer off the road
overturn, flip over, roll over, tip over, turn over
ram, hit, crash into
pitch, set up, put up, erect
shout, chant, yell
disrupt, interrupt
deter, discourage, put _ off
help, assist, lend a hand
help, benefit
help, support
save, conserve
criticise, come out against, speak out against
be criticised, come under fire, draw criticism
be attacked, come under attack
require, take, need
go ahead with, proceed with, press ahead with, press on with
go ahead, push ahead, press ahead, move ahead
keep, stick to, stick with, go ahead with
stay, remain, continue to be
visit, travel to, go to
travel to, go to
join, attend, take part in, participate in, be part of
receive, host, welcome
expect, anticipate
call, describe, label, term
blame, attribute
continue, be ongoing, be under way, be in progress
be under way, be going on
complete, finish, wrap _ up
set off, leave, depart
miss, sit out
race, compete
beat, outperform
better, improve on
stop, give up
limit, cap
review, re-examine
lodge, submit, file, bring
fell, cut down, chop down
erode, wash away
breach, break through
dry up, run dry
burst into flames, catch fire, go up in flames
be on fire, be burning, be ablaze
put out, extinguish, douse
inspect, examine, check
close off, seal off, block off, cordon off
clear, remove, take away
shut off, turn off, switch off
fit, equip
monitor, follow, track
attract, draw
sell out, be sold out
perform, play
exhibit, show
win over, persuade
stand for, run for, seek
be sworn in, take the oath, take office
be in charge of, head, lead, run
be behind, be responsible for
claim responsibility for, say they carried out
`
/** Nouns of the same kinds of news. */
export const EVERYDAY_NOUNS = `
social media, social network, social networking site, social platform
toll, death toll
death toll, number of dead, number of deaths, number killed
injured, wounded
rescuer, rescue worker
medic, health worker, medical worker
emergency services, rescue services
outage, power failure, power cut
shortage, scarcity, lack
shock, tremor
rubble, debris
pay, wage
pay talks, wage talks
smoke poisoning, smoke inhalation
retirement age, pension age
walkout, strike, stoppage
rebel, rebel fighter
prisoner exchange, exchange of prisoners, prisoner swap
offensive, operation
strike, attack, raid
army, military, armed forces, troops
fighter jet, warplane, combat aircraft
interest rate, key rate, key interest rate, benchmark rate, main rate
job cut, layoff, redundancy
drop, fall, decline, decrease, reduction, dip, slump
rise, increase, growth, jump, surge, gain
percentage, proportion, share
sum, amount
savings, economies
household, home
tariff, duty, levy
closure, shutdown
hearing, session
jail sentence, prison sentence, jail term, prison term
count, charge
investigator, detective
motive, reason
perpetrator, attacker
raid, search
motorist, driver
car park, parking lot
lift, elevator
pavement, sidewalk
petrol station, filling station, gas station
underground, subway, metro
train station, railway station, station
activist, campaigner
pensioner, retiree
councillor, council member, member of the council
constituency, electoral district
fundraiser, fundraising event
premises, building
forecaster, weather service, meteorological office
water level, level
harvest, crop
spill, leak
pupil, student
schoolchild, pupil
class, lesson
tuition fee, fee
headteacher, head teacher, principal
lecturer, academic
relative, family
supporter, backer
crowd, gathering
alternative, other way, different way
chance, opportunity
stance, position
pledge, promise, assurance
warning, caution
criticism, censure
setback, blow
step, measure
talks, discussions, negotiations, consultations
deadlock, stalemate, impasse
stake, interest
venue, site, location
fee, charge, price
front runner, favourite
victor, winner
rival, competitor, opponent
flat, apartment
villager, townsman, islander > resident, inhabitant
paramedic, nurse, surgeon > medic
`
/** How and how much, likewise. */
export const EVERYDAY_MANNERS = `
harder, more difficult, tougher
easier, simpler, less difficult
dearer, more expensive, costlier, pricier
cheaper, less expensive, less costly
stricter, tighter, tougher, closer, more stringent
quicker, faster, speedier
smaller, lesser
wealthier, richer
safer, more secure
repeatedly, several times, many times, again and again, time and again, a number of times
very, deeply, greatly, highly, extremely
stranded, stuck
aboard, on board
intact, whole
planned, scheduled, due, set
unchanged, steady
in advance, beforehand
wounded, hurt, injured
homeless, without homes
hopeful, optimistic
ill, sick
free, at liberty
likewise, equally
initially, at first
severe, heavy, strong, intense
fierce, intense, heavy
minor, slight, light
serious, grave, bad, severe
seriously, badly, severely, gravely
slightly, lightly
narrowly, by a narrow margin
fully, completely, entirely, wholly
nearly, almost, just under, close to
directly, straight
soon, shortly
late, belated
scarce, in short supply
`
