import { isPast } from '../../analyse/times/tense.ts'
import type { AnalysedText, Token } from '../../analyse/text.ts'
import type { Range } from '../../model.ts'
import { isPersonNoun } from './bound.ts'
import { isCaption } from './captions.ts'
import { AGENCY, openingEnd } from './opening.ts'

const BYLINE =
  /^(?:by|from|words|photos?|pictures?|video|image|reporting by|written by|additional reporting|editing by)\b[:\s]/i
const FURNITURE =
  /^\(?(?:story highlights|general view (?:of|during)|(?:\w+ )?file(?: photo| picture| image)?(?=: )|(?:editor['’]s|programming) note|corrections?\b|(?:(?:the|this) )?(?:story|article) continues|a version of this (?:story|article)|scroll down|read more|click|follow (?:us|@)|sign up|subscribe|advertisement|image (?:source|caption|copyright)|media (?:caption|playback)|share (?:this|on)|published|updated|last updated|posted|related|see also|watch|copyright|©|\(c\)|for confidential support|please note|in (?:this|an?)\b[^.]{0,60}\b(?:photo|photograph|image|picture|frame grab|sketch)(?=,)|e-?mail|print|comments?|getty|just watched|stay tuned|(?:turn|tune in) to\b|an earlier version of|must watch|below (?:are|is)|this (?:article|story|page|video|copy|(?:is an? )?(?:rush |partial |unedited )?transcript|photo|photograph|picture|image|screenshot|still|map|graphic)|there may be (?:some )?differences between|here(?:['’]s|['’]re| is| are)|for (?:another|more|the latest)\b[^.]*\b(?:read|see|visit|watch)|follow [^.]*\b(?:coverage|live|along|updates)|view (?:how|the|our|all|more|photos|a)\b|we will use|by (?:signing|clicking)|you can (?:follow|read|watch|get|sign)|all rights reserved|do you|have you|what do you|in order to see|tell us|send (?:us|your))\b/i
const CREDIT =
  /\b(?:getty images|shutterstock|reuters\/|afp\/|press association|photograph:|pictured (?:left|right|above|below|here))|\((?:file (?:photo|picture)|left|right|centre|center|above|below|second left|second right|far left|far right)\)/i

/** What a site says of its own doings to whoever reads it: newsletters, terms, cookies, who pays for the page. */
const SERVICE =
  /\b(?:newsletters?|inbox|privacy policy|terms of (?:use|service)|unsubscribe|subscription|cookies|commission|ad blocker)\b/i
/** Not the US, whose Exchange Commission is no page's. */
const READER = /\b(?:[Yy]ou|[Yy]our|[Ww]e|[Oo]ur|[Uu]s)\b/
const PAID =
  /\b(?:(?:compensated|sponsored) by|supported (?:entirely |solely )?by (?:readers|donations|philanthropy))\b|^all (?:opinions|views) (?:are|expressed)\b|\bindependently (?:chosen|selected|reviewed)\b|\bnot responsible for the content\b/i
/** "the video above", "the transcript below": shown on the page. */
const SHOWN =
  /\b(?:video|player|photo|image|picture|map|chart|graphic|gallery|list|link|transcript)s? (?:above|below)\b/i
/** "As the strike goes on, here is what we know.", "The latest news is at the top.": what the page holds, and nothing of it. */
const PROMISE =
  /[,—–-] ?here(?:['’]s| is| are) (?:\w+ ){0,3}?(?:what|how|where|why|who|updates?|everything|all|some|look|guide|list)\b|\b(?:latest|newest|recent) (?:news|updates?|developments?) (?:is|are) (?:at the top|below|here)/i
/** Questions and answers set out as such, headings ("ANALYSIS: …") and remarks in brackets: parts of something, and no sentence of a report. */
const PART = /^(?:[QA]: |\p{Lu}{4,}(?: \p{Lu}+){0,2}:(?! ["“])|[[(].*[\])]\.?$)/su

/** A picture's credit run into its caption, or into that of the next: "ESA/NRO/Ada Lind The view …", "Ada Lind/AP A gull …". */
const CREDITED = new RegExp(
  String.raw`^(?:(?:\p{Lu}[\p{L}.]*\/){2,}\p{Lu}|(?:\p{Lu}[\p{L}.'’-]+ ){1,2}(?:\p{Ll}{2,3} )?(?:\p{Lu}[\p{L}.'’-]+)(?: ?\/ ?| for )(?:The )?(?:${AGENCY}) \p{Lu})`,
  'u',
)
/** "Ada Lind asked the board: Who will pay?" tells who asked. */
const ASKED =
  /^(?!.*\b(?:I|[Ww]e)\b)\p{Lu}[^?:]*(?<!\b(?:was|were) )\b(?:asked|asks)\b[^?:]*[:,] ?[^?]*\?["”’']?$/u
/** "Our correspondent Ada Lind explains.": what, is heard elsewhere. */
const HANDED_ON = /(?<!\p{L})\p{Lu}\p{L}+ (?:explains|reports|has (?:more|the (?:story|details|latest)))\.$/u

/** "Port Lisle: …" in a round-up of news has a sentence of its own; a caption is shorter. */
const SHORTEST_ITEM = 14

/** What is called out in fewer words tells nothing. */
const SHORTEST_CALL = 8

/** With fewer words than this to a number it is a table: "Lind 6-4 2-6 7-5", but not "Lind, 45-7-2, beat Benning, 53-3". */
const TABLE = 1.5

/** A sentence of more words is a list, a table or no text at all. */
const LONGEST = 300

/** A sentence of more words has a verb among so many. */
const LONG = 60

/** Cut after an initial ("…, B."), within a clause ("… that while the ID.") or by whoever quotes from it ("… in May ..."). */
const CUT = /, \p{Lu}\.$|\b(?:while|although|because|if|that) (?:the|an?) \S+\.$|\s(?:\.\.\.|…)$|^[™œ€] /u

/** A byline, caption, heading, timestamp or other furniture of a page: no sentence of the report. */
export function isJunk(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length < 5 || tokens.length > LONGEST) return true
  if (BYLINE.test(text) && (tokens.length < 12 || !/[.!?]["”’']?$/.test(text))) return true
  if (FURNITURE.test(text) || (CREDIT.test(text) && tokens.length < 40)) return true
  // The rest of a sentence that was cut in two, or of a letter that was read in another code; one cut after an initial.
  if (/^(?:[,;)\uFFFD]|â€)/.test(text) || CUT.test(text)) return true
  const closed = /[.!?…]["”’')\]]*$/.test(text)
  if (!closed && (tokens.length < 25 || /\p{L}:\p{Lu}/u.test(text))) return true
  if (
    (/\?["”’']?$/.test(text) && !ASKED.test(text)) ||
    PART.test(text) ||
    CREDITED.test(text) ||
    HANDED_ON.test(text)
  )
    return true
  if (
    PAID.test(text) ||
    SHOWN.test(text) ||
    PROMISE.test(text) ||
    /\b(?:(?:tick|click|tap|read|watch) (?:here|below|on)|comment on this|one click|please (?:go to|visit|check) (?:our|the)|this (?:live|rolling) (?:\w+ )?(?:page|blog|coverage))\b|\b(?:detailed|described|found|available|listed) here\.?$/i.test(
      text,
    )
  )
    return true
  if (SERVICE.test(text) && READER.test(text)) return true
  // "Yes, that is all."
  if (tokens[0]!.pos === 'INTJ' && tokens.length < 12) return true
  // Headings of other pages, run together.
  if (/ \| /.test(text.slice(openingEnd(text)))) return true
  // An item of a list, or a note of the editors.
  if (/^(?:(?:\d{1,2}|[a-z]) ?[-–.)]|[-–—―•*]+) /i.test(text)) return true
  // A heading that leads on: "Here is what we know:".
  if (/[:;]$/.test(text)) return true
  if (/\b(?:https?:\/\/|www\.|@\w|javascript\b|via rss\b|pic\.twitter\.com)|\(@\w/i.test(text)) return true
  // "Wait, there is more!", "“Really,” Lind went on."
  if (tokens.length < SHORTEST_CALL && /^["“]|!["”’']?$/.test(text)) return true
  // A list of names and years, without its lines.
  const verbs = tokens.filter((t) => t.pos === 'VERB' || t.pos === 'AUX')
  if (tokens.length > LONG && verbs.length < tokens.length / LONG) return true
  const words = tokens.filter((t) => /\p{L}/u.test(t.text))
  const numbers = tokens.filter((t) => /^\d/.test(t.text))
  if (words.length < tokens.length / 3 || words.length < TABLE * numbers.length) return true
  // A caption has no finite verb: "Ada Lind speaking in Strelsau in May."
  const participle = tokens[0]!.pos === 'VERB' && /ing$/.test(tokens[0]!.lower)
  if (!tokens.some((t, k) => isFinite(t, participle ? tokens[k - 1] : undefined) || isTaggedAmiss(tokens, k)))
    return true
  if (isNounPhrase(tokens) || isCaption(text, tokens) || isScore(tokens)) return true
  // "Championed by the millers": what was, stands in the sentence before.
  if (tokens[0]!.pos === 'VERB' && /ed$/.test(tokens[0]!.lower) && !text.includes(',')) return true
  // A caption or heading set in front of the report: "Sacked: …", "Joy: …"; a place there is where it happened.
  if (
    /^\p{Lu}[\p{Ll}-]+(?: \p{L}+){0,2}: \p{Lu}/u.test(text) &&
    !(tokens[0]!.pos === 'PROPN' && tokens.length > SHORTEST_ITEM) &&
    !/\b(?:said|says|told|added)\b/.test(text.slice(0, text.indexOf(':')))
  )
    return true
  return words.every((t) => t.text === t.text.toUpperCase())
}

/** "Refusing to leave the quay.": neither is a verb of a sentence. An infinitive elsewhere may follow one that is tagged as a noun ("plans to leave"). */
const isFinite = (t: Token, before: Token | undefined): boolean =>
  t.pos === 'AUX' || (t.pos === 'VERB' && !/ing$/.test(t.lower) && before?.lower !== 'to')

/** "Ada Lind returns to her roots", "she detailed the plan", of which the tagger made nouns: what takes an object is a verb. */
function isTaggedAmiss(tokens: readonly Token[], k: number): boolean {
  const [before, t, next] = [tokens[k - 1], tokens[k]!, tokens[k + 1]]
  if (!/^(?:NOUN|ADJ)$/.test(t.pos) || !/^\p{Ll}/u.test(t.text) || !next) return false
  const follows = /^(?:NOUN|PROPN|ADV)$/.test(before?.pos ?? '')
  const takes = next.pos === 'DET' || next.lower === 'to' || /^(?:his|her|its|their)$/.test(next.lower)
  if (isPast(t.lower)) return follows && (takes || next.pos === 'PROPN')
  // "Two-thirds of millers support voting by mail"
  const several = /[^su]s$/.test(before?.lower ?? '') && !/s$/.test(t.lower)
  return follows && ((takes && /[^su]s$/.test(t.lower)) || (several && (takes || /ing$/.test(next.lower)))) // prettier-ignore
}

/** "Ada Lind 6 steals, 2 assists.": what looks like a verb is what was counted. */
const isScore = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => /^(?:VERB|AUX)$/.test(t.pos)) &&
  tokens.every(
    (t, k) =>
      !/^(?:VERB|AUX)$/.test(t.pos) ||
      (/^\d+$/.test(tokens[k - 1]?.text ?? '') && /^[.,;]?$/.test(tokens[k + 1]?.text ?? '')),
  )

/** "Ada Lind, who might be the best of them.": after the name nothing but what it leads to (`verb`: the first verb). */
function isNameAlone(tokens: readonly Token[], verb: number): boolean {
  const comma = tokens.findIndex((t) => t.text === ',')
  return (
    comma > 0 &&
    comma < verb &&
    tokens[comma + 1]?.lower === 'who' &&
    tokens.slice(0, comma).every((t) => t.pos === 'PROPN') &&
    !tokens.slice(comma + 1).some((t) => /^[,–—]$/.test(t.text))
  )
}

/** "A final that fills the stadium and the bars.": all its verbs tell of the noun, and none of what it did. */
function isNounPhrase(tokens: readonly Token[]): boolean {
  const isVerb = (t: Token): boolean => t.pos === 'AUX' || t.pos === 'VERB'
  const first = tokens.findIndex(isVerb)
  if (isNameAlone(tokens, first)) return true
  const relative = /^(?:that|which|who)$/.test(tokens[first - 1]?.lower ?? '')
  // "Actor and singer who …": of whom?
  const role = isPersonNoun(tokens[0]!.lower) && /^(?:CCONJ|PRON)$/.test(tokens[1]?.pos ?? '')
  const opens = relative && (role || /^an?$/.test(tokens[0]!.lower))
  if (!opens) return false
  let end = first
  for (let k = first; k < tokens.length; k++)
    if (isVerb(tokens[k]!)) {
      // "… and empties the bars", but not "… and the bars closed".
      const joined =
        tokens[k - 1]?.pos === 'CCONJ' || (tokens[k - 2]?.pos === 'CCONJ' && tokens[k]!.pos === 'VERB')
      const infinite = /ing$/.test(tokens[k]!.lower) || tokens[k - 1]?.lower === 'to'
      const apart = tokens.slice(end + 1, k).some((t) => t.pos !== 'ADV' && t.pos !== 'PART')
      if (apart && !joined && !infinite) return false
      end = k
    }
  return true
}

/** "Broad harbours:Ships once moored here": a link to another report, which runs its heading into what it promises. */
const LINK = /^(?=[^:]*\p{Ll})[^\s:][^:\n.!?]{0,60}:["“]?\p{Lu}/u

/** Is the line that holds `at` a link to another report? */
export function isOfLink(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return LINK.test(text.slice(start, start + 80))
}

/** A note on who writes, set before an opinion: the report begins after it. */
const AUTHORS = /\b(?:views|opinions) expressed\b.{0,60}\b(?:are|own|author)/i

/** "FULL TEXT", below an abstract. */
const WHOLE = /^full text[.:]?$/i
const LONGEST_ABSTRACT = 12

/** Index of the line that parts an abstract from its text, or -1. */
export const abstractEnd = ({ text, sentences }: AnalysedText): number =>
  sentences.slice(0, LONGEST_ABSTRACT).findIndex((s) => WHOLE.test(text.slice(s.start, s.end)))

/** Index of the sentence that says whose views they are, or -1. */
export function authorsNote(doc: AnalysedText): number {
  for (let i = 0; i < Math.min(5, doc.sentences.length); i++) {
    const { start, end } = doc.sentences[i]!
    if (AUTHORS.test(doc.text.slice(start, Math.min(end, start + 400)))) return i
  }
  return -1
}

/** A quotation that closes within its first line. */
const CALLED = /^["“]([^"“”]{40,}?)[.,!]?["”]/

/** Is a quotation set before its report to call out to readers, which has it again? */
export function isCalledOut(text: string, { start, end }: Range): boolean {
  const said = CALLED.exec(text.slice(start, end))?.[1]
  return said !== undefined && text.includes(said, end)
}
