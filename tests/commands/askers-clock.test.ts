import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAsking, inDirectMessage, inGuild } from '../fakes/command-context.ts'
import { dispatch, openBriefings, type TestBriefings } from '../sample-briefings.ts'

// 23:30 in London on 3 May is 00:30 in Berlin on 4 May, and 07:30 in Tokyo.
const NOW = '2024-05-03T22:30:00Z'
let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({
      title: 'Ferry vote called off',
      published: '2024-05-02',
      text: 'Governor Lena Okoro called off a vote on Thursday.',
    }),
    dispatch({
      title: 'Mayor resigns',
      published: '2024-05-03',
      text: 'Mayor Ivo Brandt resigned in Lund on Friday.',
    }),
  ])
})
afterEach(() => held.store.close())

describe('the day of whoever asks', () => {
  const guild = inGuild('7', '1', true)

  it('is told by UTC where nobody has set a zone', async () => {
    const { document } = await createAsking(held, NOW)('brief --since yesterday', guild)
    expect(JSON.stringify(document)).toContain('Lena Okoro')
  })

  it('is told by the zone of the place', async () => {
    const ask = createAsking(held, NOW)
    await ask('settings Europe/Berlin', guild)
    // Yesterday was 3 May there.
    const brief = JSON.stringify((await ask('brief --since yesterday', guild)).document)
    expect(brief).toContain('Ivo Brandt')
    expect(brief).not.toContain('Lena Okoro')
    const timeline = await ask('timeline Okoro --from yesterday', guild)
    expect(timeline.json).toMatchObject({ entries: [] })
    const changed = JSON.stringify((await ask('ask what changed since yesterday?', guild)).document)
    expect(changed).toContain('Ivo Brandt')
    expect(changed).not.toContain('Lena Okoro')
  })

  it('is told by one’s own zone where one has set it, in every place', async () => {
    const ask = createAsking(held, NOW)
    await ask('settings America/New_York', guild)
    await ask('settings Asia/Tokyo', inDirectMessage('7'))
    for (const viewer of [guild, inDirectMessage('7')])
      expect(JSON.stringify((await ask('brief --since yesterday', viewer)).document)).not.toContain(
        'Lena Okoro',
      )
    expect(JSON.stringify((await ask('brief --since yesterday', inGuild('8', '1'))).document)).toContain(
      'Lena Okoro',
    )
  })

  it('is the day up to which somebody who catches up for the first time is told, and their clock says since when', async () => {
    const ask = createAsking(held, '2024-05-10T23:30:00Z')
    const me = inDirectMessage('7')
    await ask('settings Europe/Berlin', me)
    // The seven days before 11 May do not hold 3 May any more.
    expect(JSON.stringify((await ask('catchup', me)).document)).toContain('seven days before 11 May 2024')
    const { document, json } = await ask('catchup', me)
    expect(document.title).toBe('New since 11 May 2024, 01:30 (Europe/Berlin)')
    expect(json).toMatchObject({ since: '2024-05-10T23:30:00Z' })
  })
})

describe('a day that is asked for', () => {
  const refusal = (line: string): Promise<string> =>
    createAsking(held, NOW)(line, inDirectMessage('7')).then(
      () => 'answered',
      (error: Error) => error.message,
    )

  it('is not looked for a year ago where it is still to come', async () => {
    expect(await refusal('brief --since tomorrow')).toBe(
      '"tomorrow" is still to come (2024-05-04): since takes a day that has been.',
    )
    expect(await refusal('brief --since 2099-01-01')).toContain('still to come (2099-01-01)')
  })

  it('may be named in words for a timeline as well, the last of several for its end', async () => {
    const ask = createAsking(held, NOW)
    const days = async (line: string) =>
      ((await ask(line, inDirectMessage('7'))).json as { entries: { date: string }[] }).entries.map(
        (e) => e.date,
      )
    expect(await days('timeline Brandt --from "last Monday"')).toEqual(['2024-05-03'])
    expect(await days('timeline Brandt --from April --to May')).toEqual(['2024-05-03'])
    expect(await days('timeline Brandt --to April')).toEqual([])
  })

  it('is asked for again where it is none, or begins after it ends', async () => {
    expect(await refusal('timeline Brandt --from soonish')).toContain('no day that I can read for from')
    expect(await refusal('timeline Brandt --from 2024-05-04 --to 2024-05-01')).toBe(
      'from (2024-05-04) is after to (2024-05-01): no day lies between them.',
    )
  })
})
