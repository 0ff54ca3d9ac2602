import { FetchRefusal } from '../../briefings/errors.ts'
import type { Fetcher } from '../../briefings/ports.ts'

/** A network in which nothing can be reached. */
export const noWeb: Fetcher = {
  fetch: async (url) => {
    throw new FetchRefusal(`${url} cannot be reached: there is no network here.`)
  },
}
