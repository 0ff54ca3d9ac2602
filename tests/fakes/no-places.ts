import type { PlaceReads, PlaceWrites } from '../../briefings/place-ports.ts'

/** A store that no guild and no team uses: what connecting does not need. */
export const noPlaces: PlaceReads & PlaceWrites = {
  place: async () => null,
  places: async () => [],
  savePlace: async () => undefined,
  dropPlace: async () => undefined,
}
