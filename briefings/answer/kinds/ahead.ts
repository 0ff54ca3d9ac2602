import type { ArticleWithFacts } from '../../ports.ts'
import { leadOf } from '../../read/furniture.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { holdsLike } from '../ranking/likeness.ts'
import { answeredBy } from '../answered.ts'
import type { Question } from '../question/question.ts'
import type { ReadWords } from '../ranking/read-words.ts'
import type { Retrieved } from '../ranking/retrieve.ts'

/** "What happens next in the talks?": of whatever is named, what is still to come. */
const NEXT =
  /^\W*(?:and\s+)?what(?:['’]s|\s+(?:is|happens?|comes|will\s+happen))\s+(?:next|now|expected|planned|supposed\s+to\s+happen|to\s+(?:come|happen))\b|^\W*what\s+(?:is|are)\s+the\s+next\s+steps?\b/iu
/** "What will happen to the coins?", "what will Lee do now?": of just those. */
const OF_THEM =
  /^\W*what\s+(?:(?:will|is\s+going\s+to|should)\s+happen|happens\s+(?:now\s+|next\s+)?to)\b|^\W*what\s+(?:will|is|are)\s+.+?\s+(?:do|going\s+to\s+do|planning)(?:\s+(?:next|now|then))?\W*$|^\W*what\s+(?:do|does)\s+.+?\s+plan(?:\s+to\s+do)?(?:\s+(?:next|now))?\W*$/iu
/** Words that only ask. */
const ASKS = new Set(
  'happen happens next now expected planned supposed come steps step going plan plan plans planning do then'.split(
    ' ',
  ),
)

const AHEAD =
  /\b(?:will(?!\s+have\b)|(?:is|are)\s+(?:to\b|due\b|expected\b|set\s+to\b|scheduled\b|planned\b|likely\s+to\b|about\s+to\b)|plans?\s+to|intends?\s+to|(?:has|have)\s+(?:\p{L}+\s\p{L}+\s)?to\s+(?=\p{Ll})|(?:its|the|their|his|her)\s+next\s+\p{Ll}+\s+(?:is|are)|would(?!\s+have\b)|next\s+(?:week|month|year|spring|summer|autumn|winter))\b/iu

/** How much of it must stand in a report's title and lead, or in the sentence itself. */
const OF_IT = 0.5
const MOST_CLAIMS = 3

interface Told {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly worth: number
}

/**
 * What is still to come of what a question names, by the newest report of it: its sentences about what will be, those that name it and
 * give a day first. Null where that is not asked, or nothing is told to come.
 */
export function aheadOf(question: Question, { articles }: Retrieved, readWords: ReadWords): AskResult | null {
  const { asking, terms } = question
  const isOfThem = OF_THEM.test(asking)
  if (!isOfThem && !NEXT.test(asking)) return null
  const subject = terms.filter((t) => !ASKS.has(t.form))
  if (!subject.length) return null
  const share = (text: string): number => {
    const held = new Set(readWords.inside(text, { start: 0, end: text.length }).map((w) => w.term))
    return subject.filter((t) => holdsLike(held, t.term)).length / subject.length
  }
  const reports = articles
    .filter((a) => !a.duplicateOf && a.published !== null && share(`${a.title ?? ''} ${a.text}`) === 1)
    .toSorted((a, b) => b.published!.localeCompare(a.published!))
  const coming = (isNamed: boolean): Told[] | undefined =>
    reports.map((article) => comingIn(article, share, isNamed)).find((sentences) => sentences.length > 0)
  // A report about just those need not name them in the sentence: "the ship will be towed".
  const told = (isOfThem ? coming(true) : undefined) ?? coming(false)
  if (!told) return null
  const best = told.toSorted((a, b) => b.worth - a.worth || a.index - b.index).slice(0, MOST_CLAIMS)
  const [first, ...more] = best.map((t) => claimOfSentence(t.article, t.index))
  return first ? answeredBy([first, ...more], null, articles) : null
}

function comingIn(article: ArticleWithFacts, share: (text: string) => number, isNamed: boolean): Told[] {
  const { text, facts, title } = article
  const textOf = (i: number): string => text.slice(facts.sentences[i]!.start, facts.sentences[i]!.end)
  const begin = leadOf(text, facts.sentences)
  const lead = facts.sentences.slice(begin, begin + 2).map((_, i) => textOf(begin + i))
  if (!isNamed && share(`${title ?? ''} ${lead.join(' ')}`) < OF_IT) return []
  return facts.sentences.flatMap((_, index): Told[] => {
    const sentence = textOf(index)
    const at = AHEAD.exec(sentence)
    if (index < begin || !at || sentence.endsWith('?')) return []
    const own = share(sentence)
    if (isNamed && own < OF_IT) return []
    return [{ article, index, worth: own }]
  })
}
