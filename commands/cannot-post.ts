import type { CommandContext } from './command.ts'
import { textNaming, type Block } from './document.ts'

/** Why nothing can be posted where it is to be, as far as the platform tells; null where nothing speaks against it. */
export interface CannotPost {
  readonly channel: string
  /** The end of a sentence, with what to do. */
  readonly reason: string
}

/** Looks before the first post whether it can come. */
export async function cannotPost(
  { mayPost }: Pick<CommandContext, 'mayPost'>,
  channel: string | null | undefined,
): Promise<CannotPost | null> {
  if (!mayPost || channel == null) return null
  const reason = await mayPost(channel)
  return reason === null ? null : { channel, reason }
}

/** What whoever sets a post up is told where it cannot come. */
export const cannotPostBlocks = (cannot: CannotPost | null, here: string | undefined): Block[] =>
  cannot === null
    ? []
    : [
        textNaming(
          [cannot.channel],
          `As it is, I cannot post in ${cannot.channel === here ? 'this channel' : `channel ${cannot.channel}`}: ${cannot.reason}. Until then nothing comes.`,
          'warning',
        ),
      ]
