import type { Range } from '../model.ts'

export type PieceKind =
  'word' | 'number' | 'ordinal' | 'iso' | 'slashed' | 'clock' | 'decade' | 'ampm' | 'mark'

/**
 * A word, number or mark, cut finer than a token: "four-day" is two pieces, the second `joined`. Times need that cut,
 * since "third-quarter", "mid-1980s" and "March 30–31" hold several of their words in one token.
 */
export interface Piece extends Range {
  readonly kind: PieceKind
  readonly lower: string
  readonly capital: boolean
  /** A hyphen or dash without spaces stands before it. */
  readonly joined: boolean
  /** Of numbers and ordinals written in digits. */
  readonly value: number
}

/** The piece at this index in small letters; nothing beyond the ends. */
export const word = (pieces: readonly Piece[], i: number): string => pieces[i]?.lower ?? ''

const ISO = String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])`
const SLASHED = String.raw`\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)`
const CLOCK = String.raw`\d{1,2}:\d\d(?::\d\d)?(?![\d:])`
const DECADE = String.raw`['’‘]?\d0['’]?s(?!\p{L})|\d{3}0['’]?s(?!\p{L})`
const ORDINAL = String.raw`\d{1,3}(?:st|nd|rd|th)(?!\p{L})`
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?`
const AMPM = String.raw`[AaPp]\.\s?[Mm]\.?(?!\p{L})|(?:am|pm|AM|PM)(?!\p{L})`
// Words come first in spirit but last but one in order: nearly all pieces are words, which begin with a letter.
const PIECE = new RegExp(
  `(?:(?=[\\d'’‘])(?:${ISO}|${SLASHED}|${CLOCK}|${DECADE}|${ORDINAL}|${NUMBER}|['’]s(?!\\p{L})))|(?=[AaPp])(?:${AMPM})|[\\p{L}\\p{M}]+|\\S`,
  'gu',
)
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u')
const DIGIT_KINDS: readonly (readonly [PieceKind, RegExp])[] = [
  ['iso', whole(ISO)],
  ['slashed', whole(SLASHED)],
  ['clock', whole(CLOCK)],
  ['decade', whole(DECADE)],
  ['ordinal', whole(ORDINAL)],
]
const LETTERS = /^[\p{L}\p{M}]/u
const IS_AMPM = whole(AMPM)

function kindOf(piece: string): PieceKind {
  const c = piece.charCodeAt(0)
  if (c >= 48 && c <= 57) {
    if (/^[\d,.]*$/.test(piece) && !/\..*\./.test(piece)) return 'number'
    return DIGIT_KINDS.find(([, pattern]) => pattern.test(piece))?.[0] ?? 'number'
  }
  if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c > 127) {
    if (piece.length <= 5 && (c === 97 || c === 112 || c === 65 || c === 80) && IS_AMPM.test(piece))
      return 'ampm'
    if (c < 128 || LETTERS.test(piece)) return 'word'
  }
  return piece.length > 2 && /\d/.test(piece) ? 'decade' : 'mark'
}

/** The pieces of `text` in `[start, end)`, in order. Linear time. */
export function piecesOf(text: string, { start, end }: Range): Piece[] {
  const out: Piece[] = []
  const slice = text.slice(start, end)
  for (const m of slice.matchAll(PIECE)) {
    const word = m[0]
    const at = m.index
    const kind = kindOf(word)
    const digits = kind === 'number' || kind === 'ordinal'
    const lower = word.toLowerCase()
    out.push({
      start: start + at,
      end: start + at + word.length,
      kind,
      lower,
      capital: kind === 'word' && word[0] !== lower[0],
      joined: isHyphen(slice[at - 1]) && /[\p{L}\p{N}.]/u.test(slice[at - 2] ?? ' '),
      value: digits ? parseFloat(word.replaceAll(',', '')) : Number.NaN,
    })
  }
  return out
}

const isHyphen = (c: string | undefined): boolean =>
  c === '-' || c === '–' || c === '‐' || c === '‑' || c === '—'

/** Pieces of one sentence without the hyphens between joined pieces, so that a rule sees "four", "day". */
export function wordsOf(text: string, sentence: Range): Piece[] {
  const all = piecesOf(text, sentence)
  return all.filter((p, i) => !(p.kind === 'mark' && all[i + 1]?.joined && all[i + 1]!.start === p.end))
}
