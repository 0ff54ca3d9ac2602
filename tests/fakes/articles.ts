import { NO_FACTS } from '../../briefings/analyse/no-facts.ts'
import { splitSentences } from '../../briefings/analyse/sentences.ts'
import type { Article, ArticleActor, Facts, NameType, Scope } from '../../briefings/model.ts'
import type { StoreWrites } from '../../briefings/ports.ts'
import { resolveActors } from '../../briefings/connect/actors.ts'
import { placeInStory, type Placement } from '../../briefings/connect/stories.ts'
import { moveStories } from '../../briefings/move-stories.ts'
import { termsOf } from '../../briefings/read/terms.ts'

export interface FakeActor {
  readonly name: string
  readonly type?: NameType
  readonly aliases?: readonly string[]
  readonly roles?: readonly string[]
}

/** An article of a test's own making. */
export function articleOf(given: Partial<Article> & { id: string; text: string }): Article {
  return {
    url: null,
    title: null,
    byline: null,
    published: null,
    source: null,
    language: 'en',
    sentences: null,
    ...given,
  }
}

/** Facts with only sentences and the actors that the test names. */
export function factsOf(article: Article, actors: readonly FakeActor[] = []): Facts {
  return {
    ...NO_FACTS,
    sentences: splitSentences(article.text),
    mentions: actors.flatMap(({ name, type = 'PER' }, i) => {
      const start = article.text.indexOf(name)
      return start < 0 ? [] : [{ start, end: start + name.length, type, actor: `a${i}`, name, sentence: 0 }]
    }),
    actors: actors.map((a, i): ArticleActor => ({
      id: `a${i}`,
      name: a.name,
      type: a.type ?? 'PER',
      aliases: a.aliases ?? [],
      roles: (a.roles ?? []).map((title) => ({ title, sentence: 0 })),
      mentions: 1,
    })),
  }
}

/** Takes an article in as ingest does: actors, story, then the article itself. */
export async function takeIn(
  tx: StoreWrites,
  article: Article,
  options: { scope?: Scope; actors?: readonly FakeActor[]; facts?: Facts; duplicateOf?: string } = {},
): Promise<Placement & { facts: Facts }> {
  const { scope = 'public', duplicateOf = null } = options
  const scopes: Scope[] = scope === 'public' ? ['public'] : ['public', scope]
  const own = options.facts ?? factsOf(article, options.actors)
  const { facts, actors } = await resolveActors(tx, scopes, own, article)
  const terms = termsOf(`${article.title ?? ''}\n${article.text}`)
  const placement = await placeInStory(tx, { scope, article, facts, duplicateOf })
  await tx.saveStory(placement.story)
  const story = placement.story.id
  const rest = {
    contentHash: article.id,
    address: null,
    signature: [],
    bands: [],
    stored: '2024-01-01T00:00:00Z',
  }
  await tx.saveArticle({ scope, article, facts, terms, duplicateOf, actors, story, ...rest })
  await moveStories(tx, scope, placement.settled, { article: article.id, at: rest.stored })
  return { ...placement, facts }
}
