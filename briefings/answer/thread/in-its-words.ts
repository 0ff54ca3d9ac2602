import type { AskResult } from '../../results.ts'
import { readQuestion } from '../question/question.ts'
import { termsOfArticle } from '../ranking/terms-of-article.ts'
import { asSentence } from './follow-up.ts'
import { pointsToAsked, pointsToSomebody, standsAlone, termsOfItsOwn } from './points-back.ts'
import { statementOf } from './same-deed.ts'
import { aside, isOfNames, once, said, type ThreadPorts, type Turn } from './turn.ts'
import { pronounFor, whomMeant, withName, type Meant } from './whom.ts'

/** What only leads up to a question whose name says whom it is about. */
const LEAD = 0.1
/** "Who is that?", of whoever was the answer. */
const WHO_THAT = /^\W*who(?:['’]s|\s+(?:is|was))\s+(?:that|this)\W*$/iu

/** A question whose words say what it asks, alone or after what leads up to it. */
export async function plain(ports: ThreadPorts, text: string, before: Turn | null): Promise<Turn> {
  const answered = WHO_THAT.test(text) ? await nameAnswered(before) : null
  const asked = answered === null ? asSentence(text) : `Who is ${answered}?`
  const points = pointsToSomebody(asked) && !(before === null && pointsToAsked(asked))
  const pronoun = points ? pronounFor(asked) : null
  if (pronoun !== null) {
    const meant = before && (await whomMeant(ports.store, ports.scopes, pronoun.gender, before))
    if (!meant || 'oneOf' in meant) return aside(before, whom(pronoun.word, meant), asked)
    return ofSomebody(ports, withName(asked, meant.name), before)
  }
  if (before === null || standsAlone(asked))
    return {
      asked,
      lead: null,

      before,
      answer: once(() => ports.alone(answered === null ? text : asked)),
    }
  const lead = await leadOf(before)
  const own = termsOfItsOwn(asked)
  const answer = once(async () => {
    const found = await ports.answer(readQuestion(`${lead} ${asked}`))
    return own.length === 0 || (await isTold(ports, found, own)) ? found : ports.alone(asked)
  })
  return { asked, lead, before, answer }
}

/** The name that was the last answer; null where it was none. */
async function nameAnswered(before: Turn | null): Promise<string | null> {
  if (before === null || !isOfNames(readQuestion(before.asked))) return null
  return (await before.answer()).short
}

/**
 * A question that says what of somebody is asked as it stands; what led up to it chooses where it does not answer, or only says whom it is
 * about ("what did she say?").
 */
export async function ofSomebody(ports: ThreadPorts, asked: string, before: Turn): Promise<Turn> {
  const lead = await leadOf(before)
  const alone = readQuestion(asked)
  const own = new Set(alone.terms.map((t) => t.term))
  const question = readQuestion(`${lead} ${asked}`)
  const terms = question.terms.map((t) => (own.has(t.term) ? t : { ...t, weight: LEAD }))
  const behind = (): Promise<AskResult> => ports.answer({ ...question, terms })
  const answer = once(async () => {
    const saysMore = alone.terms.some((t) => !t.isName)
    const direct = saysMore ? await ports.answer(alone) : null
    return direct === null || direct.abstained ? behind() : direct
  })
  return { asked, lead, before, answer }
}

/** What leads up to the question after this turn: what it asked, with its answer, and what led up to it. */
export async function leadOf({ asked, lead, answer }: Turn): Promise<string> {
  const { short } = await answer()
  const own = statementOf(asked, short)
  return lead === null || lead === '' || standsAlone(asked) ? own : `${lead} ${own}`
}

/** Asks back whom a pronoun means. */
export const whom = (word: string, meant: Extract<Meant, { oneOf: unknown }> | null): AskResult =>
  said(
    meant === null
      ? `I cannot tell whom “${word}” means. Please ask again with the name.`
      : `Whom does “${word}” mean: ${choice(meant.oneOf)}? Please ask again with the name.`,
  )

const choice = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`

/** A question behind what leads up to it, where it does not stand alone. */
export const whole = (asked: string, lead: string | null): string =>
  lead && !standsAlone(asked) ? `${lead} ${asked}` : asked

/** Whether an answer's best evidence stands in an article that has all of these terms: else what led up to it drew it elsewhere. */
async function isTold(
  { store, scopes }: ThreadPorts,
  { claims }: AskResult,
  own: readonly string[],
): Promise<boolean> {
  const cited = claims[0]?.citations[0]
  const article = cited && (await store.article(scopes, cited.article))
  if (!article) return false
  const has = termsOfArticle(article)
  return own.every((term) => has.has(term))
}
