import { readQuestion } from '../question/question.ts'

const WHO = /^\W*who\s+(.+?)\W*$/iu
/** "Who did the board dismiss?": the one asked for is not who does it. */
const WHOM = /^\W*whom?\s+((?:did|does|do|will|would|has|have|had)\s+(?:the\s|an?\s|\p{Lu}).+?)\W*$/iu
const ASIDE =
  /^\W*(?:why|when|where|how(?:\s+(?:long|soon|often))?|(?:since|from|until|by)\s+when)\s+(.+?)\W*$/iu
const YES_NO =
  /^\W*((?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might|must)\s+.+?)\W*$/iu
const WHICH = /^\W*(?:which|what|how\s+many)\s+(\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*)?)\s+(\p{Ll}.+?)\W*$/u
const HELPS = /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b/iu
const LONGEST = 60

/**
 * The deed that a question asks of, asked by another word: "When" of "Who called off the vote?", once the answer to that is known,
 * is "When Lena Okoro called off the vote?". Null where the question has no such form: then it has to lead up to the word.
 */
export function askedBy(word: string, question: string, short: string | null): string | null {
  const deed = deedOf(question, short !== null && short.length <= LONGEST ? short : null)
  return deed === null ? null : `${word.charAt(0).toUpperCase()}${word.slice(1)} ${deed}?`
}

/** What a question says, its answer put in, as a statement that leads up to the next; the question's own words where it has no such form. */
export function statementOf(question: string, short: string | null): string {
  const deed = WHO.test(question) && !WHOM.test(question) ? deedOf(question, short) : null
  return deed === null ? `${question.replace(/[?.!\s]*$/, '')}.` : `${deed}.`
}

function deedOf(question: string, short: string | null): string | null {
  if (readQuestion(question).asksIdentity) return null
  const whom = WHOM.exec(question)?.[1]
  if (whom !== undefined) return short === null ? whom : `${whom} ${short}`
  const who = WHO.exec(question)?.[1]
  if (who !== undefined) return short === null ? null : `${short} ${who}`
  const aside = (ASIDE.exec(question) ?? YES_NO.exec(question))?.[1]
  if (aside !== undefined) return `${aside.charAt(0).toLowerCase()}${aside.slice(1)}`
  const [, noun, rest] = WHICH.exec(question) ?? []
  if (noun === undefined || rest === undefined || HELPS.test(noun)) return null
  return HELPS.test(rest) ? `${rest} ${noun}` : `${noun} ${rest}`
}
