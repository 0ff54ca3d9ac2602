import type { Range } from '../model.ts'
import { isCalendarWord, type NounPhrase, type Phrases } from './phrases.ts'
import type { AnalysedText, Token } from './text.ts'

// How phrases hang together in a clause, as far as order and tags tell. Ranges are token indices, half-open.

/** Looking for a subject or the end of an apposition goes no further than this many tokens: keeps everything linear. */
const REACH = 60

/** A noun phrase with its appositions and prepositional phrases; `head` is the chunk that names it. */
export interface FullPhrase extends Range {
  readonly head: NounPhrase
}

export interface Clauses {
  /**
   * The noun phrase that ends just before token `at`, not reaching back beyond `floor`: with the prepositional phrases,
   * appositions and relative clauses between its head and `at` ("Jones, a teacher who left Ohio, | said").
   */
  phraseBefore(at: number, floor: number): FullPhrase | null
  /** The noun phrase that begins at token `at`, with what follows and belongs to it, not beyond `limit`. */
  phraseFrom(at: number, limit: number): FullPhrase | null
  /** Does a clause with a finite verb begin at token `at` ("the tax would rise")? Gives the verb's index, else -1. */
  clauseAt(at: number, limit: number): number
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose', 'where'])
const OBJECT_PRONOUN = new Set('him me them us himself herself themselves'.split(' '))
/** Prepositions that begin an adjunct of the clause rather than hang on the noun before. */
const CLAUSE_LINK = new Set(
  'after before since until till during because despite if while when as unless'.split(' '),
)
const SUBJECT_PRONOUN = new Set('he she they i we'.split(' '))

export function createClauses(
  doc: AnalysedText,
  phrases: Phrases,
  takesClause: (word: string) => boolean,
): Clauses {
  const { tokens } = doc
  const { nounAt, verbAt } = phrases
  const textAt = (i: number): string => tokens[i]?.lower ?? ''

  /** Chunk ending at `end` with the chunks it hangs on to its left ("members of | Congress"). */
  function chainBefore(end: number, floor: number): FullPhrase | null {
    let chunk = nounAt(end - 1)
    if (!chunk || chunk.end !== end || chunk.first < floor) return null
    let start = chunk.first
    for (let steps = 0; steps < 8; steps++) {
      const link = tokens[start - 1]
      if (
        !link ||
        start - 1 <= floor ||
        (chunk.head - chunk.first === 0 && SUBJECT_PRONOUN.has(textAt(chunk.head)))
      )
        break
      const left = nounAt(start - 2)
      const joined =
        (link.pos === 'ADP' && !CLAUSE_LINK.has(link.lower)) ||
        (link.pos === 'CCONJ' && link.lower !== 'but' && !OBJECT_PRONOUN.has(textAt(start - 2)))
      if (!joined || !left || left.end !== start - 1 || left.first < floor) break
      if (link.pos === 'ADP' && isCalendarWord(tokens[left.head]!)) break
      if (link.pos === 'CCONJ') {
        const before = tokens[left.first - 1]
        if (before?.pos === 'VERB') break
        // "officials from Ohio and Utah", but "met with Lind and Moss said".
        if (before?.pos === 'ADP' && nounAt(left.first - 2)?.end !== left.first - 1) break
      }
      chunk = left
      start = left.first
    }
    return { start, end, head: chunk }
  }

  function phraseBefore(at: number, floor: number): FullPhrase | null {
    let i = at
    while (i > floor && skippable(tokens[i - 1]!)) i--
    if (textAt(i - 1) === ')') {
      const open = back(i - 1, floor, '(')
      if (open >= 0) i = open
    }
    if (textAt(i - 1) === ',' || isDash(textAt(i - 1))) return acrossComma(i - 1, floor)
    const base = chainBefore(i, floor)
    if (!base) return null
    return overModifier(base, floor) ?? base
  }

  /** "Democrats trying to win the Senate | say", "people who know him | say": what stands left of `base` is its clause's verb. */
  function overModifier(base: FullPhrase, floor: number): FullPhrase | null {
    let start = base.start
    for (let steps = 0; steps < 5; steps++) {
      let j = start
      if (tokens[j - 1]?.pos === 'ADP') j--
      const verb = verbAt(j - 1)
      if (!verb || verb.end !== j || verb.first <= floor || takesClause(textAt(verb.head))) return null
      let left = verb.first
      const relative = RELATIVE.has(textAt(left - 1))
      if (relative) left--
      if (textAt(left - 1) === ',') return null
      const chain = chainBefore(left, floor)
      if (chain && (relative || verb.form === 'gerund' || !verb.passive)) {
        const reduced = relative || verb.form === 'gerund' || verb.first === verb.head
        return reduced ? { start: chain.start, end: base.end, head: chain.head } : null
      }
      if (verb.form !== 'infinitive') return null
      start = verb.first
    }
    return null
  }

  /** The phrase before a comma at `comma` that closes an aside: find where the aside opens. */
  function acrossComma(comma: number, floor: number): FullPhrase | null {
    const mark = textAt(comma)
    for (let c = comma - 1; c > floor && c > comma - REACH; c--) {
      if (textAt(c) !== mark && !(mark === ',' && textAt(c) === ',')) continue
      // "Jones (D-Ohio), a lawyer, said"
      const open = textAt(c - 1) === ')' ? back(c - 1, floor, '(') : c
      const base = chainBefore(open > floor ? open : c, floor)
      if (!base) continue
      // The aside hangs on the name nearest the clause's beginning: "Jones, of Boise, Idaho, | said".
      const before = tokens[base.start - 1]
      const aside = nounAt(comma - 1)
      // "The price, the minister, Ann Lee, | said": a post and the name of who holds it are a whole.
      const held = aside?.first === c + 1 && isName(tokens, aside) && !isName(tokens, base.head)
      if (before?.text === ',' && base.start - 1 > floor && !held) {
        const further = chainBefore(base.start - 1, floor)
        if (further && isName(tokens, further.head))
          return { start: further.start, end: comma, head: further.head }
      }
      return { start: base.start, end: comma, head: base.head }
    }
    return null
  }

  function back(from: number, floor: number, mark: string): number {
    for (let i = from; i >= floor && i > from - REACH; i--) if (textAt(i) === mark) return i
    return -1
  }

  function phraseFrom(at: number, limit: number): FullPhrase | null {
    const head = nounAt(at)
    if (!head || head.first !== at || head.end > limit) return null
    let end = head.end
    const stop = Math.min(limit, at + REACH)
    let aside = false
    while (end < stop) {
      const t = tokens[end]!
      const next = nounAt(end + 1)
      const follows = next !== undefined && next.first === end + 1 && next.end <= stop
      if (
        t.pos === 'ADP' &&
        follows &&
        t.lower !== 'after' &&
        t.lower !== 'before' &&
        !isCalendarWord(tokens[next.head]!)
      )
        end = next.end
      else if (verbAt(end)?.head === end && /(?:ed|en|own|ade)$/.test(t.lower) && textAt(end + 1) === 'by')
        end++
      else if (t.text === '(') {
        let close = end
        while (close < stop && textAt(close) !== ')') close++
        if (close >= stop) break
        end = close + 1
      } else if (t.pos === 'CCONJ' && follows && !verbAt(next.end) && t.lower !== 'but') end = next.end
      else if (t.text === ',' && follows && !verbFollows(next, stop)) {
        aside = true
        end = next.end
      } else if (
        (RELATIVE.has(t.lower) || (t.text === ',' && RELATIVE.has(textAt(end + 1)))) &&
        relativeEnd(end, stop) > 0
      ) {
        end = relativeEnd(end, stop)
      } else if (
        nounAt(end) &&
        nounAt(end)!.first === end &&
        !isCalendarWord(t) &&
        t.pos === 'PROPN' &&
        aside
      )
        end = nounAt(end)!.end
      else break
    }
    return { start: at, end, head }
  }

  const verbFollows = (np: NounPhrase, stop: number): boolean => {
    const v = verbAt(np.end)
    return v !== undefined && np.end < stop && v.form === 'finite'
  }

  function relativeEnd(at: number, stop: number): number {
    let i = textAt(at) === ',' ? at + 2 : at + 1
    if (!verbAt(i)) return 0
    while (i < stop && !/^[,;:.?!"“”—–]$|^''$|^``$/.test(textAt(i))) i++
    return i
  }

  function clauseAt(at: number, limit: number): number {
    const first = tokens[at]
    if (!first || at >= limit || /^(?:ADP|VERB|SCONJ|CCONJ)$/.test(first.pos)) return -1
    let subject = false
    let asides = 0
    for (let j = at; j < limit && j < at + REACH / 2; j++) {
      const t = tokens[j]!
      const v = verbAt(j)
      if (v) {
        const relative = RELATIVE.has(textAt(j - 1)) && subject && j - 1 > at
        if (v.form === 'finite' && !relative) return subject ? v.head : -1
        if (!subject && v.form === 'infinitive') return -1
        j = v.end - 1
      } else if (nounAt(j) || t.lower === 'there') subject ||= !RELATIVE.has(t.lower) || j === at
      else if (/^(?:[;:.?!…]|--+|[–—])$/.test(t.text)) return -1
      else if (t.text === ',' && (asides++ > 1 || !subject)) return -1
      else if (t.pos === 'SCONJ' && subject && t.lower !== 'that') return -1
    }
    return -1
  }

  return { phraseBefore, phraseFrom, clauseAt }
}

const skippable = (t: Token): boolean => t.pos === 'ADV' && !/^(?:not|n't|when|where|how|why)$/.test(t.lower)
/** A dash of any length, standing alone. */
export const isDash = (text: string): boolean => /^[-–—―]+$/.test(text)

/** Does the chunk name somebody, rather than describe them? */
export const isName = (tokens: readonly Token[], np: NounPhrase): boolean => tokens[np.head]?.pos === 'PROPN'
