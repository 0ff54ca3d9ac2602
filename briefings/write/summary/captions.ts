import { ANY_MONTH } from '../../read/calendar-words.ts'
import { isPast } from '../../analyse/times/tense.ts'
import type { Token } from '../../analyse/text.ts'

const MONTH = String.raw`(?:${ANY_MONTH}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)`
const DATED = new RegExp(
  String.raw`(?:(?<=\p{L},? )(?=\p{L}+\.? \d{1,2}, \d{4})|\b(?:on|in) (?:\p{Lu}\p{Ll}+day,? )?|, \p{Lu}\p{Ll}+day,? )${MONTH}(?: \d{1,2})?(?:, \d{4})?(?:(?<=\d{4}),? in \p{Lu}[\p{L} ,]{2,40})?\.$`,
  'u',
)
/** "A gull is seen at a mill in Teal May 3, 2009." */
const AS_SEEN = /\b(?:is|are) (?:seen|pictured|shown|congratulated|greeted|helped|surrounded|flanked)\b/
/** "Boats are seen spraying water on the mill.": with or without its day. */
const SEEN_DOING = /^[^,;:“”"]*\b(?:is|are) (?:seen|pictured|shown) \p{L}+ing\b/u
/** "May 3: Dockers wait for a ferry." */
const DATED_BEFORE = new RegExp(
  String.raw`^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH} \d{1,2}(?:, \d{4})?): `,
  'u',
)
/** "An image from a video of a mill, recorded by a gull": what its verbs say is said of the picture or what is in it. */
const OF_PICTURE =
  /^(?:an?|the|this) (?:[\p{L}-]+ ){0,2}(?:image|photo(?:graph)?|picture|still|screenshot|frame grab|portrait) (?:from|of|by|taken|made|provided|released|posted|showing)\b/iu
/** "A still, taken from a film of the pier, shows a gull": whatever its verbs. */
const SHOWN_IN =
  /^(?:an?|the|this|these) (?:[\p{L}-]+ ){0,3}(?:images?|photo(?:graph)?s?|pictures?|stills?|screenshots?|grabs?|handouts?),? (?:(?:taken|made|provided|released|posted|captured|shot|from|of|by|on|in)\b[^.“”"]{0,80}?,? )?shows?\b/iu
/** "2009 photo, gulls are seen …": the rest of a caption that was cut after "In this May 3,". */
const REST = /^(?:\d{1,2}, )?\d{4},? (?:file )?(?:photo|photograph|picture|image)\b/

/** "A gull swims off Teal in this May 3, 2009 file photo.", "May 3: This image from video shows a mill." */
const IN_PICTURE =
  /\bin (?:this|an?)\b[^.]{0,40}\b(?:photo|photograph|picture|image)(?: (?:provided|taken|released) by [^.]{3,60})?\.$|^[^.:]{3,20}: (?:This|An?) (?:\p{Ll}+ )?(?:photo|photograph|picture|image)\b/u
/** What people in a picture are seen to do. */
const VISIBLE =
  /^(?:inspect|wait|walk|stand|sit|look|watch|carry|gather|hold|search|pose|wave|march|queue|load|unload|clean|clear|remove|play|board|pass|greet|celebrate|embrace|cheer|attend)(?:s|es)?$/
/** Tokens of such a line. */
const LINE = 26
/** Verbs of a timetable: "The fair opens on May 3." */
const TIMETABLE =
  /^(?:begins?|starts?|opens?|ends?|clos(?:es|e)|expires?|returns?|runs?|arrives?|leaves?|launch(?:es)?)$/

/** "Dockers wait for a ferry in Teal on May 3.": what a picture shows is told in the present, with its date. */
export function isCaption(text: string, tokens: readonly Token[]): boolean {
  const [first, ...more] = tokens.filter((t) => t.pos === 'VERB' || t.pos === 'AUX')
  if (!first) return false
  const shows = (t: Token): boolean => t.pos === 'VERB' && !isPast(t.lower) && !TIMETABLE.test(t.lower)
  if (SEEN_DOING.test(text) || IN_PICTURE.test(text) || REST.test(text)) return true
  if (SHOWN_IN.test(text) && DATED.test(text)) return true
  if (OF_PICTURE.test(text) && tokens.every((t, k) => !isOfSentence(t, tokens[k + 1]))) return true
  const seen = AS_SEEN.test(text) || (tokens.some((t) => t.lower === 'seen') && !tokens.some((t) => t.pos === 'AUX')) // prettier-ignore
  if (DATED_BEFORE.test(text) && (seen || [first, ...more].some(shows))) return true
  return DATED.test(text) && (AS_SEEN.test(text) || [first, ...more].every(shows))
}

/** "Dockers inspect the ferry at a pier in Teal.": a line of a picture in a report that tells of what was. */
export function isLineOfPicture(tokens: readonly Token[]): boolean {
  const verbs = tokens.filter((t) => (t.pos === 'VERB' && !/ing$/.test(t.lower)) || t.pos === 'AUX')
  const at = tokens.indexOf(verbs[0]!)
  return (
    verbs.length === 1 &&
    tokens.length <= LINE &&
    VISIBLE.test(verbs[0]!.lower) &&
    at > 0 &&
    /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos) &&
    tokens.slice(at).some((t, k, all) => t.pos === 'ADP' && all.slice(k).some((x) => x.pos === 'PROPN'))
  )
}

/** Neither "recorded by" nor "leaking". */
const isOfSentence = (t: Token, next: Token | undefined): boolean =>
  t.pos === 'AUX' ||
  (t.pos === 'VERB' &&
    !/ing$/.test(t.lower) &&
    !(isPast(t.lower) && (!next || /^(?:ADP|PUNCT|PART)$/.test(next.pos))))
