import type { EventType } from '../../model.ts'
import type { Token } from '../text.ts'
import type { VerbGroup } from './clauses.ts'
import { OPERATORS, PREDICATES, type Operator } from './lexicon/operators.ts'
import { nounRoot, nounTrigger, reach, senseOf } from './triggers.ts'

/** What a clause says happened: its root, the verb group that says so, and how sure the words are. */
export interface Reading {
  readonly root: EventType
  /** Index of the verb group whose subject acts. */
  readonly group: number
  /** Token that names the event. */
  readonly at: number
  readonly weight: number
  /** The event is said to lie ahead, or was said by its actor to. */
  readonly speech: boolean
}

const COOPERATIVE = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
])
const FORCEFUL = new Set<EventType>(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'THREATEN'])
const operatorOf = new Map<string, Operator>()
for (const [op, verbs] of Object.entries(OPERATORS))
  for (const v of verbs.split(' ')) if (!operatorOf.has(v)) operatorOf.set(v, op as Operator)
const predicateOf = new Map<string, EventType>()
for (const [root, words] of Object.entries(PREDICATES))
  for (const w of words.split(' ')) predicateOf.set(w, root as EventType)
const OCCUR = new Set(
  'begin start take erupt break continue resume open end conclude occur happen follow go spread intensify rage escalate flare'.split(
    ' ',
  ),
)

export interface Sentence {
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
}

/** Reads the clause of one verb group, with its complements. Null where it tells of no event that has a root. */
export function readGroup(s: Sentence, n: number, depth = 0): Reading | null {
  if (depth > 3) return null
  const g = s.groups[n]!
  const op = operatorOf.get(g.lemma)
  const sense = senseOf(s.tokens, s.groups, n)
  const own = sense && { root: sense.root, group: n, at: sense.at, weight: sense.weight, speech: false }
  if (op === 'say' && (!own || own.weight < 1.5)) return readReported(s, n, depth) ?? own
  if (op === 'refuse') return { root: 'REJECT', group: n, at: g.head, weight: 2, speech: false }
  const inner = complement(s, n, depth)
  if (op === 'promise') {
    if (inner)
      return { ...inner, root: turnFuture(inner.root, false), group: n, at: g.head, weight: 2, speech: true }
    return own
  }
  if (op === 'stop' && (!own || own.weight < 2) && inner)
    return { ...inner, root: turnStop(inner.root), group: n, weight: 2 }
  if (own && own.weight >= 1.5) return negate(g, own)
  if (own) return negate(g, own)
  if (op === 'fail' && inner && COOPERATIVE.has(inner.root)) return { ...inner, root: 'REJECT', group: n }
  if ((op === 'carry' || op === 'plan') && inner) return negate(g, { ...inner, group: n })
  if (g.lemma === 'be') return predicate(s, n, depth)
  return occurrence(s, n)
}

function negate(g: VerbGroup, r: Reading): Reading | null {
  if (!g.negated) return r
  if (r.root === 'REJECT') return { ...r, root: 'AGREE' }
  if (g.modal || g.tense === 'future')
    return COOPERATIVE.has(r.root)
      ? { ...r, root: 'REJECT' }
      : FORCEFUL.has(r.root)
        ? { ...r, root: 'AGREE', weight: 1 }
        : null
  return null
}

