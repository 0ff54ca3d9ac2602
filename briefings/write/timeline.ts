import type { Claim } from '../model.ts'
import type { OutlinedArticle } from '../outline-ports.ts'
import type { ActorRecord, ArticleWithFacts } from '../ports.ts'
import type { TimelineEntry } from '../results.ts'
import { isoDay } from './timeline/calendar.ts'
import { daysThatMatter, USUAL_DAYS } from './timeline/days.ts'
import { isAboutIt, isFew, readClosely } from './timeline/few.ts'
import { datedSentences } from './timeline/mentions.ts'
import { lineOf } from './timeline/line.ts'
import { sentencesOf, tableOf, type DatedSentence } from './timeline/sentence-table.ts'
import { sentencesOfDays } from './timeline/sentences.ts'
import { standsAlone } from './timeline/standing.ts'

export interface TimelineInput {
  /** What the timeline is about, in the asker's words. */
  readonly query: string
  /** The actor that the query names, where it names one. */
  readonly actor?: ActorRecord | null
  readonly articles: readonly OutlinedArticle[]
  /** Reads articles by their keys: those that are told. */
  readonly read: (keys: readonly number[]) => Promise<readonly ArticleWithFacts[]>
  /** The articles are one story's: all of them are about it, whatever their words. */
  readonly isStory?: boolean
  /** Days, `YYYY-MM-DD`, inclusive: days told, not days of publication. */
  readonly from?: string
  readonly to?: string
  /** Upper limits of days, and of sentences a day; chosen where not given. */
  readonly dates?: number
  readonly sentences?: number
}

const USUAL_SENTENCES = 1

/** A sentence this like one already told repeats it; of few reports each says much the same of the happening, and tells its own turn. */
const ALIKE = 0.5
const ALIKE_OF_FEW = 0.75

/**
 * What happened when, oldest day first: the days that the articles' texts and publication dates point to most, each with the
 * sentences that tell it best. Days are those that something happened on as the texts say, so that a timeline reaches further
 * back than the articles do.
 */
export async function composeTimeline(input: TimelineInput): Promise<TimelineEntry[]> {
  const {
    query,
    actor = null,
    articles,
    isStory = false,
    from,
    to,
    dates,
    sentences = USUAL_SENTENCES,
  } = input
  const few = isFew(articles)
  const found = datedSentences(articles, query, actor)
  const of = actor === null ? 'a topic' : actor.type === 'PER' ? 'a person' : 'an actor'
  const about = (): DatedSentence[] => sentencesOf(found).filter((s) => isStory || isAboutIt(s, of))
  const dated = few ? tableOf(readClosely(about()), found.terms) : found
  const window = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
  const days = daysThatMatter(dated, window, dates)
  const alike = few ? ALIKE_OF_FEW : ALIKE
  const told = [...sentencesOfDays(dated, days, { days: dates ?? USUAL_DAYS, sentences, alike })]
  const keys = new Set(told.flatMap(([, rows]) => rows.map((row) => dated.report[row]!.key)))
  const read = new Map((await input.read([...keys])).map((a) => [a.key, a]))
  const entries = told
    .sort(([a], [b]) => a - b)
    .map(([day, rows]) => {
      const date = isoDay(day)
      const line = (row: number): Claim => lineOf(read.get(dated.report[row]!.key)!, dated.index[row]!, date)
      return { date, claims: rows.map(line) }
    })
  const readable = entries.filter((e) => e.claims.some((c) => standsAlone(c.text) > LEANING))
  return few && readable.length >= ENOUGH ? readable : entries
}

/** What leans on a sentence that is not told is no line, where so many days have one that does not. */
const LEANING = 0.5
const ENOUGH = 2
