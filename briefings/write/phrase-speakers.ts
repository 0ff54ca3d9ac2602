import type { Word } from './support-words.ts'

/** Verbs of telling: what follows them, or stands before a comma and them, is somebody's word. */
const TELLS = new Set(
  (
    'said says say saying told tells claimed claims added adds insisted insists argued argues alleged alleges stated states suggested ' +
    'suggests warned warns estimated estimates announced announces reported reports promised promises denied denies described describes ' +
    'believes believe fear fears feared accused accuses accuse called calls declared declares explained explains predicted predicts'
  ).split(' '),
)
/** Telling only before a number: "counted 4,000", "spoke of 12,000". */
const COUNTS = new Set('counted counts spoke speak put'.split(' '))
/** "called off", "called on", "warnings for": no telling. */
const NOT_BEFORE = new Set('off on for to'.split(' '))
const REACH = 14
const EDGE = /[,;:“”"—]/

type Said = ReadonlySet<string> | null
type Who = ReadonlySet<string>

/** On whose word each word of a sentence is told: stems of the speaker, or null for the text's own. Linear in the sentence. */
export function speakersOf(words: readonly Word[], gaps: readonly string[]): Said[] {
  const out: Said[] = words.map(() => null)
  const sentence = { words, gaps }
  const mark = (from: number, to: number, who: Who): void => {
    for (let k = from; k < to; k++) out[k] = new Set([...(out[k] ?? []), ...who])
  }
  words.forEach((w, at) => {
    if (w.form === 'according' && words[at + 1]?.form === 'to') {
      const end = edgeAfter(sentence, at + 2)
      const who = speaker(words, at + 2, end)
      mark(clauseStart(gaps, at), at, who)
      mark(end, clauseEnd(sentence, end), who)
    } else if (isTelling(words, at)) tells(sentence, at, mark)
  })
  return out
}

interface Sentence {
  readonly words: readonly Word[]
  /** What stands before each word, and at the end. */
  readonly gaps: readonly string[]
}

function isTelling(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!
  const next = words.slice(at + 1, at + 4)
  if (COUNTS.has(form)) return next.some((w) => w.kind === 'number')
  if (!TELLS.has(form) || /^(?:the|a|an|no|any|of|this)$/.test(words[at - 1]?.form ?? '')) return false
  return !NOT_BEFORE.has(next[0]?.form ?? '') || (form === 'said' && next[0]?.form === 'to')
}

function tells(sentence: Sentence, at: number, mark: (from: number, to: number, who: Who) => void): void {
  const { words, gaps } = sentence
  const before = words[at - 1]?.form ?? ''
  const passive = /^(?:is|are|was|were|been|being)$/.test(before)
  const next = words[at + 1]?.form ?? ''
  if (next === 'by') {
    // "was accused by Malik of selling", "rules were promised by Adler": what stands around is that speaker's word.
    const end = edgeAfter(sentence, at + 2, /^(?:of|that)$/)
    const who = speaker(words, at + 2, end)
    mark(clauseStart(gaps, at), at, who)
    mark(end, clauseEnd(sentence, end), who)
    return
  }
  if (passive) {
    mark(at + 1, clauseEnd(sentence, at + 1), new Set())
    return
  }
  const left = edgeBefore(gaps, at)
  const goesOn = at + 1 < words.length && !EDGE.test(gaps[at + 1]!)
  if (left === at && left > 0 && goesOn && !/^(?:that|of|it|he|she|they|there)$/.test(next)) {
    // "…, said Mara Quill, who leads the union."
    mark(clauseStart(gaps, at), at, speaker(words, at + 1, edgeAfter(sentence, at + 1)))
    return
  }
  const ends = !goesOn || /^(?:on|after|in|at|during)$/.test(next) || (left > 0 && /[”"]/.test(gaps[left]!))
  if (left > 0 && ends && EDGE.test(gaps[left]!)) {
    mark(clauseStart(gaps, left), left, speaker(words, left, at))
    return
  }
  // "Nils Varga, its director, denied that …": the speaker stands before the insertion.
  const from = gaps[at]!.includes(',') ? Math.max(clauseStart(gaps, at), at - REACH) : left
  mark(at + 1, clauseEnd(sentence, at + 1), speaker(words, from, at))
}

function edgeBefore(gaps: readonly string[], at: number): number {
  let k = at
  while (k > Math.max(0, at - REACH) && !EDGE.test(gaps[k]!)) k--
  return k
}

function edgeAfter({ words, gaps }: Sentence, from: number, until?: RegExp): number {
  let k = from
  while (k < words.length && k < from + REACH) {
    if (k > from && (EDGE.test(gaps[k]!) || until?.test(words[k]!.form))) break
    k++
  }
  return k
}

function clauseStart(gaps: readonly string[], at: number): number {
  let k = at
  while (k > 0 && !gaps[k]!.includes(';')) k--
  return k
}

function clauseEnd({ words, gaps }: Sentence, from: number): number {
  for (let k = from; k < words.length; k++) {
    if (gaps[k]!.includes(';')) return k
    if (gaps[k]!.includes(',') && /^(?:but|while|though|although)$/.test(words[k]!.form)) return k
  }
  return words.length
}

const speaker = (words: readonly Word[], from: number, to: number): Who =>
  new Set(words.slice(from, to).flatMap((w) => (w.kind === 'content' ? [w.stem] : [])))
