import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inGuild } from '../../fakes/command-context.ts'
import { openNewsroom, type Newsroom } from './newsroom.ts'

let room: Newsroom
beforeEach(async () => {
  room = await openNewsroom('2026-03-02T12:00:00Z')
})
afterEach(() => room.close())

const place = { ...inGuild('7', '81', true), channel: '900' }
const elsewhere = { ...inGuild('8', '82', true), channel: '901' }

/** Happenings that share neither an actor nor a place, so that each is a story and a topic of its own. */
const HAPPENINGS = [
  ['Dam bursts above Tolm', 'A dam burst above Tolm on Tuesday and flooded the valley, engineers said.'],
  [
    'Ferry crews strike at Ansel',
    'Ferry crews in Ansel walked out on Tuesday after talks on pay broke down.',
  ],
  ['Court frees editor in Varn', 'A court in Varn freed an editor on Tuesday after two years in prison.'],
  [
    'Locusts reach Quill plain',
    'Swarms of locusts reached the Quill plain on Tuesday and ate the young wheat.',
  ],
  ['Mayor of Ostby resigns', 'The mayor of Ostby resigned on Tuesday over a contract for street lamps.'],
] as const
const report = (n: number, publisher: string) =>
  room.report({
    title: HAPPENINGS[n]![0],
    text: HAPPENINGS[n]![1],
    url: `https://${publisher}.example/${n}`,
    source: publisher,
  })
const digestAt = async (keeper = place): Promise<readonly { headline: string; nature?: string }[]> => {
  const [line] = (await room.briefings.digests(keeper, room.now)).digests
  const content = await room.briefings.previewDigest(keeper, line!.id, room.now)
  return content.stories
}
const headlines = async (keeper = place): Promise<string[]> => (await digestAt(keeper)).map((s) => s.headline)

async function openDigests(stories: number): Promise<void> {
  for (const keeper of [place, elsewhere])
    await room.briefings.addDigest(keeper, { schedule: 'daily 08:00', stories }, room.now)
  room.now = '2026-03-03T07:00:00Z'
}

describe('what fills a digest', () => {
  it('is no publisher alone: a third of the stories, two at least, rest on one', async () => {
    await openDigests(3)
    for (const n of [0, 1, 2, 3]) await report(n, 'tolmpost')
    await report(4, 'ostbyherald')
    const told = await headlines()
    expect(told).toHaveLength(3)
    expect(told).toContain(HAPPENINGS[4][0])
  })

  it('is no topic alone, unless it is the digest’s own', async () => {
    await openDigests(5)
    const doings = [
      [
        'School for nurses opens in Varn',
        'A school for nurses opened in Varn on Tuesday with eighty pupils. Adela Quist, once matron of Brenn Hospital, will lead it. Governor Lena Okoro cut the ribbon. Okoro was a nurse herself.',
      ],
      [
        'Tolm offers river water',
        'Envoys of Tolm offered on Tuesday to share the Ash below their dams. Hal Dorne, who led them, met Governor Lena Okoro. Okoro promised an answer by summer. Farmers at Lower Ash fear another dry summer.',
      ],
      [
        'Copper mine near Quill changes hands',
        'A stake in the copper mine near Quill was sold on Tuesday for 3 million crowns, filings showed. The seller was Governor Lena Okoro. Okoro kept no share. The buyer, Norland Metals, runs two smelters.',
      ],
    ] as const
    for (const [n, [title, text]] of doings.entries())
      await room.report({ title, text, url: `https://paper${n}.example/okoro` })
    expect(await headlines()).toHaveLength(2)
    const [line] = (await room.briefings.digests(place, room.now)).digests
    await room.briefings.editDigest(place, line!.id, { topic: 'Lena Okoro' }, room.now)
    expect(await headlines()).toHaveLength(3)
  })

  it('marks an opinion, a look back and a correction, and puts news before them', async () => {
    await openDigests(5)
    await room.report({
      title: 'Opinion: Varn needs a bridge',
      text: 'Varn has waited for a bridge for thirty years, and the council of Varn should build it now.',
      url: 'https://a.example/opinion/bridge',
    })
    await room.report({
      title: 'Ten years on: the Ansel harbour fire',
      text: 'The harbour of Ansel burned ten years ago today, and the town still mourns its dead.',
      url: 'https://b.example/fire',
    })
    await room.report({
      title: 'Correction: Quill wheat prices',
      text: 'An earlier report gave a wrong price for wheat from the Quill plain.',
      url: 'https://c.example/wheat',
    })
    await report(0, 'tolmpost')
    const told = await digestAt()
    expect(told[0]).toMatchObject({ headline: HAPPENINGS[0][0] })
    expect(told.slice(1).map((s) => s.nature)).toEqual(['correction', 'anniversary', 'opinion'])
  })
})

