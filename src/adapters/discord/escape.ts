import { oneLine } from '../../../commands/one-line.ts'

/**
 * Text of others, safe to show on Discord: no markdown, no mention, no link that it did not have, no control or
 * bidirectional override character; white space folded.
 */
export function escapeMarkdown(words: string): string {
  return (
    oneLine(words)
      .replace(/[\\*_~`|[\]<]/g, '\\$&')
      // What would be a heading, a list, a quotation or small print at the beginning of a line.
      .replace(/^(?:[#>+-])/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // A mention in an embed pings nobody, but it would still look like one.
      .replace(/@/g, '@\u200b')
  )
}

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
  return escapeMarkdown(lies ? host : words)
}

/** What looks like a host in words: labels with dots between, the second or a later one beginning with two letters. Linear. */
function hostsIn(words: string): string[] {
  const runs = words.match(/[\p{L}\p{N}.-]+/gu) ?? []
  const labels = runs.map((run) => run.split('.').filter(Boolean))
  const hosts = labels.filter(([, ...further]) => further.some((label) => /^\p{L}{2}/u.test(label)))
  return hosts.map((h) => h.join('.').toLowerCase())
}
