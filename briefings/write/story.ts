import { causesOf, differingCauses, type StatedCause } from '../connect/causes.ts'
import { conflictsAmong } from '../connect/conflicts.ts'
import { statusChanges, type StatusChange } from '../connect/status.ts'
import type { ArticleEvent, Claim } from '../model.ts'
import type { ArticleWithFacts, StoryRecord } from '../ports.ts'
import type { Conflict, EventResult, StoryContent, Transition } from '../results.ts'
import { claimsOfStory, mainActors } from './briefing.ts'
import { headlineOf, mainEventOf } from './event-line.ts'
import { claimOfSentence } from './sentence-claim.ts'
import { countSources, newestFirst } from './sources.ts'

const MOST_CLAIMS = 5

/** All that the reports of one story tell together: what, when, where, who, what came of it. */
export function composeStory(
  story: StoryRecord,
  all: readonly ArticleWithFacts[],
): Omit<StoryContent, 'changed'> {
  const own = all.filter((a) => !a.duplicateOf)
  const articles = own.length > 0 ? own : all
  const main = mainEventOf(articles)
  const changes = main ? statusChanges(story.headline, articles, main.type) : []
  const last = changes.at(-1)
  const told = last?.event ?? main
  const causes = causesOf(story.headline, articles, main)
  return {
    event: {
      id: story.id,
      headline: headlineOf(story.headline, articles),
      type: main?.type ?? 'NONE',
      status: last?.status ?? main?.status ?? 'reported',
      when: told?.when ?? main?.when ?? null,
      where: told?.where ?? main?.where ?? firstPlace(articles, main),
      participants: participantsOf(articles, main),
    },
    claims: claimsOfStory(articles, MOST_CLAIMS),
    transitions: changes.map(transitionOf),
    causes: causes.map(causeClaim),
    conflicts: [...conflictsAmong(articles), ...conflictOf(differingCauses(causes))],
    actors: mainActors(articles),
    sources: countSources(all),
  }
}

const causeClaim = ({ article, index }: StatedCause): Claim => claimOfSentence(article, index)

const conflictOf = (causes: readonly StatedCause[]): Conflict[] =>
  causes.length > 0 ? [{ what: 'the cause', values: causes.map(causeClaim) }] : []

function transitionOf({ status, article, event }: StatusChange): Transition {
  return { status, when: event.when, claim: claimOfSentence(article, event.sentence) }
}

const firstPlace = (articles: readonly ArticleWithFacts[], main: ArticleEvent | null): string | null =>
  main === null
    ? null
    : ([...articles]
        .sort(newestFirst)
        .flatMap((a) => a.facts.events.filter((e) => e.type === main.type && e.where))[0]?.where ?? null)

type NamedParticipant = EventResult['event']['participants'][number]

/** Everybody whom some report has taking part in the main kind of event; who acts comes before who is acted on. */
function participantsOf(
  articles: readonly ArticleWithFacts[],
  main: ArticleEvent | null,
): NamedParticipant[] {
  const byActor = new Map<string, NamedParticipant & { count: number }>()
  for (const article of articles) {
    for (const event of article.facts.events) {
      if (main && event.type !== main.type) continue
      for (const p of event.participants) {
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
  return [...byActor.values()]
    .sort((a, b) => b.count - a.count || RANK[a.role] - RANK[b.role])
    .slice(0, 8)
    .map(({ actor, name, role }) => ({ actor, name, role }))
}

const RANK = { source: 0, participant: 1, target: 2 } as const
