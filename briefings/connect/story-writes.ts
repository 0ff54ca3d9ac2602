import type { Article, Facts, Scope } from '../model.ts'
import { leadOf } from '../read/furniture.ts'
import type { StoryCandidate, StoryWrite } from '../ports.ts'
import { scopeMark, shortHash, slugOf } from './ids.ts'
import { extend, profileOf, readProfile, tellingTerms } from './story-profile.ts'
import type { Sketch } from './story-sketch.ts'

/** Keys that a story is filed and looked up under. */
const KEYS = 24

interface Arrival {
  readonly scope: Scope
  readonly article: Article
  readonly duplicateOf?: string | null
}

/** The story of one article alone. */
export const ofOne = (scope: Scope, sketch: Sketch): StoryWrite =>
  written({ id: idOf(scope, sketch.headline, sketch.ids[0]!), scope }, [sketch])

/** A story of articles that have left another; its id is told from all that either ever had. */
export function splitOff(scope: Scope, members: readonly Sketch[], from: string): StoryWrite {
  const first = members[0]!
  return written({ id: idOf(scope, first.headline, `${first.ids[0] ?? ''} ${from}`), scope }, members)
}

/** The story with one more article, or with a revision of one that it has. */
export function grown(record: StoryCandidate, arrival: Arrival, sketch: Sketch): StoryWrite {
  const { id, scope, headline, first, last, profile } = record
  // What is private must not show in what is public.
  if (scope !== arrival.scope)
    return { id, scope, headline, first, last, profile, lookup: lookupKeys(readProfile(profile).members) }
  const { members, more } = extend(readProfile(profile), sketch, arrival.duplicateOf)
  return reaching({ ...written({ id, scope }, members, more), headline }, first, last)
}

/** The story of other members than before: those that its profile no longer keeps stay in it. */
export function regrouped(record: StoryCandidate, members: readonly Sketch[]): StoryWrite {
  const { id, scope, headline, first, last } = record
  const before = readProfile(record.profile)
  const founder = members.find((m) => m.ids[0] === before.members[0]?.ids[0])
  const ordered = founder ? [founder, ...members.filter((m) => m !== founder)] : members
  const story = written({ id, scope }, ordered, before.more)
  return {
    ...(before.more ? reaching(story, first, last) : story),
    headline: founder || before.more ? headline : story.headline,
  }
}

function written(
  { id, scope }: Pick<StoryWrite, 'id' | 'scope'>,
  all: readonly Sketch[],
  more = false,
): StoryWrite {
  const profile = profileOf(all, more)
  const { members } = profile
  const days = members.flatMap((m) => m.day ?? []).sort()
  return {
    id,
    scope,
    headline: members[0]?.headline ?? id,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    profile,
    lookup: lookupKeys(members),
  }
}

function reaching(story: StoryWrite, first: string | null, last: string | null): StoryWrite {
  const days = [story.first, story.last, first, last].filter((d) => d !== null).sort()
  return { ...story, first: days[0] ?? null, last: days.at(-1) ?? null }
}

function idOf(scope: Scope, headline: string, seed: string): string {
  const words = slugOf(headline).split('-').slice(0, 6).join('-')
  return `${words}-${shortHash(`${scope} ${seed}`)}${scopeMark(scope)}`
}

/** The title, else the main event, else the first sentence. */
export function headlineOf(article: Article, facts: Facts): string {
  const first = facts.sentences[leadOf(article.text, facts.sentences)]
  const text =
    article.title?.trim() ||
    facts.events[0]?.headline ||
    (first ? article.text.slice(first.start, first.end) : '')
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 160 ? `${line.slice(0, 159).trimEnd()}…` : line || article.id
}

export const lookupKeys = (members: readonly Sketch[]): string[] =>
  tellingTerms(members, KEYS).map((term) => `t:${term}`)
