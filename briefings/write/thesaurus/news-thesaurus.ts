import { DEALINGS } from './dealings.ts'
import { DEEDS } from './deeds.ts'
import { FIXED } from './fixed.ts'
import { MANNERS } from './manners.ts'
import { MATTERS } from './matters.ts'
import { COMPLEMENTS, CONTRARIES } from './opposites.ts'
import { parseSets } from './parse-sets.ts'
import { createThesaurus, type Thesaurus } from './thesaurus.ts'
import { THINGS } from './things.ts'

/** The thesaurus of news English that ships: our own writing. */
export const NEWS: Thesaurus = createThesaurus({
  verbs: [...parseSets(DEEDS), ...parseSets(DEALINGS)],
  nouns: [...parseSets(THINGS), ...parseSets(MATTERS)],
  manners: parseSets(MANNERS),
  complements: parseSets(COMPLEMENTS),
  contraries: parseSets(CONTRARIES),
  fixed: parseSets(FIXED),
})
