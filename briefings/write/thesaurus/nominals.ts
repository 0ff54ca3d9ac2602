/**
 * A verb and the nouns of what is done, a verb a line: those whose stems are too far apart to be told alike. A noun stands for any form of
 * its verb, and is no verb itself.
 */
export const NOMINALS = `
lose, loss
die, death
kill, death
see, sight
live, life
tell, tale
think, thought
lend, loan
feed, food
flee, flight
win, victory
defend, defence, defense
resign, resignation
arrive, arrival
shoot, shooting, shot
born, birth
try, trial
quit, resignation
sack, dismissal
sell, sale
choose, choice
prove, proof
fail, failure
close, closure
shut, shutdown, closure
deny, denial
bury, burial
rob, robbery
steal, theft
pay, payment
argue, argument
judge, judgment, judgement
advise, advice
invade, invasion
divide, division
admit, admission
transmit, transmission
omit, omission
emit, emission
solve, solution
fly, flight
believe, belief
grow, growth
marry, marriage, wedding
give, gift
destroy, destruction
collide, collision
receive, receipt
seize, seizure
leak, leakage
acquire, acquisition
buy, purchase, acquisition
expel, expulsion
speak, speech
maintain, maintenance
explain, explanation
reveal, revelation
detain, detention
retain, retention
abstain, abstention
pursue, pursuit
know, knowledge
erode, erosion
persuade, persuasion
provide, provision
merge, merger
depart, departure
bomb, bombing
weigh, weight
analyse, analysis
attend, attendance
survive, survival
imprison, imprisonment
jail, imprisonment
withdraw, withdrawal
evacuate, evacuation
lift, lifting
strike, walkout
poison, poisoning
shelter, refuge
respond, response
expose, exposure
succeed, succession
compete, contest
march, rally
hospitalise, admission
`
