import { isPast } from '../../write/support/frame-words.ts'

/**
 * Verbs of what somebody asks, hopes, fears or doubts of others. Their clause has the bare form of the verb ("recommended that it approve",
 * "urged her to resign") or names what is wanted ("called for a truce"), and says nothing of whether it came.
 */
const ASKED_FOR =
  /\b(?:recommend|urg|demand|ask|appeal|request|suggest|insist|press|beg|plead|advis|want|wish|hop|fear|doubt|favou?r|propos|push|lobb|debat|consider|weigh|discuss|prefer)(?!(?:ful(?:ly)?|less)\b)\w*\b[^;.]{0,90}$/iu
const CALLED_FOR =
  /\b(?:call(?:s|ed|ing)?|plea|pleas|need|calls)\b[^;.]{0,25}\b(?:for|on|upon)\b[^;.]{0,90}$/iu
/** What is talked over or tried: "talks on buying", "a plan for a merger", "efforts to free". */
const INTENT =
  /\b(?:talks?|negotiations?|plans?|bids?|efforts?|attempts?|discussions?|proposals?|offers?|hopes?|idea|prospects?|chances?|conditions?|deadline|roadmap)\s(?:on|to|for|about|of|over|towards?)\b[^,;.]{0,25}$/iu
/** Of which somebody has let go. */
const GIVEN_UP =
  /\b(?:end(?:s|ed|ing)?|abandon\w*|scrap\w*|dropp\w*|shelv\w*|halt\w*|cancel\w*|withdr\w+|gave up|giv\w+ up|walk\w* away from|pull\w* out of|br(?:oke|eak\w*|oken) off|call\w* off)\b[^,;.]{0,20}$/iu

/** Is the word behind `before` only what somebody asks for, hopes, fears, or has in mind? `form` is the word as it is written there. */
export const isOnlyWanted = (before: string, form: string): boolean =>
  INTENT.test(before) || (isBare(form) && (ASKED_FOR.test(before) || CALLED_FOR.test(before)))

/** "Ended talks on buying", "dropped its plan to close": it was not done. */
export function isGivenUp(before: string): boolean {
  const intent = INTENT.exec(before)
  return intent !== null && GIVEN_UP.test(before.slice(0, intent.index))
}

/** A noun, or a verb in its bare form: "approve" of "recommended that the office approve it". */
const isBare = (form: string): boolean => !isPast(form.toLowerCase()) && !/(?:ing|[^s]s)$/i.test(form)
