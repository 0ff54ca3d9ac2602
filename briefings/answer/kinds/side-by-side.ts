import type { Claim, Scope } from '../../model.ts'
import type { ArticleWithFacts, StoreReads } from '../../ports.ts'
import { leadOf } from '../../read/furniture.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { oncePerPlace } from '../../write/once-per-place.ts'
import { claimOfSummary } from '../../write/summary-claim.ts'
import { holdsLike } from '../ranking/likeness.ts'
import { answeredByAll } from '../answered.ts'
import { readQuestion } from '../question/question.ts'
import { retrieve } from '../ranking/retrieve.ts'

/** "Compare the two fires", "what is the difference between the quakes in Brell and in Teal?". */
const ASKED =
  /^\W*(?:(?:please\s+)?compare|what(?:['’]s|\s+(?:is|are|was|were))\s+the\s+differences?\s+between)\s+(.+?)\W*$/iu
const BOTH = /^(?:the\s+)?(?:two|both)\s+/i
const PARTS = /\s+(?:and|with|to|versus|vs\.?)\s+/i
/** Sentences that say what a report is about. */
const LEAD = 2
/** Claims of each: what happened, and what of it can be measured. */
const OF_LEAD = 2
const OF_FIGURES = 1

/** The descriptions that a question sets side by side, one where it says "the two fires"; null for any other question. */
export function readSides(asking: string): readonly string[] | null {
  const asked = ASKED.exec(asking)?.[1]
  if (asked === undefined) return null
  if (BOTH.test(asked)) return [asked.replace(BOTH, '')]
  const parts = asked.split(PARTS)
  return parts.length === 2 ? parts : null
}

/** What is held of two happenings, each with its lead and its figures; null where there are not two that are clearly meant. */
export async function sideBySide(
  store: StoreReads,
  scopes: readonly Scope[],
  sides: readonly string[],
): Promise<AskResult | null> {
  const found = await Promise.all(sides.map((side) => storiesOn(store, scopes, side)))
  const [one, other] = found.length === 1 ? found[0]! : found.map(([first]) => first)
  if (!one || !other || one[0]!.story === other[0]!.story) return null
  const articles = [...one, ...other]
  const claims = oncePerPlace([one, other].flatMap(toldOf))
  return answeredByAll(claims, articles)
}

/** The stories whose reports have all of a description in title and lead, those with the most reports first; reports oldest first. */
async function storiesOn(
  store: StoreReads,
  scopes: readonly Scope[],
  side: string,
): Promise<readonly (readonly ArticleWithFacts[])[]> {
  const question = readQuestion(`What about ${side}?`)
  const { articles } = await retrieve(store, scopes, question)
  const stories = new Map<string, ArticleWithFacts[]>()
  for (const article of articles) {
    if (
      article.duplicateOf ||
      article.story === null ||
      !isOn(
        article,
        question.terms.map((t) => t.term),
      )
    )
      continue
    stories.set(article.story, [...(stories.get(article.story) ?? []), article])
  }
  return [...stories.values()]
    .map((reports) => reports.sort((a, b) => (a.published ?? '').localeCompare(b.published ?? '')))
    .sort((a, b) => b.length - a.length)
}

function isOn({ title, text, facts }: ArticleWithFacts, terms: readonly string[]): boolean {
  const lead = text.slice(0, facts.sentences[leadOf(text, facts.sentences) + LEAD - 1]?.end ?? text.length)
  const held = new Set(termsOf(`${title ?? ''}\n${lead}`))
  return terms.length > 0 && terms.every((t) => holdsLike(held, t))
}

/** The first report's summary, and of the newest what of it can be measured: later counts are better. */
function toldOf(reports: readonly ArticleWithFacts[]): Claim[] {
  const [first, newest] = [reports[0]!, reports.at(-1)!]
  const { sentences, summary, figures } = newest.facts
  const lead = first.facts.summary.flatMap((s) => claimOfSummary(first, first.facts.sentences, s) ?? [])
  const told = new Set(first === newest ? summary.flatMap((s) => s.sentences) : [])
  const measured = [...new Set(figures.map((f) => f.sentence))].filter(
    (i) => !told.has(i) && sentences[i] !== undefined,
  )
  return [...lead.slice(0, OF_LEAD), ...measured.slice(0, OF_FIGURES).map((i) => claimOfSentence(newest, i))]
}
