import { charsIn, type Block } from './block-text.ts'
import { dateOfLine } from './date-line.ts'

/** How notes to the reader begin that publishers set among the paragraphs, in the languages met most. */
const PROMPT = startsWith([
  `(?:read|see|find out|learn|show|view) (?:more|also|next|all)\\b`,
  `(?:also|keep) (?:read|on reading)|(?:don['’]t|do not) miss\\b|continue reading|scroll (?:down|for)`,
  `you (?:may|might|could) (?:also )?(?:like|be interested)|recommended|most (?:read|popular|viewed|shared)|trending`,
  `related(?: (?:stories|articles|content|posts|news|coverage|topics|links|items))?\\s*(?::|$)`,
  `more (?:on|from|stories|news|coverage|about) |more:|(?:story|article) continues`,
  `(?:click|tap) (?:here|below|to)\\b|(?:sign|log) (?:up|in)\\b|subscribe\\b|newsletter|download (?:the|our) `,
  `follow (?:us|him|her|them|me|our|@|\\S+(?: \\S+){0,3} on (?:twitter|facebook|instagram|x\\b|social))|like us on`,
  `join (?:us|our|the conversation|the discussion)|share (?:this|on|via|your|$)|sharing is|tweet$|email (?:this|us)`,
  `(?:do you )?have (?:a|any) (?:confidential )?(?:news )?(?:tip|story|question|information)|got a (?:tip|story)`,
  `get (?:the latest|our|breaking|more|daily|the \\S+ newsletter|in touch)|leave a (?:comment|reply)`,
  `advert(?:isement|isment|ising)?\\b\\W*$|sponsored|print(?: this)?$|comments?\\b\\W*$|\\d+ comments?\\b`,
  `(?:posted|published|updated|last (?:updated|modified)|first published|filed under|tagged|topics?|tags?)\\s*:`,
  `(?:categories|written by|by|more|credit|picture|video)\\s*:|(?:photos?|images?)(?: by|:| credit)|image source`,
  `watch(?: now| the video| video|:)|listen(?: now| to this| to the)`,
  `copyright\\b|©|\\(c\\) \\d{4}|all rights reserved|this (?:story|article|post) (?:first|originally) (?:appeared|was)`,
  `(?:lesen sie|mehr zum thema|auch interessant|lire aussi|à lire|sur le même sujet|lea también|leer más)(?!\\p{L})`,
  `(?:le puede interesar|leia (?:mais|também)|leggi anche|lees ook|читайте также)(?!\\p{L})`,
])

/** What a byline or a time stamp looks like. */
const STAMP = startsWith([
  `(?:by|von|par|por|posted|published|updated|last updated|created|modified|on)\\b[^.!?]*(?:\\d{4}|\\d{1,2}:\\d{2}|ago\\b|today|yesterday)`,
  `(?:by|von|par|por) \\p{Lu}[\\p{L}.'’-]+(?:[\\s,]+(?:and |und |et |y |e )?\\p{Lu}[\\p{L}.'’-]*){0,5}$`,
  `(?:published|posted|updated|modified)\\b.{0,60}\\bago$`,
  `\\d+[ -](?:min(?:ute)?s?|hours?|days?|weeks?) (?:ago|read)$`,
])

function startsWith(patterns: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\d©(]*(?:${patterns.join('|')})`, 'iu')
}

const HEADING = /^h[1-6]$/

/**
 * Leaves out of an article's blocks what is said to the reader about something else: prompts to read, subscribe or follow,
 * bylines and time stamps, links set as paragraphs, and headings that nothing follows.
 */
export function withoutAsides(blocks: readonly Block[]): Block[] {
  const kept = blocks.filter((b, i) => !isAside(b, i, blocks.length))
  // Were most of the page so, the rule is wrong about it.
  if (charsIn(kept) < charsIn(blocks) * 0.5) return [...blocks]
  while (kept.length > 1 && HEADING.test(kept[kept.length - 1]!.tag)) kept.pop()
  return kept
}

function isAside(block: Block, i: number, n: number): boolean {
  const { text, tag } = block
  if (text.length > 320 || tag === 'pre') return false
  const ended = /[.!?…]["”’)]*$/.test(text)
  if (isLinkParagraph(block, ended)) return true
  if (PROMPT.test(text) && isToReader(block, ended, i > n - 5)) return !isSpeech(text)
  if (i < 6 || i > n - 4) {
    if (text.length < 120 && STAMP.test(text)) return true
    if (dateOfLine(text) !== null) return true
  }
  return false
}

/** A prompt is short and no sentence, links somewhere, or speaks to the reader; a sentence of the story may begin alike. */
function isToReader({ text, linked }: Block, ended: boolean, isLate: boolean): boolean {
  if (text.length < 90) return !ended || linked > 0 || ADDRESSES.test(text)
  return linked > text.length * 0.2 || (isLate && (linked > 0 || ADDRESSES.test(text)))
}

const ADDRESSES = /\b(?:us|our|you|your|here|newsletters?)\b|[?!]|©|@|reserved/i

/** A paragraph that is one link and no sentence, or that shouts: a story offered in between. */
function isLinkParagraph({ text, tag, linked }: Block, ended: boolean): boolean {
  if (tag === 'li' || tag === 'td' || tag === 'dd' || linked < text.length * 0.85) return false
  return !ended || text === text.toUpperCase()
}

const isSpeech = (text: string): boolean => /^["“]/.test(text) && /["”]/.test(text.slice(1))
