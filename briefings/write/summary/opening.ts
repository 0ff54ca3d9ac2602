import { ANY_MONTH } from '../../read/calendar-words.ts'
import { datelineEnd } from '../../read/dateline.ts'
import { labelEnd } from './label.ts'
import { titleCaseEnd } from './title-case.ts'

/** A byline or a time stamp run together with the dateline after it: "By Ada Lind STRELSAU, Ruritania -- ". */
const BEFORE_DATELINE =
  /^(?:By \p{Lu}[^.!?]{2,80}?|[\d:/-]{4}[\d: /-]* ?\p{Lu}{0,4}|\p{Lu}[\p{Lu} .,]{2,30}\| [^|()]{8,50}?) (?=\p{Lu}{3}[^|()-]{0,40}(?:\(|[-–—―]))/u
/** Who took the photograph whose caption ran into the sentence: "(Ada Lind/AP) ", "(By Ada Lind -- Reuters) "; at its head, whoever they work for. */
export const AGENCY =
  'AP|AFP|EPA|PA|UPI|[Aa]ssociated Press|Rex(?: Features)?|Reuters|Getty(?: Images)?|Corbis|Alamy|Magnum Photos|CNN|USA TODAY|New York Times'
const CREDIT = new RegExp(
  String.raw`\((?:AP Photo\b[^()]*|[^()]{3,60}[-–—/]+ ?(?:${AGENCY}))\)(?: (?=[\p{Lu}(])|$)|^\((?:By )?(?:\p{Lu}[\p{L}.'’-]+ ){2,3}[-–—/]+ ?\p{Lu}[^()]{1,30}\)(?: (?=[\p{Lu}(])|$)|^\((?:${AGENCY})\)$|^AP Photo\/\p{Lu}[\p{L}.'’-]+ (?=\p{Lu})|^(?:${AGENCY}) (?=(?:An?|The|It|In|As|He|She|They|At|On|After|With|When|There|This) \p{Ll})|^(?:AP|AFP|Reuters) (?=\p{Lu})(?!(?:Photo|Sports?|News|Health|Business|Staff|Writer|Television|TV|Poll|Images|Institute|Foundation|Breakingviews)s?\b)`,
  'gu',
)
/** "Mayor Ada Lind: "There is no need to fear" ": who is pictured, with what they said; without a stop, since the report follows. */
const PICTURED = /^[^"“”:.!?]{5,80}: ["“][^"“”]{8,120}[^"“”.,!?…]["”] (?=\p{Lu})/gu
/** After "Photograph:" a name with its agency, an agency, a site, or the two words of a name or one of a picture's source: what stands before it is the caption. */
const TAKEN_BY = [
  String.raw`(?:(?:[^/.:]|(?<= \p{Lu})\.){2,60}?/ ?){1,3}\p{L}+(?: (?:Images|Features|Photos|Media|Press))?`,
  String.raw`(?:${AGENCY}|NASA|Nasa)`,
  String.raw`\p{Ll}+\.? ?co\. ?uk`,
  String.raw`\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?= \p{Lu}\p{Ll}* )`,
  String.raw`\p{Lu}\p{Ll}+`,
].join('|')
const PHOTOGRAPH = new RegExp(
  String.raw`Photograph: (?:${TAKEN_BY})(?![\p{L}\d])\s*(?=["“'‘]?[\p{Lu}\d])`,
  'gu',
)
/** "Monday 6 September 2010 20.27 BST ", "May 2, 2009 9:15 pm IST ", "October 20, 2010; 12:55 AM ", "May 2, 2009; Page A3 ": the end of what a page sets above its report. */
const STAMP =
  /\b\d{1,2}:\d\d [AP]M ?\| ?by: ?(?:\p{Lu}[\p{L}.'’-]+ ){2}(?=["“'‘]?\p{Lu})|\b\d{4}(?:,? \d{1,2}[.:]\d\d ?(?:[ap]\.?m\.? )?(?:BST|GMT|UTC|IST|[ECMP][SD]T)|; \d{1,2}:\d\d [AP]M| \d\d:\d\d UK|; Page \p{Lu}{1,2}\d{1,3}) (?=["“'‘]?\p{Lu})/gu
/** "Friday 3 May Up to forty ships …": the day of a heading, and what opens a sentence. */
const DATED = new RegExp(
  String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\d{1,2} ${ANY_MONTH}|${ANY_MONTH} \d{1,2})(?:,? \d{4})? (?=(?:An?|The|Up|At|In|On|More|About|Some|As|After|It|There|Two|Three) (?:\p{Ll}|\d))`,
  'gu',
)
/** A wire's dateline in the middle of what was run together: "STRELSAU (Reuters) - ". */
const WIRE =
  /(?<!\p{L})\p{Lu}{3}[\p{Lu} .,/'’-]{0,40}?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2} )?\((?:AFP|AP|CNN|Reuters|UPI|Xinhua)\)\s*(?:[-–—]+\s*)?(?=["“'‘]?\p{Lu})/gu
/** A heading of pictures that ran into their report: "Harbour burns -- photos The fire …". */
const GALLERY = /(?:--|[–—|]) ?(?:photos?|pictures|in pictures|video|gallery|slideshow|graphic) (?=\p{Lu})/gu
/** A heading in capitals before its paragraph: "THE MANY MILLS OF TEAL Flour costs …". */
const HEADING =
  /^(?=[^\p{Ll}]*\b(?:THE|AN?|OF|FOR|TO|IN|ON|AND|WHAT|WHY|HOW|WHO|IS|ARE|IT)\b)(?:\p{Lu}[\p{Lu}'’-]*,? ){3,8}(?=\p{Lu}\p{Ll}* \p{Ll})/u
/**
 * Where a headline or caption ran into the sentence without a full stop: a word that is written small in a sentence opens one, with a
 * capital, after a small one. "… refused at a hotel A row is growing". Titles go on with a capital ("saw The Last Supper").
 */
const RUN_IN = new RegExp(
  String.raw`(?<=(?<![\p{L}\d])(?:\p{Ll}[\p{Ll}'’-]*|\d+|\d{1,2} ${ANY_MONTH})["”’')]? )(?:An?|The|It|He|She|They|We|This|These|There|His|Her|Its|Their|In|On|At|As|After|But|Under|Since|When|While|Although|With|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Nearly|Almost|Thousands|Hundreds|Dozens) (?=\p{Ll}|\p{Lu}{2})|(?<=\p{Lu}\p{Ll}{2,} )The (?=\p{Ll})`,
  'gu',
)
/** Words that a name in capitals follows: "at The shed". */
const LEADS_ON = /\b(?:of|in|at|on|to|by|for|from|with|and|or|the|an?|as|called|named|titled|entitled) $/
/** "Reuters, Zenda Mill of Teal for sale Bakers of …": the line of the item before and a heading, up to a capital that no small word leads to. */
const WIRE_LINE = new RegExp(
  String.raw`^(?:${AGENCY})(?:,| in) \p{Lu}\p{L}+ \p{Lu}[^.]{2,80}?(?<!\b(?:of|for|in|on|to|at|by|with|from|the|an?|as|and|or) )(?<=\p{Ll}{3} )(?=\p{Lu})`,
  'u',
)
/** "Zenda, Norland: Reaching the pier …" */
const PLACE_LINE =
  /^(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?, ){1,2}\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}: (?=\p{Lu})/u
const FARTHEST = 640
/** What is left must be long enough to be the sentence. */
const SHORTEST = 40

/** "Photo: Ada Lind / Rex Features", in a line of its own. */
const CREDIT_LINE = /^(?:(?:Photo(?:graph)?|Picture|Image)s?|Credit)(?: credit)?: ?[^.]{0,80}$/

/** Does a text begin with the credit of a picture? Then its caption stands before it. */
export const opensWithCredit = (text: string): boolean =>
  CREDIT_LINE.test(text) || [CREDIT, PHOTOGRAPH].some((credit) => text.search(credit) === 0)

/** Where the report's own words begin in its sentence: after headline, caption, credit, byline, time stamp and dateline. 0 for most. */
export function openingEnd(text: string): number {
  const byline = BEFORE_DATELINE.exec(text)?.[0].length ?? 0
  const dateline = datelineEnd(text.slice(byline))
  let end = dateline > 0 ? byline + dateline : 0
  const head = text.slice(0, FARTHEST)
  for (const { index } of head.matchAll(RUN_IN))
    if (index > end && text.length - index >= SHORTEST && !LEADS_ON.test(text.slice(0, index))) end = index
  for (const apart of [CREDIT, PHOTOGRAPH, PICTURED, STAMP, DATED, WIRE, GALLERY])
    for (const { index, 0: found } of head.matchAll(apart))
      if (text.length - index - found.length >= SHORTEST) end = Math.max(end, index + found.length)
  const report = end + (end > 0 ? datelineEnd(text.slice(end)) : 0)
  const line =
    report + ((WIRE_LINE.exec(text.slice(report)) ?? PLACE_LINE.exec(text.slice(report)))?.[0].length ?? 0)
  const rest = text.slice(line, line + FARTHEST)
  const heading = HEADING.exec(rest)
  const after = line + (heading?.[0].length ?? titleCaseEnd(rest))
  return after + labelEnd(text.slice(after))
}
