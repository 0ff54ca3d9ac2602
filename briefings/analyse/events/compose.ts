import type { EventType } from '../../model.ts'
import type { Token } from '../text.ts'
import type { VerbGroup } from './clauses.ts'
import { OPERATORS, PREDICATES, type Operator } from './lexicon/operators.ts'
import { isUnderWay, lies } from './ahead.ts'
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
  const plain = readPlain(s, n, depth)
  const purpose = inProtest(s, n)
  const r = purpose && !(plain && plain.weight >= 2 && plain.root === 'ASSAULT') ? purpose : plain
  if (g.negated) return r ? denied(g, r) : refusedAction(s, n)
  if (!r || r.speech || !g.finite) return r
  return { ...r, root: turnTense(s, n, r.root) }
}

function readPlain(s: Sentence, n: number, depth: number): Reading | null {
  const g = s.groups[n]!
  const op = operatorOf.get(g.lemma)
  const sense = senseOf(s.tokens, s.groups, n)
  const own = sense && { root: sense.root, group: n, at: sense.at, weight: sense.weight, speech: false }
  if (op === 'say' && (!own || own.weight < 1.5)) return readReported(s, n, depth) ?? own
  if (op === 'refuse') return { root: 'REJECT', group: n, at: g.head, weight: 2, speech: false }
  const inner = complement(s, n, depth)
  if (op === 'promise' && !isSwornIn(s, g)) return promised(g, n, own, inner)
  const ended = op === 'stop' && !inner && !g.passive ? occurrence(s, n) : null
  if (ended) return ended
  if (op === 'stop' && (!own || own.weight < 2) && inner)
    return { ...inner, root: turnStop(inner.root), group: n, weight: 2 }
  if (own) return own
  if (op === 'fail' && inner && COOPERATIVE.has(inner.root)) return { ...inner, root: 'REJECT', group: n }
  if (g.lemma === 'plan' && inner && !g.passive) return { ...inner, root: turnFuture(inner.root), group: n }
  if ((op === 'carry' || op === 'plan') && inner) return { ...inner, group: n }
  if (g.lemma === 'be') return predicate(s, n, depth)
  return occurrence(s, n)
}

/** A promise is worth what is promised; without a word of what, it is one of cooperation, a vow one of conflict. */
function promised(g: VerbGroup, n: number, own: Reading | null, inner: Reading | null): Reading | null {
  const at = { group: n, at: g.head, weight: 2, speech: true }
  // Forces that prepare for battle do so where all can see.
  if (inner?.root === 'ASSAULT' && g.lemma === 'prepare' && !g.passive) return { ...at, root: 'MOBILIZE' }
  if (inner) return { ...at, root: turnFuture(inner.root) }
  if (own || /^(?:prepare|intend|resolve)$/.test(g.lemma)) return own
  return { ...at, root: g.lemma === 'vow' || g.lemma === 'swear' ? 'THREATEN' : 'AGREE' }
}

/** "Was sworn in as": an oath of office vows nothing against anybody. */
const isSwornIn = ({ tokens }: Sentence, g: VerbGroup): boolean =>
  g.lemma === 'swear' && tokens[g.head + 1]?.lower === 'in'

/** "… to protest against", "in protest at": why they did it says what it was. */
function inProtest(s: Sentence, n: number): Reading | null {
  const next = s.groups[n + 1]
  const g = s.groups[n]!
  const to = next?.form === 'infinitive' && next.lemma === 'protest' && next.first - g.head < 16
  if (!to || !g.finite) return null
  return { root: 'PROTEST', group: n, at: next.head, weight: 2.5, speech: false }
}

/** What does not happen: withheld cooperation is a refusal, where somebody's will is said; else nothing. */
function denied(g: VerbGroup, r: Reading): Reading | null {
  if (r.root === 'REJECT') return { ...r, root: 'AGREE', weight: 1 }
  if (!g.modal) return r.root === 'AGREE' ? { ...r, root: 'REJECT' } : null
  if (COOPERATIVE.has(r.root)) return { ...r, root: 'REJECT' }
  return FORCEFUL.has(r.root) ? { ...r, root: 'AGREE', weight: 1 } : null
}

/** "said it would not …": a refusal, whatever is refused. */
function refusedAction(s: Sentence, n: number): Reading | null {
  const g = s.groups[n]!
  if (
    !/^(?:will|wo|would|shall)$/.test(g.modal ?? '') ||
    g.passive ||
    /^(?:be|have|get|need|face|happen|suffer|lose|change|affect|know|want|pursue)$/.test(g.lemma)
  )
    return null
  return g.link === 'report' || g.link === 'main'
    ? { root: 'REJECT', group: n, at: g.head, weight: 1, speech: true }
    : null
}

