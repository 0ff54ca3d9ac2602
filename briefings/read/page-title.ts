import type { PageMetadata } from './page-metadata.ts'

const SEPARATOR = /\s+[|\-–—\\/>»·•:]\s+|\s*[|»]\s*/

/** The title of a page's article: as its metadata say, else from the title element without the site's name, or its heading. */
export function pageTitle(meta: PageMetadata): string | null {
  const given = [
    meta.linked?.title,
    ...[
      'dc:title',
      'dcterm:title',
      'dcterms:title',
      'og:title',
      'weibo:article:title',
      'weibo:webpage:title',
      'title',
      'twitter:title',
      'parsely-title',
    ].map((k) => meta.metas.get(k)),
  ].find((t) => t)
  return given ?? fromTitleElement(meta)
}

function fromTitleElement(meta: PageMetadata): string | null {
  const whole = meta.titleElement
  const [heading] = meta.headings
  if (!whole) return heading ?? null
  const parts = whole.split(SEPARATOR).filter(Boolean)
  if (parts.length < 2) return whole
  const same = meta.headings.find((h) => h === whole || parts.includes(h))
  if (same) return same
  const containing = meta.headings.find((h) => h.length > 14 && whole.includes(h))
  if (containing) return containing
  // The site's name is the short part, at the end more often than at the start.
  const last = parts[parts.length - 1]!
  const without = whole.slice(0, whole.lastIndexOf(last)).replace(/[\s|\-–—\\/>»·•:]+$/, '')
  if (wordsIn(without) >= 3) return without
  const rest = whole.slice(parts[0]!.length).replace(/^[\s|\-–—\\/>»·•:]+/, '')
  return wordsIn(rest) >= 3 ? rest : whole
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length
