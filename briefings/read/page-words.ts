import type { Element } from './html-tree.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words in a class or id that say "not the article". */
const OUTSIDE = set(
  'comment comments commenting disqus respond replies sidebar footer footers nav navbar navigation menu submenu ' +
    'breadcrumb breadcrumbs crumbs related recommended recommendations recommend suggested share shares sharing ' +
    'sharebar sharethis addthis social socials newsletter newsletters subscribe subscription signup promo promos ' +
    'promotion promoted advert adverts advertisement advertising advertorial ads ad adsense dfp sponsor sponsored ' +
    'sponsors outbrain taboola cookie cookies consent gdpr popup modal overlay lightbox pagination pager paging ' +
    'toolbar tools trending popular mostread mostpopular tags tag taglist tagcloud skip login signin register ' +
    'masthead banner ticker shop shopping widget widgets rail teaser teasers hidden print printonly noprint ' +
    'copyright disclaimer legal rating ratings survey quiz poll feedback next prev previous more readmore morenews ' +
    'byline author authors bio dateline timestamp datetime pubdate credit credits caption captions screenreader ' +
    'thumbnail thumbnails carousel slideshow gallery playlist jobs weather horoscope syndication permalink metadata ' +
    'donate donation contribute membership follow followus fb facebook twitter whatsapp pinterest linkedin',
)

/** Words in a class or id that say "the article", which outweigh those above when the element is large. */
const INSIDE = set(
  'article body content entry main post story text column blog hentry page instapaper prose richtext',
)

/** The words of an element's class and id: `articleBody story-text` gives article, body, story, text. */
export function classWords(element: Element): string[] {
  const names = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`
  if (names === ' ') return []
  return names
    .slice(0, 500)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((w) => w.length > 1)
}

export interface ClassSense {
  readonly inside: number
  readonly outside: number
}

/** How many words of an element's class and id speak for the article, and how many against it. */
export function classSense(element: Element): ClassSense {
  let inside = 0
  let outside = 0
  for (const word of classWords(element)) {
    if (INSIDE.has(word)) inside++
    if (OUTSIDE.has(word)) outside++
  }
  return { inside, outside }
}