/** What a clause in the future tense commits to; what "may" come is a threat where it is hostile and somebody's word. */
function turnTense(s: Sentence, n: number, root: EventType): EventType {
  const g = s.groups[n]!
  if (g.tense !== 'future' && g.tense !== 'modal') return root
  if (/^(?:should|must|ought)$/.test(g.modal ?? '')) return root
  const unless = s.groups.some((x) => x.marker === 'unless')
  if (unless) return 'THREATEN'
  if (/^(?:will|wo|would|shall|'ll|’ll)$/.test(g.modal ?? '')) return turnFuture(root)
  return FORCEFUL.has(root) &&
    s.groups.some((x) => x.link === 'attribution' || (x.link === 'main' && x.lemma === 'say'))
    ? 'THREATEN'
    : root
}

/** What is said: the first clause reported by the verb that tells of an event. */
function readReported(s: Sentence, n: number, depth: number): Reading | null {
  const g = s.groups[n]!
  const told = s.groups[n + 1]
  if (g.lemma === 'tell' && told?.form === 'infinitive' && told.first - g.head <= 6)
    return { root: 'REQUEST', group: n, at: g.head, weight: 1.5, speech: true }
  for (let k = n + 1; k < s.groups.length && k < n + 6; k++) {
    const c = s.groups[k]!
    if (
      c.finite ? c.link !== 'report' : c.form === 'gerund' || c.form === 'participle' || c.first - g.head > 6
    )
      continue
    if (obliges(s, c)) return { root: 'REQUEST', group: n, at: g.head, weight: 1.5, speech: true }
    const inner = readGroup(s, k, depth + 1)
    if (inner) return { ...inner, speech: inner.speech || c.modal !== null }
  }
  const noun = nounTrigger(s.tokens, g.head + 1, Math.min(reach(s.groups, n), g.head + 5))
  return noun && /^(?:announce|declare)$/.test(g.lemma) ? { ...noun, group: n, speech: true } : null
}

/** "must", "should", "needs to": what others ought to do is asked of them. */
function obliges(s: Sentence, c: VerbGroup): boolean {
  if (/^(?:must|should|ought)$/.test(c.modal ?? '')) return true
  return (
    (c.lemma === 'have' || c.lemma === 'need') &&
    c.modal === null &&
    s.tokens[c.head + 1]?.lower === 'to' &&
    c.tense === 'present'
  )
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
  if (lies(s, g)) {
    const inner = complement(s, n, depth)
    return inner && { ...inner, root: turnFuture(inner.root), group: n }
  }
  if (isUnderWay(s, g)) {
    const noun = nounTrigger(s.tokens, g.subject[0], g.first)
    return noun && { ...noun, group: n, speech: false }
  }
  for (let k = g.head + 1; k < Math.min(g.head + 5, s.tokens.length); k++) {
    const root = predicateOf.get(s.tokens[k]!.lower)
    if (!root) continue
    if (root === 'AGREE') {
      const inner = complement(s, n, depth)
      const turned = inner ? turnFuture(inner.root) : 'AGREE'
      return { root: g.negated ? 'REJECT' : turned, group: n, at: k, weight: 1.2, speech: true }
    }
    return g.negated ? null : { root, group: n, at: k, weight: 1.2, speech: true }
  }
  return null
}

/** "Talks began", "clashes broke out": the subject names the event. */
function occurrence(s: Sentence, n: number): Reading | null {
  const g = s.groups[n]!
  if (!OCCUR.has(g.lemma) && operatorOf.get(g.lemma) !== 'stop') return null
  for (let k = g.first - 1; k >= g.subject[0] && k > g.first - 12; k--) {
    const t = s.tokens[k]!
    if (!/NOUN|PROPN/.test(t.pos) && !/ing$/.test(t.lower)) continue
    const root = nounRoot(s.tokens, k)
    if (root)
      return {
        root: operatorOf.get(g.lemma) === 'stop' ? turnStop(root) : root,
        group: n,
        at: k,
        weight: 1,
        speech: false,
      }
  }
  return null
}

/** A promise of the deed: what is to come is agreed to, or threatened. */
function turnFuture(root: EventType): EventType {
  if (COOPERATIVE.has(root)) return 'AGREE'
  return FORCEFUL.has(root) ? 'THREATEN' : root
}

function turnStop(root: EventType): EventType {
  if (root === 'SANCTION' || root === 'COERCE') return 'CONCEDE'
  return COOPERATIVE.has(root) ? 'SANCTION' : 'RETREAT'
}
