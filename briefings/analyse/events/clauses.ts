import type { Token } from '../text.ts'
import { LEXICON } from './lexicon/compile.ts'
import { OPERATORS } from './lexicon/operators.ts'
import { inflections, type VerbForm } from './verb-forms.ts'

export type Tense = 'past' | 'present' | 'perfect' | 'pluperfect' | 'future' | 'modal' | 'none'
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
  /** Index in the list of groups of the verb that this one completes or whose subject it shares. */
  readonly parent: number
  readonly subject: readonly [number, number]
  readonly object: readonly [number, number]
}

const FORMS = inflections([
  ...LEXICON.senses.keys(),
  ...Object.values(OPERATORS).flatMap((o) => o.split(/[ _]/)),
  ...'be have do die win lose crash collapse strike rise fall occur happen erupt need want elect become speak live remain follow fail'.split(' '),
])
const MODALS = new Set('will would shall should can could may might must wo ca ’ll \'ll ought'.split(' '))
const NEGATIONS = new Set("not n't n’t never neither nor hardly barely cannot".split(' '))
const SAY = new Set(OPERATORS.say.split(' '))
const RELATIVE = new Set('who which whose whom where'.split(' '))
const ADVERBIAL = new Set('after before when while as since because although though until once whereas whenever because so lest'.split(' '))
const CONDITION = new Set('if unless whether provided'.split(' '))

interface Bare {
  head: number
  first: number
  form: VerbGroup['form']
  tense: Tense
  modal: string | null
  passive: boolean
  progressive: boolean
  negated: boolean
  lemma: string
}

/** The base form of a verb as it is spelt; unknown verbs by stripping their ending. */
export function lemmaOf(lower: string): string {
  const known = FORMS.get(lower)
  if (known) return (known.find((r) => r.forms.has('base')) ?? known[0]!).lemma
  return lower.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|s)$/, '')
}

export function formsOf(lower: string): ReadonlySet<VerbForm> {
  const known = FORMS.get(lower)
  if (known) {
    const all = new Set<VerbForm>()
    for (const r of known) for (const f of r.forms) all.add(f)
    return all
  }
  if (lower.endsWith('ing')) return new Set(['ing'])
  if (lower.endsWith('ed')) return new Set(['past', 'participle'])
  if (lower.endsWith('s') && !lower.endsWith('ss')) return new Set(['s'])
  return new Set(['base'])
}

/** Reads the verb groups of a sentence, in order, each with its place in the sentence. Linear in the tokens. */
export function readClauses(tokens: readonly Token[]): VerbGroup[] {
  return place(tokens, verbGroups(tokens))
}

function isVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (t.pos === 'VERB') return !(/-/.test(t.text) && !FORMS.has(t.lower)) && !modifies(tokens, i)
  const known = FORMS.get(t.lower)
  if (!known) return false
  const before = tokens[i - 1]
  if (t.pos === 'AUX') return true
  if (t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'PROPN') {
    const f = formsOf(t.lower)
    if (before?.lower === 'to' && f.has('base') && t.pos === 'NOUN') return before.pos === 'PART'
    if (before && (before.pos === 'AUX') && (f.has('participle') || f.has('ing'))) return true
    if (before && MODALS.has(before.lower) && f.has('base')) return true
    // "Thousands protested": a past tense that the tagger took for a noun.
    if (f.has('past') && !f.has('base') && /^\p{Ll}/u.test(t.text) && before && /NOUN|PROPN|PRON/.test(before.pos)) {
      const next = tokens[i + 1]
      return !next || !/NOUN|PROPN/.test(next.pos) || next.pos === 'PROPN'
    }
  }
  return false
}

/** "the exiled leader", "displaced people": a participle before its noun. */
function modifies(tokens: readonly Token[], i: number): boolean {
  const f = formsOf(tokens[i]!.lower)
  if (!f.has('participle') && !f.has('ing')) return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!before || !next) return false
  return /DET|ADJ|NUM/.test(before.pos) && /NOUN|PROPN|ADJ/.test(next.pos) && before.lower !== 'that'
    ? true
    : before.lower === "'s" || before.lower === '’s'
      ? /NOUN/.test(next.pos)
      : false
}

function verbGroups(tokens: readonly Token[]): Bare[] {
  const out: Bare[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isVerb(tokens, i) && !MODALS.has(tokens[i]!.lower)) continue
    const group = collect(tokens, i)
    if (!group) continue
    out.push(group)
    i = group.head
  }
  return out
}

