import type { Scope } from '../../model.ts'
import type { StoreReads } from '../../ports.ts'
import { overlayOf, touchedBy, type Overlay } from './overlay.ts'

/** One asker's view: the store as it is, and what lies over it. */
export interface View extends Overlay {
  readonly store: StoreReads
  readonly scopes: readonly Scope[]
  /** Ids of actors and of stories that are not as the store has them. */
  readonly touchedActors: ReadonlySet<string>
  readonly touchedStories: ReadonlySet<string>
}

export async function viewOf(store: StoreReads, scopes: readonly Scope[]): Promise<View> {
  const overlay = overlayOf(await store.corrections(scopes), scopes)
  return {
    ...overlay,
    store,
    scopes,
    touchedActors: touchedBy(overlay.actors),
    touchedStories: touchedBy(overlay.stories),
  }
}
