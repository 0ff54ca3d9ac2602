/** The part of Block Kit that Dateline speaks. https://docs.slack.dev/reference/block-kit */
export type SlackBlock = (
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'section'; readonly text: PlainText; readonly accessory?: Button }
  | { readonly type: 'section'; readonly fields: readonly PlainText[] }
  | { readonly type: 'context'; readonly elements: readonly (PlainText | Mrkdwn)[] }
  | { readonly type: 'actions'; readonly elements: readonly Button[] }
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

/** A message as it is posted: `text` is what notifications and screen readers tell. */
export interface SlackMessage {
  readonly text: string
  readonly blocks: readonly SlackBlock[]
}

/** Text that Slack shows as it stands, once escaped: words of articles are never sent as mrkdwn. */
export const plainText = (escaped: string): PlainText => ({ type: 'plain_text', text: escaped, emoji: false })

/** Our own mark-up only. `verbatim` keeps Slack from making links and mentions of its own. */
export const mrkdwn = (text: string): Mrkdwn => ({ type: 'mrkdwn', text, verbatim: true })