/** Gathers auxiliaries, adverbs and the head from `i` on. */
function collect(tokens: readonly Token[], i: number): Bare | null {
  let head = -1
  let negated = i > 0 && (NEGATIONS.has(tokens[i - 1]!.lower) || (i > 1 && tokens[i - 2]!.lower === 'not'))
  let modal: string | null = null
  const chain: string[] = []
  for (let k = i; k < tokens.length && k < i + 9; k++) {
    const t = tokens[k]!
    if (NEGATIONS.has(t.lower)) negated = true
    else if (MODALS.has(t.lower) && head < 0) modal = t.lower
    else if (t.pos === 'ADV' || (t.lower === 'also' || t.lower === 'all')) continue
    else if (t.pos === 'PART' && t.lower !== 'to') continue
    else if (isVerb(tokens, k)) {
      const lemma = lemmaOf(t.lower)
      if (head >= 0 && !/^(?:be|have|do|get)$/.test(chain.at(-1) ?? '') && modal === null) break
      if (head >= 0 && chain.length && !/^(?:be|have|do|get)$/.test(chain.at(-1)!)) break
      chain.push(lemma)
      head = k
    } else if (modal && head < 0 && FORMS.get(t.lower)?.some((r) => r.forms.has('base'))) {
      chain.push(lemmaOf(t.lower))
      head = k
    } else if (head >= 0 && chain.at(-1) === 'be' && /^on|over|weeks|days$/.test(t.lower)) continue
    else break
  }
  if (head < 0) return null
  const lower = tokens[head]!.lower
  const f = formsOf(lower)
  const aux = chain.slice(0, -1)
  const before = tokens[i - 1]?.lower
  const isTo = before === 'to'
  const be = aux.includes('be') || aux.includes('get')
  const have = aux.includes('have')
  const ing = f.has('ing')
  const first = tokens[i]!.lower
  const passive = be && f.has('participle') && !ing
  let form: Bare['form'] = 'finite'
  if (isTo) form = 'infinitive'
  else if (!modal && /ing$/.test(first) && formsOf(first).has('ing')) form = 'gerund'
  let tense: Tense = 'present'
  if (form !== 'finite') tense = 'none'
  else if (modal) tense = /^(?:will|wo|shall|'ll|’ll)$/.test(modal) ? 'future' : 'modal'
  else if (have && aux[0] === 'have') tense = first === 'had' ? 'pluperfect' : 'perfect'
  else if (formsOf(first).has('past') && !(formsOf(first).has('base') && !/ed$/.test(first))) tense = 'past'
  else if (formsOf(first).has('past')) tense = 'past'
  if (first === 'do' || first === 'does') tense = 'present'
  return { head, first: i, form, tense, modal, passive, progressive: be && ing, negated, lemma: chain.at(-1)! }
}

function place(tokens: readonly Token[], bare: readonly Bare[]): VerbGroup[] {
  const out: VerbGroup[] = []
  let main = -1
  let prevEnd = 0
  let lastFinite = -1
  bare.forEach((g, n) => {
    let marker: string | null = null
    let markerAt = -1
    let comma = -1
    let coordinated = false
    for (let k = prevEnd; k < g.first; k++) {
      const t = tokens[k]!
      if (t.lower === ',' || t.lower === ';' || t.lower === ':' || /^[-–—]+$/.test(t.text)) {
        comma = k
        if (t.lower !== ',') marker = null
      }
      if (RELATIVE.has(t.lower)) [marker, markerAt] = [t.lower, k]
      else if (ADVERBIAL.has(t.lower) && isSubordinator(tokens, k, g.first)) [marker, markerAt] = [t.lower, k]
      else if (CONDITION.has(t.lower)) [marker, markerAt] = [t.lower, k]
      else if (t.lower === 'that' && tokens[k + 1] && k < g.first) {
        if (!(t.pos === 'DET' && k + 1 < g.first && tokens[k + 1]!.pos === 'NOUN' && k === prevEnd)) [marker, markerAt] = [t.lower, k]
      } else if (t.pos === 'CCONJ' && g.first - k <= 3 && onlyAdverbs(tokens, k + 1, g.first)) coordinated = true
    }
    const prev = out[n - 1]
    let form = g.form
    if (form === 'finite' && g.tense === 'past' && g.first === g.head && isReduced(tokens, g, bare[n + 1], prevEnd, marker, coordinated, main >= 0))
      form = 'participle'
    const finite = form === 'finite'
    let link: Link
    let parent = n - 1
    if (!finite) link = prev ? prev.link : 'main'
    else if (CONDITION.has(marker ?? '')) link = 'condition'
    else if (marker && RELATIVE.has(marker)) link = 'relative'
    else if (marker && ADVERBIAL.has(marker)) link = 'adverbial'
    else if (marker === 'that') {
      link = prev && SAY.has(prev.lemma) ? 'report' : markerAt > 0 && /NOUN|PROPN/.test(tokens[markerAt - 1]!.pos) && !(prev && prev.finite && markerAt - prev.head < 9 && SAY.has(prev.lemma)) ? (complements(out) ? 'report' : 'relative') : 'report'
    } else if (coordinated && lastFinite >= 0) {
      link = out[lastFinite]!.link === 'main' ? 'coordinated' : out[lastFinite]!.link
      parent = lastFinite
    } else if (main < 0) link = 'main'
    else if (SAY.has(g.lemma) && comma >= 0 && endsSoon(tokens, g.head)) link = 'attribution'
    else if (prev && SAY.has(prev.lemma) && prev.finite) link = 'report'
    else if (prev && prev.finite && prev.link === 'attribution') link = 'coordinated'
    else link = lastFinite >= 0 && out[lastFinite]!.link === 'report' ? 'report' : 'coordinated'
    if (link === 'main' && main < 0) main = n
    let from = Math.max(markerAt + 1, marker ? 0 : comma >= 0 && main !== n ? comma + 1 : prevEnd)
    if (link === 'main') from = Math.max(markerAt + 1, adverbialEnd(tokens, prevEnd, g.first, out))
    if (link === 'relative' && markerAt > 0 && markerAt + 1 >= g.first - 1) from = Math.max(0, markerAt - 8)
    const subject: [number, number] =
      !finite || (coordinated && parent >= 0)
        ? (parent >= 0 && form !== 'participle' ? [...(out[parent]!.subject)] as [number, number] : [Math.max(0, g.first - 6), g.first])
        : [Math.min(from, g.first), g.first]
    out.push({ ...g, form, finite, link, marker, parent, subject, object: [g.head + 1, objectEnd(tokens, g.head + 1)], passive: g.passive || (form === 'participle') })
    prevEnd = g.head + 1
    if (finite) lastFinite = n
  })
  return out
}

/** Is the main verb one that takes a clause ("demanded that", "agreed on Tuesday that")? */
function complements(groups: readonly VerbGroup[]): boolean {
  const last = groups.at(-1)
  return last !== undefined && /^(?:agree|demand|insist|urge|warn|threaten|promise|pledge|propose|accuse|recommend|suggest|request|guarantee|vow|assure|deny|fear|tell|order|decide)$/.test(last.lemma)
}

function isSubordinator(tokens: readonly Token[], k: number, verb: number): boolean {
  const t = tokens[k]!
  // "after the meeting" has no verb of its own; "after he met" has. The nearer the verb, the likelier.
  if (t.lower === 'as') return tokens[k + 1]?.lower !== 'well' && tokens[k - 1]?.lower !== 'such' && hasSubject(tokens, k + 1, verb)
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

function adverbialEnd(tokens: readonly Token[], from: number, to: number, groups: readonly VerbGroup[]): number {
  if (groups.length === 0) return 0
  for (let k = to - 1; k >= from; k--) if (tokens[k]!.lower === ',') return k + 1
  return from
}

function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]!.pos !== 'ADV' && !NEGATIONS.has(tokens[k]!.lower)) return false
  return true
}

