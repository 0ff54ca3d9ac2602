import type { Token } from '../text.ts'
import { OPERATORS } from './lexicon/operators.ts'
import { formsOf, NEGATIONS, verbGroups, type BareGroup, type Tense } from './verb-groups.ts'

export type Link = 'main' | 'report' | 'coordinated' | 'relative' | 'adverbial' | 'condition' | 'attribution'

/** A verb with its auxiliaries, and where its clause stands. All numbers are indices into the sentence's tokens. */
export interface VerbGroup {
  readonly head: number
  readonly first: number
  readonly lemma: string
  readonly finite: boolean
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly tense: Tense
  readonly modal: string | null
  readonly passive: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly link: Link
  /** The word that joins the clause to its sentence ("after", "that"), if any. */
  readonly marker: string | null
  readonly markerAt: number
  /** Index in the list of groups of the verb that this one completes or whose subject it shares. */
  readonly parent: number
  readonly subject: readonly [number, number]
  readonly object: readonly [number, number]
}

const SAY = new Set(OPERATORS.say.split(' '))
const RELATIVE = new Set('who which whose whom where'.split(' '))
const ADVERBIAL = new Set(
  'after before when while as since because although though until once whereas whenever so lest'.split(' '),
)
const CONDITION = new Set('if unless whether provided'.split(' '))

/** Reads the verb groups of a sentence, in order, each with its place in the sentence. Linear in the tokens. */
export function readClauses(tokens: readonly Token[]): VerbGroup[] {
  return place(tokens, verbGroups(tokens))
}

/** What stands between a verb group and the one before it. */
interface Gap {
  readonly marker: string | null
  readonly markerAt: number
  readonly comma: number
  /** "and", "or", "but" right before the verb: it shares the subject of the verb before. */
  readonly joined: boolean
  /** A conjunction anywhere before. */
  readonly conjunction: boolean
}

function place(tokens: readonly Token[], bare: readonly BareGroup[]): VerbGroup[] {
  const out: VerbGroup[] = []
  const state = { main: -1, lastFinite: -1, end: 0, finiteEnd: 0 }
  bare.forEach((g, n) => {
    const gap = gapBefore(tokens, state.end, g.first)
    const reduced =
      g.form === 'finite' &&
      g.tense === 'past' &&
      g.first === g.head &&
      isReduced(tokens, g, bare[n + 1], gap, state.main >= 0, clauseOpen(out))
    const form = reduced ? 'participle' : g.form
    const finite = form === 'finite'
    const link = finite ? linkOf(tokens, g, gap, out, state) : (out[n - 1]?.link ?? 'main')
    const parent = finite && gap.joined && state.lastFinite >= 0 ? state.lastFinite : n - 1
    const subject = subjectOf({ g, gap, form, link, parent }, out, state)
    if (link === 'main' && finite && state.main < 0) state.main = n
    const object: [number, number] = [g.head + 1, objectEnd(tokens, g.head + 1)]
    const { marker, markerAt } = gap
    const passive = g.passive || form === 'participle'
    out.push({ ...g, form, finite, link, marker, markerAt, parent, subject, object, passive })
    state.end = g.head + 1
    if (finite) {
      state.lastFinite = n
      state.finiteEnd = g.head + 1
    }
  })
  return out
}

/** May the verb before be followed by a clause without "that"? */
const clauseOpen = (out: readonly VerbGroup[]): boolean => {
  const prev = out.at(-1)
  return prev !== undefined && (SAY.has(prev.lemma) || takesClause(prev))
}

function gapBefore(tokens: readonly Token[], from: number, verb: number): Gap {
  let marker: string | null = null
  let markerAt = -1
  let comma = -1
  let joined = false
  let conjunction = false
  for (let k = from; k < verb; k++) {
    const t = tokens[k]!
    if (/^(?:[,;:]|[-–—]+)$/.test(t.text)) {
      comma = k
      if (t.text !== ',') marker = null
    }
    const joins =
      RELATIVE.has(t.lower) ||
      CONDITION.has(t.lower) ||
      (ADVERBIAL.has(t.lower) && isSubordinator(tokens, k, verb)) ||
      (t.lower === 'that' && !(t.pos === 'DET' && k === from && tokens[k + 1]?.pos === 'NOUN'))
    if (joins) [marker, markerAt] = [t.lower, k]
    else if (t.pos === 'CCONJ') {
      conjunction = true
      if (verb - k <= 3 && onlyAdverbs(tokens, k + 1, verb)) joined = true
    }
  }
  return { marker, markerAt, comma, joined, conjunction }
}

interface State {
  readonly main: number
  readonly lastFinite: number
  readonly finiteEnd: number
}

function linkOf(
  tokens: readonly Token[],
  g: BareGroup,
  gap: Gap,
  out: readonly VerbGroup[],
  state: State,
): Link {
  const prev = out.at(-1)
  const last = out[state.lastFinite]
  const { marker } = gap
  if (marker === 'that')
    return isNoun(tokens[gap.markerAt - 1]) && !(prev && (SAY.has(prev.lemma) || takesClause(prev)))
      ? 'relative'
      : 'report'
  if (marker && CONDITION.has(marker)) return 'condition'
  if (marker && RELATIVE.has(marker)) return 'relative'
  if (marker) return 'adverbial'
  if (gap.joined && last) return last.link === 'main' ? 'coordinated' : last.link
  if (state.main < 0) return 'main'
  if (SAY.has(g.lemma) && gap.comma >= 0 && tokens.length - g.head <= 9) return 'attribution'
  if (prev?.finite && SAY.has(prev.lemma)) return 'report'
  return last?.link === 'report' ? 'report' : 'coordinated'
}

