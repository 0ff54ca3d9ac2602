/** Parameters that say where a reader came from, and never what they read. */
const TRACKING =
  /^(?:utm_.+|fb_.+|mc_[ce]id|ga_.+|hsa_.+|pk_.+|piwik_.+|mtm_.+|at_(?:medium|campaign|custom\d*|link.+|format|bbc.+)|_hs(?:enc|mi)|[a-z]*clid|igshid?|smid|smtyp|cmpid?|cmp|ito|ocid|xtor|ncid|icid|mbid|ref_?src|ref_?url|referrer|__twitter_impression|guccounter|guce_referrer.*|gi|_ga|_gl|sref|taid|fbc|wt\.mc_id|wt_mc|ftag|feedtype|spm|sc_c.+|trk|dclid|msclkid|yclid|oly_(?:anon|enc)_id|vero_.+|rb_clickid|mkt_tok)$/i

/** Longer ones are no addresses of articles. */
const LONGEST = 8192

/**
 * One spelling for an address, so that an article is known again: lower-case scheme and host, no default port, no
 * fragment, no tracking parameters, the others sorted, no slash at the end of a path, percent-escapes normalised as the
 * URL Standard has it. Addresses that are no http(s) URL come back trimmed and otherwise as they are.
 */
export function canonicalUrl(url: string): string {
  const trimmed = url.trim()
  const parsed = trimmed.length > LONGEST ? null : URL.parse(trimmed)
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return trimmed
  // A fragment that holds a path ("#!/story/4") is the page's address in old one-page sites.
  if (!parsed.hash.startsWith('#!')) parsed.hash = ''
  parsed.username = ''
  parsed.password = ''
  parsed.hostname = parsed.hostname.replace(/\.$/, '')
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name))
  if (kept.length < parsed.searchParams.size) parsed.search = new URLSearchParams(kept).toString()
  parsed.searchParams.sort()
  if (parsed.pathname.length > 1) parsed.pathname = parsed.pathname.replace(/\/+$/, '') || '/'
  return parsed.href
}
