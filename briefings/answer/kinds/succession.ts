import type { Claim } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { leadOf } from '../../read/furniture.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { withoutPostsHad } from '../evidence/had-a-post.ts'
import { holdsLike } from '../ranking/likeness.ts'
import { answeredAs } from '../answered.ts'
import type { Question } from '../question/question.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { successionsIn, type Succession } from './succession-told.ts'
import { termsOfArticle } from '../ranking/terms-of-article.ts'

const AUX = String.raw`(?:(?:has|have|had|is|was|will|to|be|been|going|set|due|named|appointed|chosen|picked|expected|just|now)\s+)*`
/** "Who replaced Bo Ray?", "who is to take over from the mayor?", "who is Bo Ray's successor?", "who was Bo Ray replaced by?". */
const AFTER_WHOM = new RegExp(
  String.raw`^\W*(?:by\s+)?whom?\s+${AUX}(?:replac(?:e[sd]?|ing)|succeed(?:s|ed|ing)?|(?:tak(?:es?|en|ing)|took)\s+(?:over\s+from|the\s+place\s+of))\s+(.+?)(?:\s+as\s+.+?)?\W*$`,
  'iu',
)
/** Whoever holds a post today. */
const NOW =
  /^\W*who(?:['’]s|\s+(?:is|leads|heads|runs|chairs|coaches|manages|commands|directs))\b(?!.*\b(?:former|late|first|next|was|acting|interim)\b)/i
/** Where whom they come after ends, and something else is said of them. */
const MORE = /[;.]|,\s(?:who|whom|which|whose|when|while|after|in|on)\b/

const NEWEST = /^(?:new|newest|current|latest|today)$/
const LEAD = 2
/** Characters of a sentence, at most, that may take the post from anywhere in it or from the report's head. */
const LONGEST = 320

/** What is known of a succession: a newcomer named to come after just this one, of the same report, or only to stand in. */
const SURELY = 2
const NEARBY = 1

/**
 * Who came after somebody, or holds a post now, by the sentences that tell of a newcomer: the newest report's for "now". Somebody who
 * only stands in is given where nobody is told to have come for good. Null where neither is asked, or nobody is told to have come.
 */
export function successionAnswer(question: Question, { articles }: Retrieved): AskResult | null {
  const { asking } = question
  const leaver = AFTER_WHOM.exec(asking)?.[1]
  const reports = articles.filter((a) => !a.duplicateOf && a.published)
  const best = leaver === undefined ? newestHolder(question, reports) : successorOf(termsOf(leaver), reports)
  if (!best) return null
  const name = nameOf(best)
  const claims: [Claim, ...Claim[]] = [claimOfSentence(best.article, best.index)]
  const full = best.article.facts.mentions.find((m) => m.actor === best.newcomer.actor && m.name === name)
  if (full && full.sentence !== best.index && !claims[0].text.includes(name))
    claims.push(claimOfSentence(best.article, full.sentence))
  return {
    ...answeredAs(name, claims, articles),
    ...(best.standsIn && { note: `${name} only stands in, as it is told.` }),
  }
}

function nameOf({ article, newcomer }: Succession): string {
  const actor = article.facts.actors.find((a) => a.id === newcomer.actor)
  const text = article.text.slice(newcomer.start, newcomer.end).replace(/\s+/g, ' ')
  return actor && actor.name.length > text.length ? actor.name : text
}

/** Whoever is told to come after the one asked about: as surely as it can be, for good, by the newest report. */
function successorOf(leaver: readonly string[], reports: readonly ArticleWithFacts[]): Succession | null {
  if (!leaver.length) return null
  const last = leaver.at(-1)!
  const sure = (s: Succession): number => {
    const own = new Set(termsOf(nameOf(s)))
    if (own.has(last)) return 0
    if (leaver.every((t) => holdsLike(new Set(termsOf(s.after.split(MORE)[0]!)), t))) return SURELY
    return (holdsAt(s.article, s.index, last) || isTheirDeputy(s)) && hasLeft(s, last) ? NEARBY : 0
  }
  return first(
    reports
      .filter((a) => {
        const held = termsOfArticle(a)
        return leaver.every((t) => holdsLike(held, t))
      })
      .flatMap(successionsIn)
      .map((told) => ({ told, sure: sure(told) }))
      .filter((s) => s.sure > 0)
      .map((s) => ({ told: s.told, worth: s.sure - (s.told.standsIn ? SURELY : 0) })),
  )
}

const LEAVES = String.raw`resign(?:s|ed|ing)?|quit|left|leaves|leaving|(?:step|st[oe]+)p?(?:ped|s|d)?\s(?:down|aside)|retire[sd]?|withdr[ae]w\p{L}*|died|dies|dismiss\p{L}*|sack\p{L}*|fired|oust\p{L}*|remov\p{L}*|suspend\p{L}*`
/** Said right behind somebody, or right before. */
const HAS_LEFT = new RegExp(
  String.raw`^(?:,[^;.]{1,60},)?\s(?:(?:who|has|had|was|were|is|will|to|be|been|\p{L}+ly)\s){0,4}(?:${LEAVES})\b`,
  'iu',
)
const IS_PUT_OUT = new RegExp(
  String.raw`\b(?:${LEAVES}|resignation|departure|dismissal|death|replac\p{L}+|succe\p{L}+|predecessor|former|over\sfrom|place\sof)(?:,?\s[\p{L}’'-]+){0,4},?\s$`,
  'iu',
)

/** The report tells that they left, or that somebody came after them: whoever appoints others stands beside them too. */
function hasLeft({ article: { text, facts } }: Succession, last: string): boolean {
  return facts.mentions.some(({ start, end, sentence }) => {
    const range = facts.sentences[sentence]
    return (
      range !== undefined &&
      termsOf(text.slice(start, end)).includes(last) &&
      (HAS_LEFT.test(text.slice(end, range.end)) || IS_PUT_OUT.test(text.slice(range.start, start)))
    )
  })
}

/** "Her deputy, Ann Lee, takes over": whose, a report on somebody who left need not say again. */
function isTheirDeputy({ article: { text, facts }, index, newcomer }: Succession): boolean {
  return THEIR_DEPUTY.test(text.slice(facts.sentences[index]!.start, newcomer.start))
}
const THEIR_DEPUTY = /^(?:His|Her)\s(?:\p{Ll}+\s){0,2}(?:deputy|successor|replacement|understudy)\b/u

/** In the sentence, or in one of the two before or behind it. */
function holdsAt({ text, facts }: ArticleWithFacts, index: number, term: string): boolean {
  const from = facts.sentences[Math.max(0, index - 2)]!.start
  const to = facts.sentences[Math.min(facts.sentences.length - 1, index + 2)]!.end
  return new Set(termsOf(text.slice(from, to))).has(term)
}

/** Whoever was last told to have come into the post that is asked for. */
function newestHolder(
  { asking, relation, terms, years }: Question,
  reports: readonly ArticleWithFacts[],
): Succession | null {
  if (relation?.asks !== 'holder' || years.length > 0 || !NOW.test(asking)) return null
  // What says which post it is, beside the word for it: "fisheries", "prime", the town or the club.
  const which = terms
    .filter((t) => !relation.terms.has(t.term) && t.weight >= 1 && !NEWEST.test(t.form))
    .map((t) => t.term)
  if (!which.length) return null
  const told = reports.flatMap((article) => {
    const begin = leadOf(article.text, article.facts.sentences)
    const lead = article.facts.sentences.slice(begin, begin + LEAD)
    const head = withoutPostsHad(
      `${article.title ?? ''} ${lead.map((s) => article.text.slice(s.start, s.end)).join(' ')}`,
    )
    const all = successionsIn(article)
    return all.filter((s) => {
      if (isOfYearsAgo(s) || isOnlyPossible(s)) return false
      const own = article.facts.sentences[s.index]!
      // A round-up of the day tells of many in one sentence.
      const isAlone =
        own.end - own.start <= LONGEST &&
        !BECAME.test(s.segment) &&
        all.every((other) => other === s || other.index !== s.index)
      const sentence = withoutPostsHad(article.text.slice(own.start, own.end))
      const post = new Set(termsOf(isAlone ? `${sentence} ${head}` : withoutPostsHad(s.segment)))
      const held = new Set(termsOf(`${sentence} ${head}`))
      return [...relation.terms.keys()].some((t) => post.has(t)) && which.every((t) => holdsLike(held, t))
    })
  })
  return first(
    told.map((s) => ({ told: s, worth: s.standsIn ? 0 : 1 })),
    true,
  )
}

/** "Became coach" says of what; "became known for" is no post. */
const BECAME = /^(?:,\s[^;.]{1,90},)?\sbec(?:ame|omes)\b/iu

/** "Was appointed in 2020", in a report of 2022: who may have left since. */
function isOfYearsAgo({ article: { facts, published }, index }: Succession): boolean {
  const year = Number(published!.slice(0, 4))
  const told = facts.times.flatMap((t) =>
    t.sentence === index && /^\d{4}/.test(t.value) ? [Number(t.value.slice(0, 4))] : [],
  )
  return told.length > 0 && told.every((y) => y < year - 1)
}

/** "May hire Ann Lee": she is not there. */
const isOnlyPossible = ({ article: { text, facts }, index, newcomer }: Succession): boolean =>
  POSSIBLE.test(text.slice(facts.sentences[index]!.start, newcomer.start))
const POSSIBLE =
  /\b(?:may|might|could|consider(?:s|ed|ing)?|(?:hopes?|wants?|plans?)\sto)\s(?:\p{Ll}+\s){0,2}?(?:hir|appoint|nam|pick|cho|elect)\p{Ll}*\s[^,;.]*$/iu

/** The one of most worth, of equals the newest; or the newest, and of one day that of most worth. */
function first(
  all: readonly { readonly told: Succession; readonly worth: number }[],
  newestFirst = false,
): Succession | null {
  const day = ({ told }: (typeof all)[number]): string => told.article.published!.slice(0, 10)
  return (
    all.toSorted((a, b) => {
      const byDay = day(b).localeCompare(day(a))
      const byWorth = b.worth - a.worth
      return newestFirst ? byDay || byWorth : byWorth || byDay
    })[0]?.told ?? null
  )
}
