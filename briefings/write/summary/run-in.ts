import { ANY_MONTH } from '../../read/calendar-words.ts'
import type { EventContext } from '../../analyse/events/context.ts'
import { DEMONYMS } from '../../analyse/demonyms.ts'
import { isPerson } from '../../analyse/figures/units.ts'
import { tokensOf, type AnalysedText, type Token } from '../../analyse/text.ts'
import { isPersonNoun } from './bound.ts'
import { openingEnd } from './opening.ts'

/** Headlines and captions are run into the first sentences of what was copied. */
const FIRST = 3
/** Tokens of a sentence before which no heading is long, and the fewest of a heading or of what follows it. */
const LONGEST = 50
const SHORTEST = 4
/** "Officials told millers Norland bakers had left": a clause without its "that". */
const LEADS_ON =
  /^(?:tell|tells|told|telling|assured?|warn(?:s|ed)?|inform(?:s|ed)?|remind(?:s|ed)?|says?|said)$/
/** "Group A": what a letter belongs to. */
const LABELLED =
  /(?:itis|vitamin|plan|serie|series|group|class|schedule|type|grade|section|influenza|category|level|part|team|gate|terminal|block)$/

/**
 * Where the report's own words begin in a sentence, as a place in the article: after what a page sets above them (`openingEnd`), and in the first sentences after a
 * heading that copying ran in without its full stop: "Millers fear for the harvest Flour has risen". A clause with a verb of its own stands before
 * a capital that no name explains: that of a word which the article also writes small (truecasing: Lita et al. 2003), of people, or of a nation's;
 * or a subject with its auxiliary.
 */
export function reportStart(c: EventContext, sentence: number): number {
  const { start, end } = c.doc.sentences[sentence]!
  const from = start + openingEnd(c.doc.text.slice(start, end))
  if (sentence >= FIRST) return from
  const tokens = tokensOf(c.doc, sentence).filter((t) => t.start >= from)
  if (/^(?:ADP|SCONJ|ADV)$/.test(tokens[0]?.pos ?? '')) return from
  let at = from
  for (let k = SHORTEST; k < Math.min(tokens.length - SHORTEST, LONGEST); k++) {
    const before = tokens.slice(0, k - 1)
    // A clause that is told of, or after "as", must have been told: "Lind says flour is dear Millers of Zenda …".
    const clause = before.slice(before.findLastIndex((t) => t.pos === 'SCONJ' || LEADS_ON.test(t.lower)) + 1)
    if (opens(c.doc, tokens, k) && clause.some(isFinite) && tokens.slice(k + 1).some(isFinite))
      at = tokens[k]!.start
  }
  return at
}

const isFinite = (t: Token): boolean => t.pos === 'AUX' || (t.pos === 'VERB' && !/ing$/.test(t.lower))

/** Does a word with a capital open a sentence in the middle of this one? */
function opens({ text }: AnalysedText, tokens: readonly Token[], k: number): boolean {
  const [before, t, next] = [tokens[k - 1]!, tokens[k]!, tokens[k + 1]!]
  // "… deliver aid to Zenda A van has been stolen"
  const article = /^(?:An?|The)$/.test(t.text) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos)
  // No "band The Gulls have led", "told The Isle Post it was".
  if (article)
    return (
      (t.text === 'The' && !isTerse(tokens, k) ? /^PROPN$/ : /^(?:NOUN|PROPN|ADJ)$/).test(before.pos) &&
      !LABELLED.test(before.lower)
    )
  if (!/^\p{Lu}/u.test(t.text) || !/^\p{Ll}[\p{L}’'-]{2,}$/u.test(before.text)) return false
  // "a leaking Gulf of Mexico well", "hopes Norland bakers will": the word before leads on to it.
  const closes = before.pos === 'NOUN' || (/^(?:ADJ|VERB)$/.test(before.pos) && tokens[k - 2]!.pos === 'AUX')
  if (
    !closes ||
    (/ing$|-/.test(before.lower) && tokens[k - 2]!.pos !== 'AUX') ||
    /^(?:PRON|PROPN)$/.test(tokens[k - 2]!.pos)
  )
    return false
  if (isSubject(tokens, k)) return true
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(t.text) || !/^\p{Ll}/u.test(next.text)) return false
  return (
    (DEMONYMS.has(t.lower) && /[^su]s$/.test(next.lower) && /^(?:AUX|VERB)$/.test(tokens[k + 2]!.pos)) ||
    (isPerson(t.lower) && /s$|police|people/.test(t.lower)) ||
    new RegExp(String.raw`(?<![\p{L}’'-])${t.lower}(?![\p{L}’'-])`, 'u').test(text)
  )
}

/** "Board clears Lind ally": words of a headline, in the present and without an article. */
const isTerse = (tokens: readonly Token[], k: number): boolean =>
  tokens.slice(0, k).every((t) => t.pos !== 'DET' && t.pos !== 'AUX' && t.pos !== 'PUNCT') &&
  tokens.slice(1, k - 1).some((t) => t.pos === 'VERB' && /[^s]s$/.test(t.lower))

/** Tokens of the shortest and of the longest subject, and the fewest that follow its verb: more than "the plan that Lind’s board had backed" leaves. */
const LEAST_SUBJECT = 3
const SUBJECT = 9
const PREDICATE = 5
const DATE = new RegExp(`day$|^${ANY_MONTH}$`)

/** "… the spill Isle Line chief Ada Lind will get": a name with a noun of what it is or has, and an auxiliary. Not "her colleague Ada Lind". */
function isSubject(tokens: readonly Token[], k: number): boolean {
  const verb = tokens.findIndex((t, i) => i > k && (t.pos === 'AUX' || t.pos === 'VERB'))
  const subject = tokens.slice(k, Math.max(k, verb))
  return (
    tokens[verb]?.pos === 'AUX' &&
    subject.length >= LEAST_SUBJECT &&
    subject.length <= SUBJECT &&
    tokens.length - verb > PREDICATE &&
    !DATE.test(tokens[k]!.text) &&
    !isPersonNoun(tokens[k - 1]!.lower) &&
    subject.every((t) => /^(?:NOUN|PROPN|ADJ|PART|NUM)$/.test(t.pos)) &&
    subject.some((t) => t.pos === 'NOUN' && /^\p{Ll}/u.test(t.text))
  )
}
