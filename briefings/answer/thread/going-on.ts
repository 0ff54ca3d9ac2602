import { foldName } from '../../connect/names.ts'
import type { Claim, NameType } from '../../model.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { readQuestion } from '../question/question.ts'
import { asSentence, type FollowUp } from './follow-up.ts'
import { leadOf, plain, whole, whom } from './in-its-words.ts'
import { putIn } from './put-in.ts'
import { askedBy } from './same-deed.ts'
import { aside, isOfNames, once, said, type ThreadPorts, type Turn } from './turn.ts'
import { pronounFor, whomMeant } from './whom.ts'

const NOBODY = 'I have named nobody in this thread yet. Please ask who did what.'

/** "And why?" */
export async function ofTheSame(ports: ThreadPorts, word: string, before: Turn): Promise<Turn> {
  const lead = await leadOf(before)
  const { short } = await before.answer()
  const alone = asSentence(`${word}?`)
  const asked = askedBy(word, before.asked, short) ?? alone
  const answer = once(async () => {
    const direct = await ports.answer(readQuestion(whole(asked, before.lead)))
    // A day, a place or a reason that is not named may be named beside it.
    if (!direct.abstained && (direct.short !== null || !/^(?:when|where|why)/.test(word))) return direct
    const beside = await ports.answer(readQuestion(`${lead} ${alone}`))
    return word === 'why' && beside.short === null && !direct.abstained ? direct : beside
  })
  return { asked, lead, before, answer }
}

/** "What about Brell?" */
export async function ofAnother(ports: ThreadPorts, fragment: string, before: Turn): Promise<Turn> {
  const pronoun = pronounFor(fragment)
  const meant = pronoun && (await whomMeant(ports.store, ports.scopes, pronoun.gender, before))
  if (pronoun && (!meant || 'oneOf' in meant)) return aside(before, whom(pronoun.word, meant))
  const of = meant && 'name' in meant ? meant.name : fragment
  const kinds = await kindsOf(ports, [...readQuestion(before.asked).names, ...readQuestion(of).names, of])
  const put = putIn(before.asked, of, kinds)
  const lead = await leadOf(before)
  if (put !== null) {
    return {
      asked: put,
      lead: '',

      before,
      answer: once(() => unlike(ports, whole(put, lead), before)),
    }
  }
  const asked = `What of ${of}?`
  const holds = termsOf(of)
  const about = (text: string): Promise<AskResult> =>
    ports.answer({ ...readQuestion(text), type: 'clause', relation: null, holds })
  const answer = once(async () => {
    const beside = await about(`${lead} ${asked}`)
    return beside.abstained ? about(asked) : beside
  })
  return { asked, lead, before, answer }
}

/** The answer about another; where it is the same words of the same sentence again, what else there is. */
async function unlike(ports: ThreadPorts, asked: string, before: Turn): Promise<AskResult> {
  const question = readQuestion(asked)
  const found = await ports.answer(question)
  const { short, claims } = await before.answer()
  const isSame = short !== null && found.short === short && found.claims[0]?.text === claims[0]?.text
  if (!isSame || question.type === 'yes-no') return found
  return ports.answer({ ...question, told: { names: [], claims: claims.slice(0, 1) } })
}

/** "Who else?" */
export async function others(
  ports: ThreadPorts,
  { asked: text, of }: Extract<FollowUp, { kind: 'others' }>,
  before: Turn,
): Promise<Turn> {
  const turn = text === null ? turnOn(of, before) : await plain(ports, text, before)
  if (turn === null) return aside(before, said(NOBODY))
  if (text === null && (await turn.answer()).abstained) return aside(before, await turn.answer())
  const asks = readQuestion(turn.lead ? `${turn.lead} ${turn.asked}` : turn.asked)
  const { predicate } = asks
  const ofNames = isOfNames(asks)
  const told: { names: string[]; claims: Claim[] } = { names: [], claims: [] }
  for (let t: Turn | null = text === null ? turn : before; t !== null; t = t.before) {
    // What was told of another deed may be told of this one as well.
    if (text !== null && readQuestion(t.asked).predicate !== predicate) continue
    const { short, claims } = await t.answer()
    told.names.push(...(short === null ? [] : short.split(/,\s+(?:and\s+)?|\s+and\s+/)))
    // Beside the name that was asked for, a sentence may have told of the others.
    told.claims.push(...claims.slice(0, ofNames ? 1 : claims.length))
    if (t.lead === null) break
  }
  const question = { ...asks, told, ...(predicate !== null && ofNames ? { holds: [predicate] } : {}) }
  const answer = once(async () => {
    const found = await ports.answer(question)
    const nobody = question.type === 'person' ? 'names anybody else' : 'adds anything to that'
    return found.abstained
      ? { ...found, answer: `Beyond what I told you, nothing that I hold on this ${nobody}.` }
      : found
  })
  return { asked: turn.asked, lead: turn.lead ?? '', before, answer }
}

/** "Who else?" goes on from the last question that asked who. */
function turnOn(of: 'somebody' | 'anything', before: Turn): Turn | null {
  if (of === 'anything') return before
  for (let turn: Turn | null = before; turn !== null; turn = turn.before)
    if (isOfNames(readQuestion(turn.asked))) return turn
  return null
}

async function kindsOf(
  { store, scopes }: ThreadPorts,
  names: readonly string[],
): Promise<ReadonlyMap<string, NameType>> {
  const known = await store.actorsByAlias(scopes, names.map(foldName))
  const kinds = new Map<string, NameType>()
  for (const name of names) {
    const bearer = known.find((a) =>
      [a.name, ...a.aliases.map((x) => x.alias)].some((n) => foldName(n) === foldName(name)),
    )
    if (bearer) kinds.set(name, bearer.type)
  }
  return kinds
}
