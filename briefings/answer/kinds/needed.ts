import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { answeredBy } from '../answered.ts'
import { publishedAt } from '../published-at.ts'
import type { Question } from '../question/question.ts'
import { holdsLike } from '../ranking/likeness.ts'
import type { Retrieved } from '../ranking/retrieve.ts'

/** "Do I have to show a receipt", "do you need a ticket", "is a permit required": what it is that may be needed. */
const ASKED =
  /^\W*(?:(?:do|does|will|must|should)\s+(?:\S+\s+){1,3}?(?:(?:have|need)\s+to\s+)?(?:show|bring|have|need|give|present|produce|carry|hold|take)\s+(?:(?:an?|the|my|your|their|any)\s+)?(\p{L}+)|(?:is|are)\s+(?:(?:an?|the|any)\s+)?(\p{L}+)\s+(?:needed|required|necessary|compulsory|mandatory)\b)/iu
const NEEDED = String.raw`(?:needed|required|necessary|compulsory|mandatory)`
/** Whatever is told of as needed, and what stands before "not" or "no" in it. */
const NOT_NEEDED = new RegExp(
  String.raw`\bno\s((?:\p{L}+\s){1,4}?)(?:is|are|was|were|will be|would be)\s${NEEDED}\b|\b((?:\p{L}+\s){1,3})(?:is|are|was|were|will)(?:\snot|n['’]t)\s(?:be\s)?${NEEDED}\b|\b(?:do|does|did|need)(?:\snot|n['’]t)\s(?:need|have\sto\sshow|show|bring)\s((?:\p{L}+\s?){1,4})`,
  'iu',
)
const IS_NEEDED = new RegExp(
  String.raw`\b((?:\p{L}+\s){1,3})(?:is|are|was|were|will be)\s${NEEDED}\b|\b(?:must|have\sto|has\sto|needs?\sto)\s(?:show|bring|present|produce|carry)\s((?:\p{L}+\s?){1,4})`,
  'iu',
)

/**
 * Whether something has to be shown or had, by the sentence of the one story asked about that says that it is needed or is not. Null for
 * any other question, and where none says so. Linear in the story.
 */
export function needed({ type, asking }: Question, { articles }: Retrieved): AskResult | null {
  const asked = type === 'yes-no' ? ASKED.exec(asking) : null
  const [thing] = termsOf(asked?.[1] ?? asked?.[2] ?? '')
  if (thing === undefined) return null
  const told = articles
    .filter((a) => !a.duplicateOf)
    .toSorted((a, b) => publishedAt(b) - publishedAt(a))
    .flatMap((article) =>
      article.facts.sentences.flatMap(({ start, end }, index) => {
        const sentence = article.text.slice(start, end)
        const isSaid = (pattern: RegExp): boolean =>
          holdsLike(new Set(termsOf((pattern.exec(sentence) ?? []).slice(1).join(' '))), thing)
        if (isSaid(NOT_NEEDED)) return [{ article, index, short: 'no' }]
        return isSaid(IS_NEEDED) ? [{ article, index, short: 'yes' }] : []
      }),
    )
  const [first] = told
  return first ? answeredBy([claimOfSentence(first.article, first.index)], first.short, articles) : null
}
