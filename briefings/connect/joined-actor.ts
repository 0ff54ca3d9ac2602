import type { ArticleActor } from '../model.ts'

/** One actor of two of the same article, under the name of the first. */
export const joinedActor = (a: ArticleActor, b: ArticleActor): ArticleActor => ({
  ...a,
  aliases: [...new Set([...a.aliases, b.name, ...b.aliases])].filter((n) => n !== a.name),
  roles: [...a.roles, ...b.roles],
  mentions: a.mentions + b.mentions,
})
