import {
  BE,
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isPast,
  PREPOSITIONS,
} from '../../write/support/frame-words.ts'
import { isBaseVerb } from './verbs.ts'

const ASKS = /^(?:who|whom|whose|what|which|when|where|why|how)$/i
const HELPS = /^(?:did|does|do|will|would|can|could|should|may|might|must)$/i
const HAS = /^(?:has|have|had)$/i
/** What only leads on to the verb that counts: "is set to host", "agreed to buy", "was reported to have left". */
const LEADS_ON =
  /^(?:want(?:s|ed)?|agree[sd]|tr(?:y|ies|ied)|hope[sd]|intend(?:s|ed)|set|due|expected|going|said|reported|believed|thought|scheduled|supposed|planned|planning|allegedly|known|considering|forced|able|likely|ready|named|called|made|used)$/i
/** Participles that have the form of their verb, and one that has lost it. */
const SAME_IN_PAST = /^(?:hurt|shut|split|spread|burst|cast|bid|shed|born)$/
const IDLE_VERBS = /^(?:called|named|known|considered|been|being|based|according)$/i
const SUBORDINATES = /^(?:as|after|while|before|because|since|when|amid|following|despite|though|although)$/i
const SMALL =
  /^(?:of|and|or|that|this|these|those|it|he|she|they|him|them|as|off|up|out|down|next|more|most|not|who|by|which)$/i

/**
 * The verb that a question turns on, as it is written there: by its place after "who", "which X", "did" or "was", and by its
 * form. A guess by light rules, so only ever a piece of evidence; null where the question only says what something is.
 */
export function predicateOf(sentence: string): string | null {
  const words = sentence.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  const asking = words.findIndex((w) => ASKS.test(w))
  if (asking < 0) return null
  const at = verbAfter(words, asking)
  // "The FDA this week approved a vaccine for which virus": nothing after the word that asks, so before it.
  return at ?? (asking > 2 ? statedBefore(words, asking) : null)
}

function verbAfter(words: readonly string[], asking: number): string | null {
  for (let i = asking + 1; i < words.length; i++) {
    const form = words[i]!.toLowerCase()
    // "Fled to which country as the nation saw": another clause begins.
    if (asking > 2 && i > asking + 1 && SUBORDINATES.test(form)) return null
    if (HELPS.test(form)) return afterHelper(words, i, asking)
    if (BE.has(form) || HAS.test(form) || isGot(words, i)) return afterBe(words, i)
    if (isPlain(words, i) && isFinite(words, i, asking)) return led(words, i)
  }
  return null
}

/** "Got stuck", "did it get damaged": no more than a "was". */
const isGot = (words: readonly string[], at: number): boolean =>
  /^(?:get|gets|got|getting)$/i.test(words[at]!) && isPast(words[at + 1]?.toLowerCase() ?? '')

/** "Who won", "which company recently cut": the first word with a verb's form that no article stands before. */
function isFinite(words: readonly string[], at: number, asking: number): boolean {
  const form = words[at]!.toLowerCase()
  const before = words[at - 1]!.toLowerCase()
  // "Which" has a noun before its verb; "who" and "what" may have the verb next.
  if (at === asking + 1 && /^(?:which|whose|how)$/i.test(words[asking]!)) return false
  if (isDeterminer(before) || PREPOSITIONS.has(before)) return false
  if (at === asking + 1 && /^who$/i.test(words[asking]!)) return true
  if (at === asking + 1 && /^what$/i.test(words[asking]!))
    // "What share of the water", "what show is she in": a noun.
    return (
      words[at + 1]?.toLowerCase() !== 'of' &&
      !isAuxiliary(words[at + 1]?.toLowerCase() ?? '') &&
      (isPast(form) || isBaseVerb(form.replace(/s$/, '')))
    )
  // "How many people live there": after the noun that is counted, the plural of the present is the verb's plain form.
  if (/^many$/i.test(words[asking + 1] ?? '') && at > asking + 2 && isBaseVerb(form)) return true
  return isPast(form) || /^(?:leads|owns|runs|makes|hosts|wins|plays|holds)$/.test(form)
}

