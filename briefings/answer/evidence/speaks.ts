import { isPast } from '../../write/support/frame-words.ts'
import type { Passage } from '../ranking/passages.ts'
import { whoSpeaks } from '../ranking/quotation-spans.ts'
import type { Question } from '../question/question.ts'

const SAYS =
  /^[^.;“”"]{0,30}\b(?:said|says|told|tells|warned|warns|promised|called for|announced|asked|argued|insisted|replied|added|wrote|declared)\b/i
/** "Holm's office said", "a Holm shareholder said": somebody else's words. */
const isOfOthers = (behind: string): boolean => {
  const next = /^\s(\p{Ll}[\p{L}-]*)/u.exec(behind)?.[1]
  return /^['’]/.test(behind) || (next !== undefined && !isPast(next) && !GOES_ON.test(next))
}
const GOES_ON =
  /^(?:who|and|has|have|had|is|was|are|were|will|would|also|then|later|again|once|now|just|never|still|on|in|at|after|before|during|says|tells|\p{L}+ly)$/u

/** Does the sentence say of somebody asked about that they spoke, though what they said could not be cut out of it? */
export function speaks({ article, range }: Passage, { names, speaker }: Question): boolean {
  const sentence = article.text.slice(range.start, range.end)
  return whoSpeaks(names, speaker).some((name) => {
    const last = name.split(/\s+/).at(-1)!
    const at = sentence.indexOf(last)
    const behind = sentence.slice(at + last.length)
    return at >= 0 && SAYS.test(behind) && !isOfOthers(behind)
  })
}
