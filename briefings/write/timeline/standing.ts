/** What a sentence loses that leans on the one before it, or opens in somebody's mouth. */
const LEANS = 0.5
/** A caption, a byline or a pointer tells what is to be seen, not what happened. */
const POINTS = 0.5
/** A question or an exclamation. */
const ASKS = 0.6

/** How well a sentence can be read by itself, as a line under its day: 1 where nothing speaks against it. */
export function standsAlone(text: string): number {
  return (
    (LEANING.test(text) ? LEANS : 1) * (POINTING.test(text) ? POINTS : 1) * (/[?!]/.test(text) ? ASKS : 1)
  )
}

const LEANING = new RegExp(
  '^(?:["“\'‘`]' +
    '|(?:He|She|It|They|But|And|This|That|These|Those|Then|So|However|Earlier|Later|Meanwhile|Instead|Also|Still|Yet|Nor|His|Her|Its|' +
    'Their|Such|Both|There|Here|We|Our)\\b' +
    '|(?:Until|Since|By) then\\b' +
    '|(?:In|At|For|According to) (?:that|this|the same|his|her|their|its|him|them)\\b)' +
    '|\\b(?:I|my|you|your)\\b',
)

const POINTING =
  /^(?:In this|Photos?|Picture|Image|File|Video|Watch|Read|Click)\b|\b(?:file photo|frame grab|UK time|hrs? ago)\b|\||^[A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})?:/i
