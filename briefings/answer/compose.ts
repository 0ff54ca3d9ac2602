import { oncePerPlace } from '../write/once-per-place.ts'
import { claimOfSentence } from '../write/sentence-claim.ts'
import type { Claim } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import type { AskResult } from '../results.ts'
import { lookedAt } from './looked.ts'
import { isTerse, type Question, type QuestionTerm } from './question/question.ts'
import type { Answer } from './ranking/answer-features.ts'
import { NEAR } from './ranking/matching.ts'
import type { Ranking } from './ranking/rank.ts'
import { THEIR_OWN } from './ranking/quotation-spans.ts'
import { repeats } from './ranking/repeats.ts'
import { isContested, type Verdict } from './kinds/verdict.ts'
import type { Count } from './kinds/newest-count.ts'
import { speaks } from './evidence/speaks.ts'
import { shortAnswerOf } from './short-answer.ts'

const MOST_CLAIMS = 4
/** A further sentence must come this near to the best one. */
const NEARLY = 0.7
/** And hold this share of what the best one holds of the question. */
const SAME = 0.5
const OF_KIND = 0.3
const STATED = 0.2

/** The answer in few claims, the best first; none says what another says already. */
export function compose(question: Question, ranking: Ranking): AskResult {
  const [first, ...rest] = ranking.best as readonly [Answer, ...Answer[]]
  const chosen: Answer[] = [first]
  for (const a of rest) {
    if (chosen.length >= MOST_CLAIMS || a.score < NEARLY * first.score) break
    // A further sentence on less of what is asked is about something else.
    if (a.passage.asked < SAME * first.passage.asked) continue
    if (a.passage.about < SAME * first.passage.about) continue
    if (!adds(question, first, a)) continue
    if (!chosen.some((c) => repeats(c.passage, a.passage))) chosen.push(a)
  }
  const claims = claimsOf([
    { ...sentenceOf(first), ...whomItMeans(first) },
    ...chosen.slice(1).map(sentenceOf),
  ])
  const texts = [...new Set(ranking.best.map((a) => a.passage.article.text))]
  const short = shortAnswerOf(first, question, texts)
  const sentence = claims[0]!.text
  return {
    abstained: false,
    answer: short?.workedOut ? `${short.text}: ${sentence}` : sentence,
    short: short?.text ?? null,
    claims,
    looked: lookedAt(ranking.best.map((a) => a.passage.article)),
  }
}

interface Told {
  readonly article: ArticleWithFacts
  readonly index: number
  /** The sentence that names the one whom it calls "he" or "the firm". */
  readonly naming?: number
}

const sentenceOf = ({ passage: { article, index } }: Answer): Told => ({ article, index })

/** Sentences of one quotation are told as one claim. */
const claimsOf = (told: readonly Told[]): Claim[] =>
  oncePerPlace(told.map(({ article, index, naming }) => claimOfSentence(article, index, naming)))

/** The sentence that names the one whom the answer's "he", "she" or "the firm" stands for. */
function whomItMeans({ short, passage: { article } }: Answer): Pick<Told, 'naming'> {
  const named = short?.standsFor
  if (!named) return {}
  const naming = article.facts.sentences.findIndex((s) => s.start <= named.start && s.end >= named.end)
  return naming < 0 ? {} : { naming }
}

/** A further sentence answers as well: it has an answer of the kind asked for, where the first has one, and nothing against it. */
function adds(question: Question, first: Answer, a: Answer): boolean {
  if (question.asksIdentity) return a.features.role > 0
  if (lacksOf(question, first, a)) return false
  if (question.type === 'words') return a.features.fit >= THEIR_OWN || speaks(a.passage, question)
  if (first.short !== null && (a.short === null || a.features.fit < OF_KIND)) return false
  // It names somebody, but not as the one who did it.
  return question.relation === null || !isTerse(question) || a.features.stated >= STATED
}

/**
 * Of another thing: its report has nothing of a name that the best sentence or its surroundings have, or, of what somebody said,
 * nothing of what it is about.
 */
function lacksOf({ terms, type }: Question, first: Answer, a: Answer): boolean {
  const held = terms.filter((t) => t.weight >= 1 && first.passage.met.get(t.term))
  const has = (t: QuestionTerm): boolean => (a.passage.met.get(t.term) ?? 0) > 0
  if (held.some((t) => t.isName && !has(t))) return true
  const about = type === 'words' ? held.filter((t) => !t.isName) : []
  return about.length > 0 && !about.some((t) => (a.passage.met.get(t.term) ?? 0) >= NEAR.lead)
}

const WORDS: Readonly<Record<Verdict['says'], string>> = { yes: 'Yes', no: 'No', 'not yet': 'Not yet' }

/**
 * "Yes", "No" or "Not yet" by the newest of the sentences that settle it; the best of those against it are shown too. Where one report
 * says both, of one count or part each, the sentences are told without a verdict.
 */
export function settle(verdicts: readonly Verdict[], ranking: Ranking): AskResult {
  const published = ({ answer }: Verdict): string => answer.passage.article.published ?? ''
  const strongest = verdicts[0]!.answer.score
  const near = verdicts.filter((v) => v.answer.score >= NEARLY * strongest)
  const first = near.reduce((a, b) => (published(b) > published(a) && b.says !== a.says ? b : a))
  const rest = [...near.filter((v) => v.says !== first.says), ...near.filter((v) => v.says === first.says)]
  const chosen: Answer[] = [first.answer]
  for (const { answer } of rest)
    if (chosen.length < MOST_CLAIMS && !chosen.some((c) => repeats(c.passage, answer.passage)))
      chosen.push(answer)
  const claims = claimsOf(chosen.map(sentenceOf))
  const open = isContested(near)
  return {
    abstained: false,
    answer: open ? claims.map((c) => c.text).join(' ') : `${WORDS[first.says]}: ${claims[0]!.text}`,
    short: open ? null : first.says,
    claims,
    looked: lookedAt(ranking.best.map((a) => a.passage.article)),
  }
}

/** The newest count, and what it was before. */
export function composeCounts(counts: readonly Count[], ranking: Ranking): AskResult {
  const claims = claimsOf(counts.slice(0, MOST_CLAIMS))
  return {
    abstained: false,
    answer: claims[0]!.text,
    short: counts[0]!.text,
    claims,
    looked: lookedAt(ranking.best.map((a) => a.passage.article)),
  }
}
