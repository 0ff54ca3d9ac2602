import { restatedIn } from '../../analyse/figures/restated.ts'
import type { Figure } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { NUMBER_WORD } from '../question/numbers-written.ts'

/** Whose figure it is, where that is told in few words. */
const LONGEST = 40

/**
 * An answer that is a figure which another source puts otherwise in the same report, with both side by side: neither is the answer
 * alone. Unchanged where nobody contradicts it.
 */
export function withOtherFigure(result: AskResult, article: ArticleWithFacts, index: number): AskResult {
  const value = numberOf(result.short ?? '')
  if (result.abstained || value === '') return result
  const pair = restatedIn(article.facts.figures).find(({ figure, other }) =>
    [figure, other].some((f) => f.sentence === index && numberOf(textOf(article, f)) === value),
  )
  if (!pair) return result
  const both = [pair.figure, pair.other]
  const short = both.map((f) => told(article, f)).join(' or ')
  const own = both.map((f) => claimOfSentence(article, f.sentence))
  const claims = [...own, ...result.claims].filter(
    (c, i, all) => all.findIndex((d) => d.text === c.text) === i,
  )
  return { ...result, short, answer: `${short}: ${claims[0]!.text}`, claims }
}

function told(article: ArticleWithFacts, figure: Figure): string {
  const number = textOf(article, figure)
  const who = figure.attributed
  if (who === null || who.length > LONGEST) return number
  return `${number} (${who.replace(/^(?:The|An?)\s/, (the) => the.toLowerCase())})`
}

const textOf = ({ text }: ArticleWithFacts, { start, end }: Figure): string =>
  text.slice(start, end).replace(/\s+/g, ' ')

/** "About 2,500 people" and "2,500" are one number, "six employees" and "six". */
const numberOf = (text: string): string =>
  /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]$/, '') ?? IN_WORDS.exec(text)?.[0].toLowerCase() ?? ''
const IN_WORDS = new RegExp(`\\b(?:${NUMBER_WORD}|one)\\b`, 'i')
