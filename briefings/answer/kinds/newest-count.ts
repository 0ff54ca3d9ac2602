import { namesGroup } from '../../analyse/figures/units.ts'
import { isFurniture } from '../../read/furniture.ts'
import { termOf, termsOf } from '../../read/terms.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { SPELT_NUMBERS, SPELT_ORDINALS } from '../../read/spelt-numbers.ts'
import { asksPresent } from '../evidence/present.ts'
import { fateAsked } from './fate-asked.ts'
import { holdsLike, isLike } from '../ranking/likeness.ts'
import type { Question } from '../question/question.ts'

/** A count as one sentence gives it. */
export interface Count {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly text: string
}

/** "A third person has died": so many are dead by now. */
const ONE_MORE =
  /\ba\s(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s\p{Ll}+\s(?:[\p{L}\d-]+\s){0,5}?(died|dies|dead|killed|injured|wounded|hurt)\b/iu
/** "How many cases of measles". */
const OF_WHAT = /\bhow many\s(?:\p{L}+\s){1,2}of\s\p{Ll}/iu
const BY_WHOM = /\b(?:according to|did \p{Lu}[^?]{1,40}\b(?:say|claim|report|count))\b/u
/** Of "at least 12 people" what is no noun. */
const NUMBER = /^.*\d[\d,.]*(?:\s(?:hundred|thousand|million|billion))?/u
const PEOPLE = new Set(['peopl', 'person', 'men', 'women', 'other'])
/**
 * Where a count moved within the story of the best answer: each value once, the newest report's first. Empty where fewer than
 * two values are held, so that nothing is newer than anything.
 */
export function newestCounts(
  question: Question,
  articles: readonly ArticleWithFacts[],
  best: Answer,
): Count[] {
  const { head, type, asking } = question
  const { story } = best.passage.article
  if (type !== 'number' || head === null || story === null || !/\bhow many\b/i.test(asking)) return []
  const fate = fateAsked(question)
  const isAbout = (text: string): boolean => fate === null || termsOf(text).some((t) => isLike(t, fate))
  // "Measles cases", "cases of measles": the noun that is counted, and those beside it.
  const at = question.terms.findIndex((t) => t.term === head)
  const heads = question.terms
    .slice(Math.max(0, at - 1), at + (OF_WHAT.test(asking) ? 2 : 1))
    .flatMap((t) => (t.isName ? [] : t.term))
  // Of a year that is named, by whoever is named, or of all who were there: no newer count of the dead is meant.
  if (question.years.length > 0 || BY_WHOM.test(asking) || asksPresent(asking)) return []
  const names = question.terms.filter((t) => t.isName).map((t) => t.term)
  const lastNames = question.names.flatMap((n) => termsOf(n).at(-1) ?? [])
  // "Boats damaged" are none of those that "may fish".
  const others = question.terms.filter((t) => !t.isName && !heads.includes(t.term) && t.weight >= 1)
  const isSameCount = (words: ReadonlySet<string>): boolean =>
    fate !== null || others.length === 0 || others.some((t) => holdsLike(words, t.term))
  // A report of another story counts where the very sentence names what is asked about.
  const isOfIt = (article: ArticleWithFacts, index: number): boolean => {
    const { start, end } = article.facts.sentences[index]!
    const held = new Set(termsOf(article.text.slice(start, end)))
    if (article.story === story)
      return isSameCount(held) && (lastNames.every((n) => held.has(n)) || !mayBeOther(article, index, fate))
    return names.length > 0 && names.every((n) => held.has(n))
  }
  const counts = articles
    .filter((a) => !a.duplicateOf && a.published)
    .sort((a, b) => (a.published! < b.published! ? 1 : -1))
    .flatMap((article) =>
      article.facts.sentences.flatMap((_, index) =>
        countIn(article, index, heads, fate, isAbout).filter((c) => isOfIt(c.article, c.index)),
      ),
    )
  const once = counts.filter((c, i) => counts.findIndex((d) => valueOf(d) === valueOf(c)) === i)
  return once.length > 1 ? once : []
}

/**
 * May a count that has no name of the question be one of something else in the same story: what another show got, or those whom "another fire" or two of
 * them together killed, somewhere that the sentence names?
 */
const mayBeOther = ({ facts, text }: ArticleWithFacts, index: number, fate: string | null): boolean => {
  const { start, end } = facts.sentences[index]!
  return fate === null
    ? facts.mentions.some((m) => m.sentence === index)
    : facts.mentions.some((m) => m.sentence === index && m.type === 'LOC') &&
        OTHERS.test(text.slice(start, end))
}
const OTHERS = /\b(?:another|both|two|three|several)\s(?:\p{Ll}[\p{L}-]*\s){0,3}?\p{Ll}+s?\b/iu

function countIn(
  article: ArticleWithFacts,
  index: number,
  heads: readonly string[],
  fate: string | null,
  isAbout: (text: string) => boolean,
): Count[] {
  const { start, end } = article.facts.sentences[index]!
  const sentence = article.text.slice(start, end)
  if (isFurniture(sentence)) return []
  const ofAll = heads.some((h) => PEOPLE.has(h))
  // How many miners died is not told by how many people did, nor the other way round.
  const isCounted = (words: string): boolean =>
    termsOf(words).some((t) => heads.includes(t)) ||
    (fate !== null && ofAll && !words.split(' ').some(namesGroup))
  const more = fate !== null && ofAll ? ONE_MORE.exec(sentence) : null
  if (more && isLike(termOf(more[2]!) ?? '', fate!)) {
    const text = SPELT_NUMBERS[SPELT_ORDINALS.indexOf(more[1]!.toLowerCase()) + 1]!
    return [{ article, index, text }]
  }
  const figure = article.facts.figures.find((f) => {
    if (f.sentence !== index || f.bound === 'less') return false
    if (fate !== null) return f.unit === 'people' && ofAll && isAbout(f.what) && isCounted(f.what)
    return f.unit !== 'people' && heads.includes(termOf(f.unit) ?? '')
  })
  if (!figure) return []
  const text = article.text.slice(figure.start, figure.end)
  return [{ article, index, text: NUMBER.exec(text)?.[0] ?? text }]
}

const valueOf = ({ text }: Count): string => /\d[\d,]*/.exec(text)?.[0] ?? text
