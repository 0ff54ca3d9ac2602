import { foldWord } from '../read/terms.ts'
import type { AnswerType } from './question/answer-type.ts'
import { isEmptyWord } from './question/empty-words.ts'
import { isLightForm, type Question } from './question/question.ts'
import { holdsLike } from './ranking/likeness.ts'
import type { ReadWords } from './ranking/read-words.ts'
import type { Retrieved } from './ranking/retrieve.ts'
import { createHeldTerms } from './ranking/terms-held.ts'

/** What none of the articles does, by what was asked for. */
const LACKS: Readonly<Record<AnswerType, string>> = {
  person: 'says who it is',
  organisation: 'names it',
  place: 'says where',
  time: 'says when',
  clock: 'says at what time',
  number: 'gives that number',
  money: 'gives that sum',
  percent: 'gives that share',
  duration: 'says how long',
  reason: 'gives a reason',
  words: 'quotes them on it',
  thing: 'answers that',
  clause: 'answers that',
  'yes-no': 'settles that',
}

/** What cannot be told for sure, where sentences are shown that may tell it: to say that none does would deny what the reader sees. */
const UNSURE: Readonly<Record<AnswerType, string>> = {
  person: 'say for sure who it is',
  organisation: 'say for sure which it is',
  place: 'say for sure where',
  time: 'say for sure when',
  clock: 'say for sure at what time',
  number: 'say for sure what the number is',
  money: 'say for sure how much it is',
  percent: 'say for sure how high it is',
  duration: 'say for sure how long',
  reason: 'say for sure why',
  words: 'say for sure what was said',
  thing: 'answer that for sure',
  clause: 'answer that for sure',
  'yes-no': 'say for sure whether it is so',
}
/** "Which towns are still in the race?" asks for names. */
const WHICH = /^\W*(?:in\s)?which\b/i
const HOW = /^\W*how\b/i
/** "How many bus drivers": what is told in more words than one is not named. */
const COUNTED =
  /\bhow many (people|men|women|children|\p{L}{2,}s)(?=\W*$|\s(?!(?!(?:is|was|has|does)\b)\p{L}+s\b))/iu
/** That no report has it says nothing of what is missing. */
const NO_SUBJECT =
  /^(?:things?|everything|soon|longer|till|until|altogether|early|earlier|later|first|again)$/

/**
 * That none of what was looked at tells it, to be put behind what was.
 *
 * @param one was a single article looked at?
 * @param absent a word of the question that it lacks, as `absentWord` reads it
 */
export function lacking(question: Question, one: boolean, absent: string | null): string {
  const counted = countedIn(question)
  const lacks = counted
    ? `gives a number of ${counted}`
    : isWhich(question)
      ? LACKS.organisation
      : LACKS[question.type]
  const none = one ? `it does not ${lacks.replace(/^(\w+?)s\b/, '$1')}` : `none ${lacks}`
  return absent === null || absent === counted ? `; ${none}` : `; ${none} (nothing on “${absent}”)`
}

/** That it cannot be told for sure, where sentences are shown that may tell it; otherwise as `lacking`. */
export function unsure(question: Question, one: boolean, absent: string | null): string {
  const counted = countedIn(question)
  const what = counted
    ? `say for sure how many ${counted}`
    : isWhich(question)
      ? UNSURE.organisation
      : question.type === 'clause' && HOW.test(question.asking)
        ? 'say for sure how'
        : UNSURE[question.type]
  const lacks = `; ${one ? 'it does not have' : 'none has'} the word “${absent}”`
  return `, but cannot ${what}${absent === null || absent === counted ? '' : lacks}`
}

const isWhich = ({ type, asking }: Question): boolean => type === 'place' && WHICH.test(asking)

const countedIn = ({ type, asking }: Question): string | null =>
  type === 'number' ? (COUNTED.exec(asking)?.[1] ?? null) : null

/** The question's most telling word that stands in none of the articles, in no form and by no synonym; as it was typed. */
export function absentWord(question: Question, found: Retrieved, readWords: ReadWords): string | null {
  const asked = question.terms.filter(
    ({ form }) => form.length > 3 && !isEmptyWord(form) && !isLightForm(form) && !NO_SUBJECT.test(form),
  )
  const termsIn = createHeldTerms(
    asked.map((t) => t.term),
    readWords,
  )
  const held = new Set(found.articles.flatMap((a) => [...termsIn(a)]))
  const absent = asked
    .filter(({ term }) => !holdsLike(held, term))
    .sort((a, b) => (found.idf.get(b.term) ?? 1) * b.weight - (found.idf.get(a.term) ?? 1) * a.weight)[0]
  return absent ? asTyped(question, absent.form) : null
}

/** A word of the question as the asker typed it; null where another was read in its place. */
function asTyped({ typed }: Question, form: string): string | null {
  const words = typed.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,'’&][\p{L}\p{M}\p{N}]+)*/gu)
  return words.map(([word]) => word).find((word) => foldWord(word) === form) ?? null
}
