import type { ReadArticle } from '../../briefings/read/read.ts'
import { createCast, type Cast } from './cast.ts'
import { createRandom, createZipf, type Random } from './random.ts'
import { createStoryline, type Storyline } from './storyline.ts'
import { ADJECTIVES, DEEDS, MONTHS, NOUNS, WEEKDAYS } from './vocabulary.ts'

export interface Dispatch {
  readonly article: ReadArticle
  readonly storyline: Storyline
}

export interface Newsroom {
  readonly cast: Cast
  /** Articles of about `words` words, several for each storyline, in the order of their days. */
  write(count: number, words?: number): Dispatch[]
}

const FIRST_DAY = Temporal.PlainDate.from('2024-01-01')
const WORDS = 500
/** Articles for each storyline, on average. */
const LENGTH = 4

/** News-like English, the same for the same seed: sentences of our own frames, filled by rank as words are used. */
export function createNewsroom(seed = 1): Newsroom {
  const cast = createCast()
  return {
    cast,
    write(count, words = WORDS) {
      const random = createRandom(seed)
      const lines: Storyline[] = []
      return Array.from({ length: count }, (_, i) => {
        const day = Math.floor((i / count) * 28)
        const old = lines.at(-1 - random.int(12))
        const line =
          old && !random.chance(1 / LENGTH) ? old : createStoryline(lines.length, day, cast, random)
        if (line !== old) lines.push(line)
        return { storyline: line, article: articleOf(i, day, words, line, cast, random) }
      })
    },
  }
}

function articleOf(
  number: number,
  day: number,
  length: number,
  line: Storyline,
  cast: Cast,
  random: Random,
): ReadArticle {
  const date = FIRST_DAY.add({ days: day })
  const writer = createWriter({ line, date, cast, random })
  const sentences = [writer.lead()]
  let words = 0
  while (words < length) {
    const next = writer.sentence()
    words += next.split(' ').length
    sentences.push(next)
  }
  const paragraphs: string[] = []
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(' '))
  return {
    id: `bench-${number}`,
    url: `https://news.example/${number}`,
    title: writer.title(),
    byline: null,
    published: date.toString(),
    source: `Gazette ${number % 40}`,
    language: 'en',
    text: paragraphs.join('\n\n'),
    sentences: null,
  }
}

interface WriterInput {
  readonly line: Storyline
  readonly date: Temporal.PlainDate
  readonly cast: Cast
  readonly random: Random
}

const nounRank = createZipf(NOUNS.length)
const deedRank = createZipf(DEEDS.length)
const adjectiveRank = createZipf(ADJECTIVES.length)

function createWriter({ line, date, cast, random }: WriterInput) {
  // Of ten words of content, two are the storyline's own odd ones and one is anybody's: about what news has.
  const noun = (): string => {
    const at = random.next()
    if (at < 0.12) return line.subject
    if (at < 0.26) return random.pick(line.oddWords)
    if (at < 0.34) return cast.oddWord(random)
    return NOUNS[nounRank(random)]!
  }
  const adjective = (): string => ADJECTIVES[adjectiveRank(random)]!
  const phrase = (): string => `the ${random.chance(0.5) ? `${adjective()} ` : ''}${noun()}`
  const deed = (): readonly [string, string] => (random.chance(0.3) ? line.deed : DEEDS[deedRank(random)]!)
  const place = (): string => random.pick(line.places)
  const day = (): string => random.pick(WEEKDAYS)
  const dated = (): string => {
    const d = date.add({ days: random.int(20) - 12 })
    return random.chance(0.5) ? `on ${MONTHS[d.month - 1]!} ${d.day}` : `on ${day()}`
  }
  const person = (): string => {
    const i = random.int(line.persons.length)
    const { first, last } = line.persons[i]!
    const at = random.next()
    return at < 0.3 ? `${line.titles[i]!} ${first} ${last}` : at < 0.6 ? `${first} ${last}` : last
  }
  const clause = (): string => `${phrase()} ${deed()[0]} ${phrase()} in ${place()}`
  const frames: readonly (() => string)[] = [
    () => `${person()} ${deed()[0]} ${phrase()} ${dated()}, and ${clause()}.`,
    () => `“${sentenceCase(clause())}, and we will ${deed()[1]} ${phrase()},” ${person()} said ${dated()}.`,
    () => `${person()} said that ${clause()} after ${phrase()} of ${phrase()}.`,
    () => `At least ${2 + random.int(400)} people were injured when ${clause()}, the ${line.body} said.`,
    () => `The ${line.body} plans to ${deed()[1]} ${phrase()} next ${day()}, officials in ${place()} said.`,
    () => `According to ${person()}, ${phrase()} of ${place()} costs ${1 + random.int(90)} million euros.`,
    () =>
      `${sentenceCase(phrase())} ${deed()[0]} ${phrase()} for the first time since ${2001 + random.int(22)}.`,
    () => `It was not clear whether ${phrase()} would ${deed()[1]} ${phrase()} before ${phrase()}.`,
    () => `${sentenceCase(phrase())} and ${phrase()} have been at odds over ${phrase()} for months.`,
    () => `He added that ${clause()}, while ${phrase()} near ${place()} was still being ${line.deed[0]}.`,
    () => `Prices of ${noun()} rose by ${1 + random.int(30)} percent ${dated()} as ${clause()}.`,
    () => `${person()} and ${person()} met in ${place()} ${dated()} to discuss ${phrase()}.`,
  ]
  return {
    lead: () => `${person()} ${line.deed[0]} the ${line.subject} in ${line.places[0]!} ${dated()}.`,
    sentence: () => random.pick(frames)(),
    title: () => `${line.body} ${line.deed[0]} ${line.subject} as ${noun()} ${deed()[0]} ${noun()}`,
  }
}

const sentenceCase = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