/** What is said: the first clause reported by the verb, turned by its tense. */
function readReported(s: Sentence, n: number, depth: number): Reading | null {
  const g = s.groups[n]!
  for (let k = n + 1; k < s.groups.length && k < n + 6; k++) {
    const c = s.groups[k]!
    if (c.link !== 'report' && c.finite) continue
    if (!c.finite && c.first - g.head > 6) continue
    if (!c.finite && c.form === 'gerund') continue
    const inner = readGroup(s, k, depth + 1)
    if (
      /^(?:must|should|ought)$/.test(c.modal ?? '') ||
      (c.lemma === 'have' && c.modal === null && s.tokens[c.head + 1]?.lower === 'to') ||
      c.lemma === 'need'
    )
      return { root: 'REQUEST', group: n, at: g.head, weight: 1.5, speech: true }
    if (!inner) continue
    if (/^(?:will|wo|would|shall|'ll|’ll)$/.test(c.modal ?? '') || c.tense === 'future')
      return sameActor(s, n, k)
        ? { ...inner, root: c.negated ? inner.root : turnFuture(inner.root, false), group: n, speech: true }
        : { ...inner }
    return inner
  }
  const noun = nounTrigger(s.tokens, g.head + 1, Math.min(reach(s.groups, n), g.head + 5))
  return noun && /^(?:announce|declare)$/.test(g.lemma) ? { ...noun, group: n, speech: true } : null
}

/** "The minister said he would": the speaker and the doer are one. */
function sameActor(s: Sentence, _n: number, k: number): boolean {
  const c = s.groups[k]!
  for (let i = c.subject[0]; i < c.subject[1]; i++)
    if (/^(?:it|he|she|they|we|i)$/.test(s.tokens[i]!.lower)) return true
  return c.subject[1] - c.subject[0] <= 8
}

/** The event that the verb's complement names: an infinitive or gerund, or an event noun. */
function complement(s: Sentence, n: number, depth: number): Reading | null {
  const g = s.groups[n]!
  const end = reach(s.groups, n)
  const next = s.groups[n + 1]
  const noun = nounTrigger(s.tokens, g.head + 1, end)
  if (
    next &&
    !next.finite &&
    next.first - g.head <= 6 &&
    (!noun || noun.at > next.head || next.first - g.head <= 2)
  ) {
    const inner = readGroup(s, n + 1, depth + 1)
    if (inner) return inner
  }
  if (next && next.link === 'report' && next.finite && next.first - g.head <= 10) {
    const inner = readGroup(s, n + 1, depth + 1)
    if (inner) return inner
  }
  if (g.passive) {
    const left = nounTrigger(s.tokens, g.subject[0], g.first)
    if (left) return { ...left, group: n, speech: false }
  }
  return noun && { ...noun, group: n, speech: false }
}

function predicate(s: Sentence, n: number, depth: number): Reading | null {
  const g = s.groups[n]!
  for (let k = g.head + 1; k < Math.min(g.head + 5, s.tokens.length); k++) {
    const root = predicateOf.get(s.tokens[k]!.lower)
    if (!root) continue
    if (root === 'AGREE') {
      const inner = complement(s, n, depth)
      const turned = inner ? turnFuture(inner.root, false) : 'AGREE'
      return { root: g.negated ? 'REJECT' : turned, group: n, at: k, weight: 1.2, speech: true }
    }
    return g.negated ? null : { root, group: n, at: k, weight: 1.2, speech: true }
  }
  return null
}

/** "Talks began", "clashes broke out": the subject names the event. */
function occurrence(s: Sentence, n: number): Reading | null {
  const g = s.groups[n]!
  if (!OCCUR.has(g.lemma)) return null
  for (let k = g.first - 1; k >= g.subject[0] && k > g.first - 12; k--) {
    if (!/NOUN|PROPN/.test(s.tokens[k]!.pos)) continue
    const root = nounRoot(s.tokens, k)
    if (root)
      return {
        root: /^(?:end)$/.test(g.lemma) ? turnStop(root) : root,
        group: n,
        at: k,
        weight: 1,
        speech: false,
      }
  }
  return null
}

/** A promise of the deed: what is to come is agreed to, or threatened. */
export function turnFuture(root: EventType, negated: boolean): EventType {
  if (negated) return COOPERATIVE.has(root) ? 'REJECT' : 'AGREE'
  if (COOPERATIVE.has(root)) return 'AGREE'
  return FORCEFUL.has(root) ? 'THREATEN' : root
}

function turnStop(root: EventType): EventType {
  if (root === 'SANCTION' || root === 'COERCE') return 'CONCEDE'
  return COOPERATIVE.has(root) ? 'SANCTION' : 'RETREAT'
}
