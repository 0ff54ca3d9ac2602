import type { PageMetadata } from './page-metadata.ts'

const SEPARATOR = /\s+[|\-–—\\/>»·•:]\s+|\s*[|»]\s*/

const NAMES =
  'dc:title dcterm:title dcterms:title og:title weibo:article:title weibo:webpage:title title twitter:title parsely-title'.split(
    ' ',
  )

/** The title of a page's article: as its metadata say, else from the title element without the site's name, or its heading. */
export function pageTitle(meta: PageMetadata): string | null {
  const given = linkedTitle(meta) ?? NAMES.map((k) => meta.metas.get(k)).find((t) => t)
  return (given ?? fromTitleElement(meta))?.slice(0, 500) ?? null
}

/** The one of two titles that the page shows: some sites put a description into `headline`. */
function linkedTitle({ linked, titleElement, headings }: PageMetadata): string | null {
  if (!linked?.title || !linked.otherTitle) return linked?.title ?? null
  const shown = `${titleElement ?? ''} ${headings.join(' ')}`
  return !shown.includes(linked.title) && shown.includes(linked.otherTitle) ? linked.otherTitle : linked.title
}

function fromTitleElement(meta: PageMetadata): string | null {
  const whole = meta.titleElement?.slice(0, 500)
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
