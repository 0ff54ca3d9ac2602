import { FATES, isMoney } from '../analyse/figures/units.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { overlap, sentenceOf, type Sentence } from './choose.ts'
import { newestFirst } from './sources.ts'
import { standsAlone } from './timeline/standing.ts'

/** Share of terms from which a sentence has been told already. */
const TOLD = 0.6
const HARM = /^(?:killed|injured)$/
const UNHARMED =
  /\b(?:nobody|no one|no-one)\b[^.,;]{0,40}\b(?:hurt|injured|killed|harmed|died)\b|\bno (?:injuries|casualties|deaths|victims)\b/i
const DAMAGE = /\b(?:damages?|loss|losses)\b/i
const ORIGIN =
  /\b(?:arson|on purpose|deliberately|set alight|set on fire|sabotage|short circuit|the cause (?:is|was|of))\b/i

/** Who said it, or where, stands in the sentence before. */
const LEANS_BACK = /\b(?:he|she|they) (?:said|says|added|told)\b|\b(?:found|killed|died|hurt) there\b/i
/** Whose it is, the sentence does not say. */
const NAMELESS = /\bthe (?:company|firm|group|operator|owners?)\b/

const isNameless = ({ article, index, text }: Sentence): boolean =>
  NAMELESS.test(text) && !article.facts.mentions.some((m) => m.sentence === index && m.type === 'ORG')

/** What every report of a mishap is read for, each a test of one sentence: whom it harmed, what it cost, how it came about. */
const ASKED: readonly ((sentence: Sentence) => boolean)[] = [
  ({ article, index, text }) =>
    UNHARMED.test(text) ||
    article.facts.figures.some(
      (f) =>
        f.sentence === index &&
        f.unit === 'people' &&
        f.what.split(' ').some((w) => HARM.test(FATES.get(w.toLowerCase()) ?? '')),
    ),
  ({ article, index, text }) =>
    DAMAGE.test(text) && article.facts.figures.some((f) => f.sentence === index && isMoney(f.unit)),
  ({ text }) => ORIGIN.test(text) && !/\b(?:unknown|unclear|not (?:yet )?(?:known|clear))\b/i.test(text),
]

/** The newest sentence on each of these that has not been told. */
export function whatItCost(articles: readonly ArticleWithFacts[], told: readonly Sentence[]): Sentence[] {
  const all = articles
    .toSorted(newestFirst)
    .flatMap((a) => a.facts.sentences.flatMap((_, i) => sentenceOf(a, i) ?? []))
    .filter((s) => standsAlone(s.text) === 1 && !LEANS_BACK.test(s.text) && !isNameless(s))
  return ASKED.flatMap((isAsked) => {
    const newest = all.find(isAsked)
    return newest && told.every((t) => overlap(t.terms, newest.terms) < TOLD) ? [newest] : []
  })
}
