import { isAdverb, isAuxiliary, isDeterminer, TIMES } from '../support/frame-words.ts'
import { isMarked } from './around-verbs.ts'
import { isAside, isQuantity } from './asides.ts'
import { isThat, opensClause } from './clause-openers.ts'
import { SAYS } from './light.ts'
import { isInName, isNamedOwner, isNamedPlace } from './names-within.ts'
import { isOwner, type Token } from './tokens.ts'
import { isPassive } from './passive.ts'
import { endsTime, opensTime, PERIOD } from './time-phrases.ts'
import { JOINS, LINKS, OPENERS, STANDS_FOR, THAT_IS_TOLD } from './verb-words.ts'
import { isAge, verbAt } from './verbs.ts'

/** A noun phrase without what follows it, or a verb with its auxiliaries: what a clause is made of. */
export interface Unit {
  readonly kind: 'noun' | 'verb'
  /** Words of content, numbers and pronouns; of a verb itself alone. */
  readonly words: readonly Token[]
  readonly head: Token
  /** The preposition or conjunction before it; "" for none. */
  readonly link: string
  /** The word that opens its clause, where one stands right before it. */
  readonly opens: string
  /** A comma, or a mark that ends a clause, stands before it. */
  readonly comma: boolean
  readonly hard: boolean
  /** A semicolon before it: what stands behind is a sentence of its own. */
  readonly parted: boolean
  /** Of a verb: no infinitive and no participle. */
  readonly finite: boolean
  /** Of a verb: its subject suffers what it says. */
  readonly passive: boolean
}

/** Openers that lead over to a noun phrase as well: "after the vote". */
const EITHER = /^(?:after|before|since|as|until|because)$/
/** Before a number no preposition: "over 300 people". */
const BOUNDS = /^(?:over|under|about|around|than|near|above|below)$/
const isBound = (words: readonly Token[], at: number): boolean =>
  (BOUNDS.test(words[at]!.form) && isQuantity(words[at + 1])) ||
  (words[at]!.form === 'to' && words[at - 1]?.form === 'up') ||
  (words[at]!.form === 'at' && /^(?:least|most)$/.test(words[at + 1]?.form ?? ''))
