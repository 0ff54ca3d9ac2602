import type { EventContext } from '../../analyse/events/context.ts'
import { DEMONYMS } from '../../analyse/demonyms.ts'
import { isPerson } from '../../analyse/figures/units.ts'
import { tokensOf, type AnalysedText, type Token } from '../../analyse/text.ts'
import { openingEnd } from './opening.ts'

/** Headlines and captions are run into the first sentences of what was copied. */
const FIRST = 3
/** Tokens of a sentence before which no heading is long, and the fewest of a heading or of what follows it. */
const LONGEST = 50
const SHORTEST = 4
/** "Officials told millers Norland bakers had left": a clause without its "that". */
const LEADS_ON =
  /^(?:tell|tells|told|telling|assured?|warn(?:s|ed)?|inform(?:s|ed)?|remind(?:s|ed)?|says?|said)$/
/** "Group A", "at The Shed": what a letter or an article in capitals belongs to. */
const LABELLED =
  /(?:itis|vitamin|plan|serie|series|group|class|schedule|type|grade|section|influenza|category|level|part|team|gate|terminal|block|of|in|at|on|to|by|for|from|with|and|or|as|than|like|called|named|titled|entitled)$/

/**
 * Where the report's own words begin in a sentence, as a place in the article: after what a page sets above them (`openingEnd`), and in the first sentences after a
 * heading that copying ran in without its full stop: "Millers fear for the harvest Flour has risen". A clause with a verb of its own stands before
 * a capital that no name explains: that of a word which the article also writes small (truecasing: Lita et al. 2003), of people, or of a nation's.
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
    // A clause that is told of must have been told: "Lind says flour is dear Millers of Zenda …".
    const clause = before.slice(before.findLastIndex((t) => LEADS_ON.test(t.lower)) + 1)
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
  if (/^(?:An?|The)$/.test(t.text) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos))
    return /\p{Ll}$/u.test(before.text) && !LABELLED.test(before.lower)
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(t.text) || !/^\p{Ll}/u.test(next.text)) return false
  // "a leaking Gulf of Mexico well", "hopes Norland bakers will": the word before leads on to it.
  const closes = before.pos === 'NOUN' || (before.pos === 'ADJ' && tokens[k - 2]!.pos === 'AUX')
  if (!closes || !/^\p{Ll}[\p{L}’'-]*$/u.test(before.text) || /ing$/.test(before.lower)) return false
  if (/^(?:PRON|PROPN)$/.test(tokens[k - 2]!.pos)) return false
  return (
    (DEMONYMS.has(t.lower) && next.pos === 'NOUN' && /[^su]s$/.test(next.lower)) ||
    (isPerson(t.lower) && /s$|police|people/.test(t.lower)) ||
    new RegExp(String.raw`(?<![\p{L}’'-])${t.lower}(?![\p{L}’'-])`, 'u').test(text)
  )
}
