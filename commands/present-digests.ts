import type { DigestsResult } from '../briefings/digest/digests.ts'
import type { DigestLine } from '../briefings/digest-results.ts'
import { cannotPost, type CannotPost } from './cannot-post.ts'
import type { CommandContext } from './command.ts'
import { heading, text, type Block, type Field } from './document.ts'
import { dayInWords } from './phrases.ts'
import { quietHoursInWords, scheduleInWords } from './schedule-in-words.ts'

/**
 * Digests with what they are set to and when they come next.
 *
 * @param here The channel in which it is told: nobody knows it by its id.
 */
export const digestBlocks = ({ digests }: DigestsResult, here: string | undefined): Block[] =>
  digests.flatMap((d): Block[] => [
    heading(digestTitle(d)),
    {
      kind: 'fields',
      fields: fieldsOf(d, here),
      ...(d.channel === null || d.channel === here ? {} : { channels: [d.channel] }),
    },
  ])

export const digestTitle = (d: DigestLine): string =>
  `${d.id} — ${scheduleInWords(d.schedule)}, ${d.timezone}${d.paused ? ', paused' : ''}`

function fieldsOf(d: DigestLine, here: string | undefined): Field[] {
  return [
    ...(d.reason ? [{ name: 'Paused', value: d.reason }] : []),
    ...(d.next.length > 0 ? [{ name: 'Next', value: d.next.map(slotInWords).join('; ') }] : []),
    { name: 'Posted', value: whereInWords(d, here) },
    {
      name: 'Stories',
      value: `${d.topic === null ? 'of everything' : `about ${d.topic}`}, ${d.stories} at most`,
    },
    ...(d.quiet
      ? [{ name: 'Quiet', value: `${quietHoursInWords(d.quiet)}: what falls in it comes with the next one` }]
      : []),
    { name: 'Nothing new', value: d.empty === 'say' ? 'says so' : 'stays silent' },
  ]
}

function whereInWords({ platform, channel }: DigestLine, here: string | undefined): string {
  if (platform === 'terminal') return 'nowhere: it is kept here, to be listed and previewed'
  if (channel !== null && channel === here) return 'in this channel'
  return channel === null ? 'as a direct message' : `in channel ${channel}`
}

/** "30 March 2026, 08:30" by the zone's own clock. */
function slotInWords(iso: string): string {
  return `${dayInWords(iso)}, ${iso.slice(11, 16)}`
}

/** What is said beside a new digest whose time zone nobody gave. */
export const zoneNote = ({ zone }: DigestsResult, prefix: string): Block[] =>
  zone === 'default'
    ? [
        text(
          `No time zone is set here, so it goes by UTC. ${prefix}settings Europe/Berlin sets one, or name it after the schedule.`,
          'muted',
        ),
      ]
    : []

export interface CheckedDigests extends DigestsResult {
  readonly cannot: CannotPost | null
}

/** With whether the first of them can be posted where it is to be. */
export const withCannotPost = async (
  result: DigestsResult,
  context: Pick<CommandContext, 'mayPost'>,
): Promise<CheckedDigests> => ({ ...result, cannot: await cannotPost(context, result.digests[0]?.channel) })

/** The contract's `digest`. */
export const digestsJson = ({ digests, cannot }: DigestsResult & Partial<CheckedDigests>): unknown =>
  cannot ? { digests, cannot } : { digests }