/** A year, and "average": a number behind is another thing. */
const OPENS_NUMBER = /^(?:(?:19|20)\d\d|average)$/
/** What somebody is found or left: no part of the phrase before it. */
const PREDICATES = /^(?:alive|dead|stranded|injured|unhurt|homeless)$/
const HARD = /[;:()“”"—–]/
/** The units of a sentence in order. */
export function unitsOf(words: readonly Token[]): Unit[] {
  const out: Unit[] = []
  let run: Token[] = []
  let lead = { link: '', opens: '', comma: false, hard: false, parted: false }
  const fresh = (): void => {
    lead = { link: '', opens: '', comma: false, hard: false, parted: false }
  }
  const close = (): void => {
    const last = run.findLast((w) => w.kind === 'content') ?? run.at(-1)
    // "Officials Tuesday", but "the March 27 quake" and "Sunday's race".
    const day = last && TIMES.has(last.form) && run.find((w) => w.capital && TIMES.has(w.form))
    const head = day && !isOwner(day) ? day : last
    if (head) out.push({ kind: 'noun', words: run, head, finite: false, passive: false, ...lead })
    if (run.length) fresh()
    run = []
  }
  for (const [i, w] of words.entries()) {
    if (isAside(words, i)) continue
    if (i > 0 && isMarked(w)) {
      close()
      // The name of a work parts nothing.
      const isTitle = w.capital && /^ [“"]$/.test(w.gap)
      if (!isTitle)
        lead = { link: '', opens: '', comma: true, hard: HARD.test(w.gap), parted: w.gap.includes(';') }
    }
    const verb = w.form === 'including' ? null : verbAt(words, i)
    if (verb) {
      close()
      const passive = isPassive(words, i, verb)
      out.push({ kind: 'verb', words: [w], head: w, finite: verb === 'finite', passive, ...lead })
      fresh()
    } else if (w.form === 'to' && !governs(words, i) && !isBound(words, i)) {
      close()
      lead = { ...lead, link: 'to' }
    } else if (/^(?:nobody|nothing|none)$/.test(w.form)) run.push(w)
    else if ((isAuxiliary(w.form) && w.form !== 'am') || w.kind === 'modal' || w.kind === 'negation') close()
    else if (w.form === 'according') {
      close()
      out.push({ kind: 'verb', words: [w], head: w, finite: true, passive: false, ...lead })
      fresh()
    } else if (OPENERS.test(w.form) && !(w.form === 'that' && isThat(words, i))) {
      close()
      const noun = EITHER.test(w.form) && !opensClause(words, i)
      const opens = w.form === 'that' && isTold(words, i, out) ? THAT_IS_TOLD : w.form
      lead = { ...lead, link: '', ...(noun ? { link: w.form } : { opens }) }
    } else if (isBound(words, i)) close()
    else if (w.form === 'and' && isInName(words, i, run)) continue
    else if (w.form === 'of' && (isNamedPlace(words, i, run) || isNamedOwner(words, i, run))) continue
    else if (JOINS.test(w.form) || LINKS.has(w.form)) {
      close()
      lead = { ...lead, link: lead.link === 'because' ? 'because' : w.form }
    } else if (w.form === 'there' && !isAuxiliary(words[i + 1]?.form ?? '')) {
      close()
      lead = { ...lead, link: 'at' }
      run.push(w)
      close()
    } else if (isDeterminer(w.form) || STANDS_FOR.test(w.form)) {
      const isRelative = isBareRelative(words, i, run, out)
      if (run.length) close()
      if (isRelative) lead = { ...lead, opens: 'that' }
      if (STANDS_FOR.test(w.form)) run.push(w)
      if (/^(?:i|we|you|he|she|it|they|him|them)$/.test(w.form)) close()
    } else if (
      (w.kind === 'content' || w.kind === 'number') &&
      !isAdverb(w.form) &&
      !/^(?:overnight|alone|instead|nevertheless|nonetheless|meanwhile|together|elsewhere)$/.test(w.form)
    ) {
      // "Fined the company 8 million euros": whom, and how much.
      const amount =
        w.kind === 'number' &&
        out.at(-1)?.kind === 'verb' &&
        !lead.link &&
        /s$/.test(words[i + 1]?.form ?? '')
      if (amount && run.some((x) => x.kind === 'content')) close()
      // "Between 2021 and 2024 1,900 tonnes", "on average 13 days"
      if (w.kind === 'number' && run.length === 1 && OPENS_NUMBER.test(run[0]!.form)) close()
      // "Two brothers aged 29", as with commas
      if (isAge(words, i) && run.length) {
        close()
        lead = { ...lead, comma: true }
      }
      // "By marchers several times"
      if (
        /^(?:several|many)$/.test(w.form) &&
        (lead.link === 'by' || words[i + 1]?.form === 'times') &&
        run.at(-1)?.kind === 'content'
      )
        close()
      if (
        (PREDICATES.test(w.form) && !isDeterminer(words[i - 1]?.form ?? '')) ||
        endsFront(run, w, lead.link, out) ||
        endsTime(run, w, lead.link === 'and' && out.at(-1)?.link === 'between' ? 'between' : lead.link) ||
        opensTime(words, i)
      )
        close()
      run.push(w)
    }
  }
  close()
  return out
}

/** "After weeks of talks Corvin raised …": a name behind a thing of many or a time, before any verb, begins anew. */
const endsFront = (run: readonly Token[], next: Token, link: string, units: readonly Unit[]): boolean =>
  run.length > 0 &&
  /^\p{L}/u.test(link) &&
  !JOINS.test(link) &&
  next.capital &&
  next.gap === ' ' &&
  !TIMES.has(next.form) &&
  !run.at(-1)!.capital &&
  (/[^s]s$/.test(run.at(-1)!.form) || PERIOD.test(run.at(-1)!.form)) &&
  !isOwner(run.at(-1)!) &&
  units.every((u) => u.kind === 'noun')

/** "To share", not "to the mine". */
const governs = (words: readonly Token[], to: number): boolean =>
  [1, 2].some(
    (n) =>
      words[to + n] !== undefined &&
      verbAt(words, to + n) === 'bare' &&
      words.slice(to + 1, to + n).every((w) => isAdverb(w.form)),
  )

/** "Found on Tuesday that a guard had cracked": what is told stands behind, and no relative clause. */
const isTold = (words: readonly Token[], that: number, units: readonly Unit[]): boolean => {
  const last = units.at(-1)
  const verb = units.findLastIndex((u) => u.kind === 'verb')
  return (
    last?.kind === 'noun' &&
    verb >= 0 &&
    OPENS_TOLD.test(units[verb]!.head.form) &&
    // "Told reporters that", "found during an inspection that"
    ((verb === units.length - 2 && WITH_HEARER.test(units[verb]!.head.form)) ||
      last.link !== '' ||
      last.words.every((w) => TIMES.has(w.form))) &&
    verbAt(words, that + 1) === null &&
    !isAuxiliary(words[that + 1]?.form ?? '')
  )
}
const WITH_HEARER = /^(?:told|tells|warned|informed|assured)$/
const OPENS_TOLD =
  /^(?:said|says|told|tells|found|emerged|showed|shows|learned|learnt|noticed|ruled|decided|agreed|announced|warned|reported|confirmed|admitted|denied|claimed|argued|insisted|promised|estimated|believes?|believed|informed|assured|wrote|noted|added|stated|concluded|suggested|revealed|demanded|testified|declared)$/

/** "The objections it had received": "that" left out before a pronoun that acts. */
const isBareRelative = (
  words: readonly Token[],
  at: number,
  run: readonly Token[],
  units: readonly Unit[],
): boolean => {
  const before = run.at(-1)
  const next = words[at + 1]
  return (
    /^(?:it|he|she|they|we)$/.test(words[at]!.form) &&
    words[at]!.gap === ' ' &&
    before !== undefined &&
    before === words[at - 1] &&
    before.kind === 'content' &&
    !before.capital &&
    !TIMES.has(before.form) &&
    next?.gap === ' ' &&
    (isAuxiliary(next.form) || verbAt(words, at + 1) === 'finite') &&
    !SAYS.has(next.form) &&
    // "Told reporters it would"
    !(
      units.at(-1)?.kind === 'verb' &&
      (WITH_HEARER.test(units.at(-1)!.head.form) || SAYS.has(units.at(-1)!.head.form))
    )
  )
}
