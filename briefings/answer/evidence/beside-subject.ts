import type { Range } from '../../model.ts'
import { termsOf } from '../../read/terms.ts'
import type { Passage } from '../ranking/passages.ts'

/** What is read of a sentence. */
export type Spoken = Pick<Passage, 'article' | 'index' | 'range' | 'words'>

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
  const people = peopleIn(passage).filter((m) => m.end <= verb.start)
  const named = passage.words.filter((w) => doers.includes(w.term) && w.end <= verb.start)
  if (!named.length) return isPerson(passage, doers) && people.some((m) => isSubject(m, passage, verb))
  const others = people.filter((m) => isNamesake(m, passage, doers) || isBeside(passage, m, verb))
  return named.every((w) => others.some((m) => m.titled <= w.start && w.end <= m.end))
}
/** "Said Lee, 19, who joined the Reds": somebody else stands right before the verb, and whoever is asked about is a person too. */
const isSubject = (name: Named, { article }: Spoken, verb: Range): boolean =>
  DOES.test(article.text.slice(name.end, verb.start))
const DOES = /^(?:,\s[^,;]{1,40},|,)?\s(?:who\s)?(?:(?:has|have|had|also|then|later|\p{L}+ly)\s)*$/u

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
  const own = termsOf(text.slice(start, end))
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
const isBeside = ({ article: { text }, range }: Spoken, name: Named, verb: Range): boolean =>
  OWNS.test(text.slice(name.end, verb.start)) || OF.test(text.slice(range.start, name.titled))
