import { COUNTRY_NAMES, DEMONYMS } from '../../briefings/analyse/demonyms.ts'
import {
  FEMALE_NAMES,
  MALE_NAMES,
  NAMES_AROUND_THE_WORLD,
} from '../../briefings/analyse/names/first-names.ts'
import { ORGANISATIONS } from '../../briefings/analyse/names/organisations.ts'
import { REGIONS } from '../../briefings/analyse/names/regions.ts'
import { NAME_TYPES } from '../../briefings/analyse/names/labels.ts'
import type { GoldDocument, GoldSentence } from './corpus.ts'
import { spansOf } from './rejoin.ts'
import {
  AGENCIES,
  CLUB_WORDS,
  COMPANY_ENDINGS,
  COMPANY_WORDS,
  EXCHANGES,
  FIELDS,
  TEMPLATES,
} from './templates.ts'

/** Makes further training sentences out of the gold ones and of our own templates. */
export interface Augmenter {
  /** A copy with other names in the places of these, or null where there is nothing to swap. */
  swap(sentence: GoldSentence): GoldSentence | null
  /** `Kim Jong-un` written `Kim Jong - un`, as some agencies' texts come; null without such a name. */
  spaced(sentence: GoldSentence): GoldSentence | null
  fill(template: string): GoldSentence
}

const list = (s: string): string[] =>
  s
    .trim()
    .split(/\s*;\s*/)
    .filter(Boolean)
const title = (s: string): string =>
  s.replace(/(^|[\s-])(\p{Ll})/gu, (_, a: string, b: string) => a + b.toUpperCase())

