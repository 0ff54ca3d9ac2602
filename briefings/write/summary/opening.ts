import { datelineEnd } from '../../read/dateline.ts'

/** A byline or a time stamp run together with the dateline after it: "By Ada Lind STRELSAU, Ruritania -- ". */
const BEFORE_DATELINE =
  /^(?:By \p{Lu}[^.!?]{2,80}?|[\d:/-]{4,}[\d: /-]* ?\p{Lu}{0,4}|\p{Lu}[\p{Lu} .,]{2,30}\| [^|()]{8,50}?) (?=\p{Lu}{3}[^|()-]{0,40}(?:\(|[-–—―]))/u
/** Who took the photograph whose caption ran into the sentence: "(Ada Lind/AP) ", "(By Ada Lind -- Reuters) ". */
const CREDIT =
  /\((?:AP Photo\b[^()]*|[^()]{3,60}[-–—/]+ ?(?:AP|AFP|EPA|PA|Reuters|Getty Images))\) (?=\p{Lu})/gu
/**
 * Where a headline or caption ran into the sentence without a full stop: a word that is written small in a sentence opens one, with a
 * capital, after a small one. "… refused at a hotel A row is growing". Titles go on with a capital ("saw The Last Supper").
 */
const RUN_IN =
  /(?<=(?<![\p{L}\d])(?:\p{Ll}[\p{Ll}'’-]*|\d+)["”’')]? )(?:An?|The|It|He|She|They|We|This|These|There|His|Her|Its|Their|In|On|At|As|After|But) (?=\p{Ll}|\p{Lu}{2})/gu
/** Words that a name in capitals follows: "at The shed". */
const LEADS_ON = /\b(?:of|in|at|on|to|by|for|from|with|and|or|the|an?|as|called|named|titled|entitled) $/
const FARTHEST = 250
/** What is left must be long enough to be the sentence. */
const SHORTEST = 40

/** Where the report's own words begin in its sentence: after headline, caption, credit, byline, time stamp and dateline. 0 for most. */
export function openingEnd(text: string): number {
  const byline = BEFORE_DATELINE.exec(text)?.[0].length ?? 0
  const dateline = datelineEnd(text.slice(byline))
  let end = dateline > 0 ? byline + dateline : 0
  for (const { index } of text.slice(0, FARTHEST).matchAll(RUN_IN))
    if (index > end && text.length - index >= SHORTEST && !LEADS_ON.test(text.slice(0, index))) end = index
  for (const { index, 0: credit } of text.slice(0, FARTHEST).matchAll(CREDIT))
    if (text.length - index - credit.length >= SHORTEST) end = Math.max(end, index + credit.length)
  return end
}
