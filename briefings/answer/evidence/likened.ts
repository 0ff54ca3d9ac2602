import { NEAR } from '../ranking/matching.ts'
import type { Passage } from '../ranking/passages.ts'
import type { Question } from '../question/question.ts'
import { termOf } from '../../read/terms.ts'

/** Before a name that only says what another thing is like, or whose it follows. */
const LIKENED =
  /\b(?:sister|twin|replica|copy|namesake|rival|successor|predecessor|neighbour|neighbor)(?:\s(?:ship|ferry|vessel|plane|company|firm|paper|club|town|city|station|bank)s?)?\s(?:of|to)\s(?:the\s)?$/i

/** "A sister of the Halda, she carried 132": what the sentence tells is told of another than the one it names. */
export const isOnlyLikened = ({ names }: Question, { article, range }: Passage): boolean =>
  names.some((name) => {
    const sentence = article.text.slice(range.start, range.end)
    const places = [...sentence.matchAll(new RegExp(RegExp.escape(name), 'gi'))].map((m) => m.index)
    return places.length > 0 && places.every((at) => LIKENED.test(sentence.slice(0, at)))
  })

/** Whose contest it is: another has a result of its own. */
const DRAWS = /(?<!\p{L})(wom[ae]n|girl|ladie|lady|junior|youth|wheelchair)['’]?s?['’]?(?!\p{L})/giu
const CONTEST = /\b(?:final|cup|match|game|league|race|championship|title|tournament|relay|team)s?\b/i

/** "The women's final", told of a final in a report that speaks of no women but farther down. */
export const isOtherDraw = ({ asking }: Question, { met }: Passage): boolean =>
  CONTEST.test(asking) &&
  [...asking.matchAll(DRAWS)].some(([, whose]) => (met.get(termOf(whose!) ?? '') ?? 0) < NEAR.lead)
