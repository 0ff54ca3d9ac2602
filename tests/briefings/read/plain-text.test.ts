import { describe, expect, it } from 'vitest'
import { readPlainText } from '../../../briefings/read/plain-text.ts'

const BODY = 'Ferry crews walked out on Monday. The port stayed shut.'

describe('a plain text', () => {
  it.each([
    ['4/1/2024', '2024-04-01'],
    ['25/3/2024', '2024-03-25'],
    ['3/25/2024', '2024-03-25'],
    ['2024-04-01', '2024-04-01'],
    ['1 April 2024', '2024-04-01'],
    ['April 1, 2024', '2024-04-01'],
    ['Mon, 1 Apr 2024', '2024-04-01'],
    ['Monday, April 1st, 2024', '2024-04-01'],
    ['Published: 1 Apr 2024, 10:30 GMT', '2024-04-01T10:30:00Z'],
    ['1.4.2024', '2024-04-01'],
  ])('may begin with its date, %s, which is then no part of it', (line, day) => {
    expect(readPlainText(`${line}\n${BODY}`)).toEqual({
      title: null,
      published: day,
      byline: null,
      text: BODY,
    })
  })

  it('is day first where it is told so, or where another date in it can only be', () => {
    expect(readPlainText(`4/1/2024\n${BODY}`, { dayFirst: true }).published).toBe('2024-01-04')
    expect(readPlainText(`4/1/2024\n${BODY} The talks of 28/12/2023 failed.`).published).toBe('2024-01-04')
    expect(readPlainText(`4/1/2024\n${BODY} The talks of 12/28/2023 failed.`).published).toBe('2024-04-01')
  })

  it('has a title where a short line without a stop stands apart', () => {
    expect(readPlainText(`Ferry crews walk out\n\n${BODY}`)).toEqual({
      title: 'Ferry crews walk out',
      published: null,
      byline: null,
      text: BODY,
    })
    expect(readPlainText(`4/1/2024\nFerry crews walk out\n\n${BODY}`)).toEqual({
      title: 'Ferry crews walk out',
      published: '2024-04-01',
      byline: null,
      text: BODY,
    })
    expect(readPlainText(`Ferry crews walk out\n\nApril 1, 2024\n\n${BODY}`)).toEqual({
      title: 'Ferry crews walk out',
      published: '2024-04-01',
      byline: null,
      text: BODY,
    })
  })

  it('keeps a first line that is a sentence, and one that only begins with a date', () => {
    expect(readPlainText(`Crews walked out.\n\n${BODY}`).title).toBeNull()
    const text = `April 1, 2024 was a day without ferries.\n${BODY}`
    expect(readPlainText(text)).toEqual({ title: null, published: null, byline: null, text })
  })

  it('takes the day of a dateline that gives the year, and leaves the dateline where it is', () => {
    const text = `PORT ELLEN, April 1, 2024 (Isle News) — ${BODY}`
    expect(readPlainText(text)).toEqual({ title: null, published: '2024-04-01', byline: null, text })
    expect(readPlainText(text.replace(', 2024', '')).published).toBeNull()
  })

  it('keeps line ends and odd characters inside as they are', () => {
    const inside = 'One\u00a0line.\r\nAnother\u200b line \ud83d\ude80.\r\n\r\nA lone \ud800 half.'
    expect(readPlainText(`2024-04-01\r\n${inside}\r\n`).text).toBe(inside)
  })

  it('is never left empty: a date alone is the text', () => {
    expect(readPlainText('4/1/2024').text).toBe('4/1/2024')
  })
})
