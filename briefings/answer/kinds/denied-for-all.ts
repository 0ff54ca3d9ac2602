import { isFurniture } from '../../read/furniture.ts'
import { termsOf } from '../../read/terms.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { answeredBy } from '../answered.ts'
import { publishedAt } from '../published-at.ts'
import { bearingOn, holdsBearing } from '../question/bearing.ts'
import { isEmptyWord } from '../question/empty-words.ts'
import { isLightForm, type Question } from '../question/question.ts'
import { holdsLike } from '../ranking/likeness.ts'
import { createHeldTerms } from '../ranking/terms-held.ts'
import type { ReadWords } from '../ranking/read-words.ts'
import type { Retrieved } from '../ranking/retrieve.ts'

/** "Has anybody been hurt?", "were there any arrests?": of all whom it may befall. */
const ANYBODY =
  /\b(?:any(?:body|one)|some(?:body|one)|(?:any|many)\s+(?:people|\p{Ll}+s)|people)\b|^\W*(?:were|was|are|have|has)\s+there\s+(?:been\s+)?any\b/iu
/** What befalls people, a fate a line, in the words of questions and of reports, folded to terms. */
const FATES = [
  'hurt injured injure wounded wound harmed harm injury injuries casualty casualties',
  'killed kill died die dead death deaths fatality fatalities',
  'arrested arrest arrests caught catch detained',
  'missing unaccounted',
].map((line): ReadonlySet<string> => new Set(termsOf(line)))
/** "Nobody has died", "no one else" said of all but some. */
const NOBODY =
  /(?:^|[.,;:“”"–—]\s*|\b(?:and|but|that|said|says)\s)(?:nobody|no[\s-]one|none of (?:the|those|them)\b[^,;.]{0,40}?)(?!\selse)\s(?:was|were|is|has|have|had|been)\b[^,;.]{0,60}|\bno (?:(?:serious|further|new)\s)?(?:injuries|deaths|casualties|fatalities|arrests)\b(?:\s(?:were|have|had|was))?/iu
/** Some were, and no more; or of another time, or as it might have been. */
const NOT_OF_ALL =
  /\bno\s(?:serious|further|new)\b|\b(?:else|last year|years? ago|previous|earlier|similar|would|could|if|1[89]\d\d|20\d\d)\b/i
/** Share of the question's words that the very report must have or speak of in other words. */
const HELD = 0.6

/**
 * "No" to whether anybody was hurt, killed or caught, where a report of the one story that is asked about denies it of all. Null where none
 * does, or where another sentence as new may tell it of somebody. Linear in the story.
 */
export function deniedForAll(
  question: Question,
  { articles }: Retrieved,
  readWords: ReadWords,
): AskResult | null {
  const { type, asking, terms } = question
  if (type !== 'yes-no' || !ANYBODY.test(asking)) return null
  const fate = FATES.find((f) => terms.some((t) => f.has(t.term)))
  if (!fate) return null
  const asked = terms.filter(
    (t) => !fate.has(t.term) && t.weight >= 1 && !isLightForm(t.form) && !isEmptyWord(t.form),
  )
  const termsIn = createHeldTerms(
    asked.map((t) => t.term),
    readWords,
    bearingOn,
  )
  const isOfIt = (article: ArticleWithFacts): boolean => {
    const held = termsIn(article)
    const has = (term: string): boolean => holdsLike(held, term) || holdsBearing(held, term)
    return (
      asked.every((t) => !t.isName || has(t.term)) &&
      asked.filter((t) => has(t.term)).length >= HELD * asked.length
    )
  }
  const told = articles
    .filter((a) => !a.duplicateOf && isOfIt(a))
    .flatMap((article) => article.facts.sentences.flatMap((_, index) => tellsFate(article, index, fate)))
  const denials = told.filter((t) => t.denies)
  const newest = denials.toSorted((a, b) => publishedAt(b.article) - publishedAt(a.article))[0]
  if (!newest || told.some((t) => !t.denies && publishedAt(t.article) >= publishedAt(newest.article)))
    return null
  return answeredBy([claimOfSentence(newest.article, newest.index)], 'no', articles)
}

interface Told {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly denies: boolean
}

/** A sentence that speaks of the fate at all, and whether it denies it of everybody. */
function tellsFate(article: ArticleWithFacts, index: number, fate: ReadonlySet<string>): Told[] {
  const { start, end } = article.facts.sentences[index]!
  const sentence = article.text.slice(start, end)
  if (isFurniture(sentence)) return []
  const speaks = (text: string): boolean => termsOf(text).some((t) => fate.has(t))
  if (!speaks(sentence)) return []
  const denied = NOBODY.exec(sentence)?.[0]
  const denies = denied !== undefined && speaks(denied) && !NOT_OF_ALL.test(sentence)
  return [{ article, index, denies }]
}
