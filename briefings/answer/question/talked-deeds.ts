import { parseSets, type SameSet } from '../../write/thesaurus/parse-sets.ts'

/**
 * How people talk of deeds where no report would: the plain verb first. The thesaurus of news has what reports themselves write; what
 * stands here is looked for in questions alone, and licenses no wording.
 */
const TALKED = `
pay, cough up, fork out, shell out, stump up, pick up the bill for, pick up the tab for, foot the bill for
admit, own up to, fess up to, come clean about, hold the hands up to
steal, make off with, run off with, get off with
win, walk away with, walk off with, take home, come out on top in, come first in, come top in
beat, see off, get the better of, get past
jail, send down, put away, lock up, put behind bars, bang up
catch, track down, hunt down, get hold of, lay hands on
sack, boot out, kick out, give _ the boot, give _ the sack, give _ the push, get rid of
resign, pack it in, call it quits, chuck it in, walk away
lead, mind the shop at, hold the fort at, keep the seat warm at, call the shots at, be at the helm of, mind the shop, hold the fort
collapse, go bust, go under, go belly up, go to the wall, go out of business
quarrel with, fall out with, have words with
investigate, look into, get to the bottom of
survive, make it through, come through, live through, pull through
flee, do a runner, make a run for it, make off, clear off
hit, plough into, smash into, slam into, run over
criticise, lay into, hit out at, have a go at, tear into, lash out at
strike, down tools, walk off the job
resume, get back to, go back to
agree on, shake hands on, strike a deal on, come to terms on
buy, snap up, get the hands on
fail, fall through, come to nothing, come to naught, fall apart, go up in smoke
hide, cover up, hush up, sweep under the carpet
sue, take _ to court, drag _ to court, haul _ to court
challenge, fight _ in court, go to court over
rise, go up, shoot up, creep up
fall, go down, drop off, dry up, tail off, dwindle away
find, come across, stumble on, stumble upon, stumble across
attend, turn up at, turn up for, show up at, show up for, go along to
choose, go for, plump for, settle on
die, lose the life, pass away, drop dead
recall, take _ off the shelves, pull _ off the shelves, take _ off the market, pull _ from the shelves
abolish, do away with, get shot of
launch, roll out, bring out
withdraw, pull out, back out, bail out, drop out
apologise for, say sorry for
surrender, sacrifice, let go of
sign, put the name to, put pen to
catch fire, go up in flames
begin, kick off, get off the ground
burn, burn down, go up
`

/** Sets of talked deeds: the first of each is the verb that reports tell it by. */
export const TALKED_DEEDS: readonly SameSet[] = parseSets(TALKED)
