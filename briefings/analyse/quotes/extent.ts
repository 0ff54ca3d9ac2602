import type { VerbGroup } from '../phrases.ts'
import { cueOf } from './lexicon.ts'
import type { Scene } from './attribution.ts'
import { isCalendarWord } from '../phrases.ts'

/** No content is longer, in tokens; keeps the search linear in a text without sentences. */
const REACH = 400

const SUBORDINATE = new Set(
  'while although though if because since when after before as whereas once unless'.split(' '),
)

/** Where what is said begins, after "on Monday", "in an interview", ", however," and the person spoken to. */
export function contentStart(scene: Scene, from: number, addressee: boolean): number {
  const { doc, phrases, clauses } = scene.reading
  const { tokens } = doc
  const limit = scene.sentence.end
  let at = from
  let person = addressee
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    const t = tokens[at]!
    const np = phrases.nounAt(at)
    if (
      t.lower === 'that' ||
      (t.lower === 'to' && (phrases.verbAt(at) || scene.reading.quotationAt(at + 1)?.open === at + 1))
    )
      return at
    if (isCalendarWord(t) && np) {
      if (phrases.verbAt(np.end)?.form === 'finite') return at
      at = np.end
    } else if (t.pos === 'ADV' && !/^(?:how|why|when|where|there|only)$/.test(t.lower)) at++
    else if (t.pos === 'ADP' && !/^(?:if|whether|like|than)$/.test(t.lower)) {
      const end = prepositional(at)
      if (end < 0) return at
      at = end
    } else if (person && np && np.first === at && !scene.taken(at)) {
      const full = clauses.phraseFrom(at, limit)
      // "warned the flood could cost": no one is spoken to, it is what could.
      if (phrases.verbAt(full?.end ?? np.end)?.form === 'finite') return at
      at = withoutClause(np.end, full?.end ?? np.end)
      person = false
    } else if (/^(?:last|this|next|earlier)$/.test(t.lower) && phrases.nounAt(at)) {
      const end = phrases.nounAt(at)!.end
      if (phrases.verbAt(end)?.form === 'finite') return at
      at = end
    } else return at
  }
  return at

  function prepositional(i: number): number {
    const np = phrases.nounAt(i + 1)
    if (!np || np.first !== i + 1 || scene.taken(i + 1)) return -1
    let end = np.end
    while (tokens[end]?.pos === 'ADP' && phrases.nounAt(end + 1)?.first === end + 1 && end < limit)
      end = phrases.nounAt(end + 1)!.end
    return phrases.verbAt(end)?.form === 'finite' ? -1 : end
  }
  /** An addressee ends before "that": "told the committee that …" is no relative clause. */
  function withoutClause(first: number, end: number): number {
    for (let i = first; i < end; i++) if (tokens[i]!.lower === 'that' || tokens[i]!.text === ',') return i
    return end
  }
}

/**
 * End of what is said from token `start`: the sentence's end, or where the narrator speaks again. `object` is a noun phrase
 * with what hangs on it, `clause` anything.
 */
