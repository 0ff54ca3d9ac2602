import { lineOf } from '../digest/digests.ts'
import { followLineOf } from '../digest/follows.ts'
import type { Scope } from '../model.ts'
import type { Store, StoreReads } from '../ports.ts'
import type { Forgotten, PersonalData } from '../personal-data.ts'
import { lineOf as lineOfSource } from '../sources/lines.ts'
import { takeOut } from '../take-out.ts'

const scopeOf = (person: string): Scope => `person:${person}`

/** All that is kept of one person, whoever asked where. */
export async function exportPerson(store: StoreReads, person: string, now: string): Promise<PersonalData> {
  const scope = scopeOf(person)
  const articles: PersonalData['articles'][number][] = []
  for (const id of await store.articleIds(scope)) {
    const a = await store.article([scope], id)
    if (!a) continue
    const { url, title, published, source, stored, text } = a
    articles.push({ id, url, title, published, source, stored, text })
  }
  return {
    person,
    told: await store.toldTo(person),
    settings: await store.settings(scope),
    reports: (await store.reports({ person }, Number.MAX_SAFE_INTEGER)).newest,
    follows: (await store.followsBy(person)).map(followLineOf),
    digests: (await store.digests([scope])).map((d) => lineOf(d, now)),
    stories: await store.toldCount(scope),
    sources: (await store.sources([scope])).map(lineOfSource),
    posts: (await store.postsTo(person)).map(({ id, state, content, at, posted }) => ({
      ...{ id, state, content, at, posted },
    })),
    corrections: (await store.corrections([scope])).map(({ kind, subject, object, made, at }) => ({
      ...{ kind, subject, object, made, at },
    })),
    articles,
  }
}

/** Removes all of it in one transaction, and says what was removed. */
export async function forgetPerson(store: Store, person: string, at: string): Promise<Forgotten> {
  const scope = scopeOf(person)
  return store.write(async (tx) => {
    const ids = await tx.articleIds(scope)
    for (const id of ids) await takeOut(tx, scope, id, at)
    const sources = (await tx.sources([scope])).length
    const corrections = (await tx.corrections([scope])).length
    await tx.dropScope(scope)
    await tx.forgetNotes(person)
    const posts = await tx.forgetPosts(person)
    const marks = await tx.forgetPerson(person)
    const digests = await tx.forgetDigests(person)
    return { person, removed: { ...marks, ...digests, sources, posts, corrections, articles: ids.length } }
  })
}
