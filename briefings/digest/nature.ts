import type { ArticleWithFacts } from '../ports.ts'
import { isHeadedAsNote, saysItCorrects } from '../read/correction.ts'
import { leadOf } from '../read/furniture.ts'

/** What an article is: only news can be new. */
export type Nature = 'news' | 'opinion' | 'anniversary' | 'correction'

const OPINION_TITLE =
  /^(?:opinion|editorial|comment|commentary|column|letters?(?: to the editor)?|op-ed)\s*[:|–—-]/i
const OPINION_PATH =
  /\/(?:opinions?|editorials?|commentisfree|commentary|columns?|columnists?|letters|op-?eds?)(?:\/|$)/i
const NUMBER = '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|\\d{1,3})'
const LOOKS_BACK = new RegExp(
  `\\b(?:(?:\\w+ )?anniversary\\b|on this day\\b|years? ago (?:today|this (?:week|month))\\b|(?:decades?|century) ago (?:today|this)\\b)`,
  'i',
)
/** Only a headline is as short as that; in a text "a year after" tells when something was. */
const LOOKS_BACK_TITLE = new RegExp(
  `^${NUMBER} years? (?:on|later|after|since)\\b|: ${NUMBER} years? (?:on|later)$`,
  'i',
)

/** By how it names itself, where it stands, and how it begins. */
export function natureOf(article: Pick<ArticleWithFacts, 'title' | 'url' | 'text' | 'facts'>): Nature {
  const title = article.title ?? ''
  const first = article.facts.sentences[leadOf(article.text, article.facts.sentences)]
  const lead = first ? article.text.slice(first.start, first.end) : article.text.slice(0, 300)
  if (isHeadedAsNote(title) || saysItCorrects(article)) return 'correction'
  if (OPINION_TITLE.test(title) || OPINION_PATH.test(pathOf(article.url))) return 'opinion'
  if (LOOKS_BACK.test(title) || LOOKS_BACK_TITLE.test(title) || LOOKS_BACK.test(lead)) return 'anniversary'
  return 'news'
}

const pathOf = (url: string | null): string => (url ? (URL.parse(url)?.pathname ?? '') : '')
