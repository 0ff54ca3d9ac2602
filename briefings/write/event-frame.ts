import { COURSES } from '../analyse/steps/kinds.ts'
import type { StatusChange } from '../connect/status.ts'
import type { ArticleEvent, When } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import type { EventResult } from '../results.ts'
import { leadOf } from '../read/furniture.ts'

/** Did it befall people, so that nobody set a day for it? */
export function isMishap(changes: readonly StatusChange[]): boolean {
  const kind = changes[0]?.step?.kind
  return kind !== undefined && COURSES[kind].befalls === true
}

/** What follows when it is over (the lights are on again, a successor takes the oath) changes neither when nor where it was. */
export const ofItself = (changes: readonly StatusChange[]): readonly StatusChange[] => {
  const own = changes.filter((c) => c.step?.stage !== 'sequel')
  return own.length > 0 ? own : changes
}

/** The day of the newest step, or of the newest that gives one while it stood so; of what went on and ended, from its first day to its last. */
export function whenOfCourse(changes: readonly StatusChange[]): When | null {
  const own = ofItself(changes)
  const last = own.at(-1)!
  const begun = own.findLast((c) => c.status === 'under way')?.when
  const ended = last.when ?? dayOfNews(last)
  const isItsEnd = last.step?.known === true || last.step?.kind === 'strike'
  if (last.status === 'happened' && isItsEnd && begun && ended) return interval(begun, ended)
  return dayOfVoting(own) ?? ended
}

/** An election was when people voted: the result, a recount and the loser's word that they lost come on later days. */
function dayOfVoting(own: readonly StatusChange[]): When | null {
  if (own.at(-1)!.step?.kind !== 'election' || own.at(-1)!.status !== 'happened') return null
  const isAnew = (c: StatusChange): boolean => c.step?.round === true && !isRecount(c)
  const since = own.findLastIndex((c) => (c.status !== 'happened' && !isRecount(c)) || isAnew(c)) + 1
  return own.slice(since).find((c) => c.when && IS_DAY.test(c.when.value))?.when ?? null
}

/** Who counts anew asks nobody to vote anew. */
function isRecount({ article, sentence }: StatusChange): boolean {
  const range = article.facts.sentences[sentence]
  return range !== undefined && /\brecount/i.test(article.text.slice(range.start, range.end))
}

/** Sentences after one that gives no day in which the day may be told. */
const NEXT = 2
/** Days before a report of which it tells as news. */
const NEWS = 7
/** What "has happened" or "is over" happened on the day that it is told, or in the night before. */
const IS_NEWS = /\b(?:has|have|is|are)\b/
const IS_DAY = /^\d{4}-\d\d-\d\d/

/** "Has burst", "is over": the day that the next sentences give, else that of the report. */
function dayOfNews({ status, article, sentence, step }: StatusChange): When | null {
  const range = article.facts.sentences[sentence]
  const today = article.published?.slice(0, 10)
  if (!range || !today || !/^(?:happened|under way|called off)$/.test(status) || step?.stage === 'opening')
    return null
  const first = Temporal.PlainDate.from(today).subtract({ days: NEWS }).toString()
  const next = article.facts.times.find(
    (t) =>
      t.sentence > sentence &&
      t.sentence <= sentence + NEXT &&
      (t.type === 'DATE' || t.type === 'TIME') &&
      IS_DAY.test(t.value) &&
      t.value.slice(0, 10) <= today &&
      t.value.slice(0, 10) >= first,
  )
  if (next) return { value: next.value.slice(0, 10), precision: 'day' }
  return IS_NEWS.test(article.text.slice(range.start, range.end)) ? { value: today, precision: 'day' } : null
}

function interval(begun: When, ended: When): When {
  const [first, end] = [begun.value.slice(0, 10), ended.value.slice(0, 10)]
  return first < end ? { value: first, precision: 'day', end } : ended
}

type NamedParticipant = EventResult['event']['participants'][number]

