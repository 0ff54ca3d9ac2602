/** A value at a time. */
export interface Point {
  readonly at: number
  readonly value: number
}

/**
 * How much the values rise for each unit of time: the median of the slopes between all pairs, which a few odd values do not
 * move (Theil 1950, Sen 1968). 0 where there are fewer than two.
 */
export function slopeOf(points: readonly Point[]): number {
  const slopes: number[] = []
  for (let i = 0; i < points.length; i++)
    for (let j = i + 1; j < points.length; j++) {
      const apart = points[j]!.at - points[i]!.at
      if (apart > 0) slopes.push((points[j]!.value - points[i]!.value) / apart)
    }
  return medianOf(slopes)
}

/** 0 where there are none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  if (sorted.length === 0) return 0
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
