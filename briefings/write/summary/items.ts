import type { AnalysedText } from '../../analyse/text.ts'

/** "Port Lisle: Dockers …": a place or a name, and what is told of it in a sentence of its own. */
const NAMED = /^(\p{Lu}[\p{L}’'.-]*(?: \p{L}[\p{L}’'.-]*){0,3}): ?["“]?\p{Lu}/u
/** Shorter ones are entries of a table. */
const SHORTEST = 60
/** So many, and nearly all of them different, make a round-up: a report has a label or two, an interview repeats its own. */
const NAMED_ITEMS = 6
const DIFFERENT = 0.8
/** "2. Harbours": a heading of its own line. */
const NUMBERED = /^(\d{1,2})[.)] \S[^\n]{0,80}[^\s.!?:;,]$/
const NUMBERED_ITEMS = 3

/** The sentences with which the items of a round-up begin; an item told from its middle belongs to nothing. Empty for a report. */
export interface Items {
  readonly opening: readonly number[]
  /** Under numbers: an article about one matter may be set so too, and then its lead tells of it. */
  readonly numbered: boolean
}

export function itemsOf(doc: AnalysedText): Items {
  const named = namedItems(doc)
  const opening = named.length > 0 ? named : numberedItems(doc)
  return { opening, numbered: named.length === 0 && opening.length > 0 }
}

function namedItems({ text, sentences }: AnalysedText): number[] {
  const names = new Set<string>()
  const opening = sentences.flatMap(({ start, end }, i) => {
    if (end - start < SHORTEST || !opensLine(text, start)) return []
    const name = NAMED.exec(text.slice(start, start + SHORTEST))?.[1]
    if (name === undefined || !/[.!?]["”’)]*$/.test(text.slice(end - 3, end))) return []
    names.add(name)
    return [i]
  })
  return opening.length >= NAMED_ITEMS && names.size >= DIFFERENT * opening.length ? opening : []
}

function numberedItems({ text, sentences }: AnalysedText): number[] {
  const opening: number[] = []
  let next = 0
  for (let i = 0; i < sentences.length; i++) {
    const { start } = sentences[i]!
    if (start < next || !opensLine(text, start)) continue
    const end = lineEnd(text, start)
    const number = NUMBERED.exec(text.slice(start, end))?.[1]
    if (number === undefined || Number(number) !== opening.length + 1) continue
    next = end
    const first = sentences.findIndex((s, k) => k > i && s.start > end)
    if (first > 0) opening.push(first)
  }
  return opening.length >= NUMBERED_ITEMS ? opening : []
}

const opensLine = (text: string, start: number): boolean =>
  start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 4), start))

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}
