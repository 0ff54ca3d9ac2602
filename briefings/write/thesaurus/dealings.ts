/**
 * What people and bodies do to one another and to what they handle: verbs and phrases that say the same, a set a line, written as in
 * `deeds.ts`.
 */
export const DEALINGS = `
tell, inform, notify, let _ know
tell, advise
leave, quit, walk out of, pull out of
be refunded, get their money back, get the money back
forecast, predict
reject, vote _ down, throw _ out
answer, reply, respond
react, respond
advise, recommend
emphasise, stress, underline, underscore, highlight
signal, indicate, hint
complain, grumble
comment, remark
mention, name
question, interview, interrogate
convince, persuade
invite, ask
encourage, urge
worry, concern, alarm, trouble
anger, infuriate, enrage, outrage
reassure, calm
insult, offend
obey, follow, comply with, abide by, respect, observe
breach, violate, break, flout, infringe, contravene
enforce, apply, implement
implement, introduce, put _ into effect, put _ into practice, bring _ into force
introduce, launch, roll _ out
repeal, abolish, revoke, scrap
annul, quash, void, invalidate, nullify, overturn, strike _ down, set _ aside
uphold, confirm, affirm
confirm, corroborate, bear _ out
veto, block
exempt, excuse
exclude, bar, leave _ out, shut _ out
entitle, have the right
be entitled to, have the right to, have a right to
prosecute, put _ on trial
be tried, stand trial, go on trial, face trial
inaugurate, swear _ in
nominate, name, put _ forward
elect, vote into office
govern, rule
control, run
operate, run
run for, stand for
campaign, canvass
resolve, settle, solve, sort _ out
mediate, broker, act as mediator, act as a mediator, act as go-between
intervene, step in
lose power, leave _ without power, leave _ without electricity, leave _ in the dark, plunge _ into darkness, knock out power, knock out electricity
dismiss, send _ off, show _ the red card
go bankrupt, file for bankruptcy, go bust, go under, become insolvent
cooperate, collaborate, work together
combine, merge, unite, amalgamate, join forces
join, link _ up with
separate, divide, split
connect, link, tie
differ, disagree, be at odds, be divided
clash, fight
deport, expel
expel, evict, eject, throw _ out
kidnap, abduct
smuggle, traffic
raid, search
patrol, guard
protect, safeguard, shield
monitor, track, watch, observe, keep an eye on
trace, locate, track _ down
chase, pursue
shelter, take refuge, take shelter, find shelter
retreat, withdraw, pull back, fall back
recapture, retake, regain, win back
regain, recover, get _ back
recover, recoup, get _ back, win _ back, claw _ back
recover, retrieve, salvage
rest, relax
award, grant, hand, give
win, secure, earn, gain, obtain
get, secure, obtain, win
win, carry
lead, be ahead
level, equalise, draw level, level the score, level the scores
beat, edge, edge out, see off, overcome
face, meet, play, take on
host, stage, hold
organise, arrange, stage
finish, come, end, end up
qualify, go through, advance
coach, train, manage
assign, allocate, allot
allocate, earmark, reserve
donate, give, contribute
lend, loan
rent, lease, hire
deliver, supply
ship, send
export, sell abroad
charge, bill
owe, be in debt to
waste, squander
spend, lay out
invest, put
sack, lay _ off, make _ redundant, dismiss, let _ go
cut, slim down
employ, hire
write, pen
draft, draw _ up, prepare
design, devise, develop
develop, work on
invent, create
create, generate, produce
broadcast, air, screen, show
publish, print, carry
install, fit, put _ in
equip, fit _ out
extend, prolong, lengthen
expand, extend, enlarge, widen, broaden
strengthen, bolster, boost, shore _ up, reinforce
intensify, escalate, step _ up
accelerate, speed _ up, quicken, hasten
slow, slow _ down
cut short, curtail
adapt, adjust, modify
change, alter
revise, amend, modify
reconsider, review, rethink
reverse, undo
renew, extend
expire, run out, lapse
fail, collapse, break down, fall through, come to nothing
happen, occur, come about
arise, come up
clear, remove
remove, take away, take _ down
divert, reroute, redirect
flood, inundate, submerge, swamp
contaminate, pollute, taint
leak, spill, seep
damage, harm
torch, burn, set fire to, set _ on fire
withstand, survive, endure
survive, live through, come through
last, hold out, hold up
suffer, sustain, incur
fall ill, be taken ill, become ill, get ill
bring up, raise
rear, breed, raise
gather, harvest, bring in
store, keep
lack, be without, be short of
need, be in need of, require
try, attempt, seek, strive
aim, seek, set out
take, accept
assess, evaluate, gauge, weigh _ up
analyse, study, examine
teach, instruct
learn, find out, discover
know, be aware of
seem, appear
approach, draw near
cross, traverse
enter, go into, come into
mark, celebrate, commemorate
mourn, grieve for
overtake, pass
fall, drop, dip, slip, slide, edge down
weaken, slip, slide, lose ground
rise, edge up, inch up, tick up, advance
stagnate, stand still, be flat, be unchanged
convert, turn _ into
convert, transform
divide, share _ out
restore, bring _ back, reconnect
recall, call _ back, take _ back, take _ off the market, take _ off the shelves, pull _ from the shelves, pull _ off the shelves, withdraw _ from sale, pull _ from sale
blow, smash > break
halve, slash, trim > cut, reduce
email, write, phone, cable > tell, inform
whisper, shout, write, tweet, post > say
crash into, run into, collide with, smash into, plough into
inspect, check, examine
prevent, block
provoke, trigger, spark, prompt
demolish, raze, tear _ down, knock _ down, pull _ down
shorten, curtail, cut _ short
include, contain, comprise
request, ask for, apply for, seek
exclude, rule _ out
attend, be present at
equalise, level the score, draw level
harm, hurt
`
