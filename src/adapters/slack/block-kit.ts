/** The part of Block Kit that Dateline speaks. https://docs.slack.dev/reference/block-kit */
export type SlackBlock = (
  | { readonly type: 'header'; readonly text: PlainText }
  | {
      readonly type: 'section'
      readonly text: PlainText | Mrkdwn
      readonly accessory?: Button | Overflow | ExternalSelect
    }
  | { readonly type: 'section'; readonly fields: readonly PlainText[] }
  | { readonly type: 'context'; readonly elements: readonly (PlainText | Mrkdwn)[] }
  | { readonly type: 'actions'; readonly elements: readonly (Button | Overflow | StaticSelect)[] }
) & { readonly block_id?: string }

export interface PlainText {
  readonly type: 'plain_text'
  readonly text: string
  readonly emoji: false
}

export interface Mrkdwn {
  readonly type: 'mrkdwn'
  readonly text: string
  readonly verbatim: true
}

export interface Button {
  readonly type: 'button'
  readonly action_id: string
  readonly text: PlainText
  readonly value: string
}

/** Up to five further things to do, behind three dots. */
export interface Overflow {
  readonly type: 'overflow'
  readonly action_id: string
  readonly options: readonly Option[]
}

export interface Option {
  readonly text: PlainText
  readonly value: string
}

/** A list of what does not change. */
export interface StaticSelect {
  readonly type: 'static_select'
  readonly action_id: string
  readonly placeholder: PlainText
  readonly options: readonly Option[]
}

/** A list that we fill while somebody types. https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select */
export interface ExternalSelect {
  readonly type: 'external_select'
  readonly action_id: string
  readonly placeholder: PlainText
  readonly min_query_length: number
}

/** A message as it is posted: `text` is what notifications and screen readers tell. */
export interface SlackMessage {
  readonly text: string
  readonly blocks: readonly SlackBlock[]
}

/** Text that Slack shows as it stands, once escaped: words of articles are never sent as mrkdwn. */
export const plainText = (escaped: string): PlainText => ({ type: 'plain_text', text: escaped, emoji: false })

/** Our own mark-up only. `verbatim` keeps Slack from making links and mentions of its own. */
export const mrkdwn = (text: string): Mrkdwn => ({ type: 'mrkdwn', text, verbatim: true })
