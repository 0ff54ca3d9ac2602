import type { Passage } from '../ranking/passages.ts'
import { NUMBER, NUMBER_WORD } from '../question/numbers-written.ts'
import type { Question } from '../question/question.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { NEAR } from '../ranking/matching.ts'
import { countsJust } from './count-share.ts'
import { asksPresent, isOfSome } from './present.ts'

/** Being there: a report may say it of a number by any word, "before 900 spectators". */
const THERE =
  /^(?:aboard|board|there|present|saw|see|seen|watch|watched|attend|attended|came|come|take|took|taken|part|travelling|carrying|carry|inside|filled)$/
const FIRST_NUMBER = new RegExp(String.raw`^.*?\b(?:${NUMBER}|${NUMBER_WORD})\b`, 'iu')

/**
 * Asked how many spectators saw it or passengers were aboard, the one among the best sentences whose number counts just that noun, and not
 * what befell some of them, in a report that has all the rest of the question. Null for other questions, and where two such numbers differ.
 */
export function justCounted(
  { type, head, asking, terms, names }: Question,
  best: readonly Answer[],
): Answer | null {
  if (type !== 'number' || head === null || !asksPresent(asking)) return null
  const others = terms.filter((t) => t.weight >= 1 && t.term !== head && !THERE.test(t.form))
  const counting = best.filter(({ short, features, passage }) => {
    const { article, range, met } = passage
    if (
      !short ||
      features.other > 0 ||
      isElsewhere(names, passage) ||
      isOfSome(article.text.slice(range.start, range.end))
    )
      return false
    const counted = article.text.slice(short.start, range.end).replace(FIRST_NUMBER, '')
    return (
      countsJust(counted, head) &&
      others.every((t) => (met.get(t.term) ?? 0) >= (t.isName ? NEAR.article : NEAR.lead))
    )
  })
  const values = new Set(counting.map((a) => FIRST_NUMBER.exec(a.short!.text)?.[0]))
  return others.length > 0 && values.size === 1 ? counting[0]! : null
}

/** "Norland had reported 7,100 cases", of how many there are worldwide. */
const isElsewhere = (
  names: readonly string[],
  { article: { facts, text }, index, range }: Passage,
): boolean =>
  facts.mentions.some(
    (m) =>
      m.sentence === index &&
      m.type === 'LOC' &&
      m.start - range.start <= OPENING &&
      !names.includes(text.slice(m.start, m.end)),
  )
/** Characters from the beginning of a sentence to its subject: an article. */
const OPENING = 4
