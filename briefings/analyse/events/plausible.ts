import type { EventType } from '../../model.ts'
import type { Token } from '../text.ts'
import type { Reading, Sentence } from './compose.ts'
import { CIVIL_NOUNS, OFFICE_NOUNS, PLAY_NOUNS } from './lexicon/actor-nouns.ts'
import { singular } from './lexicon/compile.ts'
import { isUnderWay, lies } from './ahead.ts'

const HABITUAL = new Set(
  'often usually always sometimes generally typically traditionally frequently occasionally rarely seldom normally commonly historically ordinarily mostly invariably customarily'.split(
    ' ',
  ),
)
const PERIODS = new Set(
  'year years decade decades century centuries generation generations season summer winter spring autumn'.split(
    ' ',
  ),
)
/** Roots that consist in saying something: headlines and statements put them in the present tense. */
const VERBAL = new Set<EventType>(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT'])
/** Roots that anybody may bring about or suffer. */
const CIVIL = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'REQUEST',
  'ACCUSE',
  'SANCTION',
  'REJECT',
  'THREATEN',
  'AID',
  'NONE',
])

export interface Setting {
  /** Token indices of names in the sentence. */
  readonly names: ReadonlySet<number>
  /** Year of publication. */
  readonly year: number | null
}

/**
 * Does the clause tell of a single happening between actors, rather than of a habit, a state, a comment or history? What fails
 * is not coded: most sentences of most texts tell of nothing that a reader would want to be told of.
 */
export function isPlausible(s: Sentence, r: Reading, n: number, setting: Setting): boolean {
  const g = s.groups[n]!
  const { tokens } = s
  const last = tokens.at(-1)
  if (last?.text === '?' || (last?.pos === 'PUNCT' && tokens.at(-2)?.text === '?')) return false
  if (quotedFrom(tokens, g.first)) return false
  const to = Math.min(tokens.length, g.head + 14)
  for (let k = g.subject[0]; k < to; k++) if (generic(tokens, k, g.head, setting)) return false
  if (!hasActor(s, r, n, setting)) return false
  const slated =
    (g.passive && /^(?:expect|schedule|slate|set|plan|arrange)$/.test(g.lemma)) ||
    lies(s, g) ||
    isUnderWay(s, g)
  if (g.finite && g.tense === 'present' && !g.progressive && !slated && g.link !== 'report') {
    const attributed = s.groups.some((x) => x.link === 'attribution')
    const spoken = VERBAL.has(r.root) && g.lemma !== 'support' && g.lemma !== 'be' && r.weight >= 1
    if (!attributed && (!spoken || !namedIn(setting, g.subject[0], g.first))) return false
  }
  return !(g.finite && g.first === 0 && g.tense === 'present')
}

/** A word that makes the clause a habit, a generality, the speaker's own musing, or old history. */
function generic(tokens: readonly Token[], k: number, head: number, setting: Setting): boolean {
  const { lower: w, pos } = tokens[k]!
  const next = tokens[k + 1]?.lower ?? ''
  if (HABITUAL.has(w)) return true
  if (pos === 'NOUN' && (PLAY_NOUNS.has(w) || PLAY_NOUNS.has(singular(w)))) return true
  if (k < head && /^(?:i|you|we|one|anyone|everyone|someone|nobody)$/.test(w) && pos === 'PRON') return true
  if ((w === 'every' || w === 'each') && PERIODS.has(next)) return true
  if (w === 'used' && next === 'to' && k > 0) return true
  if (w === 'once' && next !== 'again' && k < head) return true
  if (w === 'years' && next === 'ago' && tokens[k - 1]?.lower !== 'two') return true
  if (w === 'for' && PERIODS.has(next) && next.endsWith('s')) return true
  return bygone(tokens, k, setting.year)
}

/** "in 1987", in an article of 2024. Texts from before 2001 are left alone: their years are near. */
function bygone(tokens: readonly Token[], k: number, year: number | null): boolean {
  if (year === null || year < 2001 || !/^(?:1[0-9]|20)\d\d$/.test(tokens[k]!.lower)) return false
  return (
    Number(tokens[k]!.lower) < year - 1 &&
    /^(?:in|since|during|by|until|of|around|from|before)$/.test(tokens[k - 1]?.lower ?? '')
  )
}

/** Is somebody there who can act so: a name or an office in the subject, or for what befalls people anywhere in the clause? */
function hasActor(s: Sentence, r: Reading, n: number, setting: Setting): boolean {
  const g = s.groups[r.group] ?? s.groups[n]!
  const anywhere = g.passive || CIVIL.has(r.root) || !g.finite
  const end = anywhere ? Math.min(s.tokens.length, g.head + 14) : g.first
  for (let k = g.subject[0]; k < end; k++) {
    const w = singular(s.tokens[k]!.lower).replace(/men$/, 'man')
    if (setting.names.has(k) || OFFICE_NOUNS.has(w) || (CIVIL.has(r.root) && CIVIL_NOUNS.has(w))) return true
    if (k < g.first && /^(?:he|she|it|they|who|which|that)$/.test(w)) return true
  }
  // "Talks began": the event itself is the subject.
  return r.at < g.first && r.at >= g.subject[0]
}

function namedIn(setting: Setting, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (setting.names.has(k)) return true
  return false
}

/** Does the token stand inside quotation marks? What a quotation tells of is its speaker's word, not the report's. */
export function quotedFrom(tokens: readonly Token[], at: number): boolean {
  let inside = false
  for (let k = 0; k < at; k++) {
    const t = tokens[k]!.text
    if (t === '“' || t === '``' || t === '‘') inside = true
    else if (t === '”' || t === "''" || (t === '’' && tokens[k]!.pos === 'PUNCT')) inside = false
    // A straight mark opens where a word follows at once: a sentence may begin inside a quotation.
    else if (t === '"') inside = tokens[k + 1]?.start === tokens[k]!.end
  }
  return inside
}
