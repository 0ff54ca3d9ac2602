import { PUT_OFF, UNDONE } from '../../connect/undone.ts'

/** A happening that a sentence names instead of telling it: "called off the strike", "the launch … has been put off". */
const NAMED =
  /(?:\b(?:the|a|an|its|his|her|their|this|that|planned|postponed)|['’]s?)\s+(?:\p{L}[\p{L}-]*\s+){0,2}$/iu
/** What was planned or feared is not known to have come. */
const STILL_TO_COME =
  /\b(?:plan(?:s|ned|ning)?|threaten\w*|threat|schedul\w+|due|was to|were to|would|will|may|might|could|if|unless|ahead of|before|avoid\w*|warn\w*|call(?:s|ed|ing)? for|vot\w+ (?:for|on|to)|announc\w+)\b/i
/** Characters around the name that say what became of it. */
const BEFORE = 60
const AFTER = 120

/**
 * What a sentence says of a happening that it names: called off, put off, still to come; null where it tells the deed itself, or takes
 * the happening for a fact.
 *
 * @param before the sentence up to the word; @param after the sentence behind it
 */
export function namedAs(before: string, after: string): 'called off' | 'put off' | 'to come' | null {
  if (!NAMED.test(before)) return null
  const around = `${before.slice(-BEFORE)} ${after.slice(0, AFTER)}`
  if (UNDONE.test(around)) return 'called off'
  if (PUT_OFF.test(around)) return 'put off'
  return STILL_TO_COME.test(around) ? 'to come' : null
}
