import type { Settled } from './connect/settle-stories.ts'
import type { Scope } from './model.ts'
import type { Decision, StoreWrites } from './ports.ts'
import { refreshBriefings } from './refresh.ts'

/** Writes what an article showed of the stories near it: which reports stand elsewhere now, and why, for `why`. */
export async function moveStories(
  tx: StoreWrites,
  scope: Scope,
  { stories, moves, gone }: Settled,
  { article, at }: { readonly article: string; readonly at: string },
): Promise<void> {
  for (const story of stories) await tx.saveStory(story)
  for (const { articles, to } of moves) await tx.moveArticles(scope, articles, to)
  for (const { id } of gone) await tx.dropStory(scope, id)
  for (const { id } of stories) await refreshBriefings(tx, id, at)
  const decisions: Omit<Decision, 'scope'>[] = moves.flatMap(({ articles, from, to }) =>
    articles.map((item) => ({
      ...{ item, at, stage: 'story', outcome: to },
      reason: `article ${article} showed that it belongs there rather than to ${from}`,
    })),
  )
  for (const { id, into } of gone)
    decisions.push({
      ...{ item: id, at, stage: 'merged', outcome: into },
      reason: `article ${article} showed that both are one story`,
    })
  if (decisions.length) await tx.saveDecisions(scope, decisions)
}
