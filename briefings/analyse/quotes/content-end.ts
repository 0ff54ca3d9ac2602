import type { VerbGroup } from '../phrases.ts'
import type { Token } from '../text.ts'
import type { Scene } from './attribution.ts'
import { cueOf } from './lexicon.ts'

/** No content is longer, in tokens; keeps the search linear in a text without sentences. */
const REACH = 400

const SUBORDINATE = new Set(
  'while although though if because since when after before as whereas once unless'.split(' '),
)

/** What is said, as far as it has been read. Positions are token indices. */
interface Content {
  readonly scene: Scene
  readonly tokens: readonly Token[]
  /** The verb of saying; null where there is none. */
  readonly verb: VerbGroup | null
  readonly start: number
  readonly limit: number
  readonly kind: 'clause' | 'object'
  /** The saying stands in a subordinate clause, with which the content ends. */
  readonly isWithin: boolean
}

/**
 * End of what is said from token `start`: the sentence's end, or where the narrator speaks again. `object` is a noun phrase
 * with what hangs on it, `clause` anything.
 */
export function contentEnd(
  scene: Scene,
  verb: VerbGroup | null,
  start: number,
  kind: 'clause' | 'object',
): number {
  const { tokens } = scene.reading.doc
  const limit = Math.min(scene.sentence.end, start + REACH)
  const content = { scene, tokens, verb, start, limit, kind, isWithin: isSubordinate(scene, verb) }
  let i = start
  while (i < limit) {
    const quoted = scene.reading.quotationAt(i)
    if (quoted && i === quoted.open && quoted.close > i) {
      // A quotation that begins within and runs over the sentence's end takes the content along.
      if (quoted.close + 1 > limit) return quoted.close + 1
      i = quoted.close + 1
      if (i < limit && endsWithQuotation(content, quoted.close)) return i
      continue
    }
    if (endsBefore(content, i)) break
    i++
  }
  while (i > start && /^[,;:.?!]$|^[-–—―]+$/.test(tokens[i - 1]!.text)) i--
  return i
}

function endsWithQuotation(content: Content, close: number): boolean {
  const { tokens } = content
  const mark = tokens[close - 1]?.text ?? ''
  return (
    (mark === ',' && stopsAtComma(content, close)) ||
    (/[.!?]/.test(mark) && tokens[close + 1]!.pos !== 'CCONJ')
  )
}

/** Does the narrator speak again from token `i`? */
function endsBefore(content: Content, i: number): boolean {
  const { scene, tokens, start, kind } = content
  const t = tokens[i]!
  if (t.text === ';' || (t.text === ')' && !isNear(content, '(', i, -60))) return true
  if (t.lower === 'according' && tokens[i + 1]?.lower === 'to') return true
  if (i === start) return false
  if (scene.taken(i)) return true
  if (/^(?:[—–―]|--+|-)$/.test(t.text)) return !isNear(content, t.text, i, 40) && !isOwnWords(content, i + 1)
  if (t.text === ',') return stopsAtComma(content, i)
  const isJoint = t.pos === 'CCONJ'
  if (kind === 'object' && isJoint && startsFinite(content, i + 1)) return true
  if (saysOn(content, i)) return true
  return isJoint && t.lower !== 'or' && startsSaying(content, i + 1)
}

/** ", calling it dead and saying …", "… while adding that …". */
function saysOn({ scene, tokens, verb }: Content, i: number): boolean {
  const next = scene.reading.phrases.verbAt(i + 1)
  if (next?.form !== 'gerund' || !cueOf(tokens[next.head]!.lower)) return false
  return tokens[i]!.lower === 'while' || (tokens[i]!.pos === 'CCONJ' && verb?.form === 'gerund')
}

function startsFinite({ scene, tokens }: Content, k: number): boolean {
  const at = tokens[k]?.pos === 'ADV' ? k + 1 : k
  const verb = scene.reading.phrases.verbAt(at)
  return verb?.form === 'finite' && verb.first === at
}

