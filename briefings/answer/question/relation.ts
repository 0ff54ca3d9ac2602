import { isAdverb, isPast } from '../../write/support/frame-words.ts'
import { termOf } from '../../read/terms.ts'
import { headAsked } from './heads.ts'
import { isMark, mayTell } from './deed-sets.ts'
import { LIKE } from '../ranking/likeness.ts'
import { sameVerb } from './opposites.ts'
import { isScoreAsked } from './measures.ts'
import { objectAsked } from '../kinds/object-asked.ts'
import { NEARLY } from '../evidence/stated-worth.ts'

/**
 * What a question asks the evidence to state: a deed and the part that the answer has in it, or a post or place in the world
 * that the answer holds.
 */
export interface Relation {
  /** Terms that state it, and how surely: the question's own word, its forms and doer, what means nearly the same. */
  readonly terms: ReadonlyMap<string, number>
  /** Of a post of several words the others: "prime" minister. */
  readonly beside: readonly string[]
  /** Who does it, whom or what it befalls, who or what is called so; or only when, where, how and why. */
  readonly asks: 'doer' | 'done-to' | 'holder' | 'aside'
  /** Whoever heads it is asked for, whatever the post is called. */
  readonly ofHead?: true
  /** "Who" or "whom": somebody, who is no part of where a deed was done. */
  readonly ofWhom: boolean
}

const WHOM = /^\W*(?:(?:by|with|to|for|against)\s+)?whom?\b/i
const OWN = 1
const FORM = 0.95
const LESS = 0.5
const PLANNED = ['develop', 'creat', 'design', 'invent']

/** A word that is itself the answer's: "the director of", "the Harbour Cup runner-up", "Tesla's chief". */
const HOLDER =
  /^\W*(?:[Ww]ho|[Ww]hat|[Ww]hich\s\p{Ll}+)(?:['’]s|\s+(?:is|are|was|were|will\s+be|became|becomes))\s+(?:currently\s+|now\s+)?(?:the\s+)?(?:(?:\p{Lu}|\d)[\p{L}\p{N}.’'&-]*\s+){0,5}((?:\p{Ll}[\p{L}-]*\s+){0,2}?(?:\p{Ll}[\p{L}-]*|\p{Lu}{2,4}))(?=\s+(?:of|for|at|in|on|to)\b|\W*$)/u
