import type { Store, StoreWrites } from '../../../briefings/ports.ts'

/** The process was killed: nothing that it still does reaches anything. */
export class Killed extends Error {}

export interface Mortal {
  /** Somewhere a process may be killed: before and after each call that reaches the store or a platform. */
  point(): void
  readonly isDead: () => boolean
}

/** Dies at its so-many-th point, and stays dead. */
export function mortal(dieAt: number): Mortal {
  let points = 0
  return {
    point: () => {
      if (++points >= dieAt) throw new Killed('killed')
    },
    isDead: () => points >= dieAt,
  }
}

/** A store whose process may be killed at each call, also within a transaction, which is then undone. */
export function mortalStore(store: Store, life: Mortal): Store {
  const point = (): void => life.point()
  const through = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_, name) {
        const method: unknown = Reflect.get(target, name)
        if (typeof method !== 'function') return method
        return async (...args: unknown[]): Promise<unknown> => {
          point()
          const result: unknown = await Reflect.apply(method, target, args)
          point()
          return result
        }
      },
    })
  const reads = through(store)
  return new Proxy(reads, {
    get(_, name) {
      if (name !== 'write') return Reflect.get(reads, name) as unknown
      return async (work: (tx: StoreWrites) => Promise<unknown>): Promise<unknown> => {
        point()
        const result = await store.write((tx) => work(through(tx)))
        point()
        return result
      }
    },
  })
}
