import type { AnalysedText, Token } from '../text.ts'

/** A stretch in quotation marks, outermost only. Token indices; `close` is the closing mark, or the last token where none stands. */
export interface Quotation {
  readonly open: number
  readonly close: number
  /** Whether a closing mark stands at `close`; a quotation that runs on in the next paragraph has none. */
  readonly closed: boolean
  /** The next paragraph repeats the opening mark: one speech in several paragraphs. */
  readonly runsOn: boolean
}

/** Closing mark of each opening one, by style. Straight marks and '' stand on both sides. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ['“', '”"“'],
  ['”', '”'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ["''", "''\""],
  ['``', "''\"``"],
  ["'", "'’"],
  ['‘', "’'"],
  ['’', '’'],
])
/** Words that drop their beginning: the mark before them is an apostrophe. */
const ELIDED = /^(?:\d\ds?|em|til|tis|twas|cause|bout|round|n|cos|ere)$/
/** Quotations within quotations beyond this are slips of the pen. */
const DEEPEST = 4
/** How far ahead a mark is looked for where it decides about this one. */
const AHEAD = 150

/** Quotations in order. An apostrophe is no quotation mark; a mark that is never closed ends with its paragraph. Linear time. */
export function findQuotations(doc: AnalysedText): Quotation[] {
  const { tokens } = doc
  const out: Quotation[] = []
  const stack: { mark: string; at: number }[] = []
  for (let i = 0; i < tokens.length; i++) {
    const outer = stack[0]
    if (outer && i > 0 && paragraphBreak(doc, i) && !carriesOver(doc, i, outer.mark)) {
      const again = tokens[i]!.text === outer.mark
      out.push({ open: outer.at, close: i - 1, closed: false, runsOn: again })
      stack.length = 0
    }
    const t = tokens[i]!
    if (!CLOSERS.has(t.text) && t.text !== '›') continue
    const closes = closing(doc, i, stack)
    if (closes >= 0) {
      if (closes === 0) out.push({ open: stack[0]!.at, close: i, closed: true, runsOn: false })
      stack.length = closes
    } else if (stack.length < DEEPEST && opens(doc, i, stack.at(-1)?.mark))
      stack.push({ mark: t.text, at: i })
  }
  if (stack[0]) out.push({ open: stack[0].at, close: tokens.length - 1, closed: false, runsOn: false })
  return out
    .map((q) => (q.closed || q.runsOn ? q : cutShort(doc, q)))
    .filter((q) => q.close > q.open + (q.closed ? 1 : 0) && !isNickname(doc, q))
}

/** Marcia “Cia” Price: one word in marks in the middle of a name. */
function isNickname({ tokens }: AnalysedText, q: Quotation): boolean {
  const [before, word, after] = [tokens[q.open - 1], tokens[q.open + 1], tokens[q.close + 1]]
  return (
    q.close === q.open + 2 &&
    before?.pos === 'PROPN' &&
    after?.pos === 'PROPN' &&
    after.sentence === before.sentence &&
    /^\p{Lu}/u.test(word?.text ?? '')
  )
}

/** A line break between the sentence before and this token. */
export function paragraphBreak(doc: AnalysedText, i: number): boolean {
  const before = doc.tokens[i - 1]
  const t = doc.tokens[i]
  return (
    !!before &&
    !!t &&
    before.sentence !== t.sentence &&
    t.start > before.end &&
    /[\n\r\u2028\u2029]/.test(doc.text.slice(before.end, Math.min(t.start, before.end + 50)))
  )
}

const spaceAt = (text: string, i: number): boolean => i < 0 || i >= text.length || /\s/.test(text[i]!)

