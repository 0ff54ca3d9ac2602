import { causesOf, differingCauses, type StatedCause } from '../connect/causes.ts'
import { conflictsAmong } from '../connect/conflicts.ts'
import { statusChanges, type StatusChange } from '../connect/status.ts'
import type { ArticleEvent } from '../model.ts'
import type { ArticleWithFacts, StoryRecord } from '../ports.ts'
import type { Cause, Conflict, StoryContent, Transition } from '../results.ts'
import { claimsOfStory, mainActors } from './briefing.ts'
import { headlineOf, latestOf, mainEventOf } from './event-line.ts'
import { ofItself, whenOfCourse, whoTookPart } from './event-frame.ts'
import { placeOfReports, whereOfCourse } from './event-place.ts'
import { claimOfSentence } from './sentence-claim.ts'
import { countSources, newestFirst } from './sources.ts'

const MOST_CLAIMS = 5

/** All that the reports of one story tell together: what, when, where, who, what came of it. */
export function composeStory(
  story: Pick<StoryRecord, 'id' | 'headline'> & Partial<Pick<StoryRecord, 'keys'>>,
  all: readonly ArticleWithFacts[],
): Omit<StoryContent, 'changed'> {
  const own = all.filter((a) => !a.duplicateOf)
  const articles = own.length > 0 ? own : all
  const main = mainEventOf(articles)
  const changes = statusChanges(story.headline, articles, main?.type ?? 'NONE')
  const last = ofItself(changes).at(-1)
  const causes = causesOf(story.headline, articles, main, changes)
  const dated = last?.article ?? articles.find((a) => main !== null && a.facts.events.includes(main))
  const latest = latestOf(articles)
  const headline = headlineOf(story.headline, dated?.title ? dated : latest)
  const news = headlineOf(story.headline, latest)
  return {
    event: {
      id: story.id,
      headline,
      type: main?.type ?? 'NONE',
      status: last?.status ?? main?.status ?? 'reported',
      when: last ? whenOfCourse(changes) : (main?.when ?? null),
      where:
        whereOfCourse(changes, articles) ??
        (last?.step ? null : (main?.where ?? firstPlace(articles, main))) ??
        placeOfReports(articles),
      participants: whoTookPart(changes, articles, main),
    },
    claims: claimsOfStory(articles, changes, MOST_CLAIMS),
    transitions: changes.map(transitionOf),
    causes: causes.map(causeClaim),
    conflicts: [...conflictsAmong(articles), ...conflictOf(differingCauses(causes))],
    actors: mainActors(articles),
    sources: countSources(all),
    reports: story.keys?.length ?? all.length,
    ...(latest && news !== headline ? { latest: { headline: news, published: latest.published } } : {}),
  }
}

const causeClaim = ({ article, index, of }: StatedCause): Cause => ({
  ...claimOfSentence(article, index),
  ...(of === null ? {} : { of }),
})

const conflictOf = (causes: readonly StatedCause[]): Conflict[] =>
  causes.length > 0 ? [{ what: 'the cause', values: causes.map(causeClaim) }] : []

function transitionOf({ status, article, sentence, when }: StatusChange): Transition {
  return { status, when, claim: claimOfSentence(article, sentence) }
}

const firstPlace = (articles: readonly ArticleWithFacts[], main: ArticleEvent | null): string | null =>
  main === null || main.type === 'NONE'
    ? null
    : ([...articles]
        .sort(newestFirst)
        .flatMap((a) => a.facts.events.filter((e) => e.type === main.type && e.where))[0]?.where ?? null)
