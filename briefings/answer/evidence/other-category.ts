import type { Question } from '../question/question.ts'
import type { Passage } from '../ranking/passages.ts'

/** Words of one rank, behind which the nouns of different prizes stand. */
const PRIZE = String.raw`(?:best|worst|outstanding|favou?rite)`
/** What makes another category of a prize, a team or a rank of the noun behind it. */
const LESSER = String.raw`supporting|guest|junior|youth|under-\d\d|(?:second|third|fourth|fifth|sixth)-\p{L}+`

const PRIZED = new RegExp(String.raw`\b${PRIZE}\s((?:\p{L}[\p{L}-]*\s)?\p{L}[\p{L}-]*)`, 'giu')
const BEHIND_IT = new RegExp(String.raw`(?<![\p{L}-])(${LESSER})\s(?:\p{Ll}[\p{L}-]*\s)?$`, 'u')

/**
 * Is what a sentence tells of another category than the one asked about: the best actor where it is asked who won best picture, a supporting
 * actress, the second-largest?
 */
export const isOtherCategory = ({ asking, names }: Question, { article, range }: Passage): boolean => {
  const sentence = article.text.slice(range.start, range.end)
  return isOtherPrize(asking, sentence) || isLesser(asking, names, sentence) || isBesideIt(asking, sentence)
}

/** The sentence has prizes of the same rank, and none of the noun asked about. */
function isOtherPrize(asking: string, sentence: string): boolean {
  const [asked] = asking.matchAll(PRIZED)
  if (!asked) return false
  const told = [...sentence.matchAll(PRIZED)].map((m) => m[1]!.toLowerCase().split(' '))
  const own = asked[1]!
    .toLowerCase()
    .split(' ')
    .filter((w) => !/^(?:at|in|of|for|on|by|the|and|this|last)$/.test(w))
  return told.length > 0 && told.every((words) => !words.some((w) => own.includes(w)))
}

/** A noun asked about stands in the sentence, each time behind a word that makes it a lesser or another one, which the question has not. */
function isLesser(asking: string, names: readonly string[], sentence: string): boolean {
  const nouns = (asking.match(/\p{Ll}[\p{L}-]{3,}/gu) ?? []).filter((w) => !names.some((n) => n.includes(w)))
  return nouns.some((noun) => {
    const all = [
      ...sentence.matchAll(new RegExp(String.raw`(?<!\p{L})${RegExp.escape(noun)}s?(?!\p{L})`, 'giu')),
    ]
    return (
      all.length > 0 &&
      all.every((m) => {
        const word = BEHIND_IT.exec(sentence.slice(Math.max(0, m.index - AROUND), m.index))?.[1]
        return word !== undefined && !asking.toLowerCase().includes(word)
      })
    )
  })
}
const AROUND = 40

/** What is held beside an event, and is not the event: "the wedding dinner", "the Vale Bowl halftime show". */
const BESIDE =
  /^\s(?:halftime\s|after-?)?(?:concert|party|rehearsal|dinner|reception|parade|anniversary|preparations|announcement|countdown|trailer|broadcast|coverage|show|weekend)\b/iu

/** Of the event that is asked about by its name or noun alone, each time only what is held beside it is told. */
function isBesideIt(asking: string, sentence: string): boolean {
  const event = EVENT.exec(asking)?.[1]
  if (event === undefined || BESIDE.test(` ${event.split(' ').at(-1)!}`)) return false
  const all = [
    ...sentence.matchAll(new RegExp(String.raw`(?<!\p{L})${RegExp.escape(event)}(?!\p{L})`, 'giu')),
  ]
  return all.length > 0 && all.every((m) => BESIDE.test(sentence.slice(m.index + event.length)))
}
const EVENT =
  /^\W*(?:when|where|how\smany\speople|who|how\slong)\s(?:\p{L}+\s){0,2}?(?:the\s)((?:\p{L}+\s)??\p{L}+)(?=\W*$|\s(?:start|begin|end|take|held|on|in|at)\b)/iu

const MOST =
  /\b(?:(?<=\bthe\s)(?:most(?!\s(?:recent|of)\b)|fewest|least)|most(?=\s\p{Ll}+(?:ed|ful|ar|ive|ous|ble|ly)\b))\b/u
const EST =
  /\b(?!(?:best|guest|latest|request|interest|test|west|protest|contest|arrest|forest|harvest|honest|modest|invest|suggest|quest|rest|nest|chest)\b)\p{Ll}{2,}est\b/u
/** What says of something that it comes first: "led with", "a record". Neither "the most dangerous" nor "most of" says who has the most. */
const FIRST = String.raw`most(?!\s(?:of\b|\p{Ll}+(?:ous|ful|ed|ive|al|ing|ent|ant|ar|ble|ic)\b(?!\s\p{Ll}+s\b)))|fewest|least|highest|largest|tops?|topped|led|leads?|leading|leader|records?|ahead|beats?|champion|favou?rite|No\.\s1|number\sone`
/** Not "one of the largest". */
const ALONE = String.raw`(?<![\p{L}-]|\b(?:one\sof|among)\s(?:the|its|his|her|their)\s)`
const SAYS_FIRST = new RegExp(String.raw`${ALONE}(?:${FIRST})(?!\p{L})`, 'u')
const SAYS_EST = new RegExp(String.raw`${ALONE}(?:${FIRST}|\p{Ll}{2,}(?:est|iest))(?!\p{L})`, 'u')

/**
 * "Which channel got the most nominations?": a sentence that says of nothing that it has the most, or comes first, and has not the very verb
 * either.
 */
export function lacksMost(
  { asking, type, predicate, terms }: Question,
  { article, range, words }: Passage,
): boolean {
  if (type === 'yes-no' || type === 'words') return false
  const told = article.text.slice(range.start, range.end)
  const lacks = (MOST.test(asking) && !SAYS_FIRST.test(told)) || (EST.test(asking) && !SAYS_EST.test(told))
  const isTelling = terms.some((t) => t.term === predicate && t.weight >= 1)
  return lacks && !(isTelling && words.some((w) => w.term === predicate))
}
