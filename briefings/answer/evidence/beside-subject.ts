import type { Range } from '../../model.ts'
import { termOf, termsOf } from '../../read/terms.ts'
import { typeOfNoun } from '../question/answer-type.ts'
import type { Passage } from '../ranking/passages.ts'

/** What is read of a sentence. */
export type Spoken = Pick<Passage, 'article' | 'index' | 'range' | 'words'>

/** From the name to the verb: the end of an apposition, perhaps with a helper of the verb. */
const CLOSES = /^[^,;:—]*,["”’]?\s(?:(?:has|have|had|is|was|were|will|would|also|then|later|\p{L}+ly)\s)*$/u
/** Up to the name: a comma that opens one, with words of its own before the name. */
const OPENS = /,\s(?=\p{Ll}|\p{Lu}[^,;:—]*['’]s?\s)[^,;:—]*$/u
const OWNS = /^['’]s?\s\p{Ll}/u
const OF = /\p{Ll}\sof\s$/u

/**
 * Asked whether Ann Lee or the minister resigned, told that Bo Lee did, a brother of Minister Ann Lee: whatever the sentence has of those
 * before the question's verb belongs to another's name, or to one that only says who somebody else is. Whose brother or deputy is asked about
 * may well be told so.
 *
 * @param doers terms of the question that stand before its verb
 */
export function isOfAnotherSubject(
  passage: Spoken,
  verb: Range,
  doers: readonly string[],
  asking: string,
): boolean {
  if (ASKED_OF_ANOTHER.test(asking)) return false
  const { article, range } = passage
  const people = peopleIn(passage).filter((m) => m.end <= verb.start)
  const named = passage.words.filter((w) => doers.includes(w.term) && w.end <= verb.start)
  if (!named.length)
    return (
      isPerson(passage, doers) &&
      (people.some((m) => isSubject(m, passage, verb)) ||
        THEIRS.test(article.text.slice(range.start, verb.start)))
    )
  const others = people.filter((m) => isNamesake(m, passage, doers) || isBeside(passage, m, verb))
  return named.every((w) => others.some((m) => m.titled <= w.start && w.end <= m.end))
}
/** "Said Lee, 19, who joined the Reds": somebody else stands right before the verb, and whoever is asked about is a person too. */
const isSubject = (name: Named, { article }: Spoken, verb: Range): boolean =>
  DOES.test(article.text.slice(name.end, verb.start))
const DOES = /^(?:,\s[^,;]{1,40},|,)?\s(?:who\s)?(?:(?:has|have|had|also|then|later|\p{L}+ly)\s)*$/u

/** "Two of his deputies, Ann Lee and Bo Ray, resigned". */
const THEIRS =
  /\b(?:his|her|their)\s(?:\p{Ll}[\p{L}-]*\s?){1,3}(?:,[^;]{1,80},)?\s?(?:(?:has|have|had|was|were|also|then|later)\s)*$/u

const isPerson = ({ article }: Spoken, doers: readonly string[]): boolean =>
  article.facts.mentions.some(
    (m) => m.type === 'PER' && termsOf(article.text.slice(m.start, m.end)).some((t) => doers.includes(t)),
  )

const ASKED_OF_ANOTHER = /['’]s?\s|\bof\s/i

interface Named extends Range {
  /** Where the title before the name begins. */
  readonly titled: number
}

const TITLE = /(?:\p{Lu}[\p{L}’'-]*\s)*$/u

function peopleIn({ article, index, range }: Spoken): readonly Named[] {
  return article.facts.mentions
    .filter((m) => m.sentence === index && m.type === 'PER')
    .map((m) => {
      const title = TITLE.exec(article.text.slice(range.start, m.start))![0]
      return { start: m.start, end: m.end, titled: m.start - title.length }
    })
}

/** "Bo Lee" of Ann Lee: it has a first name of its own, and lacks theirs. */
function isNamesake({ titled, start, end }: Named, { article }: Spoken, doers: readonly string[]): boolean {
  const { text } = article
  const own = text
    .slice(start, end)
    .split(/\s+/)
    .flatMap((w) => (typeOfNoun(w) === 'person' ? [] : (termOf(w) ?? [])))
  const all = termsOf(text.slice(titled, end))
  return (
    own.some((t) => doers.includes(t)) &&
    own.some((t) => !doers.includes(t)) &&
    doers.some((t) => !all.includes(t))
  )
}

/**
 * Does the name that stands before a verb only say who somebody else is: "Bo Lee, a brother of Ann Lee, resigned", "Ann Lee's deputy
 * resigned"? Of people alone: what somebody of a firm does, the firm is mostly said to do.
 */
function isBeside({ article, index, range }: Spoken, name: Named, verb: Range): boolean {
  const { text, facts } = article
  const before = text.slice(range.start, name.titled)
  const between = text.slice(name.end, verb.start)
  if (OWNS.test(between) || OF.test(before)) return true
  const opens = CLOSES.test(between) ? OPENS.exec(before) : null
  const comma = opens === null ? -1 : range.start + opens.index
  return facts.mentions.some((m) => m.sentence === index && m.type === 'PER' && m.end === comma)
}