/** "and said", "and then told": the narrator reports another saying. */
function startsSaying({ scene, tokens, verb: own, limit }: Content, k: number): boolean {
  let at = k
  while (at < limit && at < k + 3 && tokens[at]!.pos === 'ADV') at++
  const verb = scene.reading.phrases.verbAt(at)
  if (!verb || own === null) return false
  const isPast = (g: VerbGroup): boolean => /(?:ed|said|told|wrote)$/.test(tokens[g.head]!.lower)
  return (
    cueOf(tokens[verb.head]!.lower)?.speech === true &&
    verb.form === 'finite' &&
    verb.first === verb.head &&
    isPast(verb) === isPast(own)
  )
}

const BESIDE_OBJECT: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ', 'ADP', 'PRON', 'ADV'])

function stopsAtComma(content: Content, comma: number): boolean {
  const { scene, tokens, kind, isWithin, limit } = content
  const { phrases, clauses } = scene.reading
  const next = tokens[comma + 1]
  if (!next) return true
  const verb = phrases.verbAt(comma + 1)
  const opensClause = (k: number): boolean => clauses.clauseAt(k, limit) >= 0
  if (kind === 'object') return verb !== undefined || BESIDE_OBJECT.has(next.pos) || opensClause(comma + 1)
  if ((isWithin || content.verb === null) && (opensClause(comma + 1) || verb?.form === 'finite')) return true
  if (verb?.form === 'gerund' && cueOf(next.lower)) return true
  if (/^(?:but|although|though|while|whereas|yet)$/.test(next.lower) && opensClause(comma + 2)) return true
  return (
    (next.lower === 'and' && isClauseOfSaying(content, comma + 2)) || isClauseOfSaying(content, comma + 1)
  )
}

/** ", she added": another clause of saying. */
function isClauseOfSaying({ scene, tokens, limit }: Content, k: number): boolean {
  if (/^(?:who|which|where|that)$/.test(tokens[k]?.lower ?? '')) return false
  const head = scene.reading.clauses.clauseAt(k, limit)
  if (head < 0 || head > k + 12) return false
  const cue = cueOf(tokens[head]!.lower)
  return cue !== undefined && cue.speech && cue.frames.has('clause')
}

/** "While X said …, Y": the content ends with the subordinate clause. "X, who said …, left" likewise. */
function isSubordinate({ reading, sentence }: Scene, verb: VerbGroup | null): boolean {
  if (!verb) return false
  const { tokens } = reading.doc
  /** "He left after X said …": the main clause has been. */
  const isMainBefore = (k: number): boolean => {
    for (let j = k - 1; j >= sentence.start && j > k - 40; j--)
      if (reading.phrases.verbAt(j)?.form === 'finite') return true
    return false
  }
  for (let k = verb.first - 1; k >= sentence.start && k > verb.first - 14; k--) {
    if (tokens[k]!.text === ',' && k > verb.first - 3) return false
    if (SUBORDINATE.has(tokens[k]!.lower) && tokens[k + 1]?.pos !== 'VERB') return !isMainBefore(k)
  }
  return /^(?:who|which)$/.test(tokens[verb.first - 1]?.lower ?? '')
}

/** "books -- “the president but also the slave.”": the words behind the dash are the speaker's own. */
const isOwnWords = ({ scene, kind }: Content, at: number): boolean =>
  kind === 'clause' && scene.reading.quotationAt(at)?.open === at && !scene.taken(at)

/** Stands the mark within the content less than so many tokens behind `at` (before it, where `reach` is negative)? */
function isNear({ tokens, start, limit }: Content, mark: string, at: number, reach: number): boolean {
  const step = Math.sign(reach)
  for (let k = at + step; k >= start && k < limit && Math.abs(k - at) < Math.abs(reach); k += step)
    if (tokens[k]!.text === mark) return true
  return false
}
