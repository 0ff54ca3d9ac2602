import { DEALINGS } from './dealings.ts'
import { DEEDS } from './deeds.ts'
import { DOMAIN_NOUNS, DOMAINS } from './domains.ts'
import { EVERYDAY, EVERYDAY_MANNERS, EVERYDAY_NOUNS } from './everyday.ts'
import { FIXED } from './fixed.ts'
import { MANNERS } from './manners.ts'
import { MATTERS } from './matters.ts'
import { NOMINALS } from './nominals.ts'
import { COMPLEMENTS, CONTRARIES } from './opposites.ts'
import { parseSets } from './parse-sets.ts'
import { createThesaurus, type Thesaurus } from './thesaurus.ts'
import { THINGS } from './things.ts'

/** The thesaurus of news English that ships: our own writing. */
export const NEWS: Thesaurus = createThesaurus({
  verbs: [...parseSets(DEEDS), ...parseSets(DEALINGS), ...parseSets(DOMAINS), ...parseSets(EVERYDAY)],
  nouns: [
    ...parseSets(THINGS),
    ...parseSets(MATTERS),
    ...parseSets(DOMAIN_NOUNS),
    ...parseSets(EVERYDAY_NOUNS),
  ],
  manners: [...parseSets(MANNERS), ...parseSets(EVERYDAY_MANNERS)],
  nominals: parseSets(NOMINALS),
  complements: parseSets(COMPLEMENTS),
  contraries: parseSets(CONTRARIES),
  fixed: parseSets(FIXED),
})