function opens(doc: AnalysedText, i: number, within: string | undefined): boolean {
  const t = doc.tokens[i]!
  const before = doc.text[t.start - 1] ?? ' '
  const next = doc.tokens[i + 1]
  // “… he delivered a mix”, set as ” … he delivered: an ellipsis begins a quotation, it follows none.
  if (t.text === '”' && within === undefined && /\s/.test(before) && /^(?:…|\.{3})/.test(next?.text ?? ''))
    return true
  if (!next || spaceAt(doc.text, t.end))
    return (
      /^[“«„"]$|^``$/.test(t.text) &&
      next?.sentence === t.sentence &&
      next.start - t.end <= 1 &&
      t.text !== '"'
    )
  if (t.text === '›') return false
  if (/^['’‘]$/.test(t.text)) {
    if (t.text === '’' || ELIDED.test(next.lower)) return false
    return (
      /[\s(\[“"—–-]/.test(before) &&
      /[\p{L}\p{N}$£€.…]/u.test(doc.text[t.end] ?? '') &&
      (t.text === '‘' || closesAhead(doc, i))
    )
  }
  // A slip that typesetting programs make: the closing mark where a paragraph's opening one belongs.
  if (t.text === '”' && within === undefined && (i === 0 || paragraphBreak(doc, i))) return true
  if (t.text === '”' || t.text === '»') return /\s/.test(before) && within === undefined && t.text === '»'
  return /[^\p{L}\p{N}]/u.test(before) || /^[“«„]$|^``$/.test(t.text)
}

/** Depth in the stack of the mark that this one closes, or -1. */
function closing(doc: AnalysedText, i: number, stack: readonly { mark: string; at: number }[]): number {
  const t = doc.tokens[i]!
  for (let k = stack.length - 1; k >= 0; k--) {
    const { mark, at } = stack[k]!
    if (
      !CLOSERS.get(mark)!.includes(t.text) ||
      (t.text === "'" && mark === "''") ||
      (t.text.length === 1 && CLOSERS.get(mark) === "''")
    )
      continue
    if (at === i - 1 && mark === t.text) continue
    // A second opening mark closes where it can open nothing: “abhorrent“.
    if (t.text === '“' && mark === '“' && (spaceAt(doc.text, t.start - 1) || !spaceAt(doc.text, t.end)))
      return -1
    if (/^['’]$/.test(t.text)) return apostrophe(doc, i) ? -1 : k
    // A straight mark that follows a space and touches a word opens a new one rather than closing this one.
    const symmetric = mark === t.text
    if (
      symmetric &&
      spaceAt(doc.text, t.start - 1) &&
      !spaceAt(doc.text, t.end) &&
      /[\p{L}\p{N}]/u.test(doc.text[t.end] ?? '')
    )
      continue
    return k
  }
  return -1
}

/** Inside single marks, "the Democrats’ plan" ends nothing where another mark still follows. */
function apostrophe(doc: AnalysedText, i: number): boolean {
  const t = doc.tokens[i]!
  if (/[\p{L}\p{N}]/u.test(doc.text[t.end] ?? ' ')) return true
  return (
    /s/i.test(doc.text[t.start - 1] ?? '') &&
    /^\s\p{Ll}/u.test(doc.text.slice(t.end, t.end + 2)) &&
    closesAhead(doc, i)
  )
}

/** Does a single closing mark follow in this sentence or the next few, before another opens? */
function closesAhead(doc: AnalysedText, i: number): boolean {
  const { tokens, text } = doc
  for (let k = i + 1; k < tokens.length && k < i + AHEAD; k++) {
    const t = tokens[k]!
    if (paragraphBreak(doc, k)) return false
    if (!/^['’‘]$/.test(t.text)) continue
    if (!spaceAt(text, t.start - 1) && !/[\p{L}\p{N}]/u.test(text[t.end] ?? ' ')) return true
    if (/\s/.test(text[t.start - 1] ?? ' ')) return false
  }
  return false
}

/** Where each sentence has a line of its own, a speech goes on over the break: its closing mark comes before a new opening one. */
function carriesOver(doc: AnalysedText, i: number, mark: string): boolean {
  const { tokens, text } = doc
  const gap = text.slice(tokens[i - 1]!.end, Math.min(tokens[i]!.start, tokens[i - 1]!.end + 50))
  if (/\n\s*\n/.test(gap)) return false
  for (let k = i; k < tokens.length && k < i + AHEAD; k++) {
    const t = tokens[k]!
    if (k > i && /\n\s*\n/.test(text.slice(tokens[k - 1]!.end, Math.min(t.start, tokens[k - 1]!.end + 50))))
      return false
    if (t.text !== mark && !CLOSERS.get(mark)!.includes(t.text)) continue
    const after = spaceAt(text, t.start - 1) && !spaceAt(text, t.end)
    return !after && t.text !== '“'
  }
  return false
}

/** An opening mark without its partner holds as far as its sentence, so that a slip of the typist swallows no paragraph. */
function cutShort(doc: AnalysedText, q: Quotation): Quotation {
  const sentence = doc.tokens[q.open]!.sentence
  const startsParagraph = q.open === 0 || paragraphBreak(doc, q.open)
  if (startsParagraph) return q
  const end = doc.bounds[sentence]!.end - 1
  return { ...q, close: Math.min(q.close, end) }
}

/** Is the token one of the marks? */
export const isMark = (t: Token | undefined): boolean =>
  t !== undefined && (CLOSERS.has(t.text) || t.text === '›')