/** Who takes part: in the steps, else in events of the kind that the story is about, else whom most of its reports name. */
export function whoTookPart(
  changes: readonly StatusChange[],
  articles: readonly ArticleWithFacts[],
  main: ArticleEvent | null,
): NamedParticipant[] {
  const isOfStep = (e: ArticleEvent, a: ArticleWithFacts): boolean =>
    changes.some((c) => c.step && c.article === a && c.sentence === e.sentence)
  const isOfKind = (e: ArticleEvent, a: ArticleWithFacts): boolean =>
    e.type === main?.type && (e.type !== 'NONE' || isOfLead(e, a))
  // Of a mishap the reports lead with what others do about it: that makes nobody a part of it.
  const own =
    participantsOf(articles, isOfStep) ?? (isMishap(changes) ? null : participantsOf(articles, isOfKind))
  if (!own) return namedThroughout(articles)
  const held = new Set(own.map((p) => p.actor))
  return [...own, ...namedInLeads(articles).filter((p) => !held.has(p.actor))].slice(0, MOST_PARTICIPANTS)
}

/** People and bodies whom most of several reports name where they say what they are about, in the first sentence: the buyer beside what is bought. */
function namedInLeads(articles: readonly ArticleWithFacts[]): NamedParticipant[] {
  const leads = new Map(articles.map((a) => [a, leadOf(a.text, a.facts.sentences)]))
  return namedThroughout(articles, (a, actor) =>
    a.facts.mentions.some((m) => m.actor === actor && m.sentence === leads.get(a)),
  )
}

const MOST_PARTICIPANTS = 8
/** Who is named so many times less often than the first only stands beside. */
const BESIDE = 3

/** Everybody whom some report has taking part in one of those events; who acts comes before who is acted on. Null where nobody does. */
function participantsOf(
  articles: readonly ArticleWithFacts[],
  counts: (event: ArticleEvent, article: ArticleWithFacts) => boolean,
): NamedParticipant[] | null {
  const byActor = new Map<string, NamedParticipant & { count: number }>()
  for (const article of articles) {
    for (const { type, participants } of article.facts.events.filter((e) => counts(e, article))) {
      for (const p of participants) {
        const actor = article.facts.actors.find((a) => a.id === p.actor)
        // A town acts for its people where they agree, accuse or strike; that something burns or sinks there is no doing of its.
        if (!actor || (type === 'NONE' && actor.type === 'LOC')) continue
        const held = byActor.get(p.actor)
        byActor.set(p.actor, {
          actor: p.actor,
          name: actor.name,
          role: held?.role ?? p.role,
          count: (held?.count ?? 0) + 1,
        })
      }
    }
  }
  if (byActor.size === 0) return null
  const sorted = [...byActor.values()].sort((a, b) => b.count - a.count || RANK[a.role] - RANK[b.role])
  return sorted
    .filter((p) => p.count * BESIDE > sorted[0]!.count)
    .slice(0, MOST_PARTICIPANTS)
    .map(({ actor, name, role }) => ({ actor, name, role }))
}

const RANK = { source: 0, participant: 1, target: 2 } as const

/** Events of no kind have nothing in common: who denies a report beside the matter takes no part in it. */
const isOfLead = (e: ArticleEvent, { text, facts }: ArticleWithFacts): boolean =>
  e.sentence === leadOf(text, facts.sentences)

/** Share of the reports that name somebody whom the matter concerns. */
const MOST_REPORTS = 0.6
const MOST_NAMED = 4

/** People and bodies that most of several reports name, most mentioned first. */
function namedThroughout(
  articles: readonly ArticleWithFacts[],
  counts: (article: ArticleWithFacts, actor: string) => boolean = () => true,
): NamedParticipant[] {
  const least = Math.max(2, MOST_REPORTS * articles.length)
  const named = Map.groupBy(
    articles.flatMap((a) =>
      a.facts.actors.filter((x) => (x.type === 'PER' || x.type === 'ORG') && counts(a, x.id)),
    ),
    (x) => x.id,
  )
  return [...named.values()]
    .filter((told) => told.length >= least)
    .map((told) => ({ ...told[0]!, mentions: told.reduce((n, x) => n + x.mentions, 0) }))
    .sort((a, b) => b.mentions - a.mentions || a.id.localeCompare(b.id))
    .slice(0, MOST_NAMED)
    .map(({ id, name }) => ({ actor: id, name, role: 'participant' }))
}
