import { readQuestion } from '../question/question.ts'
import { withinShare } from '../../write/fair-share.ts'
import { moreOf, sourcesOf, surenessOf } from './beside.ts'
import { readFollowUp, withoutSalutation, type FollowUp } from './follow-up.ts'
import { ofAnother, ofTheSame, others } from './going-on.ts'
import { greet } from './greeting.ts'
import { ofSomebody, plain } from './in-its-words.ts'
import { aside, once, said, type ThreadPorts, type Turn } from './turn.ts'
import { withName } from './whom.ts'

const WELCOME = 'You are welcome. Ask me about a name, an event or a day whenever you like.'
const UNCLEAR = 'I cannot tell what this is about. Please ask again with a name, a place or an event in it.'
/**
 * Understands a question after those asked before it in its thread. What it takes over is written into it where its form says what;
 * else what was asked before leads up to it. One that says all itself is asked alone, and one that cannot be understood is asked back.
 *
 * @param last The turn before it; null for the first.
 */
export async function nextTurn(ports: ThreadPorts, text: string, last: Turn | null): Promise<Turn> {
  const turn = await understood(ports, text, last)
  // What a reply leaves out, so as to quote little of an article, was not told.
  return { ...turn, answer: once(async () => withinShare(ports.store, ports.scopes, await turn.answer())) }
}

async function understood(ports: ThreadPorts, asked: string, last: Turn | null): Promise<Turn> {
  const text = withoutSalutation(asked)
  const before = last?.aside ? last.aside.from : last
  const open = last?.aside?.open ?? null
  if (open !== null && before !== null && isName(text))
    return ofSomebody(ports, withName(open, bare(text)), before)
  const follow = readFollowUp(text)
  if (follow === null) return plain(ports, text, before)
  if (follow.kind === 'thanks') return aside(before, said(WELCOME))
  if (follow.kind === 'greeting') return aside(before, await greet(ports))
  if (before === null)
    return follow.kind === 'of another' || (follow.kind === 'others' && follow.asked !== null)
      ? plain(ports, text, null)
      : aside(null, said(UNCLEAR))
  return following(ports, follow, before)
}

/** Nothing but a name: whoever was asked back tells it. */
const isName = (text: string): boolean => readQuestion(`Who is ${bare(text)}?`).names.includes(bare(text))
const bare = (text: string): string => text.trim().replace(/[.!?]+$/, '')

async function following(
  ports: ThreadPorts,
  follow: Exclude<FollowUp, { kind: 'thanks' | 'greeting' }>,
  before: Turn,
): Promise<Turn> {
  const { store, scopes } = ports
  switch (follow.kind) {
    case 'of the same':
      return ofTheSame(ports, follow.word, before)
    case 'of another':
      return ofAnother(ports, follow.of, before)
    case 'others':
      return others(ports, follow, before)
    case 'more':
      return { ...after(before), answer: once(() => moreOf(store, scopes, before)) }
    case 'sources':
      return { ...after(before), answer: once(() => sourcesOf(store, scopes, before)) }
    case 'sure':
      return { ...after(before), answer: once(() => surenessOf(store, scopes, before)) }
  }
}

/** A turn that asks nothing new: what comes after it goes on from the one before. */
const after = (before: Turn): Omit<Turn, 'answer'> => ({
  asked: before.asked,
  lead: before.lead ?? '',
  before,
})
