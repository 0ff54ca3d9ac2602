import type { Destination, Post } from '../post.ts'

const WORDS = {
  uncertain: (what: string, reason: string): string =>
    `I cannot tell whether ${what} was posted: ${reason}. So that nothing is posted twice, I do not send it again; please look whether it is there.`,
  refused: (what: string, reason: string): string => `${what} could not be posted: ${reason}.`,
  gone: (what: string, reason: string): string =>
    `${what} could not be posted: ${reason}. What I post there by myself is paused until somebody resumes it.`,
} as const

/** Why a post may not stand where it was to. */
export interface Trouble {
  readonly kind: keyof typeof WORDS
  readonly reason: string
  readonly at: string
}

/** A word to who set something up, in their direct messages; null where they cannot be written to. */
export function noticeOf(post: Post, person: string, { kind, reason, at }: Trouble): Post | null {
  const platform = person.split(':')[0]
  if (platform !== 'discord' && platform !== 'slack') return null
  const text = WORDS[kind](`${nameOf(post)}${whereOf(post.destination)}`, reason)
  return {
    // One for each matter. That a destination is gone is told once, whatever else was to be posted there that month.
    id: `notice:${kind}:${person}:${kind === 'gone' ? `${JSON.stringify(post.destination)}:${at.slice(0, 7)}` : post.id}`,
    destination: { platform, place: null, channel: null, person },
    scopes: [],
    content: {
      ...{ kind: 'notice', title: null, text: text[0]!.toUpperCase() + text.slice(1) },
      channels: channelsOf(post.destination),
    },
    at,
  }
}

/** What a post is, in words. */
export function nameOf({ content }: Post): string {
  if (content.kind === 'correction') return 'a correction'
  return content.kind === 'notice' ? 'a notice' : `“${content.title}”`
}

/** Where it is, as renderers know a channel's name again that is among `channelsOf`. */
export const whereOf = ({ channel }: Destination): string =>
  channel === null ? '' : ` in channel ${channel}`

export const channelsOf = ({ channel }: Destination): string[] => (channel === null ? [] : [channel])
