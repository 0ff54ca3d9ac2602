import { findActor } from '../answer/find/find-name.ts'
import { findStories, findStory } from '../answer/find/find-story.ts'
import { isMisspelt } from '../answer/find/find-item.ts'
import { foldName } from '../connect/names.ts'
import type { Follow } from '../digest-ports.ts'
import type { FollowKind, FollowLine } from '../digest-results.ts'
import { UserError } from '../errors.ts'
import type { Candidate, Scope } from '../model.ts'
import type { Store, StoreReads } from '../ports.ts'
import { termsOf } from '../read/terms.ts'
import type { Unknown } from '../results.ts'
import { isUnknown } from '../results.ts'
import { holderAt, scopesAt } from './destination.ts'
import { destinationOf, privatelyTo, type Keeper } from './keeper.ts'
import { rememberStart } from './start-of-follow.ts'

export interface FollowRequest {
  readonly name: string
  /** Posts into the channel that was asked in, rather than as a direct message. */
  readonly here: boolean
  /** ISO 8601. */
  readonly now: string
}

export interface FollowingResult {
  readonly following: readonly FollowLine[]
  /** It was so before. */
  readonly already?: boolean
  /** Posts go nowhere: they are kept at the terminal. */
  readonly nowhere?: boolean
}

const MOST_FOLLOWS = 50

/**
 * Follows an actor, event or topic from now on: what is known of it now is not news.
 *
 * @returns the follow, or the candidates where the name is ambiguous or not held.
 * @throws UserError where those who are to be told could not see it.
 */
export async function follow(
  store: Store,
  keeper: Keeper,
  { name, here, now }: FollowRequest,
): Promise<FollowingResult | Unknown> {
  const destination = destinationFor(keeper, here)
  const scopes = scopesAt(destination)
  return store.write(async (tx) => {
    const target = await targetOf(tx, scopes, name)
    if (isUnknown(target)) {
      const seen = target.ambiguous || here ? target : await targetOf(tx, keeper.scopes, name)
      if (isUnknown(seen)) return target
      throw new UserError(
        'no-right',
        `“${seen.name}” is told of here only: follow it with --here, in a channel of this place.`,
      )
    }
    const holder = holderAt(destination)
    if ((await tx.follows(holder)).length >= MOST_FOLLOWS)
      throw new UserError('usage', `I follow ${MOST_FOLLOWS} names there already: unfollow one first.`)
    const seen = await tx.lastSequence()
    const saved = await tx.saveFollow({
      ...{ holder, destination, kind: target.kind, target: target.id, name: target.name },
      ...{ by: keeper.person, created: now, seen },
    })
    if (saved.isNew) await rememberStart(tx, scopes, saved.follow, now)
    return {
      following: [followLineOf(saved.follow)],
      already: !saved.isNew,
      nowhere: destination.platform === 'terminal',
    }
  })
}

/** What this person follows, and what this channel does. */
export async function following(store: StoreReads, keeper: Keeper): Promise<FollowingResult> {
  return { following: (await heldBy(store, keeper)).map(followLineOf) }
}

export async function unfollow(
  store: Store,
  keeper: Keeper,
  { name, here }: Omit<FollowRequest, 'now'>,
): Promise<FollowingResult | Unknown> {
  return store.write(async (tx) => {
    const held = (await heldBy(tx, keeper)).filter((f) => !here || f.destination.channel !== null)
    const named = held.filter((f) => f.target === name || foldName(f.name) === foldName(name))
    const meant = named.length > 0 ? named : held.filter((f) => containsWords(f.name, name))
    // The same name, once for the person and once for the channel: the person's own goes first.
    const [one] = meant.filter((f) => f.destination.person !== null).concat(meant)
    const names = new Set(meant.map((f) => f.target))
    if (!one || names.size > 1)
      return {
        unknown: name,
        ambiguous: one !== undefined,
        candidates: (one ? meant : held).map(candidateOf),
      }
    await tx.dropFollow(one.key)
    return { following: [followLineOf(one)] }
  })
}

function destinationFor(keeper: Keeper, here: boolean): Follow['destination'] {
  if (!here) return privatelyTo(keeper.person)
  if (keeper.place !== null && keeper.channel === undefined)
    throw new UserError('usage', 'I cannot tell which channel is meant: use --here in the channel itself.')
  return destinationOf(keeper)
}

async function heldBy(store: StoreReads, keeper: Keeper): Promise<Follow[]> {
  const holders = [holderAt(privatelyTo(keeper.person))]
  if (keeper.place !== null && keeper.channel !== undefined) holders.push(holderAt(destinationOf(keeper)))
  const lists = await Promise.all(holders.map((h) => store.follows(h)))
  return lists.flat()
}

interface Target extends Candidate {
  readonly kind: FollowKind
}

/** An actor by name; an event by id or where the words are plainly one story's; else a topic, where anything is about it. */
async function targetOf(
  store: StoreReads,
  scopes: readonly Scope[],
  name: string,
): Promise<Target | Unknown> {
  const actor = await findActor(store, scopes, name)
  if (!isUnknown(actor)) return { kind: 'actor', id: actor.id, name: actor.name }
  if (actor.ambiguous || (await isMisspelt(store, name, actor))) return actor
  const story = await findStory(store, scopes, name)
  if (!isUnknown(story) && (story.id === name || isNamedIn(story.headline, name)))
    return { kind: 'event', id: story.id, name: story.headline }
  if ((await findStories(store, scopes, name)).length === 0) return actor
  const words = name.trim().replace(/\s+/g, ' ')
  return { kind: 'topic', id: words.toLowerCase(), name: words }
}

/** Two words and more that all stand in its headline name a story; one is a topic. */
function isNamedIn(headline: string, name: string): boolean {
  const [held, asked] = [new Set(termsOf(headline)), termsOf(name)]
  return asked.length > 1 && asked.every((t) => held.has(t))
}

const containsWords = (text: string, words: string): boolean =>
  foldName(words) !== '' && ` ${foldName(text)} `.includes(` ${foldName(words)} `)

export const followLineOf = ({ target, name, kind, destination }: Follow): FollowLine => ({
  id: target,
  name,
  kind,
  here: destination.channel !== null,
})

const candidateOf = ({ target, name }: Follow): Candidate => ({ id: target, name })
