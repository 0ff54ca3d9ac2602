import type { Range } from '../../model.ts'
import { termOf, termsOf } from '../../read/terms.ts'
import { HERE, type Passage } from '../ranking/passages.ts'
import type { Question } from '../question/question.ts'
import { isOnlyLikened, isOtherDraw } from './likened.ts'
import { numberOf } from '../question/slot-numbers.ts'

/** How far a sentence is about just the ones that the question names. Shares are in [0, 1]. */
export interface Wholeness {
  /** The question's names, as they are written there: whole in the sentence, or in the title or the article beside it. */
  readonly names: number
  /** Its numbers and ordinals, by what they number: "season 4", "the 92nd". 1 where it has none. */
  readonly numbers: number
  /** The sentence numbers the same thing otherwise, names another year, or carries the name on: another thing. */
  readonly other: number
}

/** What may follow a company's name without making it another. */
const LEGAL = /^(?:Inc|Corp|Ltd|Co|Group|Plc|AG|SA|NV|LLC)\b/
const TITLES =
  /^(?:President|Minister|Secretary|Senator|Governor|Mayor|Judge|Justice|King|Queen|Prince|Princess|Pope|Sir|Lady|Lord|Mr|Mrs|Ms|Dr|Gen|General|Captain|Coach|Chief|Chancellor|Premier|Rep|Sen|Gov)$/
const HELD = { together: 1, apart: 0.9, last: 0.9, around: 0.4, partly: 0.6 } as const

/** "The first image" may be told as "the image". */
const UNTOLD = 0.7
/** The number stands in the article, though not in this sentence. */
const ELSEWHERE = 0.6

/** Reads how whole what a question names is told, sentence by sentence; what has to be known of a whole article is read once. */
export function createWholeness(question: Question): (passage: Passage) => Wholeness {
  const { names } = question
  const terms = names
    .map((n) => n.split(/\s+/).flatMap((w) => (/^(?:\d+|Q\d)$/.test(w) ? [] : (termOf(w) ?? []))))
    .filter((t) => t.length > 0)
  const holdsTogether = terms.map(createHoldsTogether)
  return (passage) => {
    const sentence = passage.article.text.slice(passage.range.start, passage.range.end)
    const numbered = numbersMet(question, passage)
    const met = terms.map((name, i) => nameMet(name, passage, holdsTogether[i]!))
    return {
      names: met.length ? met.reduce((a, b) => a + b) / met.length : 1,
      numbers: numbered.met,
      other: Math.max(
        numbered.other,
        ...terms.map((t) => (isNamesake(t, question, passage) ? 1 : 0)),
        hasRival(question, passage) ? 1 : 0,
        isOtherRound(sentence, question) || isOtherDraw(question, passage) ? 1 : 0,
        isOnlyLikened(question, passage) ? 1 : 0,
        ...names.map((n) => (isCarriedOn(n, sentence, question) || isOtherPrize(n, passage) ? 1 : 0)),
        0,
      ),
    }
  }
}

type Holds = (article: Passage['article']) => boolean

/** Do the words of a name stand together anywhere in an article? Each is read once, however many of its sentences are asked about. */
function createHoldsTogether(name: readonly string[]): Holds {
  const known = new Map<Passage['article'], boolean>()
  return (article) => {
    const told = known.get(article)
    if (told !== undefined) return told
    const all = termsOf(article.text)
    const holds = all.some((t, i) => t === name[0] && name.every((x, k) => all[i + k] === x))
    known.set(article, holds)
    return holds
  }
}

/** By what the sentence and its surroundings hold of its words: together, apart, its last alone, or only elsewhere. */
function nameMet(terms: readonly string[], { words, met, article }: Passage, holdsTogether: Holds): number {
  const counts = terms.map((t) => met.get(t) ?? 0)
  if (counts.every((c) => c >= HERE)) {
    const places = words.flatMap((w, i) => (w.term === terms[0] ? i : []))
    const together = places.some((i) => terms.every((t, k) => words[i + k]?.term === t))
    return together || terms.length === 1 ? HELD.together : HELD.apart
  }
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length
  // "The world" and "a series of", in a report that has no World Series: its words stand here and there, and nowhere together.
  const isScattered = (): boolean =>
    terms.length > 1 && counts.every((c) => c < BESIDE_IT) && !holdsTogether(article)
  if (counts.some((c) => c === 0) || isScattered()) return HELD.partly * mean
  // "Lee" is enough for Ann Lee where the article has her whole name.
  return counts.at(-1)! >= HERE && terms.length < 4 ? HELD.last : HELD.around + (1 - HELD.around) * mean
}

const BESIDE_IT = 0.5

/** "Season 11, episode 24": a part of it. */
const PART = /^,?\s(?:episode|chapter|volume|stage|lap)\s(?:\d|[ivx]+\b|one|two|three)/i
const PART_ASKED = /\b(?:episodes?|chapters?|volumes?|stages?|laps?)\b/i

/** "Odyssey 2" of "Odyssey", "Draft Combine" of "Draft": each time that the sentence has the name. */
function isCarriedOn(name: string, sentence: string, question: Question): boolean {
  if (!/\s/.test(name)) return false
  const lower = sentence.toLowerCase()
  const asked = question.text.toLowerCase()
  let seen = 0
  for (let at = lower.indexOf(name.toLowerCase()); at >= 0; at = lower.indexOf(name.toLowerCase(), at + 1)) {
    seen++
    const after = sentence.slice(at + name.length)
    if (PART.test(after) && !PART_ASKED.test(asked)) continue
    const next = /^\s([2-9]\b(?![-–,.:]\d|\s(?:million|billion))|II+\b|(?![IVXL]+\b)\p{Lu}[\p{L}-]+)/u.exec(
      after,
    )?.[1]
    if (next === undefined || LEGAL.test(next) || asked.includes(next.toLowerCase())) return false
  }
  return seen > 0
}

