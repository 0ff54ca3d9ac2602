import type { AnalysedText, Token } from '../../analyse/text.ts'

const BYLINE =
  /^(?:by|from|words|photos?|pictures?|video|image|reporting by|written by|additional reporting|editing by)\b[:\s]/i
const FURNITURE =
  /^\(?(?:story highlights|editor['’]s note|corrections?\b|the story continues|a version of this (?:story|article)|scroll down|read more|click|follow (?:us|@)|sign up|subscribe|advertisement|image (?:source|caption|copyright)|media caption|share (?:this|on)|published|updated|last updated|posted|related|see also|watch|copyright|©|\(c\)|for confidential support|e-?mail|print|comments?|getty|this (?:article|story|page|video)|here(?:'s|’s| is) what|we will use|by (?:signing|clicking)|you can (?:follow|read|watch|get|sign)|all rights reserved|do you|have you|what do you|in order to see|tell us|send (?:us|your))\b/i
const CREDIT =
  /\b(?:getty images|shutterstock|reuters\/|afp\/|press association|photograph:|pictured (?:left|right|above|below|here))|\((?:file (?:photo|picture)|left|right|centre|center|above|below|pictured|second left|second right|far left|far right)\)/i

/** A sentence of more words is a list, a table or no text at all. */
const LONGEST = 300

/** A byline, caption, heading, timestamp or other furniture of a page: no sentence of the report. */
export function isJunk(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length < 5 || tokens.length > LONGEST) return true
  if (BYLINE.test(text) && (tokens.length < 12 || !/[.!?]["”’']?$/.test(text))) return true
  if (FURNITURE.test(text) || (CREDIT.test(text) && tokens.length < 40)) return true
  if (!/[.!?…]["”’')\]]*$/.test(text) && tokens.length < 14) return true
  if (/\?["”’']?$/.test(text)) return true
  // An item of a list, or a note of the editors.
  if (/^(?:(?:\d{1,2}|[a-z]) ?[-–.)]|[-–—―•*]+) /i.test(text)) return true
  // A heading that leads on: "Here is what we know:".
  if (/[:;]$/.test(text)) return true
  if (/\b(?:https?:\/\/|www\.|@\w|javascript\b|via rss\b)/i.test(text)) return true
  const words = tokens.filter((t) => /\p{L}/u.test(t.text))
  if (words.length < tokens.length / 2) return true
  // A caption has no finite verb: "Ada Lind speaking in Strelsau in May."
  if (!tokens.some((t) => t.pos === 'AUX' || (t.pos === 'VERB' && !/ing$/.test(t.lower)))) return true
  // A caption or heading set in front of the report: "Sacked: …", "Joy: …".
  if (
    /^\p{Lu}[\p{Ll}-]+(?: \p{L}+){0,2}: \p{Lu}/u.test(text) &&
    !/\b(?:said|says|told|added)\b/.test(text.slice(0, text.indexOf(':')))
  )
    return true
  return words.every((t) => t.text === t.text.toUpperCase())
}

/** A note on who writes, set before an opinion: the report begins after it. */
const AUTHORS = /\b(?:views|opinions) expressed\b.{0,60}\b(?:are|own|author)/i

/** Index of the first sentence after a note on the authors, or 0. */
export function furnitureEnd(doc: AnalysedText): number {
  for (let i = 0; i < Math.min(5, doc.sentences.length); i++) {
    const { start, end } = doc.sentences[i]!
    if (AUTHORS.test(doc.text.slice(start, Math.min(end, start + 400)))) return i + 1
  }
  return 0
}
