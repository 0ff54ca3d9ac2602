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

const PIECE =
  /(?<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))|(?<slashed>\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\d))|(?<clock>\d{1,2}:\d\d(?::\d\d)?(?![\d:]))|(?<decade>['’‘]?\d0['’]?s(?!\p{L})|\d{3}0['’]?s(?!\p{L}))|(?<ordinal>\d{1,3}(?:st|nd|rd|th)(?!\p{L}))|(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)|(?<ampm>[AaPp]\.\s?[Mm]\.?(?!\p{L})|(?:am|pm|AM|PM)(?!\p{L}))|['’]s(?!\p{L})|(?<word>[\p{L}\p{M}]+)|\S/gu

const KINDS = ['iso', 'slashed', 'clock', 'decade', 'ordinal', 'number', 'ampm', 'word'] as const

/** The pieces of `text` in `[start, end)`, in order. Linear time. */
export function piecesOf(text: string, { start, end }: Range): Piece[] {
  const out: Piece[] = []
  const slice = text.slice(start, end)
  for (const m of slice.matchAll(PIECE)) {
    const word = m[0]
    const at = m.index
    const kind = KINDS.find((k) => m.groups?.[k] !== undefined) ?? 'mark'
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
