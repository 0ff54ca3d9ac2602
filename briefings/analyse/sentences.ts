import type { Range } from '../model.ts'
import { furnitureBefore, HEAD } from '../read/furniture.ts'

/** Abbreviations that a name or number follows: a full stop after one never ends a sentence. */
const BEFORE_NAME = new Set(
  (
    'mr mrs ms mx del dr eng engr prof rev fr sr hon st ste mt ft gen lt col maj capt cmdr cpl sgt adm brig pvt sen rep gov pres ' +
    'supt det insp messrs mme mlle no nos vs fig art sec vol pp ed eds approx est ca cf al viz'
  ).split(' '),
)
/** Several who bear a title: "Sens. Ada Lind and Karl Benning". In small letters it is a word: "sales reps." */
const TITLES = /^(?:Drs|Gens|Govs|Profs|Reps|Revs|Sens)$/
/** Abbreviations that may end a sentence: the next word decides. */
const MAY_END = new Set(
  (
    'inc co corp ltd llc plc bros jr sr esq etc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu ' +
    'thur thurs fri sat sun ave blvd rd u.s u.k u.n e.u d.c a.m p.m am pm ph.d m.d b.a m.a calif fla tex pa va wash ' +
    'ill mass mich minn conn ariz colo ala ga ky la md mo n.y n.j n.c s.c n.h n.m w.va okla ore tenn vt wis wyo ont que'
  ).split(' '),
)
/** Endings of names of firms and people: "… of Acme Ltd. Terms were not disclosed." Not "Bros.", after which the name goes on. */
const ENDS_NAME = new Set('inc co corp ltd llc plc jr sr'.split(' '))
/** Words that begin sentences and seldom continue an abbreviation ("in the U.S. The …"). */
const STARTERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at by for from with as but ' +
    'and or nor so yet if when while after before since because although though however meanwhile there here what who ' +
    'where why how some many most several no not one two three both each every all another other earlier later last ' +
    'next now then today yesterday tomorrow under over between during despite according also still only even'
  ).split(' '),
)
const CLOSERS = `"'”’»)]`
const OPENERS = `"'“‘«([—–-`

/**
 * Sentence boundaries of running English text, as ranges without surrounding white space, in order.
 * Line breaks end a sentence unless the text is hard-wrapped, so that headlines and tables stay apart. A byline, a dateline and an
 * editor's note are ranges of their own. Linear time.
 */
export function splitSentences(text: string): Range[] {
  const out: Range[] = []
  for (const [i, block] of blocks(text).entries()) splitBlock(text, block, out, i < HEAD)
  return out
}

/** Paragraphs: runs between blank lines, or lines where the text is not hard-wrapped. */
function blocks(text: string): Range[] {
  const wrapped = isHardWrapped(text)
  const out: Range[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isLineBreak(text, i)) continue
    if (i < text.length && wrapped && !isBlankAfter(text, i) && !shortBefore(text, start, i)) continue
    pushTrimmed(text, start, i, out)
    start = i + 1
  }
  return out
}

const isLineBreak = (text: string, i: number): boolean => {
  const c = text.charCodeAt(i)
  return c === 10 || c === 13 || c === 0x2028 || c === 0x2029
}

/** Is the line after the break at `i` empty? */
function isBlankAfter(text: string, i: number): boolean {
  for (let k = i + 1; k < text.length; k++) {
    const c = text.charCodeAt(k)
    if (c === 10) return true
    if (c !== 32 && c !== 9 && c !== 13) return false
  }
  return true
}

