import type { Briefings } from '../../briefings/briefings.ts'
import type { Draft, DraftResults } from '../../briefings/drafts.ts'
import type { Scope } from '../../briefings/model.ts'
import { isUnknown, type CatchupResult, type Unknown } from '../../briefings/results.ts'
import * as claimsOf from '../../briefings/write/phrase/results.ts'
import type { EachClaim } from '../../briefings/write/phrase/results.ts'

type Within<T> = (result: T, f: EachClaim) => T

/** Puts the claims of a reply that is on its way in other words; `show` is handed drafts of it. */
export type PhraseReply = <T extends object>(
  asked: Promise<T>,
  within: Within<T>,
  scopes: readonly Scope[],
  show: ((draft: T) => void) | undefined,
) => Promise<T>

type Replies = Pick<Briefings, keyof DraftResults>

/** All of the core's replies that are made of claims, in other words; with their drafts where somebody is to be shown them. */
export function phrasedReplies(
  core: Replies,
  phrase: PhraseReply,
  show: ((draft: Draft) => void) | null,
): Replies {
  const draftsOf = <M extends keyof DraftResults>(method: M) =>
    show
      ? (result: DraftResults[M] | Unknown) =>
          isUnknown(result) ? undefined : show({ method, result } as Draft)
      : undefined
  const inCatchup = orUnknown<CatchupResult, Unknown>(claimsOf.inBrief)
  return {
    brief: (scopes, request) =>
      phrase(core.brief(scopes, request), claimsOf.inBrief, scopes, draftsOf('brief')),
    actor: (scopes, name) =>
      phrase(core.actor(scopes, name), orUnknown(claimsOf.inActor), scopes, draftsOf('actor')),
    event: (scopes, name) =>
      phrase(core.event(scopes, name), orUnknown(claimsOf.inEvent), scopes, draftsOf('event')),
    timeline: (scopes, request) =>
      phrase(core.timeline(scopes, request), orUnknown(claimsOf.inTimeline), scopes, draftsOf('timeline')),
    ask: (scopes, question, context) =>
      phrase(core.ask(scopes, question, context), claimsOf.inAnswer, scopes, draftsOf('ask')),
    catchup: (scopes, reader, request) =>
      phrase(core.catchup(scopes, reader, request), inCatchup, scopes, draftsOf('catchup')),
    add: (scopes, home, article) =>
      phrase(core.add(scopes, home, article), claimsOf.inAdd, scopes, draftsOf('add')),
  }
}

const orUnknown =
  <T extends object, U extends object>(within: Within<T>): Within<T | U> =>
  (result, f) =>
    isUnknown(result) ? result : within(result as T, f)
