import { formsOf, pluralOf, type VerbForm } from './inflect.ts'
import type { SameSet } from './parse-sets.ts'

/** A phrase as it may stand in a text, and what it is replaced by. */
interface Phrase {
  /** The words behind the first; `_` for an object of a few words. */
  readonly rest: readonly string[]
  /** The plain words, by the form that the phrase's verb may have here. */
  readonly plain: Readonly<Partial<Record<VerbForm, string>>>
  readonly isVerb?: boolean
}

export type ToPlain = (text: string, wishes?: Wishes) => string

/** Which plain words a reader wants. */
export interface Wishes {
  /** May the plain words stand for the phrase here? */
  readonly isWanted: (plain: string, phrase: string) => boolean
  /** Of several that a phrase may mean, is it this one? Else the first is taken. */
  readonly isMeant: (plain: string) => boolean
}

export interface PhraseLists {
  readonly verbs: readonly SameSet[]
  readonly nouns: readonly SameSet[]
  readonly manners: readonly SameSet[]
  /** Here single words too are replaced by the first of their line. */
  readonly fixed: readonly SameSet[]
}

/** An object between verb and particle is short: "put the 900,000 euros aside". */
const LONGEST_OBJECT = 6
const NO_OBJECT =
  /^(?:and|but|or|that|who|which|to|when|after|before|because|if|is|are|was|were|has|have|had|will|would)$/
const DETERMINER = /^(?:the|a|an|this|that|these|those|its|his|her|their|no|any)$/
/** What stands before a noun in the plural and before no verb in the third person. */
const BEFORE_NOUN =
  /(?:[^e]ed$|^(?:amid|of|to|from|by|with|after|over|despite|against|for|more|new|some|many|several)$)/
const WITH_PARTICIPLE = /^(?:has|have|had|having|been|being|is|are|was|were|be|get|got|not|also|already)$/
/** First words of phrases that are verbs as well. */
const MAY_ACT = /^(?:close|open|near|present|set|last)$/
const WITH_BASE = /^(?:to|will|would|can|could|may|might|must|should|shall|cannot|did|does|do)$/

/**
 * Reads a text with each phrase of the thesaurus in its plain word, in the same form of verb or noun: "turned the offer down" as
 * "rejected the offer". The longest phrase wins. `isWanted` is asked of plain words and what they stand for. Linear in the text.
 */
export function createPlainPhrases({ verbs, nouns, manners, fixed }: PhraseLists): ToPlain {
  const index = new Map<string, Phrase[]>()
  const add = (first: string, phrase: Phrase): void => {
    const had = index.get(first)
    if (had) had.push(phrase)
    else index.set(first, [phrase])
  }
  const known = new Set<string>()
  const isNew = (item: readonly string[], plain: readonly string[]): boolean =>
    known.size !== known.add([...item, '>', ...plain].join(' ')).size
  for (const { items, above } of verbs)
    for (const item of items)
      if (item.length > 1 && !above.length && isNew(item, items[0]!)) addVerb(item, items[0]!, add)
  for (const { items, above } of nouns)
    for (const item of items)
      if (item.length > 1 && !above.length && isNew(item, items[0]!)) addNoun(item, items[0]!, add)
  const addFixed = (item: readonly string[], plain: readonly string[]): void => {
    if (isNew(item, [])) add(item[0]!, { rest: item.slice(1), plain: { base: plain.join(' ') } })
  }
  for (const { items } of manners)
    for (const item of items.slice(1)) if (item.length > 1) addFixed(item, items[0]!)
  for (const { items } of fixed) for (const item of items.slice(1)) addFixed(item, items[0]!)
  for (const list of index.values()) list.sort((a, b) => lengthOf(b) - lengthOf(a))
  return (text, wishes = { isWanted: () => true, isMeant: () => true }) => plainOf(text, index, wishes)
}

type Add = (first: string, phrase: Phrase) => void

function addVerb([verb, ...rest]: readonly string[], [head, ...more]: readonly string[], add: Add): void {
  const forms = formsOf(verb!)
  const bare = formsOf(head!)
  const plain = Object.fromEntries(
    Object.entries(bare).map(([name, form]) => [name, [form, ...more].join(' ')]),
  ) as Record<VerbForm, string>
  const byForm = Map.groupBy(Object.keys(forms) as VerbForm[], (form) => forms[form])
  for (const [form, names] of byForm)
    add(form, { rest, plain: Object.fromEntries(names.map((name) => [name, plain[name]])), isVerb: true })
  if (verb === 'be')
    for (const form of ['are', 'were'])
      add(form, { rest, plain: form === 'are' ? { base: plain.base } : { past: plain.past } })
}

