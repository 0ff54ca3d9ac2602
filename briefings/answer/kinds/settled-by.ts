import { namedAs } from '../evidence/named-happening.ts'
import { isGivenUp, isOnlyWanted } from '../evidence/wanted.ts'
import type { Question } from '../question/question.ts'

/** "Not yet" is said of what is still to come: it "has yet to be signed", "must still approve". */
export type Says = 'yes' | 'no' | 'not yet'

/** What is said to be outstanding: asked whether it "has" been done, the answer is "not yet". */
const OUTSTANDING =
  /(?:\b(?:yet|still|remains?|left) to (?:be )?|\bmust (?:still|yet|first) (?:be )?|\bstill (?:has|have|needs?|had) to (?:be )?|\b(?:has|have|had|is|are|was|were)(?: not|n['’]t) (?:yet|so far) (?:been )?|\b(?:is|are) (?:still )?(?:awaiting|waiting)\b[^,;.]{0,30})[^,;.]{0,30}$/i
const HAS_ASKED = /^\W*(?:has|have)\b|\byet\b/i
/** "Rejected calls for him to resign", "refused demands that she quit". */
const REBUFFED =
  /\b(?:reject|dismiss|rebuff|refus|resist|ignor|brush)\w*(?: (?:off|down))? (?:\p{L}+ )?(?:calls?|demands?|appeals?|requests?|suggestions?|pressure)\b[^;.]{0,80}$/iu
const NEGATION = /(?:\b(?:not|never|no|nobody|none|neither|nor|without|cannot)\b|n['’]t\b)[^,;.]{0,40}$/i
/** Verbs that say of the one after them that it was not done (implicatives, Karttunen 1971): "refused to", "ruled out". */
const AVERTING =
  /\b(?:(?:rul\w+|stay\w*|kept|keep\w*) out(?: of)?|refus\w+|reject\w*|declin\w+|fail\w*|stopp?\w* short of|(?:barred|banned|prevented|stopped|kept) (?:\S+ ){0,3}from)\b[^,;.]{0,40}$/i
/** "Said that she would not resign" of whoever has not. */
const WILL_NOT = /\b(?:would|will)(?:\snot|n['’]t)\s(?:be\s)?$|\bwon['’]t\s(?:be\s)?$/i
/** On a charge or against a denial: told, and settled by nobody yet. */
const DISPUTED =
  /\b(?:den(?:y|ies|ied|ying)|alleg\w+|accus\w+|charg(?:es?|ed|ing)|indict\w+|suspect\w*|doubt\w*|claim(?:s|ed|ing)?|confirming)\b[^,;.]{0,60}$/i
/** What is planned, feared or only possible has not happened. */
export const UNREAL =
  /\b(?:would|will|shall|could|may|might|should|must|can|if|whether|wants?|hopes?|plans?|planned|expected|threat\w*|supposed|said to|to(?!\s(?:the|an?|his|her|its|their)\s)|work\w* towards?|seek\w*|discuss\w*|consider\w*|propos\w+)\b[^,;.]{0,25}$/i

const UNSURE =
  /\b(?:could|may|might|if|whether|wants?|hopes?|threat\w*|work\w* towards?|seek\w*|discuss\w*|consider\w*|propos\w+)\b[^,;.]{0,25}$/i

/** Do the words before it make of the deed what somebody wants, plans or holds possible, and neither a fact nor a refusal? */
export const isUnsettled = (before: string, form: string): boolean =>
  !isAverted(before) &&
  !NEGATION.test(before) &&
  !REBUFFED.test(before) &&
  (isOnlyWanted(before, form) || UNREAL.test(before))

const isAverted = (before: string): boolean =>
  AVERTING.test(before) || WILL_NOT.test(before) || isGivenUp(before)

export interface ToldAs {
  /** The sentence up to the verb, the verb as it stands there, and what is behind it. */
  readonly before: string
  readonly form: string
  readonly after: string
  /** The question's own verb, not its opposite. */
  readonly same: boolean
  /** What is to come is asked. */
  readonly isAhead: boolean
}

/** How the words around the verb have it: done, not done, or nothing that settles it. */
export function settledBy({ asking }: Question, { before, form, after, same, isAhead }: ToldAs): Says | null {
  if (DISPUTED.test(before)) return null
  // It may be a noun by its form.
  const isNoun = !/(?:ed|ing)$/.test(form)
  const named = same && isNoun ? namedAs(before, after) : null
  if (named === 'called off') return 'no'
  if (named) return named === 'put off' && !isAhead ? 'not yet' : null
  if (same && HAS_ASKED.test(asking) && OUTSTANDING.test(before)) return 'not yet'
  if (same && REBUFFED.test(before)) return 'no'
  const averted = isAverted(before)
  if (!averted && (isOnlyWanted(before, form) || (UNREAL.test(before) && !isAhead))) return null
  // What is hoped for, talked over or only possible does not say that it will be.
  if (!averted && isAhead && UNSURE.test(before)) return null
  return (averted || NEGATION.test(before)) === same ? 'no' : 'yes'
}
