import type { EventType } from '../../model.ts'
import type { Token } from '../text.ts'
import type { VerbGroup } from './clauses.ts'
import { LEXICON, singular, type Sense, type WordClass } from './lexicon/compile.ts'

/** How many words after its verb a telling object may stand. */
const REACH = 12

export interface Trigger {
  readonly root: EventType
  /** Token of the verb or noun that says so. */
  readonly at: number
  /** Above 1 where object or particle confirm the meaning. */
  readonly weight: number
}

/** The sense of a verb that its particle and surroundings bear out best, or null. */
export function senseOf(tokens: readonly Token[], groups: readonly VerbGroup[], n: number): Trigger | null {
  const g = groups[n]!
  const senses = LEXICON.senses.get(g.lemma)
  if (!senses) return null
  const end = reach(groups, n)
  let best: Trigger | null = null
  for (const s of senses) {
    const weight = fit(tokens, g, s, end)
    if (weight > 0 && (!best || weight > best.weight)) best = { root: s.root, at: g.head, weight }
  }
  return best
}

/** First token after the verb that no longer belongs to its object. */
export function reach(groups: readonly VerbGroup[], n: number): number {
  const g = groups[n]!
  let end = Math.min(g.object[1], g.head + 1 + REACH)
  for (let k = n + 1; k < groups.length && groups[k]!.first < end; k++)
    if (groups[k]!.finite && groups[k]!.link !== 'relative') {
      end = Math.max(g.head + 1, groups[k]!.subject[0] > g.head ? groups[k]!.subject[0] : groups[k]!.first)
      break
    }
  return end
}

function fit(tokens: readonly Token[], g: VerbGroup, s: Sense, end: number): number {
  let weight = 1
  let from = g.head + 1
  if (s.particle !== null) {
    const at = particleAt(tokens, g.head + 1, s.particle)
    if (at < 0) return 0
    weight += 1
    if (at === from) from++
  }
  if (s.blockers && nearest(tokens, from, Math.min(end, from + 6), s.blockers) >= 0) return 0
  if (s.context) {
    let at = nearest(tokens, from, end, s.context)
    let distance = at - from
    if (g.passive && (at < 0 || distance > 3)) {
      const left = nearest(tokens, g.subject[0], g.first, s.context)
      if (left >= 0) [at, distance] = [left, Math.min(3, g.first - left)]
    }
    if (at < 0) return 0
    weight += 2 - 0.1 * distance
  }
  return s.strong ? weight + 1.5 : weight
}

function particleAt(tokens: readonly Token[], from: number, particle: string): number {
  const parts = particle.split(' ')
  for (let k = from; k < Math.min(tokens.length, from + 5); k++) {
    if (tokens[k]!.lower === parts[0] && (parts.length === 1 || tokens[k + 1]?.lower === parts[1])) return k
    if (tokens[k]!.text === ',' || tokens[k]!.pos === 'VERB') return -1
  }
  return -1
}

/** Where the first of `words` stands in `[from, to)`, hyphenated compounds by their last part too; -1 if none does. */
function nearest(tokens: readonly Token[], from: number, to: number, listed: WordClass): number {
  const { words, compounds } = listed
  for (let k = from; k < Math.min(to, tokens.length); k++) {
    const w = tokens[k]!.lower
    if (words.has(w) || words.has(singular(w))) return k
    // "martial law", "tear gas": listed with a hyphen.
    const next = tokens[k + 1]
    if (compounds && next && words.has(`${w}-${singular(next.lower)}`)) return k
    const dash = w.lastIndexOf('-')
    if (dash > 0 && words.has(singular(w.slice(dash + 1)))) return k
  }
  return -1
}

/** The first event noun in `[from, to)`. */
export function nounTrigger(tokens: readonly Token[], from: number, to: number): Trigger | null {
  for (let k = from; k < Math.min(to, tokens.length); k++) {
    const t = tokens[k]!
    // A capital marks a name or a part of one: "Defense Forces", "Peace Corps".
    if (t.pos !== 'NOUN' || (k > 0 && /^\p{Lu}/u.test(t.text))) continue
    const root = nounRoot(tokens, k)
    if (root) return { root, at: k, weight: 1 }
  }
  return null
}

export function nounRoot(tokens: readonly Token[], k: number): EventType | null {
  const word = singular(tokens[k]!.lower)
  // A strike on or against something is an attack, a strike by workers a protest.
  if (word === 'strike')
    return /^(?:on|against|at)$/.test(tokens[k + 1]?.lower ?? '') ||
      /^(?:air|missile|rocket|drone|military)$/.test(tokens[k - 1]?.lower ?? '')
      ? 'ASSAULT'
      : 'PROTEST'
  const direct = LEXICON.nouns.get(word) ?? LEXICON.nouns.get(`${tokens[k - 1]?.lower ?? ''}-${word}`)
  if (direct) return direct
  const dash = word.lastIndexOf('-')
  return dash > 0 ? (LEXICON.nouns.get(word.slice(dash + 1)) ?? null) : null
}
