import { oneLine } from '../../../commands/one-line.ts'

/**
 * Words of others for a text object. `&`, `<` and `>` are all that Slack reads as its own: without them no mention, no channel
 * and no link comes of an article's text. https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export const escapeText = (words: string): string =>
  oneLine(words).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** What a person typed or posted, as Slack sends it: references become their names, entities their characters. */
export const typedText = (sent: string): string =>
  sent
    .replace(/<([@#!])([^|<>]*)(?:\|([^<>]*))?>/g, (_, kind: string, id: string, name?: string) =>
      name ? (kind === '#' ? `#${name}` : name) : kind === '!' ? id : '',
    )
    .replace(/<([^|<>]+)(?:\|[^<>]*)?>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim()

/**
 * A link in mrkdwn that says where it leads: its label is the address's own host. Null for what is no http(s) address.
 */
export function linkTo(address: string): string | null {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  const href = url.href.replace(/\|/g, '%7C').replace(/</g, '%3C').replace(/>/g, '%3E').replace(/&/g, '&amp;')
  if (href.length > 2000) return null
  return `<${href}|${escapeText(url.host)}>`
}

/** Words in pieces that each fit once they are escaped, broken at white space, or within a longer word where it must be. */
export function piecesOf(words: string, limit: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  const close = (): void => {
    if (piece) pieces.push(piece)
    piece = ''
    used = 0
  }
  for (const word of oneLine(words).split(' ')) {
    const escaped = escapeText(word)
    if (used > 0 && used + 1 + escaped.length > limit) close()
    if (escaped.length <= limit) {
      piece += used > 0 ? ` ${escaped}` : escaped
      used = piece.length
      continue
    }
    for (const c of word) {
      const one = escapeText(c)
      if (used + one.length > limit) close()
      piece += one
      used += one.length
    }
  }
  close()
  return pieces
}