export function contentEnd(
  scene: Scene,
  v: VerbGroup | null,
  start: number,
  kind: 'clause' | 'object',
): number {
  const { doc, phrases, clauses } = scene.reading
  const { tokens } = doc
  const limit = Math.min(scene.sentence.end, start + REACH)
  // A quotation that begins within and runs over the sentence's end takes the content along.
  const within = subordinate()
  let i = start
  while (i < limit) {
    const q = scene.reading.quotationAt(i)
    if (q && i === q.open && q.close > i) {
      if (q.close + 1 > limit) return q.close + 1
      i = q.close + 1
      if (tokens[q.close - 1]?.text === ',' && i < limit && stopsAtComma(q.close)) return i
      if (/[.!?]/.test(tokens[q.close - 1]?.text ?? '') && i < limit && tokens[i]!.pos !== 'CCONJ') return i
      continue
    }
    if (i > start && scene.taken(i)) return trim(i)
    const t = tokens[i]!
    if (t.text === ';') return trim(i)
    if (/^(?:[—–―]|--+|-)$/.test(t.text) && i > start && !dashAhead(i) && !quotedNext(i)) return trim(i)
    if (t.text === ')') {
      if (!parenBefore(i)) return trim(i)
    }
    if (t.lower === 'according' && tokens[i + 1]?.lower === 'to') return trim(i)
    if (t.text === ',' && i > start) {
      if (stopsAtComma(i)) return trim(i)
    }
    if (kind === 'object' && i > start && t.pos === 'CCONJ' && startsVerb(i + 1)) return trim(i)
    // ", calling it dead and saying …", "… while adding that …"
    const next = phrases.verbAt(i + 1)
    if (next?.form === 'gerund' && i > start && cueOf(tokens[next.head]!.lower)) {
      if (t.lower === 'while' || (t.pos === 'CCONJ' && v?.form === 'gerund')) return trim(i)
    }
    if (t.pos === 'CCONJ' && t.lower !== 'or' && i > start && startsCue(i + 1)) return trim(i)
    i++
  }
  return trim(limit)

  function trim(end: number): number {
    let e = end
    while (e > start && /^[,;:.?!]$|^[-–—―]+$/.test(tokens[e - 1]!.text)) e--
    return e
  }
  function startsVerb(k: number): boolean {
    const j = tokens[k]?.pos === 'ADV' ? k + 1 : k
    return phrases.verbAt(j)?.form === 'finite' && phrases.verbAt(j)?.first === j
  }
  /** "and said", "and she told": the narrator reports another saying. */
  function startsCue(k: number): boolean {
    let j = k
    while (j < limit && j < k + 3 && tokens[j]!.pos === 'ADV') j++
    const verb = phrases.verbAt(j)
    if (!verb) return false
    const cue = cueOf(tokens[verb.head]!.lower)
    return (
      cue !== undefined &&
      cue.speech &&
      verb.form === 'finite' &&
      verb.first === verb.head &&
      v !== null &&
      sameTense(verb)
    )
  }
  function sameTense(verb: VerbGroup): boolean {
    const past = (g: VerbGroup): boolean => /(?:ed|said|told|wrote)$/.test(tokens[g.head]!.lower)
    return past(verb) === past(v!)
  }
  function stopsAtComma(k: number): boolean {
    const next = tokens[k + 1]
    if (!next) return true
    const verb = phrases.verbAt(k + 1)
    if (kind === 'object') {
      if (
        verb ||
        next.pos === 'CCONJ' ||
        next.pos === 'SCONJ' ||
        next.pos === 'ADP' ||
        next.pos === 'PRON' ||
        next.pos === 'ADV'
      )
        return true
      return clauses.clauseAt(k + 1, limit) >= 0
    }
    if ((within || v === null) && (clauses.clauseAt(k + 1, limit) >= 0 || verb?.form === 'finite'))
      return true
    if (verb?.form === 'gerund' && cueOf(next.lower)) return true
    if (/^(?:but|although|though|while|whereas|yet)$/.test(next.lower) && clauses.clauseAt(k + 2, limit) >= 0)
      return true
    if (next.lower === 'and' && cueClause(k + 2)) return true
    return cueClause(k + 1)
  }
  /** ", she added": another clause of saying. */
  function cueClause(k: number): boolean {
    if (/^(?:who|which|where|that)$/.test(tokens[k]?.lower ?? '')) return false
    const head = clauses.clauseAt(k, limit)
    if (head < 0 || head > k + 12) return false
    const cue = cueOf(tokens[head]!.lower)
    return cue !== undefined && cue.speech && cue.frames.has('clause')
  }
  /** "While X said …, Y": the content ends with the subordinate clause. "X, who said …, left" likewise. */
  function subordinate(): boolean {
    if (!v) return false
    for (let k = v.first - 1; k >= scene.sentence.start && k > v.first - 14; k--) {
      if (tokens[k]!.text === ',' && k > v.first - 3) return false
      if (SUBORDINATE.has(tokens[k]!.lower) && tokens[k + 1]?.pos !== 'VERB') return !doneBefore(k)
    }
    return /^(?:who|which)$/.test(tokens[v.first - 1]?.lower ?? '')
  }
  /** Has the main clause been before the subordinate one: "He left after X said …"? */
  function doneBefore(k: number): boolean {
    for (let j = k - 1; j >= scene.sentence.start && j > k - 40; j--)
      if (phrases.verbAt(j)?.form === 'finite') return true
    return false
  }
  /** "books -- “the president but also the slave.”": the words behind the dash are the speaker's own. */
  function quotedNext(k: number): boolean {
    return kind === 'clause' && scene.reading.quotationAt(k + 1)?.open === k + 1 && !scene.taken(k + 1)
  }
  function dashAhead(k: number): boolean {
    for (let j = k + 1; j < limit && j < k + 40; j++) if (tokens[j]!.text === tokens[k]!.text) return true
    return false
  }
  function parenBefore(k: number): boolean {
    for (let j = k - 1; j >= start && j > k - 60; j--) if (tokens[j]!.text === '(') return true
    return false
  }
}
