import type { Attribution, Scene } from './attribution.ts'
import { contentEnd } from './content-end.ts'
import { isCueNoun } from './lexicon.ts'
import type { FullPhrase } from '../clauses/chunked-text.ts'

/** "According to X, …" and "…, according to X". */
export function according(scene: Scene, at: number): Attribution[] | null {
  const { doc, clauses } = scene.reading
  const { tokens } = doc
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null
  // Within somebody's quoted words it attributes nothing of the text's own.
  if (scene.reading.quotationAt(at)) return null
  const source = clauses.phraseFrom(at + 2, scene.sentence.end)
  if (!source) return null
  const cue = { start: at, end: at + 2 }
  const before = trimmed(scene, scene.free, tokens[at - 1]?.text === ',' ? at - 1 : at)
  if (before.end - before.start > 1) return [{ content: before, cue, source, direct: false }]
  const start = tokens[source.end]?.text === ',' ? source.end + 1 : source.end
  const end = contentEnd(scene, null, start, 'clause')
  return end > start ? [{ content: { start, end }, cue, source, direct: false }] : null
}

/** "X's claim that …", "her vow to …", "his criticism of …". */
export function nounCue(scene: Scene, at: number): Attribution[] | null {
  const { doc, phrases } = scene.reading
  const { tokens } = doc
  const noun = tokens[at]!
  if (noun.pos !== 'NOUN' || !isCueNoun(noun.lower)) return null
  const np = phrases.nounAt(at)
  if (!np || np.head !== at) return null
  const next = tokens[at + 1]?.lower ?? ''
  const source = possessor(scene, np.first, np.genitive)
  let start = at + 1
  const clause = next === 'that' || (next === 'to' && phrases.verbAt(at + 1)?.form === 'infinitive')
  if (!clause) {
    if (!source || !/^(?:of|about|for|on|against|over|to)$/.test(next)) return null
    start++
  }
  if (clause && next === 'that' && !source && phrases.verbAt(at + 2)) return null
  if (clause && next === 'to' && !source) return null
  const end = contentEnd(scene, null, start, clause ? 'clause' : 'object')
  if (end <= start) return null
  return [{ content: { start, end }, cue: { start: at, end: at + 1 }, source, direct: false }]
}

function possessor(scene: Scene, first: number, genitive: number): FullPhrase | null {
  if (genitive < 0) return null
  const { tokens } = scene.reading.doc
  const pronoun = tokens[genitive]!.pos === 'PRON'
  const end = pronoun ? genitive + 1 : genitive
  const start = pronoun ? genitive : first
  return { start, end, head: { first: start, end, head: end - 1, genitive: -1 } }
}

function trimmed(scene: Scene, start: number, end: number): { start: number; end: number } {
  const { tokens } = scene.reading.doc
  while (start < end && (/^[,;:)]$/.test(tokens[start]!.text) || tokens[start]!.pos === 'CCONJ')) start++
  return { start, end }
}
