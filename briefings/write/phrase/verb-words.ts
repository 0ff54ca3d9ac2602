import { BE, PREPOSITIONS } from '../support/frame-words.ts'
import type { Token } from './tokens.ts'

// Words by which verbs and their clauses are told from what stands around them.

export const LINKS = new Set([
  ...PREPOSITIONS,
  ...'including of off around across throughout without until despite amid towards behind outside inside below above along upon within'.split(' '),
]) // prettier-ignore
export const JOINS = /^(?:and|or|but|nor)$/
export const RELATIVES = /^(?:who|which|whom|whose|that|where)$/
export const OPENERS =
  /^(?:that|while|when|although|though|if|unless|whether|so|where|who|which|whose|whom|because|after|before|since|as|until)$/
/** How a unit's `opens` has a "that" before what is told; where it stands for a noun it has "that". */
export const THAT_IS_TOLD = 'that …'
export const STANDS_FOR =
  /^(?:i|we|you|he|she|it|they|him|them|his|her|its|their|this|these|those|that|both|none|one|ones|all|some|others?)$/
/** Participles that look like their verb. */
export const SAME_IN_PAST = /^(?:let|hurt|cost|set|shut|spread|bid|quit|split|burst|cast|come|become|run)$/
export const REMAINS = /^(?:remain|stay)(?:s|ed)?$/
export const HAVE = /^(?:has|have|had)$/
/** Of a verb, and of many a noun: "charges", but not "press". */
export const ENDS_IN_S = /[^s]s$/
/** Words that are no modal verbs where no "to" follows. */
export const INTENDED = /^(?:planned|plans|expected|likely)$/

export const isEmpty = (form: string): boolean => BE.has(form) || HAVE.test(form)
export const isFirst = (w: Token): boolean => w.ordinal && w.form === '1'
