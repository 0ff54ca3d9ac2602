const DAY = 86_400_000

/** Days since 1970 of an ISO day or moment, by the day that stands there. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / DAY)

/** The ISO day of a number of days since 1970. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