/** "When did the talks in Doha collapse": what follows the subject. */
function afterHelper(words: readonly string[], helper: number, asking: number): string | null {
  // "Who will be playing", "who could replace": the one who asks is the subject.
  const own = asking === helper - 1 && /^(?:who|what)$/i.test(words[asking]!)
  let last: string | null = null
  for (let i = helper + 1; i < words.length; i++) {
    const form = words[i]!.toLowerCase()
    if (form === 'be' || form === 'have' || isGot(words, i)) return afterBe(words, i)
    if (!isPlain(words, i)) continue
    const before = words[i - 1]!.toLowerCase()
    const opens =
      isDeterminer(before) ||
      PREPOSITIONS.has(before) ||
      /^(?:of|and|or|to|['’]s)$/.test(before) ||
      /['’]s?$/.test(before)
    const stands = i > helper + 1 || own || helper === 0
    const next = words[i + 1]
    // "Did the ferry strike begin": of two that might be verbs the former is a noun.
    const isCompound = next !== undefined && isPlain(words, i + 1) && isBaseVerb(next) && !own
    if (stands && !opens && !isCompound && isBaseVerb(form)) return words[i]!
    if (
      stands &&
      !opens &&
      (next === undefined ||
        SMALL.test(next) ||
        PREPOSITIONS.has(next.toLowerCase()) ||
        isDeterminer(next.toLowerCase()))
    )
      last ??= words[i]!
  }
  return last
}

/** "When was Rafah invaded", "who is replacing her", "who has won"; null where it only says what somebody is. */
function afterBe(words: readonly string[], be: number): string | null {
  for (let i = be + 1; i < words.length; i++) {
    if (!isPlain(words, i)) continue
    const form = words[i]!.toLowerCase()
    const before = words[i - 1]!.toLowerCase()
    if (isDeterminer(before) || (PREPOSITIONS.has(before) && !isPast(form)) || /['’]s?$/.test(before))
      continue
    // "Based on", "according to" only add to it.
    // "Called the Long Tide" is a name; "called off" is a deed.
    if (IDLE_VERBS.test(form) && i > be + 1 && words[i + 1]?.toLowerCase() !== 'off') continue
    const isGoing =
      /.{3}ing$/.test(form) &&
      !PREPOSITIONS.has(before) &&
      // "Why was the earlier meeting called off": a noun with its verb behind it.
      (i === be + 1 ||
        !(/^(?:of|in|for)$/.test(words[i + 1] ?? '') || isPast(words[i + 1]?.toLowerCase() ?? '')))
    if (isPast(form) || SAME_IN_PAST.test(form) || isGoing || (LEADS_ON.test(form) && words[i + 1] === 'to'))
      return led(words, i)
  }
  return null
}

/** From "is set to host" to "host". */
function led(words: readonly string[], at: number): string | null {
  if (!LEADS_ON.test(words[at]!)) return words[at]!
  const next = words[at + 1]?.toLowerCase() ?? ''
  if (next === 'to') {
    const rest = words.slice(at + 2).find((w) => !isAuxiliary(w.toLowerCase()) && !isAdverb(w.toLowerCase()))
    return rest ?? words[at]!
  }
  return next.endsWith('ing') ? words[at + 1]! : words[at]!
}

/** In a statement that a question ends, its first verb. */
function statedBefore(words: readonly string[], asking: number): string | null {
  for (let i = 1; i < asking; i++) {
    const form = words[i]!.toLowerCase()
    const before = words[i - 1]!.toLowerCase()
    if (isPlain(words, i) && isPast(form) && !isDeterminer(before) && !PREPOSITIONS.has(before))
      return led(words, i)
  }
  return null
}

function isPlain(words: readonly string[], at: number): boolean {
  const word = words[at]!
  const form = word.toLowerCase()
  return (
    /^\p{Ll}/u.test(word) &&
    !SMALL.test(form) &&
    !isAuxiliary(form) &&
    !isAdverb(form) &&
    !isDeterminer(form) &&
    !PREPOSITIONS.has(form)
  )
}
