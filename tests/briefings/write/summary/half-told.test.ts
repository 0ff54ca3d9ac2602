import { describe, expect, it } from 'vitest'
import { analyse } from '../../../sample-briefings.ts'

/** The claims of an article's summary, as a reader sees them. */
function told(text: string, title: string | null = null): string[] {
  return analyse({ text, title, published: '2024-05-07', language: 'en', sentences: null }).summary.map(
    (s) => s.text,
  )
}

const LEAD = 'The harbour board of Zenda has sold the ferry Teal to Isle Line.'
const CREWS = 'Crews of the ferry kept their pay until the end of the year.'
const MORE = `${CREWS} Ferries of Isle Line sail to Zenda from May on.`
/** A sentence so far down that it is told only where nothing speaks against it. */
const late = (sentence: string): string =>
  `${LEAD} ${CREWS} They paid him in flour. They had tea with her. ${sentence}`

describe('what is half of something', () => {
  it('is told with the sentence that turns it, or not', () => {
    const calm = 'For years the fog had kept crews of Isle Line in the harbour of Zenda.'
    const turn = 'However, the new ferry of Isle Line will sail in any fog.'
    const claims = told(
      `${LEAD} ${MORE} ${calm} ${turn}`,
      'Ferry of Isle Line to sail in fog of Zenda harbour',
    )
    expect(claims.includes(calm) && !claims.some((c) => c.includes('any fog'))).toBe(false)
    expect(claims.some((c) => c.includes('any fog'))).toBe(true)
  })

  it('is not told: an answer whose question nobody tells', () => {
    const answer = '"I should hope so," Otto Reed said on the pier of Zenda.'
    expect(told(late(`Will the ferry sail in fog? ${answer}`))).not.toContain(answer)
    expect(told(late(answer))).toContain(answer)
  })

  it('is not told: a quotation whose second half is the next sentence', () => {
    const half = '“We will sail,’’ the ferry captain Otto Reed said, “but not yet.'
    expect(told(`${LEAD} ${half} There is fog on the isles.’’ ${MORE}`)).not.toContain(half)
  })

  it('is not told: what somebody then did', () => {
    const then = 'Otto Reed, a captain, then sailed to Teal with the crews of the ferry.'
    expect(told(late(then))).not.toContain(then)
    expect(told(late(then.replace('then ', '')))).toContain(then.replace('then ', ''))
  })

  it('is not told: the order of somebody who is not named', () => {
    const order = 'Bakers of Zenda had a look at what the governor’s order lets ships do in May.'
    const named = order.replace('the governor’s', 'Ada Lind said the governor’s')
    expect(told(late(order))).not.toContain(order)
    expect(told(late(named))).toContain(named)
  })

  it('is not told: words of somebody of whom nothing is said', () => {
    const words = 'When the ferry was sold, “the isles of Zenda were deep in grief” for a year.'
    expect(told(late(words))).not.toContain(words)
    const known = words.replace('a year', 'a year, Otto Reed said')
    expect(told(late(known))).toContain(known)
  })

  it('is not told first: what the author grants', () => {
    const granted = 'Let’s just grant that the ferry Teal was slow and that Zenda has fog.'
    expect(told(`${granted} ${LEAD} ${MORE} Bakers of Zenda have a day off in May.`)[0]).toBe(LEAD)
  })
})

describe('what a report tells of its day', () => {
  it('is told where the sentences before it only lead up to it', () => {
    const run =
      'Not to pay tolls is smart, some say. Friends of the fleet find it brilliant in all of the isles. ' +
      'Owners of ferries are masters of tolls, if that is so. Nobody on the pier is as smart as a gull.'
    const study = 'A study that Isle Line released on Tuesday shows that ferries of the isles hide tolls.'
    const title = 'Tolls of ferries: owners are smart'
    expect(told(`${run} ${study}`, title).join(' ')).toContain('hide tolls')
    const reported = run.replace('brilliant', 'brilliant on Monday')
    expect(told(`${reported} ${study}`, title).join(' ')).not.toContain('hide tolls')
  })
})

describe('a lead of few words', () => {
  it('is told before what leans on it', () => {
    const lead = 'Lind enters the new year with thanks.'
    const text =
      `${lead} Lind’s way of showing it is just a bit other than that of most bakers of the isles. Lind came back to the mill of Teal on Monday night for the first time in years, ` +
      'singing at the pier and thanking all who got her there. The concert was a feast for Lind, who looked at home as she sang hits and spoke of a summer tour and of songs to come.'
    expect(told(text, 'Lind at mill: Hints at summer tour at concert with gulls and bakers')[0]).toBe(lead)
  })
})
