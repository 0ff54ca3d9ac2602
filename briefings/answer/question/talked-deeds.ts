import { parseSets, type SameSet } from '../../write/thesaurus/parse-sets.ts'

/**
 * How people talk of deeds where no report would: the plain verb first. The thesaurus of news has what reports themselves write, and
 * is asked first; what stands here is looked for in questions alone, and licenses no wording.
 */
const TALKED = `
pay, cough up, fork out, shell out, stump up
admit, own up to, fess up to, come clean about, hold the hands up to
steal, run off with, get off with
win, walk off with, take home, come out on top in, come first in, come top in
beat, get past
jail, send down, put away, lock up, bang up
catch, track down, hunt down, get hold of, lay hands on
sack, boot out, kick out, give _ the boot, give _ the sack, give _ the push, get rid of
resign, pack it in, call it quits, chuck it in, walk away
lead, mind the shop at, hold the fort at, keep the seat warm at, call the shots at, be at the helm of, mind the shop, hold the fort
collapse, go belly up, go to the wall, go out of business
quarrel with, fall out with, have words with
investigate, get to the bottom of
survive, make it through, pull through
flee, do a runner, make a run for it, make off, clear off
hit, slam into, run over
criticise, lay into, hit out at, have a go at, tear into, lash out at
resume, get back to, go back to
agree on, shake hands on, strike a deal on, come to terms on
buy, snap up, get the hands on
fail, come to naught, fall apart, go up in smoke
hide, cover up, hush up, sweep under the carpet
sue, drag _ to court, haul _ to court
challenge, fight _ in court, go to court over
rise, shoot up
fall, drop off, dry up, tail off, dwindle away
find, stumble on, stumble upon, stumble across
attend, turn up at, turn up for, turn up to, show up at, show up for, show up to, go along to
choose, go for, plump for, settle on
die, lose the life, drop dead
abolish, get shot of
launch, roll out
withdraw, bail out
apologise for, say sorry for
sign, put the name to, put pen to
begin, get off the ground
burn, burn down
`

/** Sets of talked deeds: the first of each is the verb that reports tell it by. */
export const TALKED_DEEDS: readonly SameSet[] = parseSets(TALKED)
