import { readQuestion } from './question.ts'

const POINTS_BACK =
  /\b(?:he|she|they|it|him|her|hers|them|his|their|its|there|then|that|those|these|this|so)\b/i
/** A question of so few telling words, without a name, says too little alone. */
const FEW = 2
/** Whom a pronoun stands for: somebody, not a thing, a place or a time. "That she" and "it" are left to what leads up. */
const PERSON = /\b(?:he|she|him|her|hers|his)\b/i
const DEFINITE = /\bthe\s+\p{Ll}/iu
const OPENING = /^(?:\s*(?:and|but|so|then|ok(?:ay)?)\b[\s,]*)+(?=\S+\s|\w+\s*\?)/i

/**
 * What leads up to a question in a thread, as one text: the question before it and, where that points back in turn, those
 * before it, oldest first. Null where the question says by itself what it is about.
 */
export function leadUp(question: string, earlier: readonly string[]): string | null {
  const last = earlier.at(-1)
  if (last === undefined || isAlone(question)) return null
  const before = leadUp(last, earlier.slice(0, -1))
  return `${before === null ? '' : `${before} `}${sentence(last)}.`
}

/** Whether a question says "he" or "she", so that somebody's name can take the place. */
export const pointsToSomebody = (question: string): boolean => PERSON.test(question)

/**
 * The terms of a question that names a thing and says what of it ("When was the treaty signed?"), so that it can be asked alone as
 * well; none where it cannot ("How many people died?").
 */
export function termsOfItsOwn(question: string): readonly string[] {
  const { terms } = readQuestion(question)
  return DEFINITE.test(question) && !POINTS_BACK.test(question) && terms.length === FEW
    ? terms.map((t) => t.term)
    : []
}

/** The question with a name where it says "he", "her" or "his"; as a sentence of its own, which is what stays asked. */
export function withName(question: string, name: string): string {
  const own = /['’]s$|s$/.test(name) ? `${name.replace(/['’]s$/, '')}’s` : `${name}’s`
  return question
    .replace(/\b(?:his|hers)\b/gi, own)
    .replace(/\bher(?=\s+(?!about|on|in|at|to|for|with|and|or|when|why|that)\p{L})/giu, own)
    .replace(/\b(?:he|she|him|her)\b/gi, name)
}

/** A question in a thread behind what leads up to it; the question itself stays what is asked. */
export const inThread = (question: string, lead: string | null): string =>
  lead === null ? question : `${lead} ${asSentence(question)}`

/** Without the "and" that joins it to what came before, and with a capital: sentences are told apart by it. */
export function asSentence(question: string): string {
  const words = question.trim().replace(OPENING, '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const sentence = (question: string): string => asSentence(question).replace(/[?.!\s]*$/, '')

function isAlone(question: string): boolean {
  const { names, terms } = readQuestion(question)
  return !POINTS_BACK.test(question) && (names.length > 0 || terms.length > FEW)
}
