import { DENIES, isAuxiliary, isPast, TIMES } from '../support/frame-words.ts'
import type { Same } from './sames.ts'
import { OR_BESIDE, SEEN_OR_SAID } from './told-around.ts'
import { referenceIn } from './references.ts'
import { isTold } from './telling.ts'
import { isOwner, type Token } from './tokens.ts'

type Matches = readonly (readonly Token[])[]

/** Is what a word says as sure in both? */
export const sameMood = (w: Token, s: Token): boolean =>
  w.mood === s.mood ||
  w.mood === 'open' ||
  s.mood === 'open' ||
  // What is announced or needed is yet to come, however that is put.
  (w.mood === 'planned' && s.mood !== 'fact') ||
  (s.mood === 'planned' && w.mood !== 'fact')

/** What the words of a sentence are to those of its spans: told on the same word, or how not. */
export type Heard = 'same' | 'dropped' | 'moved' | 'added'

/**
 * Words told on somebody's word are told on the same word; a slip of one word is forgiven in a longer sentence. To put the
 * text's own words on a speaker's is a slip as well, unless most of what the speaker is said to say is theirs.
 */
export function otherSpeaker(
  claim: readonly Token[],
  source: readonly Token[],
  matches: Matches,
  same: Same,
): string | null {
  const count = { same: 0, dropped: 0, moved: 0, added: 0 }
  let proper = 0
  // Who speaks, and who is spoken of, may stand anywhere: what counts is what is told of them.
  const capitals = [...claim, ...source].flatMap((w) => (w.capital ? [w.stem] : []))
  const spoken = new Set([...capitals, ...[...claim, ...source].flatMap((w) => [...(w.said ?? [])])])
  // "Foreign Minister Ana Holt" and "Ivo Danek, the foreign minister": a title is nobody's name.
  const titles = new Set([...claim, ...source].flatMap((w) => (w.capital ? [] : [w.stem])))
  const names = new Set(capitals.filter((stem) => !titles.has(stem)))
  const home = homeOf(claim, matches)
  const reference = referenceIn(claim, source, matches)
  for (const [i, w] of claim.entries()) {
    const near = matches[i]!
    if (!near.length || TIMES.has(w.form) || spoken.has(w.stem)) continue
    if (w.kind === 'number' && [claim[i - 1], claim[i + 1]].some((x) => x !== undefined && isDay(x))) continue
    if (reference.has(w) || isReference(w, near, home) || DENIES.has(w.form)) continue
    const found = new Set(near.map((s) => heardAs(w, s, source, { same, names, claim })))
    const best = (['same', 'added', 'dropped', 'moved'] as const).find((h) => found.has(h))!
    count[best]++
    if (best === 'same' && w.said) proper++
  }
  const all = count.same + count.dropped + count.moved + count.added
  const wrong = count.dropped + count.moved + (count.added > proper ? count.added : 0)
  return wrong >= 2 || (wrong === 1 && all <= 4) ? 'it is told on another’s word than in its spans' : null
}

/** The sentence of the spans that has most of the words. */
function homeOf(claim: readonly Token[], matches: Matches): number {
  const counts = new Map<number, number>()
  for (const [i] of claim.entries())
    for (const sentence of new Set(matches[i]!.map((s) => s.sentence)))
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0] as [number, number])[0]
}

/** A noun by which the sentence calls what another span speaks of ("the stranded passengers" for "them") tells nothing of it. */
const isReference = (w: Token, near: readonly Token[], home: number): boolean =>
  w.kind === 'content' && !/ing$/.test(w.form) && !isPast(w.form) && near.every((s) => s.sentence !== home)

/** Is a word told on the same word as one of the spans? */
export function heardAs(
  w: Token,
  s: Token,
  source: readonly Token[],
  { same: meansSame, names, claim }: { same: Same; names: ReadonlySet<string>; claim: readonly Token[] },
): Heard {
  const ofThemselves = (x: Token): boolean => x.said?.has('~') === true
  // "…, prosecutors said they had opened an inquiry": who acts says so.
  const acts = (who: ReadonlySet<string>): boolean =>
    source.some((x) => x.sentence === s.sentence && who.has(x.stem))
  // "It added": who spoke last.
  const spoke = (who: ReadonlySet<string>): boolean => {
    const last = source.findLast((x) => x.sentence < s.sentence && x.said !== null && !ofThemselves(x))
    return last !== undefined && [...who].some((stem) => last.said!.has(stem))
  }
  if (ofThemselves(w) || (ofThemselves(s) && (w.said === null || acts(w.said) || spoke(w.said))))
    return 'same'
  if (w.said === null) return s.said === null || s.said.has(SEEN_OR_SAID) ? 'same' : 'dropped'
  if (s.said === null) return w.said.has(SEEN_OR_SAID) || w.said.has(OR_BESIDE) ? 'same' : 'added'
  const [own, given] = [w.said, s.said].map((who) =>
    [...who].filter((x) => x !== SEEN_OR_SAID && x !== OR_BESIDE),
  )
  if (!own?.length || !given?.length) return 'same'
  // "The company said" of one sentence, whose name stands in another or opens its own.
  const named = own.filter((a) => names.has(a))
  const isThere = (a: string, where: (x: Token) => boolean): boolean =>
    source.some((x) => x.stem === a && where(x))
  const opens = (x: Token): boolean => x.sentence === s.sentence && isOpening(source, x)
  if (
    BODIES.has(given[0]!) &&
    (named.some((a) => isThere(a, (x) => x.sentence < s.sentence)) ||
      (named.length > 0 && named.every((a) => isThere(a, opens))))
  )
    return 'same'
  // "Holt's office" shares its stem with an officer, and is no police.
  const isOffice = (a: string): boolean => a === 'offic' && claim.some((x) => /^offices?$/.test(x.form))
  if (!own.some((a) => given.some((b) => a === b || (!isOffice(a) && meansSame(a, b))))) return 'moved'
  // "Holt's office said" is not "Holt said", nor the other way round.
  if (isOfOther(given, own, source) || isOfOther(own, given, claim)) return 'moved'
  // "The Norland Red Cross" and "the ministry of Norland" share a name and are two.
  const shared = own.filter((a) => given.includes(a))
  const isPart = shared.length === 1 && shared[0] !== own.at(-1) && given.length > 1
  if (shared.some((a) => names.has(a)) && !isPart) return 'same'
  // "The company" of the span may be called by its name.
  if (given.every((b) => own.some((a) => meansSame(a, b)))) return 'same'
  // One who is named, or who says something else, is nobody else of the same sentence.
  const speaks = source.some(
    (x) => x.said && own.some((a) => x.said!.has(a)) && !given.some((b) => x.said!.has(b)),
  )
  if (speaks || (given.some((b) => names.has(b)) && own.some((a) => names.has(a)))) return 'moved'
  const around = source.filter((x) => x.sentence === s.sentence)
  return own.every((a) => around.some((x) => meansSame(a, x.stem))) ? 'same' : 'moved'
}

