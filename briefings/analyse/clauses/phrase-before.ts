import type { Token } from '../text.ts'
import { chainBefore } from './chain-before.ts'
import { isDash, isName, REACH, RELATIVE, type ChunkedText, type FullPhrase } from './chunked-text.ts'

/** Reduced clauses within one another, at most. */
const MOST_NESTED = 5

/** See `Clauses.phraseBefore`. `takesClause` tells the verbs of saying, whose clause hangs on no noun. */
export function phraseBefore(
  text: ChunkedText,
  at: number,
  floor: number,
  takesClause: (word: string) => boolean,
): FullPhrase | null {
  let end = at
  while (end > floor && isSkippable(text.tokens[end - 1]!)) end--
  end = beforeBrackets(text, end, floor) ?? end
  const mark = text.textAt(end - 1)
  if (mark === ',' || isDash(mark)) return acrossAside(text, end - 1, floor)
  const base = chainBefore(text, end, floor)
  return base && (overModifier(text, base, floor, takesClause) ?? base)
}

/** "Democrats trying to win the Senate | say", "people who know him | say": what stands left of `base` is its clause's verb. */
function overModifier(
  text: ChunkedText,
  base: FullPhrase,
  floor: number,
  takesClause: (word: string) => boolean,
): FullPhrase | null {
  const { tokens, textAt, verbAt } = text
  let start = base.start
  for (let nested = 0; nested < MOST_NESTED; nested++) {
    const end = tokens[start - 1]?.pos === 'ADP' ? start - 1 : start
    const verb = verbAt(end - 1)
    if (!verb || verb.end !== end || verb.first <= floor || takesClause(textAt(verb.head))) return null
    const isRelative = RELATIVE.has(textAt(verb.first - 1))
    const left = isRelative ? verb.first - 1 : verb.first
    if (textAt(left - 1) === ',') return null
    const chain = chainBefore(text, left, floor)
    const isGerund = verb.form === 'gerund'
    if (chain && (isRelative || isGerund || !verb.passive)) {
      const isReduced = isRelative || isGerund || verb.first === verb.head
      return isReduced ? { ...chain, end: base.end } : null
    }
    if (verb.form !== 'infinitive') return null
    start = verb.first
  }
  return null
}

/** The phrase before a comma or dash at `close` that ends an aside: finds where the aside begins. */
function acrossAside(text: ChunkedText, close: number, floor: number): FullPhrase | null {
  const mark = text.textAt(close)
  for (let open = close - 1; open > floor && open > close - REACH; open--) {
    if (text.textAt(open) !== mark) continue
    // "Jones (D-Ohio), a lawyer, said"
    const end = beforeBrackets(text, open, floor) ?? open
    const base = chainBefore(text, end > floor ? end : open, floor)
    if (!base) continue
    const { start, head } = nameBefore(text, base, { open, close }, floor) ?? base
    return { start, end: close, head }
  }
  return null
}

/** An aside hangs on the name nearest the clause's beginning: "Jones, of Boise, Idaho, | said". */
function nameBefore(
  text: ChunkedText,
  base: FullPhrase,
  { open, close }: { readonly open: number; readonly close: number },
  floor: number,
): FullPhrase | null {
  const { tokens, nounAt } = text
  const comma = base.start - 1
  if (tokens[comma]?.text !== ',' || comma <= floor) return null
  // "The price, the minister, Ann Lee, | said": a post and the name of who holds it are a whole.
  const aside = nounAt(close - 1)
  if (aside?.first === open + 1 && isName(tokens, aside) && !isName(tokens, base.head)) return null
  const further = chainBefore(text, comma, floor)
  return further && isName(tokens, further.head) ? further : null
}

/** Where the brackets open that close just before `end`; null where none do. */
function beforeBrackets({ textAt }: ChunkedText, end: number, floor: number): number | null {
  if (textAt(end - 1) !== ')') return null
  for (let i = end - 1; i >= floor && i > end - 1 - REACH; i--) if (textAt(i) === '(') return i
  return null
}

const isSkippable = (t: Token): boolean =>
  t.pos === 'ADV' && !/^(?:not|n't|when|where|how|why)$/.test(t.lower)
