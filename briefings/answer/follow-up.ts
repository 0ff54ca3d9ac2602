import { readQuestion } from './question.ts'

const POINTS_BACK = /\b(?:he|she|they|it|him|her|hers|them|his|their|its|there|then|that|those|these|this)\b/i
/** A question of so few telling words, without a name, says too little alone. */
const FEW = 2

/**
 * A question in a thread, with what it points back to: where it says "he" or "there", or hardly anything, the questions
 * before it lead up to it, the last first that names somebody. The question itself stays what is asked.
 */
export function inThread(question: string, earlier: readonly string[]): string {
  const { names, terms } = readQuestion(question)
  const alone =
    names.length > 0 ? !POINTS_BACK.test(question) : terms.length > FEW && !POINTS_BACK.test(question)
  if (alone) return question
  const last = earlier.findLast((q) => readQuestion(q).names.length > 0) ?? earlier.at(-1)
  if (last === undefined) return question
  return `${last.trim().replace(/[?.!\s]*$/, '')}. ${question}`
}
