import type { ArticleWithFacts } from '../ports.ts'
import { saysItCorrects } from '../read/correction.ts'
import type { Sentence } from './choose.ts'

/** "In our report of Monday we wrote that …", "The article gave the number as …", "That was wrong.": how a correction tells what had been said. */
const HAD_SAID =
  /\b(?:we|this (?:paper|newspaper|site|agency)|(?:our|the|an?) (?:\p{L}+ ){0,2}(?:report|article|story|dispatch))\b.{0,120}?\b(?:wrote|written|said|reported|stated|named|gave|put|misstated|misspelled|misspelt)\b|\b(?:incorrectly|wrongly|mistakenly|erroneously)\b/iu
const WAS_WRONG = /^(?:that|this|it) (?:was|is) (?:wrong|incorrect|a mistake|an error)\b/i

/** Sentences that no briefing of these reports may tell: what a correction says had been wrong, there and in the reports before it. */
export function putRight(articles: readonly ArticleWithFacts[]): (sentence: Sentence) => boolean {
  const corrections = articles.filter(saysItCorrects)
  if (corrections.length === 0) return () => false
  const wrong = corrections.flatMap((article) =>
    article.facts.figures
      .filter((f) => tellsOfError(article, f.sentence))
      .map(({ unit, value }) => ({ unit, value, article })),
  )
  return ({ article, index }) =>
    corrections.includes(article)
      ? tellsOfError(article, index)
      : article.facts.figures.some(
          (f) =>
            f.sentence === index &&
            wrong.some(
              (w) =>
                w.unit === f.unit &&
                w.value === f.value &&
                (w.article.published ?? '') >= (article.published ?? ''),
            ),
        )
}

function tellsOfError({ text, facts }: ArticleWithFacts, index: number): boolean {
  const range = facts.sentences[index]
  const said = range ? text.slice(range.start, range.end) : ''
  return HAD_SAID.test(said) || WAS_WRONG.test(said)
}
