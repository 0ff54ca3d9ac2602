import { TIMES } from '../support/frame-words.ts'
import type { Unit } from './units.ts'

/** "Hamas in Rafah" is not "Rafah in Hamas": what hangs on what by a preposition stays so. */
export const isLoose = (own: Unit, x: Unit): boolean => !isPrepared(own) || !isPrepared(x)
/** "Income of 2 million euros", "2 million euros of income", "in fines". */
export const isAmountOf = (own: Unit, x: Unit): boolean =>
  /^(?:of|in)$/.test(own.link) && x.link === 'of' && x.words.some((w) => w.kind === 'number')
/** By the same preposition, by one that says the same here, or by none on one side: "the Ilse bridge", "the bridge over the Ilse". */
export const isLinked = (own: Unit, x: Unit): boolean =>
  own.link === x.link ||
  (isCount(own) && isCount(x) && STEPS.has(own.link) && STEPS.has(x.link)
    ? isStep(own) === isStep(x)
    : isFree(own, x))
/** "Fell by 3" and "fell 3", but not "fell to 3". */
const STEPS = new Set(['', 'by', 'to'])
const isStep = (unit: Unit): boolean => unit.link !== 'to'
/** Names it a day, a month or another time? */
export const isTime = (unit: Unit): boolean =>
  unit.words.some((w) => (TIMES.has(w.form) && (w.form !== 'march' || w.capital)) || w.form === 'may')
const isCount = (unit: Unit): boolean => unit.words.every((w) => w.kind === 'number' || MEASURES.test(w.form))
export const MEASURES =
  /^(?:percent|points?|metres?|kilometres?|miles?|tonnes?|litres?|degrees?|euros?|dollars?|pounds?|crowns?|francs?)$/
const isFree = (own: Unit, x: Unit): boolean =>
  !isPrepared(own) || !isPrepared(x) || ALIKE.some((links) => links.has(own.link) && links.has(x.link))
/** Before a place. */
export const PLACES = /^(?:in|on|at)$/
const ALIKE: readonly ReadonlySet<string>[] = [
  'of in at on for within inside throughout through across around',
  'of about on over for because at',
  'of from',
  'of between with among and',
  'to for into towards of',
  'near by beside',
  'including among',
  'after since following',
  'until to',
  'during in on over at',
].map((links) => new Set(links.split(' ')))
/** A noun phrase behind a preposition. */
export const isPrepared = (unit: Unit): boolean =>
  unit.kind === 'noun' && /^\p{L}/u.test(unit.link) && !/^(?:and|or|but|nor)$/.test(unit.link)

/** Prepositions of which none may stand for one of the other side, whatever hangs on them. */
const CONTRARY: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  ['near beside outside behind off around', 'in at on inside within to from of'],
  ['from off', 'to into towards for'],
  ['against without despite', 'for with because after'],
  ['before until', 'after since'],
  ['over above', 'under below'],
  ['except', 'in at on with including'],
].map(([a, b]) => [new Set(a!.split(' ')), new Set(b!.split(' '))] as const)
/** "Near the mine" is not "in the mine". */
export const isContrary = (a: string, b: string): boolean =>
  CONTRARY.some(([x, y]) => (x.has(a) && y.has(b)) || (x.has(b) && y.has(a)))
