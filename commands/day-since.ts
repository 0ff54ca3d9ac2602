import { daysNamed, type Days } from '../briefings/analyse/day-named.ts'
import { UserError } from '../briefings/errors.ts'

/**
 * The days that somebody means, as people say them: "yesterday", "last Monday", "18 September", "September 2024".
 *
 * @param argument What they are given for.
 * @param today The asker's day, `YYYY-MM-DD`.
 * @throws UserError 'usage' with examples where the words name no day.
 */
export function daysMeant(words: string, argument: string, today: string): Days {
  const days = daysNamed(words, today)
  if (days !== null) return days
  throw new UserError(
    'usage',
    `"${words}" is no day that I can read for ${argument}. Write it as 2024-04-01, "yesterday", "last Monday" or "18 September".`,
  )
}

/**
 * The day, `YYYY-MM-DD`, that somebody names as a beginning.
 * @throws UserError 'usage' where the words name no day, or one that is still to come.
 */
export function daySince(words: string, today: string): string {
  const { first } = daysMeant(words, 'since', today)
  if (first <= today) return first
  throw new UserError('usage', `"${words}" is still to come (${first}): since takes a day that has been.`)
}
