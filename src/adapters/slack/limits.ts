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
  /** Slack names none, and refuses all blocks of a message together at about 13,000 (`msg_blocks_too_long`). */
  allBlocks: 12_000,
  /** The line of a notification. */
  notice: 300,
} as const
