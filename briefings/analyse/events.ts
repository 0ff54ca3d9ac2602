import type { ArticleEvent, Facts } from '../model.ts'
import { readClauses } from './events/clauses.ts'
import { readGroup, type Reading } from './events/compose.ts'
import { tokensOf, type AnalysedText } from './text.ts'

export function findEvents(doc: AnalysedText, facts: Omit<Facts, 'events' | 'summary'>): ArticleEvent[] {
  const out: ArticleEvent[] = []
  doc.sentences.forEach((range, sentence) => {
    const tokens = tokensOf(doc, sentence)
    const groups = readClauses(tokens)
    const s = { tokens, groups }
    const readings: { r: Reading; n: number; rank: number }[] = []
    groups.forEach((g, n) => {
      const r = readGroup(s, n)
      if (!r) return
      const rank = { main: 6, report: 4, coordinated: 4, attribution: 0, relative: 1, adverbial: 2, condition: 0 }[g.link] - (g.finite ? 0 : 3) + r.weight / 4
      readings.push({ r, n, rank })
    })
    readings.sort((a, b) => b.rank - a.rank)
    for (const { r } of readings) {
      const text = doc.text.slice(range.start, range.end)
      out.push({ ...range, type: r.root, status: 'happened', when: null, where: null, participants: [], headline: text, sentence })
    }
  })
  void facts
  return out
}
