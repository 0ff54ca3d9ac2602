import type { Scope } from '../../../briefings/model.ts'
import { createBriefings, type Briefings } from '../../../briefings/briefings.ts'
import type { Store } from '../../../briefings/ports.ts'
import type { Post } from '../../../briefings/post.ts'
import type { ReadArticle } from '../../../briefings/read/read.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { analyser, dispatch } from '../../sample-briefings.ts'

/** A core whose clock a test sets, with what stands in its outbox. */
export interface Newsroom {
  readonly briefings: Briefings
  readonly store: Store
  now: string
  /** Takes a report in, as of now unless it says otherwise. */
  report(article: Partial<ReadArticle> & { readonly text: string }, scope?: Scope): Promise<string>
  /** All that was written into the outbox and committed, oldest first. */
  readonly posts: readonly Post[]
  close(): Promise<void>
}

export async function openNewsroom(
  now: string,
  wrap: (store: Store) => Store = (s) => s,
  url = 'memory:',
): Promise<Newsroom> {
  const posts: Post[] = []
  const store = wrap(recording(await openStore(url), posts))
  const room: Newsroom = {
    store,
    now,
    briefings: createBriefings({
      store,
      analyser,
      clock: { now: () => Temporal.Instant.from(room.now) },
    }),
    async report(article, scope = 'public') {
      const [line] = await room.briefings.ingest(scope, [dispatch({ published: room.now, ...article })])
      return line!.id
    },
    posts,
    close: () => store.close(),
  }
  return room
}

/** A store whose transactions cannot read what has been written since, for as long as `fails` says so. */
export const failingWhere =
  (fails: () => boolean) =>
  (store: Store): Store => {
    const stumble = (): void => {
      if (fails()) throw new TypeError('it stumbled')
    }
    return {
      ...store,
      write: (work) =>
        store.write((tx) =>
          work({
            ...tx,
            briefingsSince: async (...args) => {
              stumble()
              return tx.briefingsSince(...args)
            },
            briefingsAfter: async (...args) => {
              stumble()
              return tx.briefingsAfter(...args)
            },
          }),
        ),
    }
  }

/** The store, with every post that a transaction wrote and that was not undone. */
function recording(store: Store, posts: Post[]): Store {
  return {
    ...store,
    async write(work) {
      const written: Post[] = []
      const result = await store.write((tx) =>
        work({
          ...tx,
          async enqueue(post) {
            const isNew = await tx.enqueue(post)
            if (isNew) written.push(post)
            return isNew
          },
        }),
      )
      posts.push(...written)
      return result
    },
  }
}
