import { lengthInWords } from '../digest/length-in-words.ts'
import type { HeldPost } from '../outbox-ports.ts'
import type { PostContent, ToldStory } from '../post.ts'
import type { StoreWrites } from '../ports.ts'

/** From this age on a post says that it is late. */
const LATE = Temporal.Duration.from({ minutes: 30 })

type Stories = Extract<PostContent, { readonly stories: unknown }>

/**
 * A post whose time has long passed when it can be delivered at last: it says so, and those of the same digest that wait
 * behind it go with it as one, so that an outage does not end in a flood. Nothing that they tell is left out.
 */
export async function foldLate(tx: StoreWrites, post: HeldPost, now: string): Promise<HeldPost> {
  const { content } = post
  if (post.state !== 'waiting' || post.parts.length > 0 || !isDigest(content)) return post
  const age = Temporal.Instant.from(post.at).until(now)
  if (Temporal.Duration.compare(age, LATE) < 0) return post
  const behind = (await tx.postsWaiting(post.destination)).filter(
    (p) => p.id !== post.id && seriesOf(p.id) === seriesOf(post.id) && p.parts.length === 0,
  )
  const contents = [content, ...behind.map((p) => p.content).filter(isDigest)]
  const folded: PostContent = {
    kind: content.kind,
    title: contents.at(-1)!.title,
    note: noteOf(age, behind.length, contents),
    stories: together(contents),
  }
  for (const p of behind)
    await tx.changePost(p.id, {
      state: 'dropped',
      reason: `told together with ${post.id}`,
      edited: null,
      leased: null,
    })
  await tx.changePost(post.id, { content: folded })
  return { ...post, content: folded }
}

const isDigest = (content: PostContent): content is Stories =>
  content.kind === 'digest' || content.kind === 'follow'

/** `digest:ID:SLOT` without the slot. */
const seriesOf = (id: string): string => id.split(':').slice(0, 2).join(':')

/** Each story once, as it was told last, in the order in which it came first. */
function together(contents: readonly Stories[]): ToldStory[] {
  const stories = new Map<string, ToldStory>()
  for (const { stories: some } of contents)
    for (const story of some) {
      const before = stories.get(story.id)
      // Told for the first time here, whatever the second telling took for granted.
      const claims = before ? [...before.claims, ...story.claims] : story.claims
      const own = claims.filter((c, i) => claims.findIndex((d) => d.text === c.text) === i)
      stories.set(story.id, { ...story, claims: own, update: before ? before.update : story.update })
    }
  return [...stories.values()]
}

function noteOf(age: Temporal.Duration, folded: number, contents: readonly Stories[]): string {
  const late = `Late by ${lengthInWords(age.total('seconds'))}: it could not be delivered before.`
  const together = folded === 0 ? '' : ` With it ${folded === 1 ? 'comes' : 'come'} what was due since.`
  // "Nothing is new" of one slot is not so where another brings something.
  const hasStories = contents.some((c) => c.stories.length > 0)
  const own = contents.filter((c) => !hasStories || c.stories.length > 0).map((c) => c.note)
  return [...new Set([late + together, ...own.filter((n) => n !== null)])].join(' ')
}