/** A bare "-ed" form that is no main verb: "the resolution adopted on Monday", "hostages held by". */
function isReduced(
  tokens: readonly Token[], g: Bare, next: Bare | undefined, prevEnd: number, marker: string | null, coordinated: boolean, hasMain: boolean,
): boolean {
  const f = formsOf(tokens[g.head]!.lower)
  if (!f.has('participle') || coordinated) return false
  const after = tokens[g.head + 1]
  const before = tokens[g.head - 1]
  if (before?.lower === ',' || !before) return hasMain ? after?.pos === 'ADP' : g.first === 0
  if (after?.lower === 'by' && !/PRON/.test(before.pos)) return true
  if (hasMain && !marker && /NOUN|PROPN/.test(before.pos)) {
    const comma = hasComma(tokens, prevEnd, g.first)
    return !comma && !SAY.has(g.lemma) && /ADP|PUNCT|ADV|NUM|PROPN|PART|SCONJ/.test(after?.pos ?? 'PUNCT')
  }
  if (!hasMain && next && next.form === 'finite' && /ADP|PART/.test(after?.pos ?? '') && /NOUN|PROPN/.test(before.pos)) {
    // Two finite verbs with nothing between them that could open a clause: the first belongs to the subject.
    for (let k = g.head + 1; k < next.first; k++) {
      const t = tokens[k]!
      if (t.lower === ',' || t.pos === 'SCONJ' || t.pos === 'CCONJ' || RELATIVE.has(t.lower) || ADVERBIAL.has(t.lower) || CONDITION.has(t.lower) || t.lower === 'that' || t.lower === 'to' || /^["“”'`:;-]/.test(t.text)) return false
    }
    return !SAY.has(g.lemma)
  }
  return false
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]!.lower === ',') return true
  return false
}

/** Does the sentence end within a few words of the verb, as after a trailing ", officials said Tuesday"? */
function endsSoon(tokens: readonly Token[], head: number): boolean {
  const rest = tokens.length - head - 1
  if (rest <= 8) return true
  return false
}

function objectEnd(tokens: readonly Token[], from: number): number {
  let k = from
  while (k < tokens.length && k < from + 40 && !/^[;]$/.test(tokens[k]!.text)) k++
  return k
}
