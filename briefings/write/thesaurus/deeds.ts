/**
 * What is done in news: verbs and phrases that say the same, a set a line, the plainest word first. `_` is a place for an object ("turn
 * the offer down"). What stands before `>` entails what stands behind it, and is not entailed by it.
 */
export const DEEDS = `
reject, refuse, decline, dismiss, rebuff, spurn, turn _ down, say no to, knock _ back, rule _ out
reject, dispute, contradict, deny
accept, say yes to, take _ up
cancel, scrap, axe, call _ off
abandon, drop, ditch, forsake, give _ up, let go of
postpone, delay, defer, put _ off, push _ back, put _ back
suspend, pause, put _ on hold, put _ on ice
suspend, take _ off duty, relieve _ of duty, put _ on leave, send _ on leave
stop, halt, cease, end
paralyse, cripple, immobilise, bring _ to a standstill, bring _ to a halt
end, finish, conclude, come to an end, draw to a close, wrap _ up, come to a close, bring _ to an end, put an end to, call a halt to
end, finish, close
stop, come to a standstill, come to a halt, grind to a halt, come to a stop
begin, start, commence, open, launch, get under way, get going, kick off
begin, initiate, embark on
continue, persist, last, go on, carry on, keep on, press on, press ahead
last, go on, take, run
resume, restart, take _ up again, pick _ up again
approve, back, endorse, authorise, sign off on, give the green light to, give the go-ahead to, give approval to, give consent to, wave _ through
support, back, endorse, favour, stand behind, get behind, come out in favour of, speak out for
adopt, pass, vote through, approve
oppose, resist, come out against, speak out against
fight, contest, combat, challenge, oppose
propose, suggest, submit, table, put _ forward, bring forward
present, show, describe, outline, set _ out, lay _ out
present, introduce, bring, submit, table
appoint, name, install, choose, select, pick
elect, choose, vote in
resign, quit, go, step down, stand down, step aside, leave office, give up the post, hand in the resignation, tender the resignation, bow out, give up the job, vacate the post, leave the post, hand in the notice, throw in the towel, resign from the post
sack, fire, show _ the door, relieve _ of the post, strip _ of the post, remove _ from office, force _ out
remove, oust, depose
replace, succeed, take over from, take the place of, step into the shoes of, fill the shoes of
deputise for, stand in for, fill in for, sit in for, act for
lead, head, chair, direct, run, manage, preside over, be in charge of, be at the head of
lead, run, guide, conduct
run, take charge of, take the reins of, take the helm of, hold the reins of
run, take charge, take the reins, take the helm, hold the reins
found, establish, create, set _ up
buy, purchase, acquire, take _ over, snap _ up, swallow _ up, gobble _ up
sell, offload, dispose of
pay, fund, finance, foot the bill for, pick up the bill for, pick up the tab for, cover the cost of, cover the costs of, bear the cost of, bear the costs of, meet the cost of
pay, give
refund, reimburse, repay, pay _ back, give back
cut, reduce, lower, slash, trim, shorten, bring _ down, scale _ back, cut back
cut, axe, shed, eliminate, do away with
lose, shed
raise, increase, lift, hike, boost, put _ up, push _ up
rise, increase, grow, climb, mount, go up, creep up
fall, drop, decline, decrease, sink, shrink, go down, come down
slow, ease, cool, slacken
weaken, soften, lose strength
shrink, contract, dwindle
reach, hit
total, amount to, add up to
keep, leave, hold, maintain, retain
keep, hold, stick to, stand by, hold on to, adhere to
win, triumph, prevail, come out on top, come first
win, take, clinch, claim, scoop, carry _ off, walk away with, go home with
beat, defeat, overcome, humble, thrash, rout, see off, get the better of, win against
lose, suffer defeat, go down to
lose, make a loss of, post a loss of, incur a loss of, suffer a loss of, run up a loss of
earn, make a profit of, post a profit of, turn a profit of
draw, tie
score, net, find the net, get on the scoresheet, hit the target
withdraw, pull out, back out, drop out
withdraw, abandon
withdraw, pull _ back, draw back
return home, go home, head home
return, come back, go back, be back, get back
leave, depart, go, sail, set off, set out, get away
arrive, reach, come, get to, turn up
land, touch down
flee, escape, run away, take flight, break free, break loose, get loose, slip loose
travel, go, journey, fly
move, relocate, shift
send, dispatch, despatch, deploy
bring, carry, take, transport, convey
give, grant, award, present, hand _ over, hand _ out
provide, supply, offer, give
offer, put _ on the table, hold out
get, receive, obtain, gain, secure
get a, be given a
get an, be given an
get the, be given the
take, seize, confiscate, impound
seize, capture, take control of, overrun
steal, take, make off with
find, discover, uncover, unearth, locate, come across, turn up, bring _ to light
appear, emerge, surface, come to light, crop up
search, hunt, look for, comb, scour
rob, hold up
show, reveal, indicate, demonstrate, find
ask, request, seek, call for, appeal for
want, wish, seek, desire, would like
want, demand, seek, ask for, call for, hold out for
urge, appeal, press, call on, exhort, plead
demand, insist, call for, push for, press for
order, instruct, direct, command
allow, let, permit, authorise, give permission
ban, forbid, prohibit, bar, outlaw
oblige, compel, force, make
require, need, call for
help, assist, aid, come to the aid of
rescue, save, pull, bring _ to safety
evacuate, move _ to safety, take _ to safety
free, release, set _ free, let _ go
arrest, detain, apprehend, hold, take into custody, take _ into custody, take in, lead _ away in handcuffs
charge, indict, bring charges against
sentence, jail, imprison, give, hand
jail, imprison, send to prison, send _ to prison, send _ to jail, put behind bars, put _ behind bars, lock _ up
convict, find _ guilty
acquit, clear, absolve, find _ not guilty
sue, take _ to court, bring a case against
appeal, challenge, contest, lodge an appeal, file an appeal, fight the verdict, fight the ruling, go to a higher court
investigate, probe, examine, inquire, enquire, look into, carry out an investigation into, open an investigation into
examine, study, review, inspect, look at
check, verify, control
count, tally, record, register
blame, fault, hold _ responsible, put _ down to, point the finger at
accuse, reproach, blame
admit, concede, acknowledge, confess, own up
apologise, be sorry, say sorry, issue an apology, offer an apology, make an apology
thank, express thanks to, express gratitude to
praise, hail, applaud, commend, compliment
welcome, greet, hail
criticise, fault, find fault with, take issue with
condemn, denounce, deplore
warn, caution, alert, sound the alarm, raise the alarm
promise, pledge, vow, undertake, commit, give an undertaking
plan, intend, aim, mean, have plans
expect, forecast, predict, anticipate, foresee
estimate, reckon, put, calculate
fear, worry, dread, be afraid, express the fear, express fears
hope, aspire, express the hope, express hope, express hopes
believe, think, reckon, consider, feel, express the belief, take the view
doubt, question, express doubt about, express doubts about, cast doubt on
decide, resolve, determine, opt, choose, make a decision, come to a decision, take a decision
rule, decide, find, hold
agree, settle, consent, come to an agreement, reach an agreement, strike a deal, reach a deal, come to terms
discuss, debate, talk, talk about, talk over
negotiate, talk, bargain, hold talks
meet, gather, convene, hold a meeting, get together, come together, sit down
visit, tour, pay a visit to
attend, join, participate, take part, be present
miss, stay away from, be absent from, skip
protest in, take to the streets of
protest, demonstrate, march, rally, take to the streets
strike, walk out, stop work, down tools, lay down tools, lay down work, walk off the job, walk off the jobs, stay off work, stay away from work, go on strike, take industrial action, come out on strike
gather, assemble, congregate
queue, line up, stand in line, wait in line, form a queue
strand, leave _ stranded, leave stranded
ground, run aground, run ashore, run onto a sandbank, run onto rocks, run onto the rocks
free, refloat, pull _ free, drag _ free, float again
trap, leave _ trapped
injure, leave _ injured, leave _ wounded
kill, leave _ dead, claim the life of, claim the lives of, cost the life of, cost the lives of, claim _ lives, claim _ life, cost _ lives, take _ lives
shut, close, shut down, close down
open, inaugurate
block, obstruct
block, stop, halt
prevent, stop, avert, thwart, foil, keep _ from
attack, assault, raid, strike
hit, strike
shake, rattle, jolt, hit, strike
bombard, shell, bomb, pound
fire, launch, shoot
injure, hurt, wound
die, perish, lose their lives, lose his life, lose her life, meet their deaths, meet the death, pass away, succumb to the injuries, succumb to the wounds
destroy, wreck, flatten, raze, ruin, level
collapse, give way, cave in, fall down, come down
overturn, capsise, keel over
burst, break
burn, blaze, go up in flames
ignite, set _ on fire, set fire to, set _ alight
extinguish, douse, put _ out
crash, smash, come down
collide, crash into, run into
explode, detonate, go off, blow up
break, beat, surpass, better, exceed
tear, rip
sign, put _ signature to, ink
vote, ballot, cast a vote, cast their votes, cast their ballots, go to the polls
vaccinate, inoculate, immunise
infect, contract, catch
treat, care, look after
hospitalise, take _ to hospital, admit to hospital
build, construct, erect, put _ up
repair, fix, mend
restore, reinstate, re-establish
return, bring _ back, bring back, hand _ back, hand back
produce, make, manufacture, turn out
use, employ, deploy, make use of
employ, have on the payroll
hire, recruit, take on
publish, release, issue, bring out, put out
release, hit cinemas, hit the screens, reach cinemas, come to cinemas, open in cinemas, go on sale, hit the shelves, come out
announce, declare, unveil, disclose, make public, make known
reveal, disclose, divulge
hide, conceal, cover _ up, keep secret
spread, travel
cause, trigger, spark, prompt, bring about, lead to, give rise to, result in, set off
force, oblige, drive
affect, influence, have an effect on, impact
endanger, jeopardise, put _ at risk, imperil
face, confront, be faced with, come up against
avoid, evade, steer clear of
improve, better, get better
worsen, deteriorate, get worse
live, reside, dwell
stay, remain, spend
continue, remain
sleep, spend the night
own, possess, have
contain, hold, include
earn, make
share, divide, split
drown, die by drowning
swim, race
hamper, hinder, impede, hold _ up
mislead, deceive, dupe
threaten, menace
describe, characterise, depict
explain, account, give reasons for
mention, refer, cite
note, point out, remark, observe
detect, identify, spot, find
bury, inter
erect, raise
collect, raise, gather
disappear, vanish, go missing
introduce, bring in
separate, part
sink, founder
test, try _ out, trial
dump, discharge
escort, accompany
submit, lodge, file
abolish, scrap, do away with
reopen, open again, take up work again, go back into operation, be back in operation
recover, get better, get well
transfer, move
listen, hear, give ear to
disperse, scatter, break _ up
rebuild, reconstruct
store, keep, stock
exceed, top, surpass, be above
lag, trail, be behind
withhold, hold back, keep back
commemorate, mark, remember
compensate, indemnify, make up
boycott, stay away from
disrupt, interrupt, heckle, disturb
reserve, put _ aside, set _ aside, lay _ aside, earmark, allot, allocate
restrict, limit, curb
tighten, make stricter, toughen
loosen, relax, ease
drive, force, push
pull, drag
qualify, earn a place
conduct, carry _ out, undertake
serve, wait on
account for, make up, represent
withdraw, revoke, rescind, take back
lift, end, remove
unveil, present, reveal
murder, assassinate, stab to death, shoot dead, shoot to death, execute, beat to death, massacre > kill
stab, shoot, beat, assault, raid, bomb, shell, ambush > attack
jump, surge, soar, leap, shoot up, rocket, double, triple > rise, increase
plunge, plummet, slump, tumble, collapse, halve > fall, drop
sprint, jog > run
fly, drive, sail, walk, sail, cycle > travel, go
phone, telephone, email, text, write > contact
jail, imprison, fine > punish
raze, flatten, wreck, destroy > damage
sack, fire > remove
win, draw, lose > play
equalise, level > score
annex, capture > take
loot, rob > steal
slash > cut, reduce
`
