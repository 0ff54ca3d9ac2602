import { oneLine } from '../../../commands/one-line.ts'

/**
 * Text of others, safe to show on Discord: no markdown, no mention, no link that it did not have, no control or
 * bidirectional override character; white space folded.
 */
export function escapeMarkdown(words: string): string {
  return (
    oneLine(words)
      .split(ADDRESS)
      .map((part, i) => (i % 2 === 1 ? escapeAddress(part) : escapeWords(part)))
      .join('')
      // What would be a heading, a list, a quotation or small print at the beginning of a line.
      .replace(/^(?:[#>+-])/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  )
}

/** What Discord makes a link of by itself. */
const ADDRESS = /(\bhttps?:\/\/[^\s<>|]+)/i

/** A mention in an embed pings nobody, but it would still look like one. */
const escapeWords = (words: string): string =>
  words.replace(/[\\*_~`|[\]<]/g, '\\$&').replace(/@/g, '@\u200b')

/** In an address a backslash would lead elsewhere, so that what would be markdown is written in per cent; a low line is read as it is. */
const escapeAddress = (address: string): string =>
  address.replace(/[\\*~`[@]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** The address as the target of a markdown link; null where it is no http(s) address that Discord would link. */
export function linkTarget(url: string): string | null {
  if (url.length > MOST_ADDRESS || !URL.canParse(url)) return null
  const { protocol, href, username, password } = new URL(url)
  // A name before the host makes an address look like another's.
  if (!/^https?:$/.test(protocol) || username || password) return null
  const target = href.replace(/[()<>*_~`|\\@]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return target.length > MOST_ADDRESS ? null : target
}

/** Longer addresses would leave no room for the claim. */
const MOST_ADDRESS = 1500

/** The words of a link. Words that look like another address than the link's own give way to its host. */
export function linkWords(words: string, url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '')
  const lies = hostsIn(oneLine(words)).some((n) => n.replace(/^www\./, '') !== host) || /:\/\//.test(words)
  return withoutMarkup(lies ? host : words)
}

/**
 * Within a link Discord takes no backslash for an escape and shows it, "for security reasons": what would be markup gives way to what
 * looks like it. https://github.com/discord/discord-api-docs/issues/6185
 */
const withoutMarkup = (words: string): string =>
  oneLine(words)
    .replace(/[\\*~`|[\]<]/g, (c) => LOOKS_LIKE[c]!)
    // One alone, or within a word, is read as it is.
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|__+/gu, ' ')
    .replace(/@/g, '@\u200b')
    .trim()

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '\\': '/',
  '*': '∗',
  '~': '∼',
  '`': '’',
  '|': '¦',
  '[': '(',
  ']': ')',
  '<': '‹',
}

/** What looks like a host in words: labels with dots between, the second or a later one beginning with two letters. Linear. */
function hostsIn(words: string): string[] {
  const runs = words.match(/[\p{L}\p{N}.-]+/gu) ?? []
  const labels = runs.map((run) => run.split('.').filter(Boolean))
  const hosts = labels.filter(([, ...further]) => further.some((label) => /^\p{L}{2}/u.test(label)))
  return hosts.map((h) => h.join('.').toLowerCase())
}