function addNoun(item: readonly string[], plain: readonly string[], add: Add): void {
  const singular = plain.join(' ')
  add(item[0]!, { rest: item.slice(1), plain: { base: singular } })
  const plural = [...item.slice(0, -1), pluralOf(item.at(-1)!)]
  add(plural[0]!, { rest: plural.slice(1), plain: { base: pluralOf(singular) } })
}

interface Place {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** A mark stands before it. */
  readonly cut: boolean
}

function plainOf(
  text: string,
  index: ReadonlyMap<string, readonly Phrase[]>,
  { isWanted, isMeant }: Wishes,
): string {
  const places: Place[] = []
  let last = 0
  for (const m of text.matchAll(/[\p{L}\p{N}]+(?:[-.,’'][\p{L}\p{N}]+)*/gu)) {
    const cut = /[^\s]/.test(text.slice(last, m.index))
    last = m.index + m[0].length
    places.push({ text: m[0], lower: m[0].toLowerCase(), start: m.index, end: last, cut })
  }
  let out = ''
  let done = 0
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    const opens = i === 0 || place.cut
    if (place.text !== place.lower && !opens) continue
    const before = places[i - 1]
    let best: Reading | null = null
    for (const phrase of index.get(place.lower) ?? []) {
      // Shorter ones stand behind.
      if (best && lengthOf(phrase) < best.length) break
      // "the vote in the council": a noun, no "vote in".
      if (phrase.isVerb && before && !place.cut && DETERMINER.test(before.lower)) continue
      // "Rejected calls for an election", "amid calls for": a noun.
      if (phrase.isVerb && phrase.plain.third && before && !place.cut && BEFORE_NOUN.test(before.lower))
        continue
      // "Is expected to close by May": a verb, not "nearby".
      if (!phrase.isVerb && before && MAY_ACT.test(place.lower) && WITH_BASE.test(before.lower)) continue
      const found = matchAt(places, i, phrase.rest)
      const plain = found && plainForm(phrase, before?.lower ?? '')
      if (!found || !plain || !isWanted(plain, text.slice(place.start, places[found.last]!.end))) continue
      if (!best || isMeant(plain)) best = { found, plain, length: lengthOf(phrase) }
      if (isMeant(plain)) break
    }
    if (!best) continue
    const { found, plain } = best
    const word = place.text === place.lower ? plain : plain.charAt(0).toUpperCase() + plain.slice(1)
    const object = found.object ? ` ${text.slice(found.object[0]!.start, found.object.at(-1)!.end)}` : ''
    out += text.slice(done, place.start) + word + object
    done = places[found.last]!.end
    i = found.last
  }
  return out + text.slice(done)
}

interface Found {
  readonly last: number
  readonly object: readonly Place[] | null
}

/** Words behind the first, without its object. */
const lengthOf = ({ rest }: Phrase): number => rest.filter((word) => word !== '_').length

/** A phrase found, and what it is read as. */
interface Reading {
  readonly found: Found
  readonly plain: string
  readonly length: number
}

function matchAt(places: readonly Place[], at: number, rest: readonly string[]): Found | null {
  let k = at + 1
  let object: Place[] | null = null
  for (const [n, word] of rest.entries()) {
    if (word === '_') {
      const next = rest[n + 1]!
      const from = k
      while (
        k < places.length &&
        k - from <= LONGEST_OBJECT &&
        isObject(places[k]!) &&
        !stands(places[k]!, next)
      )
        k++
      if (k > from) object = places.slice(from, k)
      continue
    }
    const place = places[k]
    if (!place || !stands(place, word)) return null
    k++
  }
  return { last: k - 1, object }
}

const stands = (place: Place, word: string): boolean => !place.cut && place.text === word
const isObject = (place: Place): boolean => !place.cut && !NO_OBJECT.test(place.lower)

/** Which form the verb has here: a participle after "had", a base after "would", else the past where forms fall together. */
function plainForm({ plain }: Phrase, before: string): string | undefined {
  const { base, third, past, participle, gerund } = plain
  if (gerund ?? third) return gerund ?? third
  if (WITH_PARTICIPLE.test(before)) return participle ?? past ?? base
  if (WITH_BASE.test(before)) return base ?? past
  return past ?? base ?? participle
}
