import { describe, expect, it } from 'vitest'
import { composeStory } from '../../../briefings/write/story.ts'
import { storedReports } from '../connect/stored-reports.ts'

const told = (headline: string, ...reports: Parameters<typeof storedReports>[0]): string =>
  composeStory({ id: 's1', headline }, storedReports(reports))
    .claims.map((c) => c.text)
    .join('\n')

const reopened = {
  title: 'Terminal at Port Lisle back at work',
  published: '2024-05-14',
  text: 'The grain terminal of Port Lisle took up work again on Tuesday, four days after a flood had shut it down.',
}

describe('what an older report of a story tells as of its own day', () => {
  it('is left out, since beside newer reports it would read as of today', () => {
    const text = told(
      'Flood at Port Lisle',
      {
        title: 'Flood stops Port Lisle',
        published: '2024-05-10',
        text:
          'A flood has brought the grain terminal of Port Lisle to a standstill. The conveyors stopped shortly after three on Friday. ' +
          'Nine barges are waiting off the quay. The terminal is 840 metres long.',
      },
      reopened,
    )
    expect(text).toContain('took up work again')
    expect(text).toContain('conveyors stopped')
    expect(text).not.toContain('has brought')
    expect(text).not.toContain('are waiting')
  })

  it('is told where the report is the newest, or says which day it speaks of', () => {
    const text = told(
      'Flood at Port Lisle',
      {
        title: 'Flood stops Port Lisle',
        published: '2024-05-10',
        text: 'A flood on Friday has brought the grain terminal of Port Lisle to a standstill.',
      },
      {
        title: 'Bakers of Port Lisle run out of flour',
        published: '2024-05-11',
        text: 'Bakers of Port Lisle have closed their shops for want of flour.',
      },
    )
    expect(text).toContain('has brought')
    expect(text).toContain('have closed')
  })

  it('is not told in the voice of whoever published it, unless nobody else tells of it', () => {
    const notice = {
      title: 'Recall of rye bread',
      published: '2024-05-10',
      text: 'Today we are calling back one kind of rye bread. Pieces of wire were found in nine loaves in Teal on Thursday.',
    }
    const text = told('Rye bread called back', notice, {
      title: 'Baker calls back more bread',
      published: '2024-05-12',
      text: 'Northern Grain called back all rye bread on Sunday after wire had been found in forty loaves.',
    })
    expect(text).toContain('nine loaves')
    expect(text).not.toContain('we are calling')
    expect(told('Rye bread called back', notice)).toContain('we are calling')
  })
})
