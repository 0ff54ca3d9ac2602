import { dayNamed } from '../briefings/analyse/day-named.ts'
import { UserError } from '../briefings/errors.ts'

/**
 * The day, `YYYY-MM-DD`, that somebody names as a beginning, as people do: "yesterday", "last Monday", "18 September".
 * @throws UserError 'usage' with examples where the words name no day.
 */
export function daySince(words: string, now: Temporal.Instant): string {
  const day = dayNamed(words, now.toString().slice(0, 10))
  if (day !== null) return day
  throw new UserError(
    'usage',
    `"${words}" is no day that I can read for since. Write it as 2024-04-01, "yesterday", "last Monday" or "18 September".`,
  )
}
