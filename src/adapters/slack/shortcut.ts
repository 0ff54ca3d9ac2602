/** The http(s) addresses that a message links to, in order, each once: from its text, where Slack writes `<address|label>`. */
export function addressesIn(message: unknown): string[] {
  const text = (message as { text?: unknown } | null)?.text
  if (typeof text !== 'string') return []
  const found = [...text.matchAll(/<(https?:\/\/[^|>\s]+)(?:\|[^>]*)?>/g)].map((m) =>
    m[1]!.replace(/&amp;/g, '&'),
  )
  return [...new Set(found)]
}
