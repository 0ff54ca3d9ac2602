import { countryNamed, countryOf } from '../../analyse/demonyms.ts'
import { meansSame } from './groups.ts'
import { Kind, type Meanings } from '../meanings.ts'
import type { Word } from '../support/words.ts'

/** May a stem of the sentence stand for a stem of its spans, both being content? */
export type Same = (own: string, given: string) => boolean

/** Pairs that a thesaurus joins and news keeps apart: the one says more, or of another. */
/** Too general to stand for anything, and units: a second is no minute. */
const NEVER: ReadonlySet<string> = new Set(
  (
    'chang act move make get take put keep go come let do have second minut hour day week month year mile kilometr metr dai dollar ' +
    'euro pound million billion place part man woman state head run lead open turn set point line right issu give hold mean'
  ).split(' '),
)

const APART: ReadonlySet<string> = new Set(
  (
    'accus charg|charg accus|order ask|order call|demand ask|requir ask|threaten warn|order demand|fire dismiss|minist secretari|' +
    'cancel postpon|postpon cancel|suspend cancel|cancel suspend|delai cancel|cancel delai|abandon postpon|adopt propos|approv propos|pass propos|' +
    'convict accus|convict charg|convict suspect|sentenc charg|charg suspect|accus suspect|destroi damag|kill injur|injur kill|confirm report|' +
    'decid consid|order propos|dismiss resign|resign dismiss|peac ceasefir|murder kill|massacr kill|invad attack|win lead|lead win|judg court|attack hit|condemn critic|murder kill|execut kill|assassin kill|defeat beat|lawyer director|owner director|win beat|' +
    'mayor governor|presid director|chairman director|spokesman director|presid leader|presid chief|captain leader|master director'
  ).split('|'),
)

/**
 * Sameness of stems for one sentence and its spans: by the groups of our own, else by what the table says of the very forms that stand
 * there: synonyms and words made of one another. More general words would let "cancelled" stand for "postponed".
 */
export function samesOf(own: readonly Word[], given: readonly Word[], meanings: Meanings | null): Same {
  const forms = (words: readonly Word[]): Map<string, Set<string>> => {
    const out = new Map<string, Set<string>>()
    for (const w of words)
      if (w.kind === 'content') out.set(w.stem, (out.get(w.stem) ?? new Set()).add(w.form))
    return out
  }
  const [ours, theirs] = [forms(own), forms(given)]
  const known = new Map<string, boolean>()
  const byTable = (a: string, b: string): boolean => {
    if (APART.has(`${a} ${b}`)) return false
    for (const x of ours.get(a) ?? [])
      for (const y of theirs.get(b) ?? []) {
        const country = countryBehind(x)
        if (country !== null && country === countryBehind(y)) return true
        if (!meanings || NEVER.has(a) || NEVER.has(b)) continue
        const kind = meanings.relation(x, y)
        if (kind !== null && kind <= Kind.derived && meanings.likeness(x, y) >= LEAST[kind]!) return true
      }
    return false
  }
  return (a, b) => {
    if (a === b) return true
    const key = `${a} ${b}`
    let same = known.get(key)
    if (same === undefined) known.set(key, (same = meansSame(a, b) || byTable(a, b)))
    return same
  }
}

const countryBehind = (form: string): string | null => countryOf(form) ?? countryNamed(form)

/** How alike the two must be beside what the table says of them. */
const LEAST: Readonly<Record<number, number>> = { 0: -1, 1: 0.6, 2: 0.4 }
