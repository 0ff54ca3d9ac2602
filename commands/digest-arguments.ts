import { readQuietHours } from '../briefings/digest/quiet-hours.ts'
import { readSchedule } from '../briefings/digest/read-schedule.ts'
import type { WhenEmpty } from '../briefings/digest-results.ts'
import { UserError } from '../briefings/errors.ts'
import type { ArgumentSpec } from './arguments.ts'

type Optional<T> = ArgumentSpec<T> & { readonly required: false }

const MOST_STORIES = 20

/** Words that take a setting back. */
const NONE = /^(?:none|off|no|all|everything|-)$/i

/** When a digest comes; read here, so that what is wrong with it is said before anything is looked up. */
export const scheduleArgument = (
  description: string,
): ArgumentSpec<string> & { readonly required: true } => ({
  description,
  required: true,
  kind: 'string',
  read: (raw) => {
    readSchedule(raw)
    return raw.trim()
  },
})

export const optionalSchedule = (description: string): Optional<string> => ({
  ...scheduleArgument(description),
  required: false,
})

/** Quiet hours, or null for "none". */
export const optionalQuietHours = (description: string): Optional<string | null> => ({
  description,
  required: false,
  kind: 'string',
  read: (raw) => {
    if (NONE.test(raw.trim())) return null
    readQuietHours(raw)
    return raw.trim()
  },
})

/** A topic, or null for "none". */
export const optionalTopic = (description: string): Optional<string | null> => ({
  description,
  required: false,
  kind: 'string',
  completion: 'name',
  read: (raw) => (NONE.test(raw.trim()) ? null : raw.trim()),
})

/** What to do where nothing is new. */
export const optionalWhenEmpty = (description: string): Optional<WhenEmpty> => ({
  description,
  required: false,
  kind: 'string',
  read: (raw) => {
    const word = raw.trim().toLowerCase()
    if (word === 'say' || word === 'silent') return word
    throw new UserError('usage', `empty takes say or silent, not "${raw}".`)
  },
})

/**
 * A channel by its id, or as Discord (`<#123>`) and Slack (`<#C123|news>`) write a mention of it. That it is one of the place
 * that asks is the adapter's to make sure: only the platform knows.
 */
export const optionalChannel = (description: string): Optional<string> => ({
  description,
  required: false,
  kind: 'channel',
  read: (raw) => {
    const id = /^(?:<#([A-Z\d]+)(?:\|[^>]*)?>|#?([A-Z\d]*\d[A-Z\d]*))$/.exec(raw.trim())
    if (id) return (id[1] ?? id[2])!
    throw new UserError(
      'usage',
      `"${raw}" is no channel that I can read. Mention it (#name, as the platform completes it) or give its id.`,
    )
  },
})

/** The most stories of one digest. */
export const optionalStories = (description: string): Optional<number> => ({
  description,
  required: false,
  kind: 'integer',
  read: (raw, name) => {
    const n = Number(raw)
    if (Number.isInteger(n) && n >= 1 && n <= MOST_STORIES) return n
    throw new UserError('usage', `${name} takes a whole number from 1 to ${MOST_STORIES}, not "${raw}".`)
  },
})
