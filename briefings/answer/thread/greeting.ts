import type { NameType } from '../../model.ts'
import type { StoreReads } from '../../ports.ts'
import type { AskResult } from '../../results.ts'
import { said, type ThreadPorts } from './turn.ts'

const HELLO =
  'Hello. Ask me about the news in plain words: I answer in the words of my sources, name them, and say so when they hold no answer.'
/** Newest stories that the examples are taken from, those that most reports tell first. */
const NEWEST = 30
const EXAMPLES = 3
/** Questions that are tried at most: whoever says hello waits for it. */
const MOST_TRIED = 12

/** What can be asked of a name as it stands: "the" before an organisation is anybody's guess. */
const ASKED: Readonly<Record<NameType, readonly ((name: string) => string)[]>> = {
  PER: [(name) => `What did ${name} say?`, (name) => `Who is ${name}?`],
  ORG: [],
  LOC: [(name) => `What happened in ${name}?`],
  MISC: [],
}

/** A greeting, with questions that the store holds the answer to: each about another story, and asked in another way where it can be. */
export async function greet({ store, scopes, alone }: ThreadPorts): Promise<AskResult> {
  const examples: string[] = []
  const used = new Set<unknown>()
  let tried = 0
  for (const names of await namesOfStories(store, scopes)) {
    const questions = names.flatMap(({ name, type }) => ASKED[type].map((ask) => ({ ask, text: ask(name) })))
    for (const { ask, text } of questions.toSorted(
      (a, b) => Number(used.has(a.ask)) - Number(used.has(b.ask)),
    )) {
      if (examples.length === EXAMPLES || tried === MOST_TRIED) break
      if (examples.includes(text)) continue
      tried++
      if ((await alone(text)).abstained) continue
      examples.push(text)
      used.add(ask)
      break
    }
  }
  return { ...said(HELLO), examples }
}

/** Of each of the newest stories whom its reports name most, the most told story first. */
async function namesOfStories(
  store: StoreReads,
  scopes: ThreadPorts['scopes'],
): Promise<{ readonly name: string; readonly type: NameType }[][]> {
  const stories = (await store.stories(scopes, { limit: NEWEST })).toSorted(
    (a, b) => b.keys.length - a.keys.length,
  )
  const briefings = await store.briefings(
    scopes,
    stories.map((s) => s.id),
  )
  const ids = briefings.map((b) => b.content.actors.map((a) => a.id))
  const actors = new Map((await store.actors(scopes, [...new Set(ids.flat())])).map((a) => [a.id, a]))
  return ids.map((of) => of.flatMap((id) => actors.get(id) ?? []))
}