/** "Who is Norland's foreign minister?": the same, with its owner before it. */
const OWNED =
  /^\W*[Ww]ho(?:['’]s|\s+(?:is|are|was|were))\s+(?:the\s+)?(?:\p{Lu}[\p{L}\p{N}.’'&-]*\s+){0,4}\p{Lu}[\p{L}\p{N}.&-]*['’]s\s+((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)\W*$/u
/** Of these what they are of says more: "the release date", "the name of". */
const LIGHT =
  /^(?:had?|has|have|made?|makes?|took|takes?|taken|saw|sees?|seen|got|gets?|went|goes|go|came|comes?|said|says?|did|does|do|put|gave|gives?|given|become|became|happen(?:s|ed|ing)?|occur(?:s|red)?|last(?:s|ed)?)$/i
/** "Which firm made the crane": a thing is made; an offer, a bid or a mistake is only told so. */
const MAKER =
  /^\W*(?:who|(?:which|what)\s\p{L}+)\s(?:made|makes?)\s(?!(?:the\s|an?\s)?(?:\p{L}+\s)?(?:offer|bid|decision|announcement|statement|call|comment|claim|proposal|deal|move|threat|promise|pledge|mistake|error|appearance|debut|trip|visit|speech|remark|discovery|arrest|history|headlines|choice|request|appeal|complaint|accusation|attempt|effort|payment|donation|contribution|profit|loss|progress|plan|list|final|case|way|difference|money|sense)s?\b)/iu
export const isMakerAsked = (asking: string): boolean => MAKER.test(asking)
const EMPTY = /^(?:dates?|names?|titles?|times?|number|location|place|called|named)$/
const BE = /^(?:is|are|was|were|be|been|being|got|gets)$/i
const ASKS = /^(?:who|whom|what|which|when|where|why|how|whose)$/i
const DO = /^(?:did|does|do|must|should|can|could|may|might)$/i

/** "What is the name of the hymn composed by …": what follows only says which. */
const NAMED = /^\W*what(?:['’]s|\s+(?:is|was|are|were))\s+the\s+(?:names?|titles?|nickname)\s+of\b/iu

const OWN_COUNTRY = /\bwhich\s+(?:country|nation|state)\b.*\b(?:for|from|represent)\W*$/i

/** "Which country does she run for?", "… is he from?": told by no verb, but beside the name. */
export const isOwnCountryAsked = (asking: string): boolean => OWN_COUNTRY.test(asking)

/** "What was the meeting about?" */
export const asksAboutWhat = (asking: string): boolean =>
  /^\W*what(?:['’]s|\s(?:is|was|are|were))\b.*\babout\W*$/iu.test(asking)

/** Null where the question has no verb and no post that could be looked for. */
export function relationOf(asking: string, predicate: string | null): Relation | null {
  // A score states itself, and "what was the meeting about?" asks for no post.
  if (asksAboutWhat(asking) || NAMED.test(asking) || isOwnCountryAsked(asking) || isScoreAsked(asking))
    return null
  const ofWhom = WHOM.test(asking)
  const head = headAsked(asking)
  if (head) return { terms: head.terms, beside: [], asks: 'holder', ofHead: true, ofWhom }
  if (
    predicate !== null &&
    ((LIGHT.test(predicate) && !isMakerAsked(asking)) || (EMPTY.test(predicate) && !/^\W*who/i.test(asking)))
  )
    return null
  if (predicate !== null)
    return {
      terms: deedTerms(predicate, objectAsked(asking, termOf(predicate)).length > 0),
      beside: [],
      asks: partOf(asking, predicate),
      ofWhom,
    }
  const noun: readonly string[] = (HOLDER.exec(asking) ?? OWNED.exec(asking))?.[1]?.split(/[\s-]+/) ?? []
  const posts = noun.filter((w: string) => termOf(w) !== null && !ADJECTIVES.test(w) && !EMPTY.test(w))
  return posts.length
    ? {
        terms: postTerms(posts.at(-1)!),
        beside: posts.slice(0, -1).flatMap((w: string) => termOf(w) ?? []),
        asks: 'holder',
        ofWhom,
      }
    : null
}

const ADJECTIVES = /^(?:new|newest|current|old|oldest|young|youngest|first|last|former|latest|next|main)$/i

/** Which part of the deed is asked for, by the voice of the question's verb. */
function partOf(asking: string, predicate: string): Relation['asks'] {
  const words: readonly string[] = asking.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  const at = words.indexOf(predicate)
  const wh = words.findLastIndex((w, i) => i < at && ASKS.test(w))
  if (at < 0 || wh < 0 || /^(?:when|where|why|how)$/i.test(words[wh]!) || /^cause/i.test(predicate))
    return 'aside'
  // "By whom was it sold?"
  if (/^by$/i.test(words[wh - 1] ?? '')) return 'doer'
  const between = words.slice(wh + 1, at)
  if (between.some((w) => DO.test(w))) return 'done-to'
  let helper = at - 1
  while (helper > wh && isAdverb(words[helper]!.toLowerCase())) helper--
  const passive = BE.test(words[helper] ?? '') && isPast(predicate.toLowerCase())
  if (passive) return 'done-to'
  // "Which team is Lee playing for": somebody stands between.
  const helps = between.findIndex(
    (w) => BE.test(w) || /^(?:will|would|has|have|had|can|could|should|must|may|might)$/i.test(w),
  )
  const others =
    helps < 0
      ? []
      : between
          .slice(helps + 1)
          .filter((w) => /^\p{Lu}/u.test(w) || /^(?:he|she|they|it|the|his|her)$/i.test(w))
  return others.length ? 'done-to' : 'doer'
}

function deedTerms(predicate: string, hasObject: boolean): ReadonlyMap<string, number> {
  const own = termOf(predicate)
  const out = new Map<string, number>()
  if (own === null) return out
  for (const like of LIKE.get(own) ?? [])
    if (mayTell(like, hasObject)) out.set(like, isMark(like) ? FORM : NEARLY)
  // Whoever develops or designs a thing need not make it.
  if (/^mak(?:e|es|ing)$/i.test(predicate)) for (const term of PLANNED) if (out.has(term)) out.set(term, LESS)
  // "Direct", "director"; "win", "winner"; "wrote", "writer".
  for (const form of [own, ...sameVerb(own)]) {
    for (const doer of [`${form}er`, `${form}r`, `${form}or`, `${form}${form.at(-1)!}er`]) {
      const term = termOf(doer)
      if (term !== null && term !== own) out.set(term, FORM)
    }
    out.set(form, FORM)
  }
  return out.set(own, OWN)
}

function postTerms(post: string): ReadonlyMap<string, number> {
  const own = termOf(post)
  const out = new Map<string, number>()
  if (own === null) return out
  for (const like of LIKE.get(own) ?? []) out.set(like, NEARLY)
  const deed = /^(?:\p{L}{3,}(?=er$)|\p{L}{2,}[ts](?=or$))/iu.exec(post)?.[0]
  if (deed !== undefined)
    for (const form of [deed, `${deed}e`, deed.replace(/(\p{L})\1$/u, '$1')]) {
      const term = termOf(form)
      if (term !== null) out.set(term, FORM)
    }
  return out.set(own, OWN)
}
