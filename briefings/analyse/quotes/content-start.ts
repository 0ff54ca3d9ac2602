import { isCalendarWord } from '../phrases.ts'
import type { Scene } from './attribution.ts'

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
