import { isAdverb } from '../support/frame-words.ts'
import { isEmpty } from './verb-words.ts'
import type { Same } from './sames.ts'
import { isContent, type Token } from './tokens.ts'

/** Forms that are of one gender; "they" may be one body or some person, and is asked for apart. */
const KINDS: readonly RegExp[] = [/^(?:he|him)$/, /^(?:she|her)$/, /^it$/]
const kindOf = (w: Token | undefined): RegExp | undefined => w && KINDS.find((kind) => kind.test(w.form))

/** "Had fined him" of "had fined it", "the company said" of "the prosecutors … they said": the same verb with another. */
export function otherPronoun(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const isSwapped = claim.some((verb, at) => {
    if (!isContent(verb)) return false
    const mine = kindOf(claim[at + 1])
    if (!mine || claim[at + 1]!.gap !== ' ') return false
    const theirs = source.flatMap((s, k) =>
      isContent(s) && (s.stem === verb.stem || same(verb.stem, s.stem)) ? [source[k + 1]] : [],
    )
    const kinds = theirs.map(kindOf)
    return kinds.some((kind) => kind) && kinds.every((kind) => kind && kind !== mine)
  })
  return isSwapped || claim.some((_, at) => speaksForSeveral(claim, at, source))
    ? 'it gives to one what its spans give to another'
    : null
}

/** "The company said" where several said it: a plural that opens the sentence of the spans with "they said". */
function speaksForSeveral(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const [the, noun, verb] = [claim[at]!, claim[at + 1], claim[at + 2]]
  if (the.form !== 'the' || !noun || !isContent(noun) || noun.capital || isPlural(noun)) return false
  if (!verb || isEmpty(verb.form) || verb.gap !== ' ' || isAdverb(verb.form)) return false
  const theirs = source.flatMap((s, k) => (s.form === verb.form ? [k] : []))
  return (
    theirs.length > 0 &&
    theirs.every((k) => {
      if (source[k - 1]?.form !== 'they') return false
      const first = source.find((s) => s.sentence === source[k]!.sentence && isContent(s))
      return first !== undefined && isPlural(first) && first.start < source[k - 1]!.start
    })
  )
}
const isPlural = (w: Token): boolean => /[^s]s$|^(?:police|people)$/.test(w.form)
