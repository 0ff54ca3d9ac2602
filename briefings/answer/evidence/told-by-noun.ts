import { isPast } from '../../write/support/frame-words.ts'
import type { Relation } from '../question/relation.ts'
import { isBaseVerb } from '../question/verbs.ts'
import { ANOTHER, SURE, WRONG_SIDE } from './stated-worth.ts'

/** "Brell representatives" represent Brell: a name before them is no name of theirs. */
const AGENT = /(?:er|or|ive|ant)s$/
const OWN_KIND = /^(?:\s\p{Ll}+)?\s$/u
/** "Lee and her supporters", "Lee's backers": of whom they are. */
const OWNED = /(?:['’]s?|\b(?:his|her|its|their))\s(?:\p{L}+\s)?$/iu
/** "The meeting on Monday with Minister Lee", "the arrest of Lee": a noun leads to whom it is done to, over titles and other names alone. */
const OBJECT_OF =
  /^(?:\s\p{L}+){0,2}?\s(?:of|with|between|against|on|to|for)\s(?:(?!(?:of|with|in|on|at|for|to|from|by|over|after|before|about)\s)[\p{L}.’'-]+,?\s){0,6}$/u
/** "Winner", "the victors": a noun for whoever does it may stand anywhere beside the name. */
const DOER = /(?:[eo]rs?|tatives?|ists?|ants?|champions?|hero(?:es)?)$/
/** "The representatives would stress, as Lee": what stands there is of their own deed. */
const GOES_ON =
  /^\s(?:would|will|could|may|might|had|has|have|are|were|is|was)\s.*\s(?:as|that|while|when)\s/u
/** "Brell celebrate their win", "Brell was chosen as the host". */
const IS_THEIRS =
  /\s(?:(?:his|her|its|their)\s(?:[\p{L}\d-]+\s)?|(?:is|was|are|were|became|as)\s(?:the\s)?)$/u
/** "Lee's second attack", "Lee, whose attack". */
const OWNS = /^(?:['’]s?|,\swhose)\s(?:[\p{L}\d-]+\s){0,3}$/u
/** "The attacker on Lee": with no comma, behind which the doer may be named. */
const OF_THEM = /^\s(?:of|on|against)\s[^,;:]*$/u
/** "Lee's killing" is what was done to Lee. */
const SUFFERED =
  /^(?:attack|assault|kill|murder|shoot|stabb|assassinat|arrest|detention|kidnapp|abduct|beat|poison|rape|execut|injur|rescue|release|trial|convict|dismiss|firing|sack|oust|defeat|death)/
const OF = /^(?:\s\p{L}+){0,2}?\sof\s/u
const DONE_TO = /^(?:\s\p{L}+){0,2}?\s(?:of|on|against)\s/u
/** "Two goals by Lee", "both goals came from the captain, Lee": a noun leads to whom its deed comes from, over titles alone. */
const COMES_FROM =
  /^(?:\s(?:(?:both|also|all)\s)?(?:comes?|came|was|were|had come))?\s(?:by|from)\s(?:(?!(?:of|with|in|on|at|for|to|from|by|over|after|before|about)\s)[\p{L}\d.’'-]+,?\s){0,5}$/u
/** "Lee came away with a win": a verb that has no deed of its own lends the noun its subject. */
const SUPPORTS =
  /^(?:,["”’]?[^,;]{1,80},)?\s(?:(?:has|have|had|also|then|later|\p{L}+ly)\s){0,2}(?:(?:came|come)\s(?:through|away|up|in)\swith|had|made|took|claimed|secured|earned|recorded|completed|clinched|sealed|staged|carried\sout|launched|gave|held)\s(?:(?:an?|the|his|her|its|their|two|three)\s)?(?:[\p{L}\p{N}–-]+\s){0,2}$/iu
/** "Lee saved a penalty as the Reds came back from two goals down": what stands there is of another's clause. */
const OTHER_CLAUSE = /\s(?:as|while|when|after|before|since|because|but)\s(?:the\s)?\p{Lu}/u

/**
 * How well a noun ("the win", "two goals") states that whoever stands beside it did the deed or had it done to them; null where its nearness
 * alone tells.
 *
 * @param between what stands between the noun and the answer
 * @param isFirst does the answer stand before the noun?
 * @param isSubject may the answer be the subject of a verb?
 */
export function toldByNoun(
  asks: Relation['asks'],
  form: string,
  between: string,
  isFirst: boolean,
  isSubject: () => boolean,
): number | null {
  if (isFirst && AGENT.test(form) && (OWN_KIND.test(between) || OWNED.test(between))) return WRONG_SIDE
  if (asks === 'done-to') return isFirst || !OBJECT_OF.test(between) ? ANOTHER : null
  if (asks !== 'doer') return null
  if (isFirst && SUPPORTS.test(between)) return SURE
  if (!isFirst && COMES_FROM.test(between)) return SURE
  if (isFirst ? OTHER_CLAUSE.test(between) : !isSubject() || GOES_ON.test(between)) return ANOTHER
  if (DOER.test(form)) return !isFirst && OF_THEM.test(between) ? WRONG_SIDE : null
  if (isFirst && IS_THEIRS.test(between) && !SUFFERED.test(form)) return null
  // "Brell cuts ties" is a verb after all.
  if (between === ' ' && isFirst && !SUFFERED.test(form)) return null
  if (isFirst) return OWNS.test(between) && !SUFFERED.test(form) ? SURE : ANOTHER
  // "The attack on Lee's house": whoever it was done to did not do it.
  return (SUFFERED.test(form) ? DONE_TO : OF).test(between) ? WRONG_SIDE : null
}

/** "The fatal shooting", "a 5-0 lead": one more word may stand before the noun, but no plural, whose verb it would be. */
const QUALIFIED = /(?:\b(?:the|an?|his|her|its|their|this|that)|['’]s?)\s+[\p{L}\d–-]*[^s\s]\s+$/iu

/** A past or present form; "the win", "her victory", "winners" and "two goals" are nouns. */
export const isVerb = (form: string, before: string): boolean =>
  !/\b(?:the|a|an|his|her|its|their|first|last|’s|'s)\s+$/i.test(before) &&
  !((form.endsWith('ing') || isBaseVerb(form)) && QUALIFIED.test(before)) &&
  !/(?:er|or|ers|ors|ion|ions|ment|ory)$/.test(form) &&
  (isPast(form) ||
    form.endsWith('ing') ||
    isBaseVerb(form) ||
    isBaseVerb(form.replace(/(?:(?<=[sxzh])e)?s$/, '')))