describe('a correction', () => {
  const recall = {
    title: 'Brask Bakers calls back rusks',
    text: 'Brask Bakers of Tolm called back 96,000 packets of its Morning rusks on Tuesday after splinters were found in some, the company said.',
    url: 'https://a.example/rusks',
  }
  const note = {
    title: 'Correction: Brask Bakers rusks',
    text: 'In our report on the rusks of Brask Bakers of Tolm we wrote that 96,000 packets had been called back. That was wrong. The company called back 69,000 packets of its Morning rusks.',
    url: 'https://a.example/correction',
  }

  it('of a figure is news to a place that was told the wrong one, and says what it is', async () => {
    await openDigests(5)
    await room.report(recall)
    await room.briefings.runDueDigests({ now: '2026-03-03T08:00:00Z', worker: 'w' })
    room.now = '2026-03-09T07:00:00Z'
    await room.report(note)
    const [line] = (await room.briefings.digests(place, room.now)).digests
    const { stories } = await room.briefings.previewDigest(place, line!.id, room.now)
    expect(stories).toMatchObject([
      {
        headline: 'Correction: Brask Bakers rusks',
        update: { text: 'The company called back 69,000 packets of its Morning rusks.' },
      },
    ])
    await room.briefings.runDueDigests({ now: '2026-03-09T08:00:00Z', worker: 'w' })
    const [story] = await room.briefings.stories(['public'])
    expect(JSON.stringify(await room.briefings.why(place.scopes, story!.id))).toContain(
      'a correction says 69,000 for 96,000',
    )
    room.now = '2026-03-10T07:00:00Z'
    await room.report({ ...note, url: 'https://b.example/correction', text: `${note.text} We regret it.` })
    expect(await headlines()).toEqual([])
  })

  it('is none to a place that was never told, which hears why', async () => {
    await room.report(recall)
    room.now = '2026-03-08T12:00:00Z'
    await openDigests(5)
    room.now = '2026-03-09T07:00:00Z'
    await room.report(note)
    expect(await headlines()).toEqual([])
    const [story] = await room.briefings.stories(['public'])
    expect(JSON.stringify(await room.briefings.why(place.scopes, story!.id, room.now))).toContain(
      'its newest report that is more than a correction, a comment or a look back is of 2 March',
    )
  })
})

describe('one of the operator’s sources that a place muted', () => {
  const wire = { url: 'https://tolmpost.example/feed', kind: 'feed', title: 'Tolm Post' } as const

  it('brings nothing into the digests there that nobody else reports, and goes on elsewhere', async () => {
    await openDigests(5)
    await room.briefings.followSources({ home: 'public', person: 'terminal' }, [wire], room.now)
    await report(0, 'tolmpost')
    await report(1, 'tolmpost')
    await report(4, 'ostbyherald')
    await room.report({
      title: 'Crews of Ansel’s ferries walk out',
      text: 'Talks on pay broke down and ferry crews in Ansel walked out on Tuesday, their union said.',
      url: 'https://anselnews.example/strike',
    })
    const mute = { words: 'Tolm Post', muted: null, now: room.now }
    const line = await room.briefings.muteSource(place.home, mute)
    expect(line).toMatchObject({ title: 'Tolm Post', state: 'muted', next: null })
    expect(await room.briefings.sources(place.home)).toEqual([line])
    const [here, there] = [await headlines(), await headlines(elsewhere)]
    expect(here).not.toContain(HAPPENINGS[0][0])
    expect(here).toHaveLength(there.length - 1)
    expect(there).toContain(HAPPENINGS[0][0])

    await room.briefings.runDueDigests({ now: '2026-03-03T08:00:00Z', worker: 'w' })
    const [story] = (await room.briefings.stories(['public'])).filter((s) => s.headline === HAPPENINGS[0][0])
    expect(JSON.stringify(await room.briefings.why(place.scopes, story!.id))).toContain('that is muted here')

    expect(await room.briefings.muteSource(place.home, mute)).toMatchObject({ state: 'new' })
    expect(await room.briefings.sources(place.home)).toEqual([])
    expect(await room.briefings.sources('public')).toMatchObject([{ state: 'new' }])
  })
})