/**
 * "The Carabao Cup" of the FA Cup, "Dan Lee" of Ann Lee: its last words stand behind another first, and it stands nowhere; so
 * does its last word where its first words stand before another, "the High Court of Teal" of the High Court of Brell.
 */
function isNamesake(
  name: readonly string[],
  { terms }: Question,
  { words, met, article, range }: Passage,
): boolean {
  const [first, ...rest] = name
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return false
  if (rest.length > 1 && (met.get(last) ?? 0) === 0) {
    const own = name.slice(0, -1)
    const start = words.findIndex((_, i) => own.every((t, k) => words[i + k]?.term === t))
    const next = start < 0 ? undefined : words[start + own.length]
    return (
      next !== undefined &&
      isCapital(article.text, next) &&
      next.start - words[start + own.length - 1]!.end <= OF_THE
    )
  }
  // Of a body, a cup or a prize another may be told of right beside it; of people a report gives the surname alone.
  if (isPerson(last, article) ? (met.get(first) ?? 0) > 0 : words.some((w) => w.term === first)) return false
  const at = words.findIndex((_, i) => i > 0 && rest.every((t, k) => words[i + k]?.term === t))
  const before = words[at - 1]
  if (!before || before.start === range.start || terms.some((t) => t.term === before.term)) return false
  const gap = article.text.slice(before.end, words[at]!.start)
  const word = article.text.slice(before.start, before.end)
  return gap === ' ' && isCapital(article.text, before) && !TITLES.test(word)
}

/** "Artist of the year": all its words stand there, or it is another prize. */
const isOtherPrize = (name: string, { met }: Passage): boolean =>
  / of the (?:year|season|month|match|tournament|decade|century)$/i.test(name) &&
  termsOf(name).some((t) => (met.get(t) ?? 0) < BESIDE)
const BESIDE = 0.35
const isPerson = (last: string, { facts }: Passage['article']): boolean =>
  facts.actors.some((a) => a.type === 'PER' && termsOf(a.name).at(-1) === last)

const ROUND = /\b(?:semi|quarter)[-\s]?finals?\b/giu
/** A semi-final, where the final is asked about. */
const isOtherRound = (sentence: string, { asking }: Question): boolean =>
  [asking, sentence.replace(ROUND, '')].map((text) => /\bfinals?\b/i.test(text)).join() === 'true,false' &&
  sentence.search(ROUND) >= 0 &&
  asking.search(ROUND) < 0

/** Sums are rounded: 11 million is no other than 11.8. */
const SCALES = /^(?:hundr|thousand|million|billion|trillion)/

/** "The 400 metres" of the 200 metres: another number of the same, and the one asked for nowhere in the article. */
const hasRival = ({ terms }: Question, { words, met }: Passage): boolean =>
  terms.some(({ term }, i) => {
    const counted = terms[i + 1]?.term
    return (
      /^\d/.test(term) &&
      !SCALES.test(counted ?? '') &&
      (met.get(term) ?? 0) === 0 &&
      words.some((w, k) => w.term === counted && /^\d/.test(words[k - 1]?.term ?? ''))
    )
  })

const OF_THE = ' of the '.length
const isCapital = (text: string, { start, end }: Range): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, end))

function numbersMet(question: Question, passage: Passage): { met: number; other: number } {
  let met = 0
  let other = 0
  let of = 0
  const { words, article } = passage
  // "On 2 August" is no second of a row.
  const times = article.facts.times.filter((t) => t.sentence === passage.index)
  const isInTime = ({ start, end }: Range): boolean => times.some((t) => t.start <= start && t.end >= end)
  for (const { value, term, beside, isWord } of question.numbered) {
    of++
    const here = words.flatMap((w, i) => {
      const told = isInTime(w) ? null : numberOf(w.term)
      return told === null
        ? []
        : [{ told, near: [words[i - 1]?.term, words[i + 1]?.term, words[i + 2]?.term] }]
    })
    // "A second album" of a game is no second game: where what is numbered stands in the sentence, it bears the number.
    const isNumbered = !isWord && words.some((w) => w.term === beside[0])
    const same = here.filter(
      (n) => n.told === value && (!isNumbered || n.near.some((t) => t !== undefined && beside.includes(t))),
    )
    const isOfOther = isNumbered && same.length === 0 && here.some((n) => n.told === value)
    const slot = here.filter((n) => n.near.some((t) => t !== undefined && beside.includes(t)))
    if (same.length) met += 1
    else if (slot.length || isOfOther) other = 1
    else if (isWord) met += UNTOLD
    else met += (passage.met.get(term) ?? 0) > 0 ? ELSEWHERE : 0.1
  }
  for (const year of question.years) {
    of++
    const told: readonly string[] =
      passage.article.text.slice(passage.range.start, passage.range.end).match(/\b(?:1[89]|20)\d\d\b/g) ?? []
    const published = passage.article.published?.slice(0, 4)
    if (told.includes(year)) met += 1
    else if (told.length && !told.some((y) => question.years.includes(y))) other = 1
    else if ((passage.article.title ?? '').includes(year)) met += 0.9
    else if (published === year) met += 0.8
    else if (published === undefined) met += (passage.met.get(year) ?? 0) > 0 ? 0.5 : 0.2
  }
  return { met: of ? met / of : 1, other }
}