/** Stands a name in the first phrase of its sentence, with nothing but names before it? */
function isOpening(source: readonly Token[], w: Token): boolean {
  const words = source.filter((x) => x.sentence === w.sentence)
  return words.slice(1, words.indexOf(w)).every((x) => x.capital)
}

/** Is one speaker only the owner of the other, in the words that name this one? */
const isOfOther = (who: readonly string[], owner: readonly string[], words: readonly Token[]): boolean =>
  who.length > owner.length &&
  owner.every(
    (x) =>
      who.includes(x) &&
      words.some((w, k) => w.stem === x && [w, words[k + 1]].some((t) => t !== undefined && isOwner(t))),
  )

/** Stems of bodies that a text names once and then calls so. */
export const BODIES: ReadonlySet<string> = new Set(
  'compani firm group union agenc club bank parti chariti univers institut airlin'.split(' '),
)

/** A day of saying is none of what is told, and the other way round. */
export const otherDay = (claim: readonly Token[], source: readonly Token[]): string | null =>
  claim.some((w, i) => isDay(w) && !sameSaying(claim, i, source))
    ? 'it puts a day to something else than its spans do'
    : null

const isDay = (w: Token): boolean => w.capital && TIMES.has(w.form)
/** "said on Wednesday" says when it was said, not when it happens; and the other way round. */
function sameSaying(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const given = source.flatMap((s, k) => (s.form === claim[at]!.form ? [ofSaying(source, k)] : []))
  return given.length === 0 || given.includes(ofSaying(claim, at))
}

/** Does the day stand right after a verb of telling, or between its speaker and it? */
function ofSaying(words: readonly Token[], at: number): boolean {
  // "Said Friday's vote was lost": the vote's day.
  if (isOwner(words[at]!)) return false
  const near = (from: number, to: number): boolean =>
    words.slice(from, to + 1).every((w, k) => k === 0 || !/[,;:”]/.test(w.gap))
  const active = (k: number): boolean => !/^(?:was|were|been|being|than|as)$/.test(words[k - 1]?.form ?? '')
  for (const k of [at - 2, at - 1]) if (words[k] && isTold(words[k]) && active(k) && near(k, at)) return true
  if (isOfTold(words, at) || isInFront(words, at)) return true
  // "A report published on Wednesday said": published then.
  if (words[at - 1]?.form === 'on' && isPast(words[at - 2]?.form ?? '')) return false
  const after = words[at + 1]
  return after !== undefined && after.sentence === words[at]!.sentence && isTold(after) && near(at, at + 1)
}

/** "On Saturday, the two sides said": when they said so; "reported no case" is what happened. */
function isInFront(words: readonly Token[], at: number): boolean {
  const first = words.findIndex((w) => w.sentence === words[at]!.sentence)
  if (at - first > 1) return false
  const verb = words.findIndex((w, k) => k > at && (isTold(w) || isPast(w.form) || isAuxiliary(w.form)))
  return (
    verb > 0 &&
    verb - at <= HEARER &&
    /^(?:said|says|told|tells|announced)$/.test(words[verb]!.form) &&
    words.slice(at + 2, verb + 1).every((w) => !/[,;:”]/.test(w.gap))
  )
}

/** "Told a court on Monday", "were told by the council on Monday" */
function isOfTold(words: readonly Token[], at: number): boolean {
  if (words[at - 1]?.form !== 'on') return false
  for (let k = at - 2; k >= Math.max(0, at - HEARER); k--) {
    if (/[,;:”]/.test(words[k + 1]!.gap) || /^(?:that|to|who|which|when)$/.test(words[k]!.form)) return false
    if (/^(?:told|tells)$/.test(words[k]!.form)) return true
  }
  return false
}
/** As near before the day of telling "told" stands. */
const HEARER = 7
