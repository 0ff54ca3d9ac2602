import { claimOf } from '../write/claim.ts'
import type { Claim } from '../model.ts'
import type { AskResult } from '../results.ts'
import { dateInWords } from './dates.ts'
import { lookedAt } from './looked.ts'
import type { Question } from './question.ts'
import type { Answer } from './answer-features.ts'
import type { Ranking } from './rank.ts'

const MOST_CLAIMS = 4
/** A further sentence must come this near to the best one. */
const NEARLY = 0.7

/** The answer in few claims, the best first; none says what another says already. */
export function compose(question: Question, ranking: Ranking): AskResult {
  const [first, ...rest] = ranking.best as readonly [Answer, ...Answer[]]
  const chosen: Answer[] = [first]
  for (const a of rest) {
    if (chosen.length >= MOST_CLAIMS || a.score < NEARLY * first.score) break
    if (!chosen.some((c) => repeats(c, a))) chosen.push(a)
  }
  const claims: Claim[] = chosen.map((a) => claimOf(a.passage.article, a.passage.range))
  const short = question.asksIdentity ? roleIn(first, question) : shortOf(first)
  const dated = first.short && !question.asksIdentity && short !== oneLine(first.short.text)
  const answer = dated ? `${short}: ${claims[0]!.text}` : claims[0]!.text
  return {
    abstained: false,
    answer,
    short,
    claims,
    looked: lookedAt(ranking.best.map((a) => a.passage.article)),
  }
}

/** The short answer; a time that the text only points to ("last weekend") as the date it stands for. */
function shortOf({ short, passage }: Answer): string | null {
  if (!short) return null
  const time = passage.article.facts.times.find((t) => t.start === short.start && t.end === short.end)
  return (time && !/\d/.test(short.text) && dateInWords(time)) || oneLine(short.text)
}

/** The role that the sentence gives the one asked about. */
function roleIn({ passage: { article, index } }: Answer, { names }: Question): string | null {
  const asked = new Set(names.map((n) => n.toLowerCase()))
  const actor = article.facts.actors.find((a) =>
    [a.name, ...a.aliases].some((n) => asked.has(n.toLowerCase())),
  )
  return actor?.roles.find((r) => r.sentence === index)?.title ?? null
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Two sentences that share most of their words say one thing. */
function repeats(a: Answer, b: Answer): boolean {
  const x = new Set(a.passage.words.map((w) => w.term))
  const y = new Set(b.passage.words.map((w) => w.term))
  const shared = [...x].filter((w) => y.has(w)).length
  return shared >= 0.7 * Math.min(x.size, y.size)
}
