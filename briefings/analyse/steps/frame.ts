import { lies } from '../events/ahead.ts'
import type { Sentence } from '../events/compose.ts'
import type { VerbGroup } from '../events/clauses.ts'
import { quotedFrom } from '../events/plausible.ts'
import { NEGATIONS } from '../events/verb-groups.ts'

/** How a clause asserts what it tells: as done, as going on, as to come, as a threat; "present" leaves it to the day. */
export type Frame = 'done' | 'going on' | 'to come' | 'not to come' | 'threatened' | 'denied' | 'present'

/** Verbs that bind somebody to what their infinitive tells. */
const BINDING = new Set(
  'agree plan vote decide intend expect schedule set slate aim promise pledge vow prepare resolve announce offer forecast predict'.split(
    ' ',
  ),
)
/** Verbs that begin what their infinitive tells, or bring it about: "came from behind to beat". */
const PHASE = new Set('begin start continue resume proceed manage come rally recover battle'.split(' '))

/** Null where the clause asserts nothing of its own: a condition, a wish, a quotation, what had been before. */
export function frameOf(s: Sentence, n: number): Frame | null {
  const g = s.groups[n]!
  const condition = s.groups.find((x) => x.link === 'condition' && /^(?:if|unless)$/.test(x.marker ?? ''))
  // "Will strike unless pay is raised" is a threat; what is done if something else is says nothing.
  if (condition)
    return condition.marker === 'unless' && g.link === 'main' && g.tense === 'future' && !isDenied(s, g)
      ? 'threatened'
      : null
  if (quotedFrom(s.tokens, g.first)) return null
  if (isSaidToBeUntrue(s, n)) return 'denied'
  if (g.form === 'infinitive') return infinitive(s, n)
  const main = adjunctOf(s, n)
  if (main !== null) return frameOf(s, main)
  if (!g.finite) return null
  if (g.tense === 'future') return isDenied(s, g) ? 'not to come' : 'to come'
  if (g.tense === 'modal') {
    if (g.modal !== 'would' || g.link !== 'report' || isWish(s, g)) return null
    return isDenied(s, g) ? 'not to come' : 'to come'
  }
  // What had been before is history, unless something else is told to have come after it.
  if (isDenied(s, g) || (g.tense === 'pluperfect' && g.link !== 'report' && g.marker !== 'after')) return null
  if (g.progressive) return 'going on'
  if (g.tense !== 'present') return 'done'
  if (g.link !== 'adverbial') return 'present'
  // "Buses will stand still as drivers begin a strike."
  return g.marker === 'as' && s.groups[mainBefore(s, n)]?.tense === 'future' ? 'to come' : null
}

/** "Would sooner play", "would like to meet". */
const isWish = ({ tokens }: Sentence, { first, head }: VerbGroup): boolean =>
  tokens.slice(first, head + 1).some((t) => /^(?:rather|sooner|like|love|prefer)$/.test(t.lower))

/** The main clause that a clause follows; -1 where none stands before it. */
export const mainBefore = ({ groups }: Sentence, n: number): number =>
  groups.slice(0, n).findLastIndex((g) => g.finite && (g.link === 'main' || g.link === 'coordinated'))

/** "…, ending a strike of ten days": the main clause of a participle that says what came of it; null for any other verb. */
export function adjunctOf(s: Sentence, n: number): number | null {
  const g = s.groups[n]!
  if (g.form !== 'gerund' || s.tokens[g.first - 1]?.text !== ',') return null
  const main = mainBefore(s, n)
  return main < 0 ? null : main
}

/** "Denied that she would resign", "denied reports that he is about to step down". */
function isSaidToBeUntrue({ groups }: Sentence, n: number): boolean {
  for (let k = groups[n]!.finite ? n : groups[n]!.parent; k > 0; k--) {
    const [clause, above] = [groups[k]!, groups[k - 1]!]
    if (above.lemma === 'deny') return !above.negated && above.finite && clause.link !== 'adverbial'
    if (clause.finite && clause.link !== 'report') return false
  }
  return false
}

function infinitive(s: Sentence, n: number): Frame | null {
  if (isPlanned(s, n)) return 'to come'
  const parent = s.groups[s.groups[n]!.parent]
  if (!parent?.finite || isDenied(s, parent)) return null
  if (lies(s, parent)) return 'to come'
  const above = frameOf(s, s.groups[n]!.parent)
  if (above === null) return null
  if (parent.lemma === 'threaten') return 'threatened'
  if (BINDING.has(parent.lemma)) return 'to come'
  // "Wants to launch it on Friday": a day makes a wish a plan.
  if (/^(?:want|hope|mean)$/.test(parent.lemma) && above === 'present') return 'present'
  return PHASE.has(parent.lemma) ? above : null
}

/** "The agency of Norland plans to launch": the tagger takes the verb for a noun, and no finite verb stands above. */
function isPlanned({ tokens, groups }: Sentence, n: number): boolean {
  const { first, parent, subject } = groups[n]!
  const at = tokens[first]!.lower === 'to' ? first : first - 1
  const [before, verb] = [tokens[at - 2], tokens[at - 1]]
  return (
    parent < 0 &&
    at - 2 >= subject[0] &&
    tokens[at]!.lower === 'to' &&
    verb?.pos === 'NOUN' &&
    /^(?:plans|aims|promises|offers|pledges|vows|resolves)$/.test(verb.lower) &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    !/^['’]s?$/.test(before!.text)
  )
}

/** "Agreed to call off": the decision is the deed. */
export function isDecided(s: Sentence, n: number): boolean {
  const g = s.groups[n]!
  const parent = s.groups[g.parent]
  return (
    g.form === 'infinitive' &&
    /^(?:agree|decide|vote|resolve)$/.test(parent?.lemma ?? '') &&
    frameOf(s, g.parent) === 'done'
  )
}

/** "Did not strike", "is not over"; of "pleaded not guilty" the plea is asserted. */
function isDenied({ tokens }: Sentence, g: VerbGroup): boolean {
  return (
    g.negated &&
    (g.lemma === 'be' || tokens.slice(Math.max(0, g.first - 1), g.head).some((t) => NEGATIONS.has(t.lower)))
  )
}
