import { isInside, NAME_TYPES, typeOfLabel } from '../../briefings/analyse/names/labels.ts'
import type { NameTagger } from '../../briefings/analyse/names.ts'
import type { TrainingDocument } from './rejoin.ts'

interface Counts {
  gold: number
  found: number
  right: number
}

/** Exact span and type over PER, ORG and LOC, by data set. */
export function scoreTagger(tag: NameTagger, documents: readonly TrainingDocument[]): Map<string, Counts> {
  const scores = new Map<string, Counts>()
  for (const { set, doc, labels } of documents) {
    const counts = scores.get(set) ?? { gold: 0, found: 0, right: 0 }
    scores.set(set, counts)
    const gold = new Set<string>()
    for (let i = 0; i < labels.length; i++) {
      if (labels[i] === 0 || isInside(labels[i]!)) continue
      let last = i
      while (last + 1 < labels.length && isInside(labels[last + 1]!)) last++
      const type = NAME_TYPES[typeOfLabel(labels[i]!)]!
      if (type !== 'MISC') gold.add(`${doc.tokens[i]!.start}-${doc.tokens[last]!.end}-${type}`)
    }
    const found = tag(doc).filter((s) => s.type !== 'MISC')
    counts.gold += gold.size
    counts.found += found.length
    counts.right += found.filter((s) => gold.has(`${s.start}-${s.end}-${s.type}`)).length
  }
  return scores
}

export function showScores(scores: ReadonlyMap<string, Counts>, report: (line: string) => void): void {
  for (const [set, { gold, found, right }] of scores)
    report(
      `${set}: P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)} F1 ${((2 * right) / (gold + found)).toFixed(3)}`,
    )
}
