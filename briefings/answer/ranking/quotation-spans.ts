import { nameWords } from '../../connect/names.ts'
import type { Quote, Range } from '../../model.ts'
import type { Question } from '../question/question.ts'
import type { Passage } from './passages.ts'

/** Somebody's words at their place, and how well they fit what was asked, in [0, 1]. */
type QuotationSpan = Range & { readonly fit: number }

/** From there on they are their own words: what they deny, and what their office, their side or somebody else says, is not what they said. */
export const THEIR_OWN = 0.5

/** What is quoted in a passage's sentence; of those asked about it answers best. */
export function quotationSpans(
  { article, index, range }: Passage,
  { names, speaker, asking }: Question,
): QuotationSpan[] {
  const speaks = whoSpeaks(names, speaker)
  const asked = new Set(speaks.flatMap((n) => nameWords(n)))
  // "What did the police say?", "what did the owners of Arbor say?": nobody named.
  const common = speaks.length ? undefined : nameWords(ofWhom(speaker ?? '')).at(-1)
  if (common !== undefined) asked.add(common)
  return article.facts.quotes
    .filter(
      (q) =>
        q.sentence === index &&
        !(q.cue && isUnsaid(article.text, range.start, q.cue)) &&
        !(q.cue && isOfThing(article.text, q.cue, q.content)),
    )
    .map((q) => ({
      start: Math.max(range.start, q.content.start),
      end: Math.min(range.end, q.content.end),
      fit:
        (isOnSpeaker(article.text, q) ? OTHERS : fitOfSpeaker(nameWords(q.name ?? ''), asked)) *
        wholeness(q.content) *
        (q.cue && DENIES.test(article.text.slice(q.cue.start, q.cue.end)) && !DENIES.test(asking)
          ? DENIED
          : 1),
    }))
    .filter((q) => q.end > q.start)
}

/** "The owners of Arbor": whoever they are of does not speak. */
const ofWhom = (speaker: string): string => speaker.replace(/\s(?:of|for|in|at|behind)\s.*$/su, '')

/** Of the names of a question those of whoever is asked to have spoken; all where it does not say who. */
export const whoSpeaks = (names: readonly string[], speaker: string | null): readonly string[] =>
  speaker === null ? names : names.filter((n) => ofWhom(speaker).includes(n))

/** Whoever refused to speak said nothing, nor did who "has not conceded", or has yet to. */
const isUnsaid = (text: string, from: number, { start, end }: Range): boolean =>
  DENIED_CUE.test(text.slice(start, end)) || UNSAID.test(text.slice(Math.max(from, start - AROUND), start))
const DENIED_CUE = /\b(?:refus|declin)|\b(?:not|never|yet to)\b|n['’]t\b/i
const UNSAID = /(?:\b(?:not|never|yet(?: to)?)|n['’]t)\s(?:\p{L}+ly\s)?$/iu
const AROUND = 30

/** "Showed a picture of the reef", "will assume the role of": no words, where neither a clause nor a quotation follows. */
const isOfThing = (text: string, cue: Range, { start, end }: Range): boolean =>
  SHOWS.test(text.slice(cue.start, cue.end)) && !/^(?:that|how|why)\b|^["“‘']/i.test(text.slice(start, end))
const SHOWS = /\b(?:show(?:s|ed|n|ing)?|assum(?:e|es|ed|ing)|anticipat(?:e|es|ed|ing)|judging)$/i
/** What somebody denies is what others say. */
const DENIES = /\b(?:den(?:y|ies|ied|ying)|reject|refut|dismiss)/i
const DENIED = 0.4

/** Characters from which somebody's words tell what was said, not merely of what: "rejected the call" against "said that …". */
const TELLING = 60
const wholeness = ({ start, end }: Range): number => 0.7 + 0.3 * Math.min(1, (end - start) / TELLING)

/** Their own words answer; those of their office or side hardly do, anybody else's not at all. */
function fitOfSpeaker(speaker: readonly string[], asked: ReadonlySet<string>): number {
  if (asked.has(speaker.at(-1) ?? '')) return 1
  if (OUTSIDER.test(speaker.at(-1) ?? '')) return OTHERS
  return speaker.some((w) => asked.has(w)) ? 0.3 : OTHERS
}
const OTHERS = 0.05
/** "A Lorrin shareholder" does not speak for Lorrin. */
const OUTSIDER =
  /(?:holder|user|supporter|backer|critic|fan|customer|worker|employee|resident|rival|opponent|passenger|neighbou?r)s?$/

/** “If Holm gives up”, as Holm's words: whoever is named in what is quoted seldom said it. */
const isOnSpeaker = (text: string, { name, content: { start, end } }: Quote): boolean => {
  const last = /\p{Lu}[\p{L}’'-]*$/u.exec(name ?? '')?.[0]
  const told = text.slice(start, end)
  return (
    last !== undefined &&
    /^["“]/.test(told) &&
    new RegExp(String.raw`(?<!\p{L})${RegExp.escape(last)}(?!\p{L})`, 'u').test(told)
  )
}
