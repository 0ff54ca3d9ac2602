import { termsOf } from '../../read/terms.ts'

const SAYS =
  'count|counted|report|reported|say|said|claim|claimed|estimate|estimated|put|expect|give|reckon|believe|think'
/** "How many does the union count?", "how high is it according to the mayor?": whose figure is asked for. */
const ASKED = new RegExp(
  String.raw`\b(?:does|do|did|has|have)\s(?:the\s)?(?!it\b|he\b|she\b|they\b)(.{2,40}?)\s(?:${SAYS})\b|\baccording\sto\s(?!an?\s|new\s)(?:the\s)?(.{2,40}?)\W*$`,
  'i',
)
const FIGURE =
  /^\W*(?:(?:by\s+)?how\s+(?:many|much|big|large|long|high|old)|what\s+(?:share|percentage|number|figure))\b/i
const SAYING = new RegExp(`^(?:${SAYS})$`, 'i')

/** Terms of the source whose figure a question asks for; empty where it asks for no one's. */
export function sourceAsked(asking: string): readonly string[] {
  const asked = FIGURE.test(asking) ? ASKED.exec(asking) : null
  return asked ? termsOf((asked[1] ?? asked[2])!) : []
}

/** Is the verb only that by which the source tells its figure? A report may put it otherwise. */
export const isSaying = (verb: string): boolean => SAYING.test(verb)
