import { TIMES } from '../support/frame-words.ts'
import { isOwner, type Token } from './tokens.ts'

// Where a phrase of time begins and ends, beside a noun phrase with no word between.

/** "In 2024 malaria …", "on Tuesday residents …": a day or a year with its preposition is a phrase of its own. */
export const endsTime = (run: readonly Token[], next: Token, link: string): boolean =>
  (run.length === 1 && NOON.test(run[0]!.form) && WITH_TIME.test(link)) || isPeriod(run, next, link)
const isPeriod = (run: readonly Token[], next: Token, link: string): boolean =>
  run.length > 0 &&
  (WITH_TIME.test(link) || /^(?:last|next|this)$/.test(run[0]!.form)) &&
  !TIMES.has(next.form) &&
  !NOON.test(next.form) &&
  next.kind !== 'number' &&
  (run.every((w) => w.kind === 'number' && YEAR.test(w.form)) ||
    (run.some((w) => (w.capital && TIMES.has(w.form)) || PERIOD.test(w.form)) &&
      run.every((w) => (TIMES.has(w.form) || w.form === 'this' || w.kind === 'number') && !isOwner(w))))
const NOON = /^(?:noon|midnight|dawn|dusk|nightfall|daybreak)$/
const WITH_TIME = /^(?:between|in|on|since|from|to|until|by|before|after|during)$/
const YEAR = /^(?:19|20)\d\d$/

/** "Two years ago", "three weeks later", "last year". */
export const opensTime = (words: readonly Token[], at: number): boolean =>
  (/^(?:last|next)$/.test(words[at]!.form) &&
    PERIOD.test(words[at + 1]?.form ?? '') &&
    !isOwner(words[at + 1]!)) ||
  isAgo(words, at)
const isAgo = (words: readonly Token[], at: number): boolean =>
  words[at]!.kind === 'number' &&
  PERIOD.test(words[at + 1]?.form ?? '') &&
  /^(?:ago|later|earlier|before|after)$/.test(words[at + 2]?.form ?? '')
export const PERIOD = /^(?:second|minute|hour|day|week|month|year|decade)s?$/