interface Placed {
  readonly g: BareGroup
  readonly gap: Gap
  readonly form: VerbGroup['form']
  readonly link: Link
  readonly parent: number
}

/** The tokens before the verb that hold its subject; an infinitive or a joined verb has that of its parent. */
function subjectOf(p: Placed, out: readonly VerbGroup[], state: State): [number, number] {
  const { g, gap, link } = p
  const last = out[state.lastFinite]
  const parent = out[p.parent]
  if (p.form === 'participle') return [Math.max(0, g.first - 6), g.first]
  if (parent && (p.form !== 'finite' || gap.joined)) return [...parent.subject]
  if (link === 'main' && last?.link === 'relative' && last.markerAt > 0) return [0, last.markerAt]
  if (link === 'relative' && gap.markerAt >= g.first - 1) return [Math.max(0, gap.markerAt - 8), g.first]
  if (gap.marker) return [gap.markerAt + 1, g.first]
  if (link === 'main') return [last ? Math.max(state.finiteEnd, gap.comma + 1) : 0, g.first]
  return [Math.max(state.finiteEnd, gap.comma + 1), g.first]
}

const isNoun = (t: Token | undefined): boolean => t !== undefined && /NOUN|PROPN/.test(t.pos)

const CLAUSE_VERBS = new Set(
  'agree demand insist urge warn threaten promise pledge propose accuse recommend suggest request guarantee vow assure deny fear tell order decide'.split(
    ' ',
  ),
)

/** Is it a verb that takes a clause, though a noun stands between ("demanded on Tuesday that")? */
const takesClause = (g: VerbGroup): boolean => CLAUSE_VERBS.has(g.lemma)

function isSubordinator(tokens: readonly Token[], k: number, verb: number): boolean {
  const t = tokens[k]!
  // "after the meeting" has no verb of its own; "after he met" has. The nearer the verb, the likelier.
  if (t.lower === 'as')
    return (
      tokens[k + 1]?.lower !== 'well' && tokens[k - 1]?.lower !== 'such' && hasSubject(tokens, k + 1, verb)
    )
  return hasSubject(tokens, k + 1, verb)
}

/** A noun or pronoun between the marker and its verb, and no comma: the clause has a subject. */
function hasSubject(tokens: readonly Token[], from: number, to: number): boolean {
  let subject = false
  for (let k = from; k < to; k++) {
    const t = tokens[k]!
    if (t.lower === ',') return false
    if (/NOUN|PROPN|PRON|NUM/.test(t.pos)) subject = true
  }
  return subject || to - from <= 1
}

function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (tokens[k]!.pos !== 'ADV' && !NEGATIONS.has(tokens[k]!.lower)) return false
  return true
}

/** A bare "-ed" form that is no main verb: "the resolution adopted on Monday", "hostages held captive by". */
function isReduced(
  tokens: readonly Token[],
  g: BareGroup,
  next: BareGroup | undefined,
  gap: Gap,
  hasMain: boolean,
  clause: boolean,
): boolean {
  if (!formsOf(tokens[g.head]!.lower).has('participle') || gap.joined) return false
  const after = tokens[g.head + 1]
  const before = tokens[g.head - 1]
  if (before?.pos === 'PRON' || SAY.has(g.lemma)) return false
  if (before === undefined || before.text === ',')
    return hasMain ? after?.pos === 'ADP' : g.first === 0 || isSetOff(tokens, g, next)
  const then = after?.pos === 'ADJ' || after?.pos === 'ADV' ? tokens[g.head + 2] : after
  const agent = tokens[after === then ? g.head + 2 : g.head + 3]
  if (then?.lower === 'by' && agent?.pos !== 'NUM') return true
  if (hasMain) {
    const open = gap.marker !== null || gap.comma >= 0 || gap.conjunction || clause
    return !open && /NOUN|PROPN|ADV/.test(before.pos)
  }
  if (!next || next.form !== 'finite' || !/ADP|PART/.test(after?.pos ?? '')) return false
  // "Called off a strike planned for Friday": the first has an object, of which the second tells.
  if (isObjectOfParticle(tokens, g) && isOfItsNoun(tokens, next)) return false
  // Two finite verbs with nothing between them that could open a clause: the first belongs to the subject.
  const between = gapBefore(tokens, g.head + 1, next.first)
  return between.marker === null && between.comma < 0 && !between.conjunction && !between.joined
}

const isObjectOfParticle = (tokens: readonly Token[], { head }: BareGroup): boolean =>
  /^(?:off|out|up|down|back|away)$/.test(tokens[head + 1]?.lower ?? '') && tokens[head + 2]?.pos === 'DET'

const isOfItsNoun = (tokens: readonly Token[], { first, head }: BareGroup): boolean =>
  first === head &&
  tokens[head - 1]?.pos === 'NOUN' &&
  tokens[head + 1]?.pos === 'ADP' &&
  formsOf(tokens[head]!.lower).has('participle')

/** "The vote, scheduled for Monday, was put off": between its commas it tells of the subject, whose verb comes after them. */
const isSetOff = (tokens: readonly Token[], g: BareGroup, next: BareGroup | undefined): boolean =>
  next?.form === 'finite' &&
  tokens[next.first - 1]?.text === ',' &&
  /ADP|PART/.test(tokens[g.head + 1]?.pos ?? '')

function objectEnd(tokens: readonly Token[], from: number): number {
  let k = from
  while (k < tokens.length && k < from + 40 && !/^[;]$/.test(tokens[k]!.text)) k++
  return k
}