/** In wrapped text a line much shorter than the others ends its paragraph where it ends a sentence, or is a heading. */
function shortBefore(text: string, start: number, end: number): boolean {
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', end - 1) + 1), end).trim()
  return line.length < 40 && /[.!?:]["”’)]?$/.test(line)
}

/** Lines of like length that break inside sentences, as in mail and old wires. */
function isHardWrapped(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((l) => l.trim())
  if (lines.length < 4) return false
  const full = lines.filter((l) => l.length >= 45 && l.length <= 100)
  const open = full.filter((l) => !/[.!?:;]["”’')]*\s*$/.test(l))
  return full.length >= lines.length * 0.5 && open.length >= full.length * 0.6
}

function splitBlock(text: string, block: Range, out: Range[], isHead: boolean): void {
  let start = block.start
  for (const apart of furnitureBefore(text, block, isHead)) {
    pushTrimmed(text, apart.start, apart.end, out)
    start = apart.end
  }
  for (let i = start; i < block.end; i++) {
    const c = text[i]
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…') continue
    let end = i + 1
    while (end < block.end && '.!?…'.includes(text[end]!)) end++
    const run = end - i
    while (end < block.end && CLOSERS.includes(text[end]!)) end++
    if (endsSentence(text, block, { start, dot: i, run, end })) {
      pushTrimmed(text, start, end, out)
      start = end
    }
    i = end - 1
  }
  pushTrimmed(text, start, block.end, out)
}

interface Stop {
  readonly start: number
  readonly dot: number
  readonly run: number
  readonly end: number
}

function endsSentence(text: string, block: Range, stop: Stop): boolean {
  const { dot, end } = stop
  if (end >= block.end) return true
  if (!/\s/.test(text[end]!)) return false
  let next = end
  while (next < block.end && /\s/.test(text[next]!)) next++
  if (next >= block.end) return true
  let word = next
  while (word < block.end && OPENERS.includes(text[word]!)) word++
  const first = text.slice(word, word + 2)
  const following = /^[\p{L}\p{N}'’-]+/u.exec(text.slice(word, word + 40))?.[0] ?? ''
  if (/^\p{Ll}/u.test(first)) return false
  if (text[dot] !== '.' || stop.run > 1)
    return !(text[dot] === '…' || stop.run > 1) || /^[\p{Lu}\p{N}"“]/u.test(text.slice(next, next + 2))
  if (end > dot + 1) return true
  if (isWithinSlogan(text, stop) || isWithinCode(text, stop)) return false
  return !isAbbreviation(text, stop, following)
}

/** Characters of the longest slogan or title, up to a stop within it and from there to its end. */
const SLOGAN = 60

/** "The “Meth. It is here.” campaign has …": what stands in marks is of several sentences, and goes on in small letters after them. */
function isWithinSlogan(text: string, { start, end }: Stop): boolean {
  const before = text.slice(Math.max(start, end - SLOGAN), end)
  const open = Math.max(
    before.lastIndexOf('“'),
    before.split('"').length % 2 === 0 ? before.lastIndexOf('"') : -1,
  )
  if (open < 0 || before.includes('”', open)) return false
  return /^[^“”"\n]{1,60}[.!?][”"] \p{Ll}/u.test(text.slice(end, end + SLOGAN + 4))
}

/** "(TEAL. Z)": the code of a share, which copying cut apart. */
const isWithinCode = (text: string, { dot, end }: Stop): boolean =>
  /^\s\p{Lu}{1,3}\)/u.test(text.slice(end, end + 5)) &&
  /\([\p{Lu}\d]{1,8}$/u.test(text.slice(Math.max(0, dot - 9), dot))

function isAbbreviation(text: string, stop: Stop, following: string): boolean {
  const before =
    /[\p{L}\p{N}.&'’-]*$/u.exec(text.slice(Math.max(stop.start, stop.dot - 20), stop.dot))?.[0] ?? ''
  const word = before.toLowerCase()
  const starts = STARTERS.has(following.toLowerCase())
  if (BEFORE_NAME.has(word))
    return (
      !(word === 'no' || word === 'sr' || word === 'sec') ||
      /^\d/.test(following) ||
      (word === 'sr' && !starts)
    )
  if (TITLES.test(before)) return true
  if (ENDS_NAME.has(word) && beginsSentence(text, stop.end)) return false
  if (MAY_END.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !starts
  // Parties to a case: "Lind v. Moss".
  if (word === 'v') return /^\p{Lu}/u.test(following) && !starts
  // An initial: "J. Smith", but "plan B. The" and "Vitamin C. He" end.
  if (/^\p{Lu}$/u.test(before)) return !starts || text[stop.dot - 2] === '.'
  return false
}

/** A capitalised word before one in small letters is a noun that opens a sentence; before another capital it is a name. */
const beginsSentence = (text: string, from: number): boolean =>
  /^\s+\p{Lu}\p{Ll}+\s+(?!and\b|of\b|&)\p{Ll}/u.test(text.slice(from, from + 60))

function pushTrimmed(text: string, start: number, end: number, out: Range[]): void {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  if (end > start) out.push({ start, end })
}
