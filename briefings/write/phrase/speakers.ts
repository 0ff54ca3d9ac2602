import type { Clause as Sentence } from '../support/reported.ts'
import type { Word } from '../support/words.ts'
import { edgeAfter, HEARSAY, isInverted, isTelling, REACH, TOLD } from './telling.ts'
import { toldAround, type Told } from './told-around.ts'
import { afterName, clauseEnd, clauseStart, CONJUNCTION, speaker } from './who-speaks.ts'

type Said = ReadonlySet<string> | null

/** On whose word each word of a sentence is told: stems of the speaker, or null for the text's own. Linear in the sentence. */
export function speakersOf(words: readonly Word[], gaps: readonly string[]): Said[] {
  const out: Said[] = words.map(() => null)
  const sentence = { words, gaps }
  for (const at of words.keys())
    for (const { from, to, who } of toldBy(sentence, at))
      for (let k = from; k < to; k++) out[k] = new Set([...(out[k] ?? []), ...who])
  return out
}

/** What the word at `at` puts on somebody's word. */
function toldBy(sentence: Sentence, at: number): readonly Told[] {
  const { words } = sentence
  const { form } = words[at]!
  if (form === 'according' && words[at + 1]?.form === 'to') return accordingTo(sentence, at)
  if (TOLD.test(form)) return toldInNoun(sentence, at)
  if (HEARSAY.test(form)) return [{ from: at + 1, to: edgeAfter(sentence, at + 1), who: new Set() }]
  return isTelling(sentence, at) || isInverted(sentence, at) ? toldAround(sentence, at) : []
}

function accordingTo(sentence: Sentence, at: number): readonly Told[] {
  const { words, gaps } = sentence
  const start = clauseStart(gaps, at)
  const edge = edgeAfter(sentence, at + 2)
  // "According to Holt, Sarvia gets …" goes on with what is told.
  const end = at === start && !/,/.test(gaps.slice(edge + 1).join('')) ? edge : afterName(sentence, edge)
  const who = speaker(words, at + 2, end)
  const behind = { from: end, to: clauseEnd(sentence, end), who }
  // "…, but, according to the coast guard, killed no one": of what stands before, nobody is asked.
  return CONJUNCTION.test(words[at - 1]?.form ?? '') ? [behind] : [{ from: start, to: at, who }, behind]
}

/** "Adler's promise of …", "a promise of … from Adler": what follows the noun is that speaker's word. */
function toldInNoun(sentence: Sentence, at: number): readonly Told[] {
  const { words, gaps } = sentence
  const by = words.findIndex(
    (w, k) => k > at && k < at + REACH && /^(?:by|from)$/.test(w.form) && words[k + 1]?.capital,
  )
  if (by > 0) return [{ from: at + 1, to: by, who: speaker(words, by + 1, edgeAfter(sentence, by + 1)) }]
  const isOwned = /^[’']s? $/.test(gaps[at]!)
  return isOwned
    ? [{ from: at + 1, to: clauseEnd(sentence, at + 1), who: speaker(words, Math.max(0, at - 3), at) }]
    : []
}
