import type { Range } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { isFurniture } from '../../read/furniture.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { isOfAnotherSubject, type Spoken } from '../evidence/beside-subject.ts'
import { headOf } from '../evidence/head-of-report.ts'
import { answeredBy } from '../answered.ts'
import { publishedAt } from '../published-at.ts'
import { holdsBearing } from '../question/bearing.ts'
import { isEmptyWord } from '../question/empty-words.ts'
import { doersBefore, verbOf } from './verdict.ts'
import { isLightForm, type Question, type QuestionTerm } from '../question/question.ts'
import { holdsLike, isLike } from '../ranking/likeness.ts'
import { worthOf } from '../ranking/passages.ts'
import type { ReadWords } from '../ranking/read-words.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { termsWithin } from '../ranking/terms-held.ts'

/** What a word of a sentence is worth that nearly means what is asked, and one that only bears on it. */
const LIKELY = 0.85
const BEARS = 0.7
/** Share of what is asked of the matter that a sentence must speak of; less where it names those who are asked about. */
const LEAST = 0.5
const LEAST_OF_THEM = 0.3
const OF_THEM = 0.5
/** How much naming them counts beside it. */
const ALSO = 0.4
/** "Did she go straight to jail?": the rest says what. */
const GOES = /^(?:go|goes|going|gone|went|come|comes|came|coming|do|doing|done|want|wants|try|tried)$/
/** "The outgoing mayor": in which term of it, and no other matter. */
const STANDING = /^(?:outgoing|incumbent|sitting|former|current)$/
/** How many sentences before it whoever it goes on about may be named. */
const BACK = 3
/** "He stays free on bail": it goes on about somebody named before. */
const GOES_ON = /^(?:he|she|it|they|his|her|its|their|both|there|this|that|no|nobody|none)\b/i
/** What is only asked for or threatened was not so. */
const WANTED = /\b(?:ask|demand|sought|seek|want|fac|could|may|might)\p{L}*\b(?:\sfor)?[^,;.]{0,25}$/iu
/** Characters before a word among which that stands. */
const WANTED_BEFORE = 80
const PAST = /^\W*(?:did|was|were|has|have|had)\b/i
const MOST_CLAIMS = 2
const FEWEST_WORDS = 4

interface Told {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly worth: number
}

/**
 * What the one story that a question is about says to whether something was so, where no sentence tells it in the question's own verb: "did
 * she accept the result?" – "she conceded defeat". It is told as it stands, and neither as a yes nor as a no. Null where no sentence speaks of
 * what is asked. Linear in the story.
 */
export function bearsOn(question: Question, story: Retrieved, readWords: ReadWords): AskResult | null {
  const reports = story.articles
    .filter((a) => !a.duplicateOf)
    .map((article) => ({ article, head: termsWithin(headOf(article), readWords) }))
  const asked = readAsked(question, reports, story.idf)
  if (!asked.matter.length) return null
  const told = reports.flatMap((report) => toldIn(report, asked, readWords))
  const best = told.toSorted(
    (a, b) => b.worth - a.worth || publishedAt(b.article) - publishedAt(a.article) || a.index - b.index,
  )
  const [first, ...more] = best.slice(0, MOST_CLAIMS).map((t) => claimOfSentence(t.article, t.index))
  return first ? answeredBy([first, ...more], null, story.articles) : null
}

interface Report {
  readonly article: ArticleWithFacts
  /** Terms of its title and lead. */
  readonly head: ReadonlySet<string>
}

/** What is asked, parted by what the reports are all about. */
interface Asked {
  readonly matter: readonly QuestionTerm[]
  readonly topic: readonly QuestionTerm[]
  readonly deed: QuestionTerm | undefined
  /** "Did the mayor's brother resign?": whoever stands before the deed is meant, and nobody else. */
  readonly doers: readonly QuestionTerm[]
  /** Does a sentence tell the deed, at this word, of somebody else: of a daughter, or of a namesake? */
  readonly isOfOther: (passage: Spoken, word: Range) => boolean
  readonly isPast: boolean
  /** Share of some terms, by their worth, that values in [0, 1] say. */
  readonly shareOf: (of: readonly QuestionTerm[], value: (t: QuestionTerm) => number) => number
}

