import type { ArticleWithFacts } from '../../ports.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { answeredAs } from '../answered.ts'
import type { Retrieved } from '../ranking/retrieve.ts'

/** "How is Ann Lee related to Bo Ray?", "what is Ann Lee's relation to Bo Ray?", "how are they related" of two who are named. */
const ASKED =
  /^\W*(?:how\s+(?:is|are|was|were)\s+(?:the\s+)?(.+?)\s+(?:related\s+to|and)\s+(?:the\s+)?(.+?)(?:\s+related)?|what(?:['’]s|\s+is)\s+(.+?)['’]s?\s+relation(?:ship)?\s+(?:to|with)\s+(.+?)|are\s+(.+?)\s+and\s+(.+?)\s+related)\W*$/iu

const KIN = String.raw`(?:(?:half|step|twin|great|grand|god)-?\s?)?(?:brothers?|sisters?|siblings?|twins?|cousins?|nephews?|nieces?|uncles?|aunts?|fathers?|mothers?|sons?|daughters?|grand(?:son|daughter|father|mother)s?|wife|husband|spouse|widow(?:er)?|fianc[ée]+|partner|ex-wife|ex-husband)(?:-in-law)?`
/** "A younger brother of", "married to his sister", "is not related to". */
const RELATED = new RegExp(
  String.raw`\b(?:(?:not\srelated)|(?:is|was|are|were)\s(?:distantly\s)?related|(?:married|engaged)\sto\s(?:(?:his|her|whose|the)\s${KIN}\b)?|(?:(?:younger|elder|older|eldest|youngest|twin|late|former|only)\s)*${KIN}\b)`,
  'giu',
)
/** Of the one who was spoken of. */
const POINTS_BACK = /\b(?:his|her|he|she|whose|their)\b/i

/** Is it asked how two are related? Whatever else two reports say of both is no answer. */
export const asksKinship = (asking: string): boolean => ASKED.test(asking) && /\brelat/i.test(asking)

/**
 * How two people are related, by the sentence that names one of them with a word of kinship and the other beside it, or points back to
 * them ("his sister"). Null where that is not asked, or no sentence says so.
 */
export function kinshipOf(asking: string, { articles }: Retrieved): AskResult | null {
  if (!asksKinship(asking)) return null
  const [one, other] = ASKED.exec(asking)!
    .slice(1)
    .filter((name) => name !== undefined)
    .map((name) => termsOf(name))
  if (!one?.length || !other?.length) return null
  const [best] = articles
    .filter((a) => !a.duplicateOf)
    .flatMap((article) => toldIn(article, one, other))
    .toSorted((a, b) => Number(a.apart) - Number(b.apart))
  if (!best) return null
  const { article, index, short, apart } = best
  const named = apart ? [claimOfSentence(article, index - 1)] : []
  return answeredAs(short, [claimOfSentence(article, index), ...named], articles)
}

interface Kin {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly short: string
  /** One of the two is named in the sentence before. */
  readonly apart: boolean
}

function toldIn(article: ArticleWithFacts, one: readonly string[], other: readonly string[]): Kin[] {
  const { text, facts } = article
  const textOf = (i: number): string => {
    const range = facts.sentences[i]
    return range ? text.slice(range.start, range.end) : ''
  }
  return facts.sentences.flatMap((_, index): Kin[] => {
    const sentence = textOf(index)
    const told = [...sentence.matchAll(RELATED)]
    if (!told.length) return []
    const [first, second] = [one, other].map(
      (name) => placeOf(name, sentence) ?? placeOfRole(name, article, sentence),
    )
    const before = textOf(index - 1)
    const isHere = first !== null && second !== null
    const isApart =
      !isHere &&
      POINTS_BACK.test(sentence) &&
      ((first !== null && placeOf(other, before) !== null) ||
        (second !== null && placeOf(one, before) !== null))
    if (!isHere && !isApart) return []
    // The word that stands nearest to whoever is named there.
    const places = [first, second].flatMap((place) => place ?? [])
    const gap = (m: RegExpExecArray): number => Math.min(...places.map((place) => Math.abs(m.index - place)))
    const nearest = told.reduce((a, b) => (gap(b) < gap(a) ? b : a))
    return [
      { article, index, short: nearest[0].replace(/^(?:is|was|are|were)\s/, '').trim(), apart: isApart },
    ]
  })
}

/** Where somebody is named: all of the name together, or its last word where nobody else of that surname is told of. */
function placeOf(name: readonly string[], sentence: string): number | null {
  const words = [...sentence.matchAll(/[\p{L}\p{M}’'-]+/gu)].map((m) => ({
    at: m.index,
    term: termsOf(m[0])[0],
  }))
  const last = name.at(-1)!
  const found = words.find(
    (w, i) => w.term === last && name.every((t, k) => words[i - name.length + 1 + k]?.term === t),
  )
  return found?.at ?? null
}

/** "A cousin of the minister", where the report tells that they are one. */
function placeOfRole(name: readonly string[], { facts }: ArticleWithFacts, sentence: string): number | null {
  const roles = facts.actors
    .filter((a) => name.every((t) => termsOf(a.name).includes(t)))
    .flatMap((a) => a.roles.flatMap((r) => r.title.split(/\s+/).at(-1) ?? []))
  const at = roles
    .map((role) => sentence.search(new RegExp(`\\bthe\\s${RegExp.escape(role)}\\b`, 'i')))
    .find((i) => i >= 0)
  return at ?? null
}
