import { chainBefore, isObject, verbsAfter } from './clause-verbs.ts'
import { isPrepared, isTime } from './prepositions.ts'
import type { Unit } from './units.ts'
import { JOINS, RELATIVES } from './verb-words.ts'

/** Noun phrases that may be a verb's subject, the nearest first. */
export function subjectsOf(units: readonly Unit[], at: number): Unit[] {
  const verb = units[at]!
  if (verb.kind !== 'verb') return []
  if (RELATIVES.test(verb.opens)) return chainBefore(units, at)
  // "Had eaten the cheese, recalled by the dairy": what was recalled stands right before.
  const before = units[at - 1]
  if (
    !verb.finite &&
    verb.passive &&
    before?.kind === 'noun' &&
    !isTime(before) &&
    verb.comma &&
    !isPrepared(before)
  )
    return [before]
  // "Thanked by both sides, Holt said …": whom the main clause is about.
  if (at === 0 && verb.passive && !verb.finite) {
    const main = units.findIndex((u) => u.finite)
    const own = main < 0 ? [] : subjectsOf(units, main)
    return own.filter((u) => units.slice(1, units.indexOf(u) + 1).some((x) => x.comma))
  }
  // "Agreed on Monday to buy it": who agrees buys.
  const main = controllerOf(units, at)
  if (main >= 0) return subjectsOf(units, main)
  // "The charge of hiding it": nobody is told to do it.
  if (verb.link === 'of' && !verb.finite && units[at - 1]?.kind === 'noun') return []
  // "Discussed a plan to send troops": whose plan it is sends.
  const plan = units[at - 1]
  if (
    !verb.finite &&
    !verb.link &&
    !verb.comma &&
    !verb.head.form.endsWith('ing') &&
    !verb.passive &&
    plan?.kind === 'noun' &&
    PLANS.test(plan.head.form)
  )
    return plan.words.length > 1 ? [plan] : []
  // "Fell, after widening the recall", "after widening the recall it fell": who does the one does the other.
  if (BESIDE.test(verb.link) && verb.head.form.endsWith('ing')) {
    const from = verb.comma ? 0 : units.findLastIndex((u, k) => k < at && u.opens !== '') + 1
    const main = units.findIndex((u, k) => k >= from && u.finite)
    return main < 0 ? [] : subjectsOf(units, main)
  }
  // "Was hit by a wave, killing two": what hit it killed them.
  if (verb.comma && !verb.finite && verb.head.form.endsWith('ing')) {
    const left = units.findLastIndex((u, k) => k < at && u.finite)
    const doer = units.slice(0, at).findLast((u, k) => k > left && u.link === 'by' && u.kind === 'noun')
    if (units[left]?.passive && doer) return [doer, ...subjectsOf(units, left)]
  }
  // "Struck the quay while docking": who struck it docked.
  if (/^(?:while|when|although|though)$/.test(verb.opens) && !verb.finite) {
    const left = units.findLastIndex((u, k) => k < at && u.finite)
    const main = left < 0 ? units.findIndex((u, k) => k > at && u.finite) : left
    return main < 0 ? [] : subjectsOf(units, main)
  }
  return units
    .slice(0, at)
    .filter(
      (u, k) =>
        u.kind === 'noun' &&
        (u.link === '' || JOINS.test(u.link) || isKilled(units, k, verb)) &&
        // "The talks between Norland and Teal will be held": the talks will.
        !(u.link === 'and' && units[k - 1]?.link === 'between') &&
        verbsAfter(units, k).includes(verb) &&
        !isObject(units, k),
    )
    .reverse()
}

const PLANS =
  /^(?:plan|offer|decision|attempt|bid|effort|chance|right|promise|pledge|threat|refusal|agreement|proposal|order|request|call)s?$/
/** Verbs whose subject is to do what the infinitive behind them says, where they have no object. */
const CONTROLS =
  /^(?:agree|decide|vote|plan|intend|hope|want|expect|offer|refuse|decline|threaten|try|attempt|seek|prepare|need|aim|choose|chose|chosen|fail|manage|begin|beg[au]n|continue|start|tried|sought)/
export function controllerOf(units: readonly Unit[], at: number): number {
  const own = units[at]!
  if (
    own.finite ||
    own.passive ||
    own.link ||
    own.comma ||
    own.head.mood !== 'open' ||
    /ing$/.test(own.head.form)
  )
    return -1
  let k = at - 1
  while (k >= 0 && units[k]!.kind === 'noun' && units[k]!.link !== '' && !units[k]!.opens) k--
  // "Was ready to meet them": who was ready meets them.
  if (
    k > 0 &&
    READY.test(units[k]!.head.form) &&
    units[k]!.words.every((w) => READY.test(w.form)) &&
    units[k - 1]!.kind === 'verb'
  )
    return k - 1
  const main = units[k]
  return main?.kind === 'verb' && main.finite && !main.passive && CONTROLS.test(main.head.form) ? k : -1
}

const READY =
  /^(?:ready|willing|unwilling|able|unable|prepared|keen|eager|free|happy|reluctant|(?:him|her|it|them)sel(?:f|ves))$/

const BESIDE = /^(?:after|before|while|by|without)$/
/** "The number of people killed when the flood came": whom the participle is of. */
const isKilled = (units: readonly Unit[], at: number, verb: Unit): boolean =>
  units[at + 1] === verb &&
  !verb.comma &&
  verb.finite &&
  units[at]!.link === 'of' &&
  /^(?:people|.+s)$/.test(units[at]!.head.form)
