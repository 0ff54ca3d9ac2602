import { CALENDAR_WORDS } from '../times/lexicon.ts'
import { COUNTRY_ALIASES, DEMONYMS } from '../demonyms.ts'
import { FEMALE_NAMES, MALE_NAMES, NAMES_AROUND_THE_WORLD } from './first-names.ts'
import { hashWord, mix } from './hash.ts'
import { EVENT_HEADS, ORGANISATIONS, ORG_HEADS, ORG_SUFFIXES, TEAM_WORDS } from './organisations.ts'
import { PLACE_HEADS, REGIONS } from './regions.ts'
import { DIVISIONS } from './regions-of-the-world.ts'
import { PARTICLES, TITLES } from './titles.ts'

/** What a word or phrase may be, as bits. */
export const FIRST_NAME = 1
export const COUNTRY = 2
export const DEMONYM = 4
export const REGION = 8
export const ORGANISATION = 16
export const ORG_HEAD = 32
export const PLACE_HEAD = 64
export const TITLE = 128
export const CALENDAR = 256
export const ORG_SUFFIX = 512
export const PARTICLE = 1024
export const TEAM = 2048
export const EVENT_HEAD = 4096

export const GAZETTEER_BITS = 13

/** Longest phrase looked up, in tokens. */
export const LONGEST_PHRASE = 6

export interface Gazetteer {
  /** Bits of a single lower-case word, by its hash. */
  readonly words: ReadonlyMap<number, number>
  /** Bits of phrases of two words or more, by `phraseHash`. */
  readonly phrases: ReadonlyMap<number, number>
}

/** What the lists know of one lower-case word, as bits. */
export const bitsOf = ({ words }: Gazetteer, word: string): number => words.get(hashWord(word)) ?? 0

/** Hash of a phrase of lower-case words, one word at a time: start from 0. */
export const phraseHash = (before: number, word: number): number => (before === 0 ? word : mix(before, word))

const FEASTS = 'christmas easter ramadan passover diwali thanksgiving'.split(' ')

/**
 * Word lists of our own as one table. Built once for each tagger.
 * `moreOrganisations`: lists, `;` between entries, that a model was not trained with. It trusts their entries as it has learned
 * to trust those of `ORGANISATIONS`; so a list may grow without training anew.
 */
export function createGazetteer(moreOrganisations: readonly string[] = []): Gazetteer {
  const words = new Map<number, number>()
  const phrases = new Map<number, number>()
  const add = (entry: string, bit: number): void => {
    const parts = entry.toLowerCase().split(' ').filter(Boolean)
    if (parts.length === 0) return
    const hash = parts.reduce((h, p) => phraseHash(h, hashWord(p)), 0)
    const table = parts.length === 1 ? words : phrases
    table.set(hash, (table.get(hash) ?? 0) | bit)
  }
  const addAll = (list: Iterable<string>, bit: number): void => {
    for (const entry of list) add(entry, bit)
  }
  for (const list of [FEMALE_NAMES, MALE_NAMES, NAMES_AROUND_THE_WORLD]) addAll(list.split(/\s+/), FIRST_NAME)
  addAll(COUNTRY_ALIASES, COUNTRY)
  addAll(DEMONYMS, DEMONYM)
  addAll(REGIONS.split(/\s*;\s*/), REGION)
  addAll(DIVISIONS.split(/\s*;\s*/), REGION)
  addAll(ORGANISATIONS.split(/\s*;\s*/), ORGANISATION)
  for (const list of moreOrganisations) addAll(list.split(/\s*;\s*/), ORGANISATION)
  addAll(ORG_HEADS.split(/\s+/), ORG_HEAD)
  addAll(PLACE_HEADS.split(/\s+/), PLACE_HEAD)
  addAll(TITLES.split(/\s+/), TITLE)
  addAll([...CALENDAR_WORDS, ...FEASTS], CALENDAR)
  addAll(ORG_SUFFIXES.split(/\s+/), ORG_SUFFIX)
  addAll(PARTICLES.split(/\s+/), PARTICLE)
  addAll(TEAM_WORDS.split(/\s+/), TEAM)
  addAll(EVENT_HEADS.split(/\s+/), EVENT_HEAD)
  return { words, phrases }
}
