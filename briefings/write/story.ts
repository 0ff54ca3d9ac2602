import { causesOf, differingCauses, type StatedCause } from '../connect/causes.ts'
import { conflictsAmong } from '../connect/conflicts.ts'
import { statusChanges, type StatusChange } from '../connect/status.ts'
import type { ArticleEvent, Claim, When } from '../model.ts'
import type { ArticleWithFacts, StoryRecord } from '../ports.ts'
import { leadOf } from '../read/furniture.ts'
import type { Conflict, EventResult, StoryContent, Transition } from '../results.ts'
import { claimsOfStory, mainActors } from './briefing.ts'
import { headlineOf, latestOf, mainEventOf } from './event-line.ts'
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
  const last = changes.at(-1)
  const causes = causesOf(story.headline, articles, main)
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
      when: last ? whenOf(changes) : (main?.when ?? null),
      where: placeOf(changes, articles) ?? (last?.step ? null : (main?.where ?? firstPlace(articles, main))),
      participants:
        participantsOf(articles, (e, a) =>
          changes.some((c) => c.step && c.article === a && c.sentence === e.sentence),
        ) ??
        participantsOf(articles, (e, a) => e.type === main?.type && (e.type !== 'NONE' || isOfLead(e, a))) ??
        [],
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

const causeClaim = ({ article, index }: StatedCause): Claim => claimOfSentence(article, index)

const conflictOf = (causes: readonly StatedCause[]): Conflict[] =>
  causes.length > 0 ? [{ what: 'the cause', values: causes.map(causeClaim) }] : []

function transitionOf({ status, article, sentence, when }: StatusChange): Transition {
  return { status, when, claim: claimOfSentence(article, sentence) }
}

/** The day of the newest step, or of the newest that gives one while it stood so; of what went on and ended, from its first day to its last. */
function whenOf(changes: readonly StatusChange[]): When | null {
  const last = changes.at(-1)!
  const begun = changes.findLast((c) => c.status === 'under way')?.when
  const ended = last.when
  if (last.status === 'happened' && last.step?.known && begun && ended) return interval(begun, ended)
  return ended
}

/** Where the steps took place; of several places the one that most reports name, the newest of those. */
function placeOf(changes: readonly StatusChange[], articles: readonly ArticleWithFacts[]): string | null {
  const places = changes.flatMap((c) => c.where ?? []).reverse()
  const named = (place: string): number => articles.filter((a) => a.text.includes(place)).length
  return places.toSorted((a, b) => named(b) - named(a))[0] ?? null
}

function interval(begun: When, ended: When): When {
  const [first, end] = [begun.value.slice(0, 10), ended.value.slice(0, 10)]
  return first < end ? { value: first, precision: 'day', end } : ended
}

const firstPlace = (articles: readonly ArticleWithFacts[], main: ArticleEvent | null): string | null =>
  main === null || main.type === 'NONE'
    ? null
    : ([...articles]
        .sort(newestFirst)
        .flatMap((a) => a.facts.events.filter((e) => e.type === main.type && e.where))[0]?.where ?? null)

type NamedParticipant = EventResult['event']['participants'][number]

/** Everybody whom some report has taking part in one of those events; who acts comes before who is acted on. Null where nobody does. */
function participantsOf(
  articles: readonly ArticleWithFacts[],
  counts: (event: ArticleEvent, article: ArticleWithFacts) => boolean,
): NamedParticipant[] | null {
  const byActor = new Map<string, NamedParticipant & { count: number }>()
  for (const article of articles) {
    for (const { participants } of article.facts.events.filter((e) => counts(e, article))) {
      for (const p of participants) {
        const name = article.facts.actors.find((a) => a.id === p.actor)?.name
        if (!name) continue
        const held = byActor.get(p.actor)
        byActor.set(p.actor, {
          actor: p.actor,
          name,
          role: held?.role ?? p.role,
          count: (held?.count ?? 0) + 1,
        })
      }
    }
  }
  if (byActor.size === 0) return null
  return [...byActor.values()]
    .sort((a, b) => b.count - a.count || RANK[a.role] - RANK[b.role])
    .slice(0, 8)
    .map(({ actor, name, role }) => ({ actor, name, role }))
}

/** Events of no kind have nothing in common: who denies a report beside the matter takes no part in it. */
const isOfLead = (e: ArticleEvent, { text, facts }: ArticleWithFacts): boolean =>
  e.sentence === leadOf(text, facts.sentences)

const RANK = { source: 0, participant: 1, target: 2 } as const
