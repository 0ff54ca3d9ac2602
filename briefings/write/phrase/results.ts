import type { Claim } from '../../model.ts'
import type { PostContent, ToldStory } from '../../post.ts'
import type {
  ActorResult,
  AddResult,
  AskResult,
  BriefResult,
  CatchupResult,
  EventResult,
  StoryBriefing,
  TimelineResult,
} from '../../results.ts'

/** What becomes of each claim of a result. */
export type EachClaim = (claim: Claim) => Claim

// Which claims of each result are phrased. Quotations, and the sentences that give a role, stay as they stand.

const inStory = <T extends StoryBriefing>(story: T, f: EachClaim): T => ({
  ...story,
  claims: story.claims.map(f),
})

export const inBrief = <T extends BriefResult | CatchupResult>(result: T, f: EachClaim): T => ({
  ...result,
  stories: result.stories.map((s) => inStory(s, f)),
})

export const inActor = (result: ActorResult, f: EachClaim): ActorResult => ({
  ...result,
  claims: result.claims.map(f),
})

export const inEvent = (result: EventResult, f: EachClaim): EventResult => ({
  ...result,
  claims: result.claims.map(f),
  transitions: result.transitions.map((t) => ({ ...t, claim: f(t.claim) })),
  causes: result.causes.map((c) => ({ ...f(c), ...(c.of ? { of: c.of } : {}) })),
  conflicts: result.conflicts.map((c) => ({ ...c, values: c.values.map(f) })),
})

export const inTimeline = (result: TimelineResult, f: EachClaim): TimelineResult => ({
  ...result,
  entries: result.entries.map((e) => ({ ...e, claims: e.claims.map(f) })),
})

export const inAdd = (result: AddResult, f: EachClaim): AddResult => ({ ...result, new: result.new.map(f) })

/** The answer in words is its first claim, after the bare answer where that was worked out. */
export function inAnswer(result: AskResult, f: EachClaim): AskResult {
  const claims = result.claims.map(f)
  const [was, is] = [result.claims[0]?.text, claims[0]?.text]
  const answer =
    was && is && result.answer.endsWith(was)
      ? result.answer.slice(0, result.answer.length - was.length) + is
      : result.answer
  return { ...result, claims, answer }
}

export function inPost(content: PostContent, f: EachClaim): PostContent {
  if (content.kind === 'notice') return content
  if (content.kind === 'correction') return { ...content, claims: content.claims.map(f) }
  return { ...content, stories: content.stories.map((s) => inTold(s, f)) }
}

const inTold = (story: ToldStory, f: EachClaim): ToldStory => ({
  ...inStory(story, f),
  update: story.update && f(story.update),
})
