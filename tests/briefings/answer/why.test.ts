import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Document } from '../../../commands/document.ts'
import type { Scope } from '../../../briefings/model.ts'
import { isUnknown } from '../../../briefings/results.ts'
import { createAsking, inDirectMessage } from '../../fakes/command-context.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [walkout])
})
afterEach(() => held.store.close())

const walkout = dispatch({
  id: 'walkout',
  title: 'Ferry crews walk out at Port Anselm',
  text: 'Ferry crews at Port Anselm walked out on Friday after talks on pay broke down. Union leader Mara Quill said that the offer was an insult to the crews.',
})
const why = (item: string) => held.briefings.why(everybody, item)

describe('why', () => {
  it('tells of an article how it came in and which story it went to, in the order in which it was decided', async () => {
    const [story] = await held.briefings.stories(everybody)
    expect(await why('walkout')).toMatchObject({
      item: 'walkout',
      kind: 'article',
      steps: [
        { stage: 'article', outcome: 'new', at: '2024-04-02T09:00:00.000Z' },
        { stage: 'story', outcome: story!.id, reason: 'no story held shares its telling words and names' },
      ],
    })
  })

  it('names the article that a copy repeats, and how alike they are', async () => {
    await held.briefings.ingest('public', [{ ...walkout, id: 'copy', text: `${walkout.text} (Wire)` }])
    expect(await why('copy')).toMatchObject({
      steps: [
        {
          outcome: 'duplicate',
          reason: expect.stringMatching(/^it is \d+ % the same text as article walkout$/) as string,
        },
        { stage: 'story', reason: 'it repeats walkout', repeats: walkout.title },
      ],
    })
    const told = JSON.stringify((await createAsking(held)('why copy', inDirectMessage('7'))).document)
    expect(told).toContain(`because it repeats “${walkout.title}”`)
  })

  it('tells of a revision that it is one', async () => {
    await held.briefings.ingest('public', [{ ...walkout, text: `${walkout.text} No talks are planned.` }])
    const result = await why('walkout')
    expect('steps' in result && result.steps.map((s) => s.outcome)).toContain('revised')
  })

  it('tells of a story, by words of its headline, why each report is in it', async () => {
    const [story] = await held.briefings.stories(everybody)
    expect(await why('crews walk out')).toMatchObject({
      kind: 'story',
      item: story!.id,
      steps: [{ stage: 'story', reason: expect.stringContaining('article walkout: ') as string }],
    })
  })

  it('tells of a name where each wording came from, and what a new wording was taken for', async () => {
    await held.briefings.ingest('public', [
      dispatch({
        id: 'later',
        text: 'Quill told the crews on Saturday that she would not sign. The union of Mara A. Quill met in Eastmere.',
      }),
    ])
    const result = await why('Mara Quill')
    expect(result).toMatchObject({ kind: 'actor', item: 'mara-quill' })
    expect('steps' in result && result.steps).toContainEqual(
      expect.objectContaining({
        stage: 'name',
        outcome: 'Mara Quill',
        reason: expect.stringContaining('article walkout') as string,
      }),
    )
  })

  it('gives the candidates of an ambiguous name, and the nearest of a misspelt one', async () => {
    expect(await why('Mara Quil')).toMatchObject({ ambiguous: false, candidates: [{ name: 'Mara Quill' }] })
    await held.briefings.ingest('public', [
      dispatch({ id: 'o', text: 'Judge Omar Quill of Eastmere sentenced two smugglers on Friday.' }),
    ])
    const two = await why('Quill')
    expect(two).toMatchObject({ ambiguous: true })
    expect('candidates' in two && two.candidates.map((c) => c.name).sort()).toEqual([
      'Mara Quill',
      'Omar Quill',
    ])
    expect(await why('zzzz')).toMatchObject({ ambiguous: false, candidates: [] })
  })

  it('says of a report that joined a story what both name', async () => {
    await held.briefings.ingest('public', [
      {
        ...walkout,
        id: 'more',
        title: 'Ferry crews at Port Anselm stay away from their boats',
        text: 'Ferry crews at Port Anselm stayed out for a second day after talks on pay broke down. Union leader Mara Quill said that the owners of the ferry line had made no better offer to the crews.',
      },
    ])
    const result = await why('more')
    const placed = 'steps' in result ? result.steps.find((s) => s.stage === 'story') : undefined
    expect(placed?.reason).toMatch(
      /^it is much like what is told in “Ferry crews walk out at Port Anselm”; both speak of .*Quill/,
    )
  })

  it('is told in sentences, by what reports and stories are called', async () => {
    await held.briefings.ingest('public', [
      {
        ...walkout,
        id: 'second',
        title: 'Owners answer crews',
        text: `${walkout.text} No talks are planned.`,
      },
    ])
    const ask = createAsking(held)
    const shown = (document: Document): string => JSON.stringify(document.blocks)
    const story = shown((await ask('why crews walk out', inDirectMessage('7'))).document)
    expect(story).toContain(
      'The report “Ferry crews walk out at Port Anselm” began a story of its own, because no story held shares',
    )
    expect(story).toMatch(
      /The report “Owners answer crews” went into the story “[^”]*”, because it (?:repeats|is much like)/,
    )
    expect(story).not.toContain('article walkout')
    const article = shown((await ask('why walkout', inDirectMessage('7'))).document)
    expect(article).toContain('It was taken as new, because no article of this id or text was held.')
  })

  it('tells of an article that brings its own id, by its address', async () => {
    const url = 'https://wharf.example/2024/crews-walk-out'
    await held.briefings.ingest('public', [{ ...walkout, id: 'own', text: `${walkout.text} So far.`, url }])
    expect(await why(`${url}/?utm_source=mail`)).toMatchObject({ kind: 'article', item: 'own' })
  })

  it('takes an address for nothing else than what stands there', async () => {
    const address = 'https://wharf.example/2024/ferry-crews-walk-out-port-anselm'
    expect(await why(address)).toEqual({ unknown: address, ambiguous: false, candidates: [] })
    const { document } = await createAsking(held)(`why ${address}`, inDirectMessage('7'))
    expect(JSON.stringify(document)).toContain(`I hold no article from ${address}`)
  })

  it('says of a report that stands apart that it began a story, and gives people no bare numbers', async () => {
    const step = {
      at: '2024-05-03T09:00:00Z',
      stage: 'story',
      outcome: 'ferry-museum-opens',
      home: 'Ferry museum opens',
      reason:
        'it is not enough like the nearest story, “Ferry crews walk out”; both speak of Anselm (likeness -1.7; one story from 0.5 on)',
    }
    const result = { item: 'apart', kind: 'article', name: 'Ferry museum opens', steps: [step] } as const
    const briefings = { ...held.briefings, why: async () => result }
    const { document } = await createAsking({ ...held, briefings })('why apart', inDirectMessage('7'))
    expect(JSON.stringify(document.blocks)).toContain(
      ': It began the story “Ferry museum opens”, because it is not enough like the nearest story, “Ferry crews walk out”, though both speak of Anselm."',
    )
  })

  it('shows nothing of another scope', async () => {
    await held.briefings.ingest('person:discord:7', [
      { ...walkout, id: 'mine', title: 'Mine', text: 'A diary of Ida Brandt.' },
    ])
    expect(await why('mine')).toMatchObject({ ambiguous: false })
    expect(await held.briefings.why(['public', 'person:discord:7'], 'mine')).toMatchObject({
      kind: 'article',
    })
  })

  it('puts together the ten digests that are posted next, and says how many more there are', async () => {
    const person = 'discord:7'
    const scopes: readonly Scope[] = ['public', `person:${person}`]
    const keeper = { scopes, home: scopes[1]!, person, place: null }
    await held.briefings.ingest('public', [
      dispatch({
        id: 'cake',
        title: 'Cake cut in Harwell',
        text: 'Mayor Jonas Petrel cut a cake in Harwell on Friday.',
      }),
    ])
    for (let hour = 1; hour <= 12; hour++)
      await held.briefings.addDigest(
        keeper,
        { schedule: `daily ${String(hour).padStart(2, '0')}:00`, timezone: 'UTC' },
        '2024-05-03T00:00:00Z',
      )
    const told = await held.briefings.why(scopes, 'cake', '2024-05-03T00:30:00Z')
    if (isUnknown(told)) throw new Error('not held')
    const digests = told.steps.filter((s) => s.stage.startsWith('digest'))
    expect(digests.filter((s) => s.stage.endsWith('if it were posted now'))).toHaveLength(10)
    expect(digests.at(-1)).toMatchObject({ stage: 'digests', outcome: 'not looked at' })
    expect(digests.at(-1)!.reason).toContain('2 more digests are posted later than these')
  })
})