function readAsked(question: Question, reports: readonly Report[], idf: Retrieved['idf']): Asked {
  const isTopic = ({ term, isName }: QuestionTerm): boolean =>
    isName || 2 * reports.filter((r) => holdsLike(r.head, term)).length >= reports.length
  const asked = question.terms.filter((t) => !isLightForm(t.form) && t.weight >= 1)
  const matter = asked.filter(
    (t) => !isTopic(t) && !isEmptyWord(t.form) && !GOES.test(t.form) && !STANDING.test(t.form),
  )
  const verb = verbOf(question)
  const deed = matter.find((t) => t.term === verb)
  const before = doersBefore(question, deed?.term ?? '')
  return {
    ...{ matter, topic: asked.filter(isTopic), deed },
    doers: deed ? matter.slice(0, matter.indexOf(deed)) : [],
    isOfOther: (passage, word) => isOfAnotherSubject(passage, word, before, question.asking),
    isPast: PAST.test(question.asking),
    shareOf(of, value) {
      const total = of.reduce((n, t) => n + worthOf(t, idf), 0)
      return total ? of.reduce((n, t) => n + worthOf(t, idf) * value(t), 0) / total : 0
    },
  }
}

/** The sentences of a report that speak of what is asked. */
function toldIn({ article, head }: Report, asked: Asked, readWords: ReadWords): Told[] {
  const { matter, topic, deed, doers, isOfOther, isPast, shareOf } = asked
  const { sentences, mentions } = article.facts
  const names = topic.filter((t) => t.isName)
  const ofSomebody = isOfSomebody(article, names)
  const naming = new Set(mentions.flatMap((m) => (m.type === 'PER' || m.type === 'ORG' ? m.sentence : [])))
  const isWanted = (from: number, at: number): boolean =>
    WANTED.test(article.text.slice(Math.max(from, at - WANTED_BEFORE), at))
  return sentences.flatMap((range, index): Told[] => {
    const text = article.text.slice(range.start, range.end)
    if (text.endsWith('?') || isFurniture(text)) return []
    const words = readWords
      .inside(article.text, range)
      .filter((w) => !isPast || !isWanted(range.start, w.start))
    const own = new Set(words.map((w) => w.term))
    if (own.size < FEWEST_WORDS) return []
    const says = ({ term }: QuestionTerm): number => {
      if (own.has(term)) return 1
      return holdsLike(own, term) ? LIKELY : holdsBearing(own, term) ? BEARS : 0
    }
    if (deed && says(deed) === 0) return []
    const told = words.filter((w) => deed !== undefined && isLike(w.term, deed.term))
    if (told.length && told.every((w) => isOfOther({ article, index, range, words }, w))) return []
    const share = shareOf(matter, says)
    const also = shareOf(topic, ({ term }) => Number(holdsLike(own, term)))
    if (share < (also >= OF_THEM ? LEAST_OF_THEM : LEAST)) return []
    const before = sentences[Math.max(0, index - BACK)]!.start
    const near = termsWithin(article.text.slice(before, range.end), readWords)
    if (![...names, ...doers].every((t) => holdsLike(near, t.term) || holdsLike(head, t.term))) return []
    // Whoever it names is another, unless it goes on about them; of one word that only means nearly the same it may be a chance.
    const isSure = share > LIKELY || matter.filter((t) => says(t) > 0).length > 1
    const goesOn = GOES_ON.test(text) || (isSure && !(ofSomebody && naming.has(index)))
    if (names.length && !goesOn && !names.some((t) => holdsLike(own, t.term))) return []
    return [{ article, index, worth: share + ALSO * also }]
  })
}

/** Are those asked about no mere places? What is told of a town, anybody may say. */
const isOfSomebody = ({ facts, text }: ArticleWithFacts, names: readonly QuestionTerm[]): boolean =>
  !names.every((t) =>
    facts.mentions.some((m) => m.type === 'LOC' && termsOf(text.slice(m.start, m.end)).includes(t.term)),
  )
