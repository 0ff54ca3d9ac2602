import type { Article, Facts, Scope } from '../model.ts'
import type { StoreReads, StoreWrites, StoryCandidate, StoryWrite } from '../ports.ts'
import type { TermReader } from '../read/terms.ts'
import { NOTHING, settle, type Neighbour, type Settled } from './settle-stories.ts'
import { pairLikeness } from './sketch-likeness.ts'
import { likenessOf, readProfile } from './story-profile.ts'
import { openSketch, sketchOf, termAt, termsToSketch, type OpenSketch, type Sketch } from './story-sketch.ts'
import { grown, headlineOf, lookupKeys, ofOne } from './story-writes.ts'
import { scopesOf } from '../scopes.ts'

/** Least likeness, in logits, at which an article belongs to a story. */
const THRESHOLD = 0.5
/** A story so far below may yet prove to be the same, or to hold a report that belongs here. */
const NEAR = -1.5
/** Neighbouring stories that are grouped anew together. */
const NEIGHBOURS = 3
/** Stories that an article is compared with. */
const CANDIDATES = 12

export interface ArticleToPlace {
  readonly scope: Scope
  readonly article: Article
  readonly facts: Facts
  /** What has read the text's words before, and remembers their terms. */
  readonly reader?: TermReader
  /** Id of the article that this one repeats. */
  readonly duplicateOf?: string | null
  /** Id of the article that this one puts right. */
  readonly corrects?: string | null
}

export interface Placement {
  readonly story: StoryWrite
  /** In words, for `why`. */
  readonly reason: string
  readonly settled: Settled
}

interface Near extends Neighbour {
  /** How like the article is to each of the members, in logits. */
  readonly each: readonly number[]
  readonly score: number
}

/**
 * Which story an article belongs to: the one it is in already (a revision), that of the article it repeats, the likest one
 * among those that share its rarest terms, or a new one. Where it stands near several, or unlike some of its story, the
 * neighbours are grouped anew. The work does not grow with the store: a fixed number of keys is looked up, a fixed number of
 * stories compared, each by a fixed number of its articles. A private article may join a public story, which it leaves as it
 * is; a public article joins public stories only.
 */
export async function placeInStory(tx: StoreWrites, input: ArticleToPlace): Promise<Placement> {
  const { scope, article } = input
  const scopes = scopesOf(scope)
  const sketch = await sketched(tx, input)
  const join = (record: StoryCandidate): StoryWrite => grown(record, input, sketch)

  const before = await storyOf(tx, [scope], scopes, article.id)
  if (before) return { story: join(before), reason: 'an earlier revision is in this story', settled: NOTHING }
  const same = input.duplicateOf ?? input.corrects
  const original = same ? await storyOf(tx, scopes, scopes, same) : null
  if (original) {
    const reason = `it ${input.duplicateOf ? 'repeats' : 'corrects'} ${same ?? ''}`
    return { story: join(original), reason, settled: NOTHING }
  }

  const open = openSketch(sketch)
  const near = await neighboursOf(tx, scopes, open)
  const [best] = near
  const joins = best !== undefined && best.score >= THRESHOLD
  const own = near.filter((n) => n.record.scope === scope && n.score >= NEAR).slice(0, NEIGHBOURS + 1)
  // Where it joins somebody else's story, or no other is near and it is like all of its own, there is nothing to settle.
  if ((!joins || best.record.scope === scope) && own.length > (joins && isOne(best) ? 1 : 0)) {
    const settled = await settle(tx, scope, open, own, THRESHOLD)
    if (settled) return { ...settled, reason: reasonOf(open, best, settled.story.id, article) }
  }
  const story = joins ? join(best.record) : ofOne(input.scope, sketch)
  return { story, reason: reasonOf(open, best, story.id, article), settled: NOTHING }
}

async function neighboursOf(tx: StoreWrites, scopes: readonly Scope[], article: OpenSketch): Promise<Near[]> {
  const keys = lookupKeys([article.sketch])
  const held = keys.length ? await tx.storiesByKey(scopes, keys, CANDIDATES) : []
  return held
    .map((record) => {
      const members = readProfile(record.profile).members.map(openSketch)
      const each = members.map((m) => pairLikeness(article, m))
      return { record, members, each, score: likenessOf(each) }
    })
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1))
}

function reasonOf(open: OpenSketch, best: Near | undefined, story: string, { title, text }: Article): string {
  if (!best) return 'no story held shares its telling words and names'
  const { headline, id } = best.record
  const numbers = `(likeness ${best.score.toFixed(1)}; one story from ${THRESHOLD.toFixed(1)} on)`
  const shared = namesShared(open, best.members, `${title ?? ''} ${text}`)
  const both = shared.length > 0 ? `; both speak of ${shared.join(', ')}` : ''
  if (id === story) return `it is much like what is told in “${headline}”${both} ${numbers}`
  const how = best.score < THRESHOLD ? 'not enough like' : 'better told apart from'
  return `it is ${how} the nearest story, “${headline}”${both} ${numbers}`
}

const MOST_SHARED = 4

/** The names that an article turns on and that a story tells of too, as the article's headline and text spell them. */
function namesShared(article: OpenSketch, members: readonly OpenSketch[], text: string): string[] {
  const told = new Set(members.flatMap((m) => m.sketch.terms.split(' ')))
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  return article.principals
    .toSorted(([, a], [, b]) => b - a)
    .map(([place]) => termAt(article, place))
    .filter((term) => told.has(term))
    .flatMap((term) => words.find((w) => w.toLowerCase().startsWith(term)) ?? [])
    .slice(0, MOST_SHARED)
}

/** Is it like every article of the story? */
const isOne = ({ each }: Near): boolean => each.every((likeness) => likeness >= 0)

async function sketched(tx: StoreReads, { article, facts, reader }: ArticleToPlace): Promise<Sketch> {
  const terms = termsToSketch(article, facts, reader)
  const { articles, counts } = await tx.termCounts([...terms.keys()])
  const idf = (term: string): number => Math.log(1 + (articles + 20) / ((counts.get(term) ?? 0) + 1))
  return sketchOf({ article, facts }, terms, idf, headlineOf(article, facts))
}

async function storyOf(
  tx: StoreReads,
  articleScopes: readonly Scope[],
  storyScopes: readonly Scope[],
  article: string,
): Promise<StoryCandidate | null> {
  const id = (await tx.article(articleScopes, article))?.story
  return id ? ((await tx.stories(storyScopes, { ids: [id] }))[0] ?? null) : null
}

/** A story as it would stand if only these articles of its scope, oldest first, had ever been in it; null without any. */
export async function rebuildStory(
  tx: StoreReads,
  id: string,
  articles: readonly ArticleToPlace[],
): Promise<StoryWrite | null> {
  let story = null as StoryWrite | null
  for (const input of articles) {
    const sketch = await sketched(tx, input)
    story = story ? grown(story, input, sketch) : { ...ofOne(input.scope, sketch), id }
  }
  return story
}
