import type { CommandContext } from './command.ts'

/** What day and time it is where somebody asks. */
export interface AskersClock {
  /** IANA. */
  readonly zone: string
  /** `YYYY-MM-DD` */
  readonly today: string
  /** ISO 8601 with the offset of the zone, so that its day is the asker's. */
  readonly now: string
}

/** By the zone that the asker set for themselves, else by the place's; UTC where neither is known. */
export async function askersClock({
  briefings,
  viewer: { person, place },
  now,
}: Pick<CommandContext, 'briefings' | 'viewer' | 'now'>): Promise<AskersClock> {
  const own = await briefings.settings({ person, place: null })
  const { timezone } = own.timezone || place === null ? own : await briefings.settings({ person, place })
  const zone = timezone ?? 'UTC'
  const here = now.toZonedDateTimeISO(zone)
  return {
    zone,
    today: here.toPlainDate().toString(),
    now: here.toString({ timeZoneName: 'never', smallestUnit: 'millisecond' }),
  }
}
