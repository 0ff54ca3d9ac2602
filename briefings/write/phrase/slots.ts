import { BE, isAuxiliary, isDeterminer, isPast, PREPOSITIONS, TIMES } from '../support/frame-words.ts'
import type { Same } from './sames.ts'
import type { Token } from './tokens.ts'

/** A place that a word opens for others: what is hidden, who is from where. */
interface Slot {
  readonly head: Token
  /** The preposition, or "" for an object right behind its verb. */
  readonly link: string
  readonly filler: readonly Token[]
}

const LINKS = new Set(
  [...PREPOSITIONS, 'of', 'off'].filter((form) => !/^(?:as|than|over|about|around)$/.test(form)),
)
const LONGEST = 5
/** "The mine at Hollen" and "the Hollen mine" fill a slot alike. */
const GOES_ON = /^(?:of|at|in|on|by)$/
const STANDS_FOR = /^(?:it|them|him|her|that|those|these|this|one|which|whom|there)$/
/** What fills a slot of the spans is read on, over "of", "and" and insertions, to whatever belongs to it. */
const LONGEST_GIVEN = 9

/**
 * A slot that the spans fill is filled with the same: where they have "acquitted Lind of bribery and convicted him of fraud", nobody is
 * acquitted of fraud. Judges only words that the spans have elsewhere, and only against one of their own kind: a name against a name, a
 * number against a number, another noun where the two have changed places.
 */
export function otherFiller(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const given = slotsOf(source, LONGEST_GIVEN)
  const wrong = slotsOf(claim, LONGEST).some((own) => {
    const alike = given.filter((g) => g.link === own.link && g.head.stem === own.head.stem)
    return alike.length > 0 && alike.every((g) => own.filler.some((w) => isOther(w, own, g)))
  })
  return wrong ? 'it puts one thing of its spans in the place of another' : null

  function isOther(w: Token, own: Slot, { filler }: Slot): boolean {
    const has = (words: readonly Token[], x: Token): boolean =>
      words.some((y) => x.stem === y.stem || same(x.stem, y.stem))
    if (has(filler, w) || !source.some((s) => s.stem === w.stem)) return false
    const head = own.filler.findLast((x) => x.kind === 'content')
    if (w.kind !== 'number' && head && head !== w && has(filler, head)) return false
    const rivals = filler.filter((x) => kindOf(x) === kindOf(w) && !has(own.filler, x))
    if (kindOf(w) !== 'noun') return rivals.length > 0
    const rest = claim.filter((x) => !own.filler.includes(x))
    return w === head && rivals.some((x) => has(rest, x))
  }
}

const kindOf = (w: Token): 'day' | 'name' | 'number' | 'noun' =>
  TIMES.has(w.form) ? 'day' : w.kind === 'number' ? 'number' : w.capital ? 'name' : 'noun'

/** By its form, behind "will" or "to", or in "and open 40". */
function isVerb(words: readonly Token[], at: number): boolean {
  const w = words[at]!
  if (w.kind !== 'content' || w.capital) return false
  const [before, next] = [words[at - 1]?.form ?? '', words[at + 1]]
  // "the 60 promised buses"
  const modifies =
    next?.kind === 'content' && next.gap === ' ' && (isDeterminer(before) || words[at - 1]?.kind === 'number')
  if ((isPast(w.form) && !modifies) || /^(?:to|will|would|can|could|may|might|must|should|not)$/.test(before))
    return true
  return before === 'and' && (next?.kind === 'number' || isDeterminer(next?.form ?? ''))
}

function slotsOf(words: readonly Token[], longest: number): Slot[] {
  return words.flatMap((w, at) => {
    if (LINKS.has(w.form)) {
      const head = words[at - 1]
      if (!head || !isFull(head) || head.sentence !== w.sentence || w.gap !== ' ') return []
      return [{ head, link: w.form, filler: fillerFrom(words, at + 1, longest) }]
    }
    if (!isVerb(words, at) || isPassive(words, at)) return []
    const filler = fillerFrom(words, at + 1, longest)
    return filler.length ? [{ head: w, link: '', filler }] : []
  })
}

const isPassive = (words: readonly Token[], at: number): boolean =>
  isPast(words[at]!.form) && BE.has(words[at - 1]?.form ?? '')
const isFull = (w: Token): boolean => (w.kind === 'content' && !TIMES.has(w.form)) || w.kind === 'number'

/** The noun phrase that begins there; a longer one goes on over "of" and "and". */
function fillerFrom(words: readonly Token[], from: number, longest: number): Token[] {
  const out: Token[] = []
  const wide = longest === LONGEST_GIVEN
  for (let k = from; k < Math.min(words.length, from + longest); k++) {
    const w = words[k]!
    if (w.sentence !== words[from]!.sentence || isVerb(words, k) || isAuxiliary(w.form)) break
    if (k > from && (wide ? /[;:]/ : /\p{P}/u).test(w.gap)) break
    if (LINKS.has(w.form) && !(wide && k > from && GOES_ON.test(w.form))) break
    if (!wide && w.kind === 'number' && words[k - 1]!.form === 'average') break
    if (k === from && STANDS_FOR.test(w.form)) return []
    if (w.kind === 'content' || w.kind === 'number') out.push(w)
    else if (!wide && out.length) break
  }
  return out
}
