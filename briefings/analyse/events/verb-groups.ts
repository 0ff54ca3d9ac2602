import { isCalendarWord } from '../phrases.ts'
import type { Token } from '../text.ts'
import { LEXICON } from './lexicon/compile.ts'
import { OPERATORS } from './lexicon/operators.ts'
import { inflections, IRREGULAR_BASES, type VerbForm } from './verb-forms.ts'

export type Tense = 'past' | 'present' | 'perfect' | 'pluperfect' | 'future' | 'modal' | 'none'
const FORMS = inflections([
  ...LEXICON.senses.keys(),
  ...Object.values(OPERATORS).flatMap((o) => o.split(/[ _]/)),
  ...'be have do die win lose crash collapse strike rise fall occur happen erupt need want elect become speak live remain follow fail'.split(
    ' ',
  ),
])
/** Of a spelling, the forms that it has of any verb. */
const ALL_FORMS: ReadonlyMap<string, ReadonlySet<VerbForm>> = new Map(
  [...inflections(IRREGULAR_BASES), ...FORMS].map(([lower, readings]) => [
    lower,
    new Set(readings.flatMap((r) => [...r.forms])),
  ]),
)
/** "Burst", "hit": what the base and the past have in common tells the tagger little. */
const SAME_IN_PAST: ReadonlySet<string> = new Set(
  IRREGULAR_BASES.filter((v) => ALL_FORMS.get(v)?.has('past') === true),
)
const BY_ENDING = {
  ing: new Set<VerbForm>(['ing']),
  ed: new Set<VerbForm>(['past', 'participle']),
  s: new Set<VerbForm>(['s']),
  none: new Set<VerbForm>(['base']),
}
const MODALS = new Set("will would shall should can could may might must wo ca ’ll 'll ought".split(' '))
/** "In May" is the month. */
const isModal = ({ lower, text }: Token): boolean => MODALS.has(lower) && text !== 'May'
/** Words that deny the verb they stand by. */
export const NEGATIONS = new Set("not n't n’t never neither nor hardly barely cannot".split(' '))

const AUXILIARY = /^(?:be|have|do|get|go|come|let|help|make|dare|need|say|hear|see|watch)$/

/** A verb with its auxiliaries, before it is known how its clause hangs together with the others. */
export interface BareGroup {
  head: number
  first: number
  form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  tense: Tense
  modal: string | null
  passive: boolean
  progressive: boolean
  negated: boolean
  lemma: string
}

/** The base form of a verb as it is spelt; unknown verbs by stripping their ending. */
function lemmaOf(lower: string): string {
  const known = FORMS.get(lower)
  if (known) return (known.find((r) => r.forms.has('base')) ?? known[0]!).lemma
  return lower.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|s)$/, '')
}

export function formsOf(lower: string): ReadonlySet<VerbForm> {
  const known = ALL_FORMS.get(lower)
  if (known) return known
  if (lower.endsWith('ing')) return BY_ENDING.ing
  if (lower.endsWith('ed')) return BY_ENDING.ed
  if (lower.endsWith('s') && !lower.endsWith('ss')) return BY_ENDING.s
  return BY_ENDING.none
}

/** "Rescue workers said", "a dispute over pay": a verb's base form that opens the sentence before a noun, or follows a preposition. */
function isNounBefore(tokens: readonly Token[], i: number): boolean {
  const forms = formsOf(tokens[i]!.lower)
  if (!forms.has('base') || /ing$/.test(tokens[i]!.lower)) return false
  const before = tokens[i - 1]
  // "The north face".
  if (before && /^(?:north|south|east|west)$/.test(before.lower)) return true
  if (before)
    return /^(?:over|about|of|for|without|into|from|in|on)$/.test(before.lower) && before.pos === 'ADP'
  if (tokens[i + 1]?.pos !== 'NOUN') return false
  const then = tokens
    .slice(i + 2, i + 2 + SUBJECT)
    .findIndex((t) => /^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(t.pos))
  return then >= 0 && /^(?:VERB|AUX)$/.test(tokens[i + 2 + then]!.pos)
}

/** Tokens that a subject takes at most before its verb. */
const SUBJECT = 12

function isVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (t.pos === 'VERB') {
    if (isNounBefore(tokens, i)) return false
    // "the Red Cross", "Albania's help": names and possessed nouns that the tagger takes for verbs.
    const before = tokens[i - 1]
    if (before && /^\p{Lu}/u.test(t.text) && /^\p{Lu}/u.test(before.text) && i > 1) return false
    if (before && /^(?:'s|’s|its|their|his|the|a|an)$/.test(before.lower) && formsOf(t.lower).has('base'))
      return false
    // "used tear gas": two verbs in a row are one.
    if (
      before?.pos === 'VERB' &&
      !AUXILIARY.test(lemmaOf(before.lower)) &&
      !/ing$/.test(before.lower) &&
      !formsOf(t.lower).has('past') &&
      formsOf(t.lower).has('base')
    )
      return false
    return !(/-/.test(t.text) && !FORMS.has(t.lower)) && !modifies(tokens, i)
  }
  const known = FORMS.get(t.lower)
  // "The dam burst above the town": nothing else in the sentence is a verb.
  if (t.pos === 'NOUN' && SAME_IN_PAST.has(t.lower) && i > 0 && isOnlyVerb(tokens, i)) return true
  if (!known) return false
  const before = tokens[i - 1]
  if (t.pos === 'AUX') return true
  if (t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'PROPN') {
    const f = formsOf(t.lower)
    if (before?.lower === 'to' && f.has('base') && t.pos === 'NOUN') return before.pos === 'PART'
    if (before && before.pos === 'AUX' && (f.has('participle') || f.has('ing'))) return true
    // "Estvalers vote on Sunday": a plural agrees with it, a day follows.
    const after = tokens[i + 2]
    const onDay = tokens[i + 1]?.lower === 'on' && after !== undefined && isCalendarWord(after)
    if (f.has('base') && onDay && /^\p{Lu}\p{L}+s$/u.test(before?.text ?? '')) return true
    if (before && isModal(before) && f.has('base')) return true
    // "Thousands protested": a past tense that the tagger took for a noun.
    if (
      f.has('past') &&
      !f.has('base') &&
      /^\p{Ll}/u.test(t.text) &&
      before &&
      /NOUN|PROPN|PRON/.test(before.pos)
    ) {
      const next = tokens[i + 1]
      return !next || !/NOUN|PROPN/.test(next.pos) || next.pos === 'PROPN'
    }
  }
  return false
}

const isOnlyVerb = (tokens: readonly Token[], i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.pos) &&
  /^(?:ADP|ADV|ADJ)$/.test(tokens[i + 1]?.pos ?? '') &&
  tokens.at(-1)!.text === '.' &&
  tokens.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')

/** "the exiled leader", "displaced people": a participle before its noun. */
function modifies(tokens: readonly Token[], i: number): boolean {
  const f = formsOf(tokens[i]!.lower)
  if (!f.has('participle') && !f.has('ing')) return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!before || !next) return false
  if (!/NOUN|PROPN|ADJ/.test(next.pos) || before.lower === 'that') return false
  if (/ADJ|NUM/.test(before.pos) && next.pos === 'PROPN') return false
  // "The two both claimed victory": a word that belongs to the subject.
  if (/^(?:both|all|each)$/.test(before.lower)) return false
  if (/DET|ADJ|NUM/.test(before.pos) || before.lower === "'s" || before.lower === '’s') return true
  // "hundreds of stranded villagers", but "by killing villagers".
  if (before.pos === 'ADP' && f.has('participle')) return true
  // "precision guided missiles killed": a verb with its subject follows at once.
  const then = tokens[i + 2]
  return (
    next.pos === 'NOUN' &&
    /NOUN|ADP/.test(before.pos) &&
    (then?.pos === 'VERB' || then?.pos === 'AUX') &&
    !/ing$/.test(then.lower)
  )
}

/** The verb groups of a sentence, left to right. */
export function verbGroups(tokens: readonly Token[]): BareGroup[] {
  const out: BareGroup[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isVerb(tokens, i) && !isModal(tokens[i]!)) continue
    const group = collect(tokens, i)
    if (!group) continue
    out.push(group)
    i = group.head
  }
  return out
}

/** Gathers auxiliaries, adverbs and the head from `i` on. */
function collect(tokens: readonly Token[], i: number): BareGroup | null {
  let head = -1
  let negated = i > 0 && (NEGATIONS.has(tokens[i - 1]!.lower) || (i > 1 && tokens[i - 2]!.lower === 'not'))
  let modal: string | null = null
  const chain: string[] = []
  for (let k = i; k < tokens.length && k < i + 9; k++) {
    const t = tokens[k]!
    if (NEGATIONS.has(t.lower)) negated = true
    else if (isModal(t) && head < 0) modal = t.lower
    else if (t.pos === 'ADV' || t.lower === 'also' || t.lower === 'all') continue
    else if (t.pos === 'PART' && t.lower !== 'to') continue
    else if (isVerb(tokens, k)) {
      const lemma = lemmaOf(t.lower)
      if (head >= 0 && !/^(?:be|have|do|get)$/.test(chain.at(-1)!)) break
      chain.push(lemma)
      head = k
    } else if (modal && head < 0 && FORMS.get(t.lower)?.some((r) => r.forms.has('base'))) {
      chain.push(lemmaOf(t.lower))
      head = k
    }
    // "Is on getting aid in", "was two days delayed".
    else if (head >= 0 && chain.at(-1) === 'be' && /^(?:on|over|weeks|days)$/.test(t.lower)) continue
    else break
  }
  if (head < 0) return null
  const f = formsOf(tokens[head]!.lower)
  const aux = chain.slice(0, -1)
  const be = aux.includes('be') || aux.includes('get')
  const ing = f.has('ing')
  const first = tokens[i]!.lower
  const form =
    tokens[i - 1]?.lower === 'to'
      ? 'infinitive'
      : !modal && /ing$/.test(first) && formsOf(first).has('ing')
        ? 'gerund'
        : 'finite'
  return {
    head,
    first: i,
    form,
    tense: form === 'finite' || /^do(?:es)?$/.test(first) ? tenseOf(first, aux, modal) : 'none',
    modal,
    passive: be && f.has('participle') && !ing,
    progressive: be && ing,
    negated,
    lemma: chain.at(-1)!,
  }
}

/** The tense of a finite group, by its first word. */
function tenseOf(first: string, aux: readonly string[], modal: string | null): Tense {
  if (/^do(?:es)?$/.test(first)) return 'present'
  if (modal) return /^(?:will|wo|shall|'ll|’ll)$/.test(modal) ? 'future' : 'modal'
  if (aux[0] === 'have') return first === 'had' ? 'pluperfect' : 'perfect'
  return formsOf(first).has('past') ? 'past' : 'present'
}
