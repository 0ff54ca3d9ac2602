import { rebuildStory } from './connect/stories.ts'
import type { Scope } from './model.ts'
import { markChanged } from './outbox/changes.ts'
import type { StoreWrites } from './ports.ts'
import { refreshBriefings } from './refresh.ts'
import { scopesOf } from './scopes.ts'

/**
 * Takes an article out with all that rests on it: its story is built anew from what is left, or goes; every briefing that
 * cites it is written anew, and its earlier revisions go; what was posted of it is put right. Answers false where no such article is held.
 */
export async function takeOut(tx: StoreWrites, scope: Scope, id: string, at: string): Promise<boolean> {
  const article = await tx.article([scope], id)
  if (!article) return false
  // Managers may have merged or split its story: what was told of those cites it too.
  const been = new Set((await tx.decisionsOn([scope], [id])).map((d) => d.outcome))
  const story = await tx.dropArticle(scope, id)
  await tx.dropPhrases(id)
  if (story === null) return true
  for (const linked of await tx.storiesLinked(story)) been.add(linked)
  await mendStory(tx, scope, story)
  await refreshBriefings(tx, story, at)
  for (const s of been) await tx.dropCitations(scope, s, id)
  await markChanged(tx, scope, id, at)
  return true
}

async function mendStory(tx: StoreWrites, scope: Scope, id: string): Promise<void> {
  const left = await tx.scopesOfStory(id)
  const scopes = scopesOf(scope)
  const [record] = await tx.stories(scopes, { ids: [id] })
  if (!record) return
  // A private article leaves a public story as it is; only what that scope alone was told goes.
  if (record.scope !== scope) {
    if (!left.includes(scope)) await tx.dropStory(scope, id)
    return
  }
  if (left.includes(scope)) return rebuild(tx, scope, id, record.headline)
  await tx.dropStory(scope, id)
  // Others' private articles in it are a story still, of their own.
  for (const other of left) await rebuild(tx, other, id, record.headline)
}

async function rebuild(tx: StoreWrites, scope: Scope, id: string, headline: string): Promise<void> {
  const scopes = scopesOf(scope)
  const [record] = await tx.stories([scope], { ids: [id] })
  const keys = record?.keys ?? (await tx.candidates([scope], { stories: [id], limit: 1_000 })).reverse()
  const articles = await tx.articles([scope], keys)
  const story = await rebuildStory(
    tx,
    id,
    articles.map(({ facts, duplicateOf, ...article }) => ({ scope, article, facts, duplicateOf })),
  )
  if (!story) return
  await tx.saveStory(story)
  // Decisions of other articles may quote a headline that was the withdrawn article's own.
  if (story.headline !== headline) await tx.rewordDecisions(scopes, headline, id)
}
