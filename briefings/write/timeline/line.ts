import type { Claim, Range } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { claimFrom, claimOf } from '../claim.ts'
import { personMeant, type PersonMeant } from './person-meant.ts'

/** An agency's opening, "HARBIN, China (Reuters) - ", is no part of what happened; nor is who took the photograph. */
const OPENING =
  /^(?:[^.!?]{0,160}\((?:Reuters|AP|AFP|UPI|dpa|Xinhua|CNN|Bloomberg|IPS)\)\s*[-–—]+\s*|Photograph: [\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?\/[\p{Lu}]{2,}\s+)/u

/** Days told from where the writer stood, which is not where the line's reader stands. A weekday is as true under its date. */
const RELATIVE = /^(?:last (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)$/i
/** Before it, words that make the day a bound or one of two. */
const BOUND =
  /\b(?:since|until|till|by|before|after|from|between|and|or|to|through|than|early|late|of|as|for|a|an|the|every|each|this|next)\s+$/i
/** After it, words that it belongs to. */
const BELONGS =
  /^(?:['’]s?\b|[-–—/]|\s+(?:and|or|to|through|morning|afternoon|evening|night|lunchtime|\d|is|was|will|would|has|had|may|marks|saw)\b)/u

/**
 * A sentence as a line under its day. "Yesterday" and "today" are left out where they mean that day: under its
 * date they would be read as the day before, or as now. What is left must pass the check, else the sentence stands as it is.
 */
export function lineOf(article: ArticleWithFacts, index: number, day: string): Claim {
  const sentence = article.facts.sentences[index]!
  const opening =
    OPENING.exec(article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)))?.[0]
      .length ?? 0
  const range =
    sentence.start + opening < sentence.end ? { ...sentence, start: sentence.start + opening } : sentence
  const said = article.facts.times.filter(
    (t) =>
      t.sentence === index && t.start >= range.start && t.end <= range.end && t.value === day && !t.until,
  )
  let wording = ''
  let from = range.start
  for (const { start, end } of said) {
    const cut = cutOf(article.text, range, start, end)
    if (!cut || cut.start < from) continue
    wording += article.text.slice(from, cut.start)
    from = cut.end
  }
  const isCut = from > range.start
  wording += article.text.slice(from, range.end)
  const meant = isCut ? null : personMeant(article, index)
  if (meant) return named(article, range, meant)
  return isCut ? claimOf(article, range, capitalised(wording.trim())) : claimOf(article, range)
}

/** With the name in brackets for the pronoun, and the sentence cited in which it stands. */
function named(article: ArticleWithFacts, range: Range, { pronoun, name, sentence }: PersonMeant): Claim {
  const wording = `${article.text.slice(range.start, pronoun.start)}[${name}]${article.text.slice(pronoun.end, range.end)}`
  return claimFrom(
    [
      { article, range },
      { article, range: article.facts.sentences[sentence]! },
    ],
    wording,
  )
}

/** The word with the comma or space that goes with it; null where it is not loose in the sentence. */
function cutOf(
  text: string,
  range: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): { start: number; end: number } | null {
  if (!RELATIVE.test(text.slice(start, end))) return null
  const before = text.slice(range.start, start)
  const after = text.slice(end, Math.min(range.end, end + 30))
  // What somebody said is theirs.
  const isQuoted = (before.match(/["“”]/g) ?? []).length % 2 === 1
  if (isQuoted || BOUND.test(before) || BELONGS.test(after)) return null
  if (!before.trim()) {
    const comma = /^,?\s+/.exec(after)
    return comma ? { start, end: end + comma[0].length } : null
  }
  const gap = /^[,.;]/.test(after) ? /,?\s*$/ : /\s?$/
  return { start: start - gap.exec(before)![0].length, end }
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
