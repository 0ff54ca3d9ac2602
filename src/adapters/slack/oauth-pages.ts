/** Pages that a browser sees while somebody installs the app. They load nothing and run nothing. */
export interface Page {
  readonly title: string
  /** Plain text. */
  readonly words: string
  readonly link?: { readonly label: string; readonly address: string }
}

export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  // The address holds a code that lets us in.
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const

const STYLE =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:4rem auto;padding:0 1rem;color:#1f3a4d}' +
  'a{display:inline-block;padding:.6rem 1.2rem;background:#1f3a4d;color:#fff;text-decoration:none;border-radius:.3rem}'

export const pageHtml = ({ title, words, link }: Page): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width,initial-scale=1">' +
  `<link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>` +
  `<body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(words)}</p>` +
  (link ? `<p><a href="${escapeHtml(link.address)}">${escapeHtml(link.label)}</a></p>` : '') +
  '</body></html>'

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (words: string): string => words.replace(/[&<>"']/g, (c) => NAMES[c]!)
