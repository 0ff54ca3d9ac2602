const PRONOUN = /^(?:he|she|him|his|her|hers|they|them|their|theirs|it|its)\b/i
const CONNECTIVE = /^(?:but|and|meanwhile|however|also|so|yet|moreover|furthermore|additionally|still),?\s+/i

/**
 * Is the wording the first span as it stands, but for what needs no verifying: a leading connective or dateline dropped, and
 * names in brackets in place of pronouns, each standing in another cited span? Linear in both.
 */
export function onlyResolves(wording: string, spans: readonly string[]): boolean {
  const [own = '', ...others] = spans
  for (const start of starts(own, wording)) {
    const names = matched(own.slice(start), wording)
    if (names?.every((n) => others.some((o) => o.includes(n)))) return true
  }
  return false
}

/** Where in the span the wording may begin: at its start, after a connective, or after a dateline's dash. */
function starts(own: string, wording: string): number[] {
  const out = [0]
  const connective = CONNECTIVE.exec(own)
  if (connective) out.push(connective[0].length)
  const head = wording.slice(1, wording.indexOf('[') > 1 ? wording.indexOf('[') : 40)
  const at = head.length > 3 ? own.indexOf(head) : -1
  if (at > 0 && at <= 60 && /[-–—:)]\s*$/.test(own.slice(0, at - 1))) out.push(at - 1)
  return out
}

/** Walks both texts; the names in brackets where all else is equal, or null. */
function matched(own: string, wording: string): string[] | null {
  const names: string[] = []
  let i = 0
  let k = 0
  while (k < wording.length) {
    const bracket =
      wording[k] === '[' ? /^\[([^\]]{1,80}?)(?:[’']s)?\]/u.exec(wording.slice(k, k + 90)) : null
    const pronoun = bracket ? PRONOUN.exec(own.slice(i, i + 8)) : null
    if (bracket && pronoun) {
      names.push(bracket[1]!)
      k += bracket[0].length
      i += pronoun[0].length
      continue
    }
    const same = wording[k] === own[i] || (k === 0 && wording[0]!.toLowerCase() === own[i]?.toLowerCase())
    if (!same) return null
    i++
    k++
  }
  return i === own.length ? names : null
}
