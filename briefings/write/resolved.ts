import { openingEnd } from './summary/opening.ts'
import { NAMELESS } from './summary/voice.ts'

const PRONOUN = /^(?:he|she|him|his|her|hers|they|them|their|theirs|it|its)\b/i
const SELF = /(?<![\p{L}])(?:I|my|me)(?:['’]\p{L}{1,2})?$/iu
const VOICE = /^ \[([^\]]{1,80}?)(?:’s)?\]/u
const CONNECTIVE = /^(?:but|and|meanwhile|however|also|so|yet|moreover|furthermore|additionally|still),?\s+/i
const ADDITIVE = /^also /

/**
 * Is the wording the first span as it stands, but for what needs no verifying: what stands before the report, a leading connective or an "also" dropped, and
 * names in brackets in place of pronouns, or beside "I", each standing in another cited span? Linear in both.
 */
export function onlyResolves(wording: string, spans: readonly string[]): boolean {
  const [own = '', ...others] = spans
  for (const start of starts(own)) {
    const names = matched(own.slice(start), wording)
    if (names?.every((n) => NAMELESS.has(n) || others.some((o) => o.includes(n) || o.includes(asWithin(n))))) return true // prettier-ignore
  }
  return false
}

/** "[The Millers' Guild] said", where the other span has "the Millers' Guild". */
const asWithin = (name: string): string => name.replace(/^The /, 'the ')

/** Where in the span the wording may begin: at its start, where the report's own words begin, and after a connective there. */
function starts(own: string): number[] {
  return [...new Set([0, openingEnd(own)])].flatMap((at) => {
    const connective = CONNECTIVE.exec(own.slice(at, at + 20))?.[0].length ?? 0
    return connective > 0 ? [at, at + connective] : [at]
  })
}

/** "[Ada Lind]" for the "Lind" that stands there, and no longer word. */
function surnameAt(own: string, at: number, name: string): string | null {
  const surname = name.split(' ').at(-1)!
  return surname !== name && own.startsWith(surname, at) && !/^[\p{L}-]/u.test(own.slice(at + surname.length))
    ? surname
    : null
}

/** Walks both texts; the names in brackets where all else is equal, or null. */
function matched(own: string, wording: string): string[] | null {
  const names: string[] = []
  let i = 0
  let k = 0
  while (k < wording.length) {
    const bracket =
      wording[k] === '[' ? /^\[([^\]]{1,80}?)(?:[’']s)?\]/u.exec(wording.slice(k, k + 90)) : null
    // "I [Ada Lind] think": who speaks stands beside the word.
    const voice = wording[k] === ' ' && SELF.test(own.slice(Math.max(0, i - 6), i)) ? VOICE.exec(wording.slice(k, k + 91)) : null // prettier-ignore
    if (voice) {
      names.push(voice[1]!)
      k += voice[0].length
      continue
    }
    const short = bracket ? (PRONOUN.exec(own.slice(i, i + 8))?.[0] ?? surnameAt(own, i, bracket[1]!)) : null
    if (bracket && short) {
      names.push(bracket[1]!)
      k += bracket[0].length
      i += short.length
      continue
    }
    const also = own[i] === 'a' && own[i - 1] === ' ' ? ADDITIVE.exec(own.slice(i, i + 6)) : null
    if (also && !wording.startsWith(also[0], k)) {
      i += also[0].length
      continue
    }
    const same = wording[k] === own[i] || (k === 0 && wording[0]!.toLowerCase() === own[i]?.toLowerCase())
    if (!same) return null
    i++
    k++
  }
  return i === own.length ? names : null
}
