import { readFile } from 'node:fs/promises'
import { createAnalyse } from '../briefings/analyse/analyse.ts'
import { createBriefings, type Briefings } from '../briefings/briefings.ts'
import type { Analyser, Clock } from '../briefings/ports.ts'
import { openStore } from './store/open-store.ts'

export interface App {
  readonly briefings: Briefings
  close(): Promise<void>
}

export interface AppOptions {
  readonly db: string
  readonly clock: Clock
}

/** Wires the parts together; wiring happens nowhere else. */
export async function openApp({ db, clock }: AppOptions): Promise<App> {
  const store = await openStore(db)
  const analyser = await openAnalyser()
  return {
    briefings: createBriefings({ store, analyser, clock }),
    close: async () => {
      await analyser.close()
      await store.close()
    },
  }
}

export async function openAnalyser(): Promise<Analyser & { close(): Promise<void> }> {
  const names = await readFile(new URL('../briefings/models/names.bin', import.meta.url)).catch(
    () => new Uint8Array(),
  )
  const analyse = createAnalyse({ names })
  return { analyse: async (article) => analyse(article), close: async () => undefined }
}
