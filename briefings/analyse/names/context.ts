import type { Pos, Token } from '../text.ts'
import type { CaseKind, Seen } from './case.ts'
import { type Gazetteer, GAZETTEER_BITS, LONGEST_PHRASE, phraseHash } from './gazetteer.ts'
import { mix } from './hash.ts'
import type { Lexicon } from './model.ts'
import type { WordFacts } from './words.ts'

/** A sentence as the context features see it; arrays run in parallel. */
export interface SentenceView {
  readonly words: readonly WordFacts[]
  readonly tags: Uint8Array
  readonly kind: CaseKind
  /** How the rest of the text writes the word: see `habitOf`. */
  readonly habits: Uint8Array
  /** Gazetteer bits of phrases that cover the token, and 1 where one begins there, else 2. */
  readonly phrases: Uint16Array
  readonly phraseParts: Uint8Array
  /** First and last index of the run of capitalised words around the token; -1 outside one. */
  readonly runStarts: Int32Array
  readonly runEnds: Int32Array
}

/** Upper bound of features that `contextFeatures` writes. */
export const MOST_CONTEXT = 64

const TAGS: Readonly<Record<Pos, number>> = {
  ADJ: 1, ADP: 2, ADV: 3, AUX: 4, CCONJ: 5, DET: 6, INTJ: 7, NOUN: 8, NUM: 9, PART: 10, PRON: 11, PROPN: 12, PUNCT: 13,
  SCONJ: 14, SYM: 15, VERB: 16, X: 17,
} // prettier-ignore

/** 0 nowhere else, 1 only small, 2 both, 3 only with a capital inside sentences. */
function habitOf(seen: Seen | undefined): number {
  if (!seen) return 0
  if (seen.capital) return seen.small > 0 ? 2 : 3
  return seen.small > 0 ? 1 : 0
}

export function viewSentence(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: readonly WordFacts[],
  kind: CaseKind,
  seen: ReadonlyMap<string, Seen>,
  { gazetteer, lexicon }: { gazetteer: Gazetteer; lexicon: Lexicon },
): SentenceView {
  const n = to - from
  const view: SentenceView = {
    words,
    tags: new Uint8Array(n),
    kind,
    habits: new Uint8Array(n),
    phrases: new Uint16Array(n),
    phraseParts: new Uint8Array(n),
    runStarts: new Int32Array(n).fill(-1),
    runEnds: new Int32Array(n).fill(-1),
  }
  for (let i = 0; i < n; i++) {
    const t = tokens[from + i]!
    view.tags[i] = TAGS[t.pos]
    view.habits[i] = habitOf(seen.get(t.lower))
  }
  for (let i = 0; i < n;) i = markRun(view, i, n)
  for (let i = 0; i < n; i++) markPhrase(view, i, n, gazetteer, lexicon)
  return view
}

function markRun(view: SentenceView, i: number, n: number): number {
  if (!view.words[i]!.capital) return i + 1
  let end = i
  while (end + 1 < n && view.words[end + 1]!.capital) end++
  // Runs longer than any name are headlines or tables: they tell nothing.
  const known = end - i < 12
  for (let k = i; k <= end && known; k++) {
    view.runStarts[k] = i
    view.runEnds[k] = end
  }
  return end + 1
}

const PLACE_BIT = 1 << GAZETTEER_BITS

function markPhrase(view: SentenceView, i: number, n: number, gazetteer: Gazetteer, lexicon: Lexicon): void {
  if (!view.words[i]!.capital) return
  let hash = 0
  let best = 0
  let bits = 0
  for (let k = 0; k < LONGEST_PHRASE && i + k < n; k++) {
    hash = phraseHash(hash, view.words[i + k]!.hash)
    if (k === 0) continue
    const found = gazetteer.phrases.get(hash) ?? (lexicon.places.indexOf(hash) >= 0 ? PLACE_BIT : 0)
    if (found) {
      best = k
      bits = found
    }
  }
  for (let k = 0; best > 0 && k <= best; k++) {
    view.phrases[i + k] = view.phrases[i + k]! | bits
    if (view.phraseParts[i + k] === 0) view.phraseParts[i + k] = k === 0 ? 1 : 2
  }
}

const EDGE = 0x5eed

