import type { Range } from '../../model.ts'
import type { AnalysedText, Token } from '../text.ts'
import { ADDRESS, isHead, singularHead } from './role-words.ts'

export interface RolePhrase {
  /** Without leading article, in the text's own words, singular. */
  readonly title: string
  /** The text had it in the plural: it is said of several people. */
  readonly plural: boolean
}

/** Longest role taken, in tokens: what is longer is a description, not a role. */
const LONGEST = 14

const LINKS = new Set('of for and & at in on to the'.split(' '))
const DETERMINERS =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|one|another|both|two|three|several|many|some)$/

const isTitleWord = (t: Token): boolean => isHead(t.lower) || singularHead(t.lower) !== null

/** May a token stand inside a title before a name? */
function fitsBefore(t: Token): boolean {
  // "the then mayor of Zenda"
  if (t.text === '-' || t.text === '&' || t.lower === 'then') return true
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(t.pos) || isTitleWord(t) || /^[\p{Lu}]/u.test(t.text)
}

/** The title right before token `at` ("the former Israeli Prime Minister" | Netanyahu), or an apposition before a comma. Other people end it. */
export function readBackward(
  doc: AnalysedText,
  bounds: Range,
  at: number,
  isPerson: (token: number) => boolean,
): RolePhrase | null {
  const { tokens } = doc
  let end = at
  while (end > bounds.start && ADDRESS.has(tokens[end - 1]!.lower.replace(/\.$/, ''))) end--
  const comma = tokens[end - 1]?.text === ',' && end - 1 > bounds.start
  if (comma) end--
  let start = end
  let head = -1
  while (start > bounds.start && end - start < LONGEST) {
    const t = tokens[start - 1]!
    if (isPerson(start - 1)) break
    const link = LINKS.has(t.lower)
    // Small words may stand inside ("Secretary of State"), if a title word comes before them.
    if (link ? start === end : !fitsBefore(t) || DETERMINERS.test(t.lower)) break
    if (t.pos === 'VERB' && !isTitleWord(t) && !/^\p{Lu}/u.test(t.text)) break
    if (isTitleWord(t)) head = start - 1
    start--
  }
  if (head < 0) return null
  // Back to the last title word whose own modifiers run on: drop what stands before a link that precedes the head.
  for (let i = start; i < head; i++) if (LINKS.has(tokens[i]!.lower)) start = i + 1
  const phrase = tokens.slice(start, end)
  if (comma && !isApposition(tokens, bounds, start)) return null
  if (!comma && !endsInTitle(phrase)) return null
  return toPhrase(trim(phrase))
}

/** Before a comma only a definite phrase names a role: "the adviser for trade, X" but not "with officials, X". */
function isApposition(tokens: readonly Token[], bounds: Range, start: number): boolean {
  const before = start > bounds.start ? tokens[start - 1]! : null
  return (
    before !== null && (/^(?:the|its|his|her|their|a|an)$/.test(before.lower) || /^['’]s$/.test(before.lower))
  )
}

/** "Secretary of State" ends in a title though its last word is none; "trip to Paris" does not begin with one. */
function endsInTitle(phrase: readonly Token[]): boolean {
  const last = phrase.at(-1)
  if (!last) return false
  if (isTitleWord(last)) return true
  const link = phrase.findIndex((t) => t.lower === 'of' || t.lower === 'for')
  const ending = phrase.slice(link + 1)
  return (
    link > 0 &&
    isTitleWord(phrase[link - 1]!) &&
    /^\p{Lu}/u.test(phrase[link - 1]!.text) &&
    ending.every((t) => /^\p{Lu}/u.test(t.text) || LINKS.has(t.lower))
  )
}

/** The noun phrase from token `from` on, where its head is a title: "the national security adviser for Israel". */
export function readForward(
  doc: AnalysedText,
  bounds: Range,
  from: number,
  kind: 'apposition' | 'predicate' | 'as',
): RolePhrase | null {
  const { tokens } = doc
  let start = from
  while (start < bounds.end && DETERMINERS.test(tokens[start]!.lower)) start++
  let head = -1
  let end = start
  for (; end < bounds.end && end - start < LONGEST; end++) {
    const t = tokens[end]!
    if (
      /^(?:[,.;:—–()"“”?!]|--|who|whom|whose|which|that|said|says|told|was|is|were|are|has|had|will|would|when|where|while|but|as)$/.test(
        t.lower,
      )
    )
      break
    // "Norland's ambassador": the tagger takes "'s" for a verb.
    if (/^['’]s$/.test(t.lower) && end > start && head < 0) {
      start = end + 1
      continue
    }
    if (t.pos === 'AUX' || (t.pos === 'VERB' && !isTitleWord(t) && head < 0 && !/^\p{Lu}/u.test(t.text)))
      break
    if (t.pos === 'VERB' && head >= 0 && !/^\p{Lu}/u.test(t.text) && !isTitleWord(t)) break
    if (head >= 0 && /^(?:since|from|during|after|before|until|by|with|on|under|told)$/.test(t.lower)) break
    if (isTitleWord(t) && (head < 0 || !linksBetween(tokens, head, end))) head = end
  }
  if (head < 0) return null
  // "was the mayor", "was mayor of Zenda"; but "was chief suspect".
  if (kind === 'predicate' && start === from && tokens[head + 1]?.lower !== 'of') return null
  const beforeHead = tokens.slice(start, head)
  if (!beforeHead.every((t) => fitsBefore(t) || t.lower === 'and' || /^['’]s?$/.test(t.lower))) return null
  // The head must head: what follows it is a link or nothing ("the president's house" is no role).
  const next = tokens[head + 1]
  if (
    next &&
    head + 1 < end &&
    !LINKS.has(next.lower) &&
    !/^(?:-|emeritus|general|designate|elect)$/.test(next.lower)
  )
    return null
  // An apposition that runs on into a list or verb is none: it ends at a mark or a relative clause.
  const stop = end < bounds.end ? tokens[end]! : null
  if (kind === 'apposition' && stop && end - start >= LONGEST) return null
  return toPhrase(trim(tokens.slice(start, end)))
}

function linksBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (LINKS.has(tokens[i]!.lower)) return true
  return false
}

/** Without small words at either end, or a day or year that only says when. */
function trim(phrase: readonly Token[]): Token[] {
  let start = 0
  let end = phrase.length
  while (start < end && (LINKS.has(phrase[start]!.lower) || DETERMINERS.test(phrase[start]!.lower))) start++
  while (end > start && (LINKS.has(phrase[end - 1]!.lower) || phrase[end - 1]!.text === '-')) end--
  return phrase.slice(start, end)
}

function toPhrase(phrase: readonly Token[]): RolePhrase | null {
  if (phrase.length === 0) return null
  const head = phrase.findIndex((t, i) => isTitleWord(t) && !isTitleWord(phrase[i + 1] ?? phrase[i]!))
  const at = head < 0 ? phrase.findIndex(isTitleWord) : head
  if (at < 0) return null
  const singular = isHead(phrase[at]!.lower) ? null : singularHead(phrase[at]!.lower)
  const title = phrase
    .map((t, i) => {
      const gap = i > 0 && t.start > phrase[i - 1]!.end ? ' ' : ''
      return gap + (i === at && singular ? matchCase(singular, t.text) : t.text)
    })
    .join('')
  return title.length > 120 ? null : { title, plural: singular !== null }
}

const matchCase = (word: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? word[0]!.toUpperCase() + word.slice(1) : word
