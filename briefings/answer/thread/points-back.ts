import { isInSmallLetters } from '../question/capitals.ts'
import { readQuestion } from '../question/question.ts'

/** A question of so few telling words, without a name, says too little alone. */
const FEW = 2
const SUBJECT = /(?<!\p{L})(?:he|she|they)(?!\p{L})/iu
const OF_SOMEBODY = /(?<!\p{L})(?:his|her|their|its|hers|theirs)(?!\p{L})/iu
const OBJECT =
  /(?<!\p{L})(?:(?:him|them)(?!\p{L})|her(?=\W*$|\s+(?:about|on|in|at|to|for|with|and|or|when|why|that)(?!\p{L})))/iu
/** "Is it true that", "how long does it take": it stands for nothing. */
const IT =
  /(?<!\p{L})it(?!\p{L})(?!['’]s\s|\s+(?:true|confirmed|possible|likely|known|clear|certain)\s+that|\s+takes?\s)/iu
/** "This week" and "these days" are days, not things before. */
const THIS =
  /(?<!\p{L})(?:this|these|those)(?!\p{L})(?!\s+(?:(?:past|last|coming)\s+)?(?:week|weekend|month|year|morning|afternoon|evening|summer|winter|spring|autumn|season|quarter|decade|days?|weeks|months|years)(?!\p{L}))/iu
const NAME = /(?<!^\W*)(?<!\p{L})\p{Lu}\p{L}/u
const NAME_WORD = /(?<!\p{L})\p{Lu}[\p{L}’'-]*/u
/** "Did quill say he …": in small letters, somebody who does something before the pronoun. */
const SUBJECT_BEFORE =
  /\b(?:did|does|has|had|will|would|is|was)\s+(?!(?:the|an?|he|she|they|it|you|we|i|this|that|there|his|her|their|its|any\p{L}*|some\p{L}*)\b)\p{L}{3,}\s/iu
/** So many words after a name a pronoun may stand for it. */
const FAR = 3
const DEFINITE = /\bthe\s+\p{Ll}/iu

/** Whether a question says something that only what stands before it can explain. */
const pointsBack = (question: string): boolean =>
  IT.test(question) || THIS.test(question) || pointsToSomebody(question)

/** Whether "he", "she", "his" or "they" stands there for somebody whom the question itself does not name before. */
export function pointsToSomebody(question: string): boolean {
  const isNamed = (before: string): boolean =>
    NAME.test(before) || (isInSmallLetters(question) && SUBJECT_BEFORE.test(before))
  const places = [SUBJECT, OF_SOMEBODY].map((p) => question.search(p)).filter((i) => i >= 0)
  if (places.some((i) => !isNamed(question.slice(0, i)))) return true
  const object = question.search(OBJECT)
  if (object < 0) return false
  // "What did Quill tell her?" is of somebody else; "… to the calls for her to resign" need not be.
  const behind = question.slice(0, object).split(NAME_WORD).at(-1)!
  return !NAME.test(question.slice(0, object)) || behind.trim().split(/\s+/).length < FAR
}

/** "His" of whoever is asked for: "which player broke his own record", "with her 40th goal, which striker passed Lee". */
const OWN = /(?<!\p{L})(?:his|her|their)(?=\s[\p{L}\d])/iu
const OWN_IN_LEAD =
  /^\W*(?:with|in|after|by|for|at|on|before|following|despite)\s(?:his|her|their)\s[^?]*,\s*(?:who|which|what)\b/iu

/**
 * Whether the only pronoun of a question that says enough of its own may stand for the one whom it asks for (a bound variable: Reinhart
 * 1983): so it reads where nothing was asked before.
 */
export function pointsToAsked(question: string): boolean {
  const { type, names, terms } = readQuestion(question)
  if (type !== 'person' || (names.length === 0 && terms.length <= ENOUGH)) return false
  const rest = question.replaceAll(new RegExp(OWN, 'giu'), 'the')
  return (
    !pointsToSomebody(rest) && (OWN_IN_LEAD.test(question) || question.search(ASKS) < question.search(OWN))
  )
}
const ASKS = /\b(?:who|whose|which|what)\b/i
/** So many telling words say which happening is meant. */
const ENOUGH = 4

/** Whether a question can be asked without what stands before it. */
export function standsAlone(question: string): boolean {
  const { names, terms } = readQuestion(question)
  return !pointsBack(question) && (names.length > 0 || terms.length > FEW)
}

/**
 * The terms of a question that names a thing and says what of it ("When was the treaty signed?"), so that it can be asked alone as
 * well; none where it cannot ("How many people died?").
 */
export function termsOfItsOwn(question: string): readonly string[] {
  const { terms } = readQuestion(question)
  return DEFINITE.test(question) && !pointsBack(question) && terms.length === FEW
    ? terms.map((t) => t.term)
    : []
}
