import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Scope } from '../../briefings/model.ts'
import { addCommand } from '../../commands/add.ts'
import { splitLine } from '../../commands/parse.ts'
import { inDirectMessage } from '../fakes/command-context.ts'
import { noWeb } from '../fakes/no-web.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const mine: Scope = 'person:discord:7'
const scopes: readonly Scope[] = ['public', mine]
const walkout = dispatch({
  title: 'Ferry crews walk out at Port Anselm',
  text: 'Ferry crews at Port Anselm walked out on Friday after talks on pay broke down. Union leader Mara Quill said that the offer was an insult to the crews.',
})
const more = dispatch({
  title: 'Ferry crews at Port Anselm go on with their walkout',
  text: 'Ferry crews at Port Anselm walked out on Friday after talks on pay broke down. Harbour police arrested two captains of the crews in Eastmere on Saturday.',
})
const texts = (claims: readonly { readonly text: string }[]): string => claims.map((c) => c.text).join(' ')

describe('adding an article', () => {
  it('names the event that it belongs to, and tells only what was not told of it before', async () => {
    await held.briefings.ingest('public', [walkout])
    const [story] = await held.briefings.stories(everybody)
    const added = await held.briefings.add(scopes, mine, more)
    expect(added).toMatchObject({ article: { outcome: 'new' }, event: { id: story!.id } })
    expect(texts(added.new)).toContain('arrested two captains')
    expect(texts(added.new)).not.toContain('walked out')
  })

  it('tells all of what is wholly new', async () => {
    const { new: fresh, event } = await held.briefings.add(scopes, mine, walkout)
    expect(texts(fresh)).toContain('walked out')
    expect(event).not.toBeNull()
  })

  it('has a reply that says what a text lacks, and that nothing else is held of what begins with it', async () => {
    const words = splitLine(`"${walkout.text}"`)
    const add = async (published: string | null): Promise<string> => {
      const reply = await addCommand.answer(words, {
        briefings: held.briefings,
        viewer: inDirectMessage('7'),
        now: Temporal.Instant.from('2024-05-04T09:00:00Z'),
        read: async (text) => [dispatch({ text, published })],
        fetcher: noWeb,
        commands: [],
        prefix: '/',
      })
      return JSON.stringify(reply.document)
    }
    const undated = await add(null)
    expect(undated).toContain('"title":"A text without a title"')
    expect(undated).toContain('It bears no date')
    expect(undated).toContain('I hold nothing else of this yet:')
    const dated = await add('2024-05-03')
    expect(dated).not.toContain('It bears no date')
    expect(dated).toContain('It belongs to:')
  })

  it('has nothing new in what is held already', async () => {
    await held.briefings.add(scopes, mine, walkout)
    expect(await held.briefings.add(scopes, mine, walkout)).toMatchObject({
      article: { outcome: 'unchanged' },
      event: { status: expect.any(String) as string },
      new: [],
    })
  })

  it('keeps it for that person alone', async () => {
    const { article } = await held.briefings.add(scopes, mine, walkout)
    expect(await held.store.article(everybody, article.id)).toBeNull()
    expect(await held.store.article([mine], article.id)).not.toBeNull()
  })

  it('says that one is held back which was withdrawn', async () => {
    const { article } = await held.briefings.add(scopes, mine, walkout)
    const now = '2024-05-05T10:00:00Z'
    await held.briefings.withdraw(mine, { id: article.id, reason: 'a mistake', now })
    expect(await held.briefings.add(scopes, mine, walkout)).toMatchObject({
      article: { outcome: 'held back', reason: expect.stringContaining('a mistake') as string },
      event: null,
      new: [],
    })
  })
})
