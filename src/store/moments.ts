/** Milliseconds since 1970 of an ISO 8601 moment: what SQL compares. */
export const msOf = (iso: string): number => Temporal.Instant.from(iso).epochMilliseconds

/** The moment as ISO 8601. Some databases give large numbers as strings. */
export const isoOf = (ms: number | string): string =>
  Temporal.Instant.fromEpochMilliseconds(Number(ms)).toString()