export function createAugmenter(
  documents: readonly GoldDocument[],
  places: ReadonlyMap<string, number>,
  random: () => number,
): Augmenter {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const people: string[] = []
  const organisations = list(ORGANISATIONS)
  const surnames = new Set<string>()
  for (const { sentences } of documents)
    for (const s of sentences)
      for (const { start, end, type } of spansOf(s)) {
        const words = s.tokens.slice(start, end)
        if (!words.every((w) => /^(?:\p{Lu}|of$|and$|de$|van$|al-|bin$|&$|for$)/u.test(w))) continue
        if (NAME_TYPES[type] === 'PER' && words.length > 1) {
          people.push(words.join(' '))
          surnames.add(words.at(-1)!)
        }
        if (NAME_TYPES[type] === 'ORG') organisations.push(words.join(' '))
      }
  const last = [...surnames].filter((s) => s.length > 2)
  const first = [FEMALE_NAMES, MALE_NAMES, NAMES_AROUND_THE_WORLD]
    .flatMap((s) => s.trim().split(/\s+/))
    .map(title)
  // Known towns come more often than villages.
  const towns = [...places].flatMap(([name, size]) => Array<string>(size * size).fill(title(name)))
  const regions = list(REGIONS)
  const demonyms = [...DEMONYMS].filter((d) => !d.endsWith('s')).map(title)
  const city = (): string => pick(towns)
  const surname = (): string => (random() < 0.15 ? city() : pick(last))
  const person = (): string => {
    const dice = random()
    if (dice < 0.3) return pick(people)
    if (dice < 0.4) return `${pick(first)} ${pick(first)}-${pick(first).toLowerCase()}`
    if (dice < 0.5)
      return `${pick(first)} ${String.fromCharCode(65 + Math.floor(random() * 26))}. ${surname()}`
    return `${pick(first)} ${surname()}`
  }
  const short = (): string => pick([surname, city, () => pick(first)])()
  const company = (): string => {
    const dice = random()
    const core =
      dice < 0.4
        ? `${short()} ${pick(list(COMPANY_WORDS))}`
        : dice < 0.55
          ? `${surname()} and ${surname()}`
          : short()
    return random() < 0.75 ? `${core} ${pick(list(COMPANY_ENDINGS))}` : core
  }
  const acronym = (): string =>
    Array.from({ length: 3 + Math.floor(random() * 3) }, () =>
      String.fromCharCode(65 + Math.floor(random() * 26)),
    ).join('')
  const team = (): string => {
    const dice = random()
    return dice < 0.65
      ? city()
      : dice < 0.9
        ? `${city()} ${pick(list(CLUB_WORDS))}`
        : `${pick(list(CLUB_WORDS))} ${city()}`
  }
  const slots: Readonly<Record<string, [type: string, () => string]>> = {
    PER: ['PER', person],
    LAST: ['PER', surname],
    CITY: ['LOC', city],
    COUNTRY: ['LOC', () => pick(COUNTRY_NAMES)],
    TEAM: ['ORG', team],
    COMPANY: ['ORG', company],
    SHORT: ['ORG', short],
    ORG: ['ORG', () => pick(organisations)],
    ACRO: ['ORG', acronym],
    AGENCY: ['ORG', () => pick(list(AGENCIES)).replace(/^the /, '')],
    EXCHANGE: ['ORG', () => pick(list(EXCHANGES))],
    DEM: ['MISC', () => pick(demonyms)],
    MISC: ['MISC', () => pick(['World Cup', 'European Championship', 'Asian Cup', 'Davis Cup'])],
    FIELD: ['', () => pick(list(FIELDS))],
    INITIAL: ['+PER', () => `${String.fromCharCode(65 + Math.floor(random() * 26))}.`],
  }
  const bySpan: Readonly<Record<string, () => string>> = {
    PER: person,
    LOC: () => (random() < 0.6 ? city() : random() < 0.5 ? pick(COUNTRY_NAMES) : pick(regions)),
    ORG: () => (random() < 0.25 ? company() : random() < 0.15 ? acronym() : pick(organisations)),
  }

  return {
    swap(sentence) {
      const spans = spansOf(sentence)
      let changed = false
      const tokens: string[] = []
      const tags: string[] = []
      let at = 0
      for (const { start, end, type } of spans) {
        copy(sentence, at, start, tokens, tags)
        at = end
        const kind = NAME_TYPES[type]!
        const make = bySpan[kind]
        const text = sentence.tokens[start]!
        if (!make || random() < 0.3 || !/^\p{Lu}\p{Ll}/u.test(text)) copy(sentence, start, end, tokens, tags)
        else {
          changed = true
          const full = kind === 'PER' && end - start === 1 ? surname() : make()
          put(full, kind, tokens, tags)
        }
      }
      copy(sentence, at, sentence.tokens.length, tokens, tags)
      return changed ? { tokens, tags } : null
    },
    spaced(sentence) {
      const tokens: string[] = []
      const tags: string[] = []
      let changed = false
      sentence.tokens.forEach((token, i) => {
        const parts = /^\p{L}+(?:-\p{L}+)+$/u.test(token) ? token.split('-') : [token]
        if (parts.length > 1 && sentence.tags[i] !== 'O') changed = true
        parts.forEach((part, k) => {
          const tag = sentence.tags[i]!
          if (k > 0) {
            tokens.push('-')
            tags.push(tag.replace('B-', 'I-'))
          }
          tokens.push(part)
          tags.push(k === 0 ? tag : tag.replace('B-', 'I-'))
        })
      })
      return changed ? { tokens, tags } : null
    },
    fill(template) {
      const tokens: string[] = []
      const tags: string[] = []
      let open = ''
      // Agencies write some rows in capitals; the tagger has to read these too.
      const shout = random() < 0.15
      for (const part of template.split(' ')) {
        const slot = slots[part.replace(/[{}]/g, '')]
        if (!part.startsWith('{') || !slot) {
          tokens.push(part.replace(/#/g, () => String(Math.floor(random() ** 2 * 100))))
          tags.push('O')
          open = ''
          continue
        }
        const [type, make] = slot
        if (type === '') {
          // An office's field belongs to the ministry's name where there is one.
          const inside =
            tokens.at(-1) !== undefined && /ministry|department/i.test(template) && tags.length > 0
          const words = make().split(' ')
          for (const w of words) {
            tokens.push(w)
            tags.push(inside ? 'F' : 'O')
          }
          continue
        }
        const begin = tokens.length
        put(shout ? make().toUpperCase() : make(), type.replace('+', ''), tokens, tags)
        if (open) tags[begin] = `I-${open}`
        open = type.startsWith('+') ? type.slice(1) : ''
      }
      return { tokens, tags: ministries(tokens, tags) }
    },
  }
}

/** "Ministry of A , B and C" is one organisation: from the head over its fields. */
function ministries(tokens: readonly string[], tags: readonly string[]): string[] {
  const out = [...tags]
  for (let i = 0; i < tokens.length; i++) {
    if (!/^(?:Ministry|Department)$/.test(tokens[i]!)) continue
    let end = i
    for (let k = i + 1; k < tokens.length && (tags[k] === 'F' || /^(?:of|,|and)$/.test(tokens[k]!)); k++)
      if (tags[k] === 'F') end = k
    for (let k = i; k <= end; k++) out[k] = k === i ? 'B-ORG' : 'I-ORG'
  }
  return out.map((t) => (t === 'F' ? 'O' : t))
}

function put(name: string, type: string, tokens: string[], tags: string[]): void {
  name.split(' ').forEach((word, k) => {
    tokens.push(word)
    tags.push(`${k === 0 ? 'B' : 'I'}-${type}`)
  })
}

function copy(from: GoldSentence, start: number, end: number, tokens: string[], tags: string[]): void {
  for (let i = start; i < end; i++) {
    tokens.push(from.tokens[i]!)
    tags.push(from.tags[i]!)
  }
}

/** The sentences to train on beside the corpus, each a document of its own. */
export function augment(
  documents: readonly GoldDocument[],
  places: ReadonlyMap<string, number>,
  random: () => number,
  { swaps, copies }: { swaps: number; copies: number },
): GoldDocument[] {
  const make = createAugmenter(documents, places, random)
  const out: GoldDocument[] = []
  const add = (set: string, s: GoldSentence | null): void => {
    if (s) out.push({ set, sentences: [s] })
  }
  for (const { sentences } of documents)
    for (const s of sentences) {
      if (random() < swaps) add('swapped', make.swap(s))
      add('spaced', make.spaced(s))
    }
  for (let k = 0; k < copies; k++) for (const t of TEMPLATES) add('templates', make.fill(t))
  return out
}
