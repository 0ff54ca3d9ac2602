import type { Scope } from '../../model.ts'
import type { ArticleWithFacts, StoreReads, StoryRecord } from '../../ports.ts'
import type { AskResult } from '../../results.ts'
import { leadOf } from '../../read/furniture.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { dayInWords } from '../../write/dates-in-words.ts'
import { findStories } from '../find/find-story.ts'
import { answeredByAll } from '../answered.ts'
import { sinceDay } from '../since.ts'

/** "What changed in the ferry strike since Friday?": what the newest reports say. */
export interface Change {
  /** Null for everything. */
  readonly topic: string | null
  readonly since: Temporal.PlainDate | null
  /** "Since I last asked": nobody's questions are kept. */
  readonly sinceLooked: boolean
}

const ASKED =
  /^\W*what(?:['’]?s|\s+(?:has|is|have|was))?(?:\s+(?:there|been|the))?\s+(?:(changed|new|newest|latest|news)|happened|happening|going on)(?:\s+(?:in|with|on|about|of|at|to|for|from)\s+(?:the\s+)?(.+?))?(?:\s+since\s+(.+?))?\W*$/iu
const LOOKED = /^(?:i|we)\s+(?:last\s+)?(?:asked|looked|was here|were here|checked)|^(?:my|our)\s+last\b/i
const MOST_CLAIMS = 4
const MOST_STORIES = 50
/** Days that are looked back over where none is named. */
const WEEK = 7
/** A story whose reports match the topic much less is about something else. */
const NEARLY = 0.5

/** Null where a question asks for no change, or since something that is no day. */
export function readChange(text: string, now: string): Change | null {
  const [asked, changed, topic, words] = ASKED.exec(text) ?? []
  // "What happened in Brell" asks for the happening, not for what is new of it.
  if (asked === undefined || (changed === undefined && words === undefined)) return null
  const sinceLooked = words !== undefined && LOOKED.test(words)
  const today = Temporal.PlainDate.from(now.slice(0, 10))
  const since = words === undefined || sinceLooked ? null : sinceDay(words, today)
  if (words !== undefined && since === null && !sinceLooked) return null
  return { topic: topic ?? null, since, sinceLooked }
}

/** How the newest reports begin: of a topic the last few, of everything one a story, the most told first. */
export async function whatChanged(
  store: StoreReads,
  scopes: readonly Scope[],
  { topic, since, sinceLooked }: Change,
  now: string,
): Promise<AskResult> {
  if (sinceLooked)
    return nothing(
      'I do not keep when you asked. `catchup` tells what is new since you last looked; or name a day, as in “What changed since Monday?”.',
    )
  const today = Temporal.PlainDate.from(now.slice(0, 10))
  const from = (since ?? today.subtract({ days: WEEK })).toString()
  const articles =
    topic === null
      ? await newestOfEach(store, scopes, from, today.toString())
      : (await ofTopic(store, scopes, topic)).filter((a) => since === null || dayOf(a) >= from)
  const told = articles.filter((a) => a.facts.sentences.length > 0).slice(0, MOST_CLAIMS)
  if (!told.length) {
    const what = topic === null ? '' : ` on ${topic}`
    const when = since === null && topic !== null ? '' : ` from ${dayInWords(from)} or later`
    return nothing(`I hold nothing${what}${when}.${topic === null ? await upToWhen(store, scopes) : ''}`)
  }
  const claims = told.map((a) => claimOfSentence(a, leadOf(a.text, a.facts.sentences)))
  return answeredByAll(claims, articles)
}

/** What else may be asked for, where nothing as new as that is held. */
async function upToWhen(store: StoreReads, scopes: readonly Scope[]): Promise<string> {
  const { newest } = await store.overview(scopes)
  const day = newest && dayInWords(newest.slice(0, 10))
  return day ? ` The newest report that I hold is of ${day}: “What changed since ${day}?” tells of it.` : ''
}

const nothing = (answer: string): AskResult => ({
  ...{ abstained: true, answer, short: null, claims: [] },
  looked: { articles: 0, newest: null },
})

const dayOf = ({ published }: ArticleWithFacts): string => published?.slice(0, 10) ?? ''

/** Reports of the stories that a topic names, the newest first, none told twice. */
async function ofTopic(
  store: StoreReads,
  scopes: readonly Scope[],
  topic: string,
): Promise<ArticleWithFacts[]> {
  const found = await findStories(store, scopes, topic)
  const stories = found.filter((s) => s.score >= NEARLY * found[0]!.score).map((s) => s.story)
  return newestFirst(
    await store.articles(
      scopes,
      stories.flatMap((s) => s.keys.slice(-MOST_CLAIMS * 2)),
    ),
  )
}

/** The newest report of each story that moved in these days. */
async function newestOfEach(
  store: StoreReads,
  scopes: readonly Scope[],
  from: string,
  to: string,
): Promise<ArticleWithFacts[]> {
  const moved = await store.stories(scopes, { from, to, limit: MOST_STORIES })
  const chosen = moved.toSorted(byWeight).slice(0, 2 * MOST_CLAIMS)
  const articles = newestFirst(
    await store.articles(
      scopes,
      chosen.flatMap((s) => s.keys.slice(-MOST_CLAIMS)),
    ),
  ).filter((a) => dayOf(a) >= from)
  const first = new Map(articles.toReversed().map((a) => [a.story, a]))
  return chosen.flatMap((s) => first.get(s.id) ?? [])
}

const byWeight = (a: StoryRecord, b: StoryRecord): number => b.keys.length - a.keys.length

const newestFirst = (articles: readonly ArticleWithFacts[]): ArticleWithFacts[] =>
  articles.filter((a) => !a.duplicateOf).toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))
