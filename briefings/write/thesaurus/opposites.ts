/**
 * Pairs of which the one is the other's denial: not open is closed, and not closed is open.
 */
export const COMPLEMENTS = `
open, closed
alive, dead
change, stay
change, keep
possible, impossible
guilty, innocent
legal, illegal
known, unknown
same, different
valid, invalid
stand, fall
remember, forget
public, secret
attend, miss
survive, die
`

/** Pairs that cannot both be so, though neither may: who refused did not accept; who did not accept need not have refused. */
export const CONTRARIES = `
accept, refuse
accept, dispute
agree, refuse
allow, ban
deny, admit
win, lose
attend, boycott
stay, leave
rise, fall
support, oppose
approve, reject
start, end
continue, stop
keep, abandon
succeed, fail
pass, fail
arrive, leave
free, detain
hide, reveal
convict, acquit
remain, leave
postpone, hold
raise, cut
impose, lift
uphold, overturn
grant, deny
gain, lose
improve, worsen
strengthen, weaken
survive, die
praise, condemn
hire, sack
`