/** Writes the features that need more than one word; returns how many. */
export function contextFeatures(view: SentenceView, i: number, out: Uint32Array): number {
  const { words, tags } = view
  const n = words.length
  let k = 0
  const put = (kind: number, value: number): void => {
    out[k++] = mix(2000 + kind, value)
  }
  const w = words[i]!
  const before = i > 0 ? words[i - 1]! : null
  const after = i + 1 < n ? words[i + 1]! : null
  const wordBefore = before?.hash ?? EDGE
  const wordAfter = after?.hash ?? EDGE
  const shapeBefore = before?.shape ?? EDGE
  const shapeAfter = after?.shape ?? EDGE
  put(0, 0)
  put(1, mix(wordBefore, w.hash))
  put(2, mix(w.hash, wordAfter))
  put(3, mix(mix(shapeBefore, w.shape), shapeAfter))
  put(4, mix(mix(wordBefore, wordAfter), w.shape))
  put(5, mix(wordBefore, w.shape))
  put(6, mix(wordAfter, w.shape))
  put(7, mix(shapeBefore, w.shape))
  put(8, mix(w.shape, shapeAfter))
  const place = (i === 0 ? 1 : i === n - 1 ? 2 : 0) + 4 * view.kind
  put(9, place * 2 + (w.capital ? 1 : 0))
  if (w.capital) put(10, mix(view.habits[i]!, i === 0 ? 1 : 0))
  const tag = tags[i]!
  const tagBefore = i > 0 ? tags[i - 1]! : 0
  const tagAfter = i + 1 < n ? tags[i + 1]! : 0
  put(11, tag * 2 + (w.capital ? 1 : 0))
  put(12, tagBefore * 32 + tag)
  put(13, tag * 32 + tagAfter)
  put(14, (tagBefore * 32 + tag) * 32 + tagAfter)
  put(15, mix(wordBefore, tag))
  if (before && i > 1) put(16, mix(mix(words[i - 2]!.hash, wordBefore), w.capital ? 1 : 0))
  if (after && i + 2 < n) put(17, mix(mix(wordAfter, words[i + 2]!.hash), w.capital ? 1 : 0))
  put(18, mix(before?.cluster ?? EDGE, mix(w.cluster, w.capital ? 1 : 0)))
  put(19, mix(mix(w.cluster, w.capital ? 1 : 0), after?.cluster ?? EDGE))
  if (before && (before.bits || w.bits)) put(20, mix(mix(before.bits, w.bits), w.shape))
  if (after && (after.bits || w.bits)) put(21, mix(mix(w.bits, after.bits), w.shape))
  const bits = view.phrases[i]!
  if (bits)
    for (let b = 0; b <= GAZETTEER_BITS; b++) if (bits & (1 << b)) put(22, b * 4 + view.phraseParts[i]!)
  return runFeatures(view, i, out, k)
}

/** The run's head says what its words are ("… University", "… Ltd"), and so do the words around it. */
function runFeatures(view: SentenceView, i: number, out: Uint32Array, from: number): number {
  const start = view.runStarts[i]!
  if (start < 0) return from
  const end = view.runEnds[i]!
  const { words } = view
  let k = from
  const put = (kind: number, value: number): void => {
    out[k++] = mix(2100 + kind, value)
  }
  const head = words[end]!
  const first = words[start]!
  const length = Math.min(end - start + 1, 6)
  const at = i === start ? 0 : i === end ? 2 : 1
  const preceding = start > 0 ? words[start - 1]!.hash : EDGE
  const following = end + 1 < words.length ? words[end + 1]!.hash : EDGE
  put(0, length * 4 + at)
  if (end > start) {
    put(1, mix(head.hash, at))
    put(2, mix(first.hash, at))
    if (head.bits) put(3, mix(head.bits, at))
    if (first.bits) put(4, mix(first.bits, at))
    if (head.cluster) put(5, mix(head.cluster, at))
    if (first.cluster) put(6, mix(first.cluster, at))
    let all = 0
    for (let j = start; j <= end; j++) all |= words[j]!.bits
    put(7, mix(all, at))
  }
  put(8, mix(preceding, at))
  put(9, mix(following, at))
  put(10, mix(mix(preceding, following), length))
  if (following !== EDGE && end + 2 < words.length) put(11, mix(mix(following, words[end + 2]!.hash), at))
  if (start > 1) put(12, mix(mix(words[start - 2]!.hash, preceding), at))
  return k
}
