import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import type { AnswerType } from '../question/answer-type.ts'
import { holdsLike } from '../ranking/likeness.ts'
import { lookedAt } from '../looked.ts'
import { publishedAt } from '../published-at.ts'
import { isQuotedAt } from '../evidence/quoted-at.ts'
import { HERE, holdsName, type Passage } from '../ranking/passages.ts'
import { isTerse, type Question } from '../question/question.ts'
import type { Ranking } from '../ranking/rank.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { objectOf } from '../evidence/object-of.ts'
import { termsOfArticle } from '../ranking/terms-of-article.ts'

/** Who or what did not, and how many: "nobody was hurt", "no group has claimed", "no injuries were reported". */
const NOBODY =
  /(?:^|[.,;:“”"!?]\s*|\b(?:and|but|that|said|says|reported)\s)(nobody|no[\s-]one|none of [^,;.]{2,40}?|no (?:group|person|side|party|company|country|(?:\p{Ll}+\s)?(?:injuries|deaths|casualties|fatalities|arrests)))\b([^;.]{0,90})|\bthere (?:were|was|have been|had been) no (?:\p{Ll}+\s)?(injuries|deaths|casualties|fatalities|arrests)\b/iu
/** What is open: known to nobody, or kept back by whoever knows. */
const OPEN =
  /\b(?:(?:is|was|are|were|remain(?:s|ed)?)\s(?:still\s|as\syet\s)?(?:not\s(?:yet\s|immediately\s)?(?:known|clear|decided|certain)|unclear|unknown|uncertain|open|undecided)|(?:does?|did|do|have|has|had|would|could|will)(?:\snot|n['’]t)\s(?:yet\s|immediately\s)?(?:know|known|say|said|give|given|disclosed?|released?|named?|identif(?:y|ied)|decided?|determined?|establish(?:ed)?|reveal(?:ed)?|published?)|(?:is|are|was|were)\s(?:still\s)?(?:investigating|trying to (?:find out|establish|determine)|under investigation|being investigated)|(?:declined|refused)\sto\s(?:say|name|identify|disclose|give)|(?:has|have|had)\s(?:still\s|yet\sto\s)(?:be\s)?(?:named?|released?|identif(?:y|ied)|set|announced?|decided?)|(?:has|have|had)(?:\snot|n['’]t)\s(?:yet\s)?been\s(?:named|identified|released|found|set|fixed|announced|decided|established|determined|disclosed)|gave no\b|without giving|no (?:date|time|reason|motive|cause|successor|decision) (?:has|was|is|had)\b)/iu

/** What a sentence that leaves something open has to speak of, by what is asked. */
const MATTER: Readonly<Partial<Record<AnswerType, RegExp>>> = {
  person: /\bwho(?:m|se)?\b|\bnames?\b|\bnamed\b|\bidentit|\bidentif|\bsuccessor\b/i,
  organisation: /\bwh(?:o|ich)\b|\bnames?\b|\bnamed\b/i,
  reason:
    /\bwhy\b|\bcaus(?:e|ed|ing)\b|\breasons?\b|\bmotives?\b|\bhow\b|\bwhat (?:had )?(?:led|set off|started)\b/i,
  number: /\bhow (?:many|much)\b|\bnumber of\b|\btoll\b|\bfigures?\b/i,
  money: /\bhow much\b|\bprice\b|\bcosts?\b|\bsum\b|\bterms\b/i,
  time: /\bwhen\b|\bdates?\b|\btime\b/i,
  place: /\bwhere\b|\bwhereabouts\b/i,
  duration: /\bhow long\b/i,
  clause: /\bwhat\b/i,
  thing: /\bwhat\b|\bwhich\b/i,
  'yes-no': /\b(?:whether|if)\b/i,
}
/** Whoever did it has not come forward. */
const DOER_ASKED =
  /\b(?:behind|carried out|carry out|responsib\p{L}+|planted|planned|staged|attacked|bombed|did (?:it|this))\b/iu
const UNCLAIMED = /\bno[\s-](?:one|group|\p{Ll}+)\b[^;.]{0,40}\bclaimed responsibility\b/iu

const NEAR = 0.25
/** The verb or noun of the best answer stands there, so that it is no guess. */
const STATED = 0.75

/**
 * The honest answer where a report says that there is none: nobody was hurt, it is not known why. By the newest such report; null where
 * none is of what is asked, or one as new gives an answer that states it.
 */
export function notKnown(
  question: Question,
  ranking: Ranking,
  found: Retrieved,
  read: readonly Passage[],
): AskResult | null {
  if (!isTerse(question)) return null
  const told = read
    .filter((passage) => !passage.article.duplicateOf && isOfTheMatter(question, passage))
    .flatMap((passage) => openIn(question, passage))
    .sort((a, b) => published(b) - published(a) || b.passage.about - a.passage.about)
  const [newest] = told
  if (!newest || isOutdated(newest, question, found, ranking)) return null
  const [best] = ranking.answers ? ranking.best : []
  if (best && !outdoes(newest, best.passage, best.short !== null && best.features.verb >= STATED)) return null
  const claim = claimOfSentence(newest.passage.article, newest.passage.index)
  const none = newest.nobody
  return {
    abstained: false,
    answer: none === null ? `Not known: ${claim.text}` : claim.text,
    short: none ?? 'not known',
    claims: [claim],
    looked: lookedAt(found.articles),
  }
}

interface Open {
  readonly passage: Passage
  /** "Nobody", where that is the answer; null where the answer is only not known. */
  readonly nobody: string | null
}

/**
 * A later report that holds all that is asked about may tell it, though ranking does not find it there; of a reason, only one with a
 * sentence that gives any.
 */
function isOutdated(
  open: Open,
  { terms, type }: Question,
  { articles }: Retrieved,
  { best }: Ranking,
): boolean {
  const asked = terms.filter((t) => t.weight >= 1)
  return articles.some((a) => {
    if (a.duplicateOf || publishedAt(a) <= published(open)) return false
    if (type === 'reason' && !best.some((b) => b.passage.article === a)) return false
    const held = termsOfArticle(a)
    return asked.every((t) => holdsLike(held, t.term))
  })
}

const published = ({ passage }: Open): number => publishedAt(passage.article)

function outdoes(open: Open, best: Passage, states: boolean): boolean {
  const days = published(open) - publishedAt(best.article)
  return states ? days > 0 && open.nobody === null : days >= 0
}

function openIn(question: Question, passage: Passage): Open[] {
  const { text } = passage.article
  const sentence = text.slice(passage.range.start, passage.range.end)
  const nobody = NOBODY.exec(sentence)
  if (nobody && COUNTED.has(question.type)) {
    if (UNCLAIMED.test(sentence) && DOER_ASKED.test(question.asking)) return [{ passage, nobody: 'no one' }]
    if (holdsDeed(question, passage, nobody)) return [{ passage, nobody: wordFor(nobody, question) }]
  }
  const open = OPEN.exec(sentence)
  const matter = MATTER[question.type]
  // "You don't know what you want", somebody said: nothing is left open.
  return open &&
    matter?.test(sentence) &&
    sharesWord(question, passage) &&
    !isElsewhere(question, passage) &&
    !isQuotedAt(passage.article, passage.range.start + open.index)
    ? [{ passage, nobody: null }]
    : []
}

/** "The motive for the attacks in Teal is not known", in a round-up of the day that tells of what is asked about as well. */
const isElsewhere = (question: Question, passage: Passage): boolean =>
  question.names.length > 0 &&
  !holdsName(question, passage) &&
  passage.article.facts.mentions.some((m) => m.sentence === passage.index && m.type === 'LOC')

const COUNTED: ReadonlySet<AnswerType> = new Set(['person', 'number', 'organisation'])

const wordFor = (nobody: RegExpExecArray, { type }: Question): string =>
  type === 'number' ? 'none' : nobody[1]?.toLowerCase().startsWith('nobody') ? 'nobody' : 'no one'

/** All that is asked about stands in the report; the verb it may put otherwise. */
const isOfTheMatter = ({ terms, predicate }: Question, { met }: Passage): boolean =>
  terms.every((t) => t.weight < 1 || t.term === predicate || (met.get(t.term) ?? 0) >= NEAR)

/** It is the very deed that nobody did or suffered, with what it was done to. */
function holdsDeed(question: Question, { words, range, met }: Passage, nobody: RegExpExecArray): boolean {
  const { predicate, type } = question
  const from = range.start + nobody.index
  const said = new Set(
    words.filter((w) => w.start >= from && w.end <= from + nobody[0].length).map((w) => w.term),
  )
  if (predicate === null || !holdsLike(said, predicate)) return false
  return type === 'number' || objectOf(question).every((t) => (met.get(t) ?? 0) >= HERE)
}

/** What is left open is of something that the question names, not only of the same report. */
function sharesWord({ terms, predicate }: Question, { met }: Passage): boolean {
  const telling = terms.filter((t) => t.weight >= 1 && (t.term === predicate || !t.isName))
  const here = telling.filter((t) => (met.get(t.term) ?? 0) >= HERE).length
  // "What is the top lock?" has no verb that says what is asked of it: all of it has to stand there.
  return here > 0 && (predicate === null ? here === telling.length : 2 * here >= telling.length)
}
