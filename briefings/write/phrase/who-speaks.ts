import { isAuxiliary, isPast, PREPOSITIONS } from '../support/frame-words.ts'
import type { Clause as Sentence } from '../support/reported.ts'
import type { Word } from '../support/words.ts'
import { EDGE, edgeBefore, isTold, REACH } from './telling.ts'

/** Joins what is told to what is not. */
export const CONJUNCTION = /^(?:and|but|while|although|though)$/

/** Stems of the words that name who speaks; empty where that is only a pronoun or nobody. */
export type Who = ReadonlySet<string>

/** Words of content; "the company denied it and said" has the company for both. */
export function speaker(words: readonly Word[], from: number, to: number): Who {
  const before = words.slice(from, to)
  const verb = before.findIndex((w, i) => i > 0 && isTold(w))
  // "The minister, who signed the lease, denied it"
  const clause = before.findIndex((w, i) => i > 0 && /^(?:who|which|whose)$/.test(w.form))
  const ends = [verb, clause].filter((i) => i > 0)
  const own = ends.length ? before.slice(0, Math.min(...ends)) : before
  return new Set(own.flatMap((w) => (w.kind === 'content' ? [w.stem] : [])))
}

/** "Quill answered by saying": who is named before the sentence's first verb. */
export function subject(words: readonly Word[], at: number): Who {
  const verb = words.slice(0, at).findIndex((w) => isVerb(w))
  return speaker(words, 0, verb < 0 ? at : verb)
}

/**
 * "Ivo Brandt, its chief executive, said": where the name begins that an insertion right before the verb belongs to, or null where a
 * clause of its own stands there ("The strike is over, said …").
 */
export function nameBefore({ words, gaps }: Sentence, at: number): number | null {
  if (!gaps[at]!.includes(',') || at < 2) return null
  const inner = edgeBefore(gaps, at - 1)
  // "His country wants peace, said Ana Holt": one comma sets nothing in.
  // "The plant heats 300 homes, said its owner"
  const next = words[at + 1]
  if (inner === 0 && (next?.capital || /^(?:its|his|her|their)$/.test(next?.form ?? ''))) return null
  // "…, four of them badly, said Ana Holt": no name.
  if (
    words.slice(inner, at).some((w) => /^(?:them|whom)$/.test(w.form)) ||
    /^(?:none|most|some|all|many)$/.test(words[inner]!.form)
  )
    return null
  if (inner === 0 || !gaps[inner]!.includes(',')) return hasVerb(words, inner, at) ? null : inner
  const who = /^(?:who|which|whose)$/.test(words[inner]!.form) || isPast(words[inner]!.form)
  // "Clarion, the group that sued, said"
  const that = words.findIndex((w, k) => k > inner && k < at && /^(?:who|which|that)$/.test(w.form))
  if (!who && hasVerb(words, inner, that < 0 ? at : that)) return null
  const startOf = (end: number): number => {
    let k = end - 1
    while (k > 0 && end - k < REACH && !EDGE.test(gaps[k]!)) k--
    return k
  }
  let from = startOf(inner)
  // "Veldt & Co, the caterer, which …, said": the name, its apposition and what is told of it.
  if (/^(?:who|which|whose)$/.test(words[inner]!.form) && from > 0 && gaps[from]!.includes(',')) {
    const name = startOf(from)
    if (!hasVerb(words, name, inner) && !PREPOSITIONS.has(words[name]!.form)) from = name
  }
  const verb = words.slice(from, inner).findLastIndex((w) => isVerb(w))
  // "… in June, Ivo Brandt said": what stands before is a clause, the insertion is the whole name.
  if (verb >= 0) return inner
  return /^(?:but|and|while|though|although)$/.test(words[from]!.form) ? from + 1 : from
}

/** A name that goes on behind a comma: "according to its director, Dr. Samira Noor." */
export function afterName({ words, gaps }: Sentence, end: number): number {
  if (end >= words.length || !/^[’']?s?,\s*$/.test(gaps[end]!)) return end
  let to = end + 1
  while (to < words.length && to - end < REACH && !EDGE.test(gaps[to]!)) to++
  const who = /^(?:who|which|whose)$/.test(words[end]!.form)
  return who || !hasVerb(words, end, to) ? to : end
}

export const isVerb = (w: Word): boolean => !w.capital && (isAuxiliary(w.form) || isPast(w.form) || isTold(w))
const hasVerb = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((w) => isVerb(w))

export function clauseStart(gaps: readonly string[], at: number): number {
  let k = at
  while (k > 0 && !gaps[k]!.includes(';')) k--
  return k
}

export function clauseEnd({ words, gaps }: Sentence, from: number): number {
  for (let k = from; k < words.length; k++) {
    if (gaps[k]!.includes(';')) return k
    // "…, which she denies": hers again.
    if (
      /,/.test(gaps[k]!) &&
      words[k]!.form === 'which' &&
      words.slice(k + 1, k + 4).some((w) => /^den/.test(w.form))
    )
      return k
    // "Said that …, but that …": hers as well.
    const goesOn = words[k + 1]?.form === 'that'
    if (gaps[k]!.includes(',') && /^(?:but|while|though|although)$/.test(words[k]!.form) && !goesOn) return k
  }
  return words.length
}
