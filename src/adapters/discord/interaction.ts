import { MessageFlags, type InteractionType } from 'discord.js'
import type { SentField } from './forms.ts'
import type { SentOption } from './read-options.ts'
import type { Origin } from './viewer.ts'
import type { Words } from './words.ts'

/** What is read of an interaction as the gateway dispatches it. */
export interface Interaction extends Origin {
  readonly id: string
  readonly application_id: string
  readonly type: InteractionType
  readonly token: string
  readonly channel_id?: string
  /** The message under which a button stands, or a form was opened. */
  readonly message?: {
    readonly flags?: number
    readonly embeds?: readonly { readonly author?: { readonly name?: string } }[]
    /** The bot. */
    readonly author?: { readonly id: string }
    /** What it replies to. */
    readonly message_reference?: { readonly message_id?: string }
    /** The same as Discord knew it, where it looked; null where it is deleted. */
    readonly referenced_message?: Words | null
  }
  readonly data?: {
    readonly name?: string
    readonly options?: readonly SentOption[]
    readonly custom_id?: string
    /** Chosen from a menu. */
    readonly values?: readonly string[]
    /** Filled into a form. */
    readonly components?: readonly SentField[]
    readonly target_id?: string
    readonly resolved?: {
      readonly messages?: Readonly<Record<string, MenuMessage>>
      /** Channels that were chosen, which Discord looked up in the guild where it happens. */
      readonly channels?: Readonly<Record<string, { readonly guild_id?: string }>>
    }
  }
}

/** A message whose context menu was opened. */
export interface MenuMessage {
  readonly content?: string
  readonly embeds?: readonly { readonly url?: string }[]
}

/** A button is good in the channel in which it was given, and nowhere else. */
export const placeOf = ({ guild_id, channel_id }: Pick<Interaction, 'guild_id' | 'channel_id'>): string =>
  `${guild_id ?? 'direct'}/${channel_id ?? ''}`

/** User id of who did it. */
export const userOf = ({ member, user }: Interaction): string => member?.user?.id ?? user?.id ?? ''

/** The question that the reply shows under which it happens, if any. */
export function questionsAbove({ message }: Interaction): readonly string[] {
  const name = message?.embeds?.[0]?.author?.name
  return name === undefined ? [] : [name]
}

/** Whether what it stands under was told to one person alone. */
export const isUnderPrivate = ({ message }: Interaction): boolean =>
  ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0
