import type { InteractionType } from 'discord.js'
import type { Origin } from './viewer.ts'
import type { SentOption } from './read-options.ts'

/** What is read of an interaction as the gateway dispatches it. */
export interface Interaction extends Origin {
  readonly id: string
  readonly application_id: string
  readonly type: InteractionType
  readonly token: string
  readonly channel_id?: string
  readonly data?: {
    readonly name?: string
    readonly options?: readonly SentOption[]
    readonly custom_id?: string
    readonly target_id?: string
    readonly resolved?: { readonly messages?: Readonly<Record<string, { readonly content?: string }>> }
  }
}
