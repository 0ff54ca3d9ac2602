/**
 * What Slack takes, in characters as they are sent (escaped).
 * https://docs.slack.dev/reference/block-kit/blocks, https://docs.slack.dev/changelog/2018-truncating-really-long-messages
 */
export const LIMITS = {
  blocks: 50,
  homeBlocks: 100,
  header: 150,
  section: 3000,
  buttonValue: 2000,
  actionId: 255,
  /** Of a menu's options, which carry far less than buttons. */
  optionText: 75,
  optionValue: 150,
  options: 100,
  overflow: 5,
  /** What one field of a form takes. */
  input: 3000,
  viewTitle: 24,
  metadata: 3000,
  /** Slack names none, and refuses all blocks of a message together at about 13,000 (`msg_blocks_too_long`). */
  allBlocks: 12_000,
  /** The line of a notification. */
  notice: 300,
} as const
