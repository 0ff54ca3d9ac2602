import { describe, expect, it } from 'vitest'
import { reasonFor } from './reason-for.ts'

const VOTE =
  'The island council of Teal will vote on the law on June 12, Governor Lena Okoro said on Wednesday.'
const MARCH = 'About 4,000 people marched in Port Anselm on Friday against the ferry law of Teal.'
const QUOTE = '“Nobody got everything,” said Mara Quill, the leader of the union.'

describe('a sentence of a language model', () => {
  it.each(['1,', 'a', 'A', '[a '])(
    'is judged in time beside a span of nothing but %j',
    { timeout: 10_000 },
    (noise) => {
      const span = `Ada Lind paid ${noise.repeat(150_000 / noise.length)} in Teal on Friday.`
      expect(reasonFor('Ada Lind paid in Teal on Saturday.', span)).not.toBeNull()
    },
  )

  it('is not compared with spans of many thousand characters', () => {
    const span = `The mayor and ${'the council and the 14 trains and '.repeat(300)}Ada Lind left Teal.`
    expect(reasonFor('Ada Lind left Teal.', span)).toBe('its spans are too long to be compared')
  })

  it('passes where it says what its span says in another order', () => {
    expect(
      reasonFor('On Friday, about 4,000 people marched in Port Anselm against the ferry law of Teal.', MARCH),
    ).toBeNull()
    expect(
      reasonFor(
        'Governor Lena Okoro said on Wednesday that the island council of Teal will vote on the law on June 12.',
        VOTE,
      ),
    ).toBeNull()
    expect(reasonFor('Mara Quill, who leads the union, said: “Nobody got everything.”', QUOTE)).toBeNull()
  })

  it('may not take the day of a saying for the day of what is said', () => {
    expect(
      reasonFor(
        'On Wednesday, the island council of Teal will vote on the law on June 12, Governor Lena Okoro said.',
        VOTE,
      ),
    ).toMatch(/day/)
  })

  const unfit: Readonly<Record<string, string>> = {
    'a link': `${MARCH.slice(0, -1)}, see https://evil.example.`,
    'a bare address': `${MARCH.slice(0, -1)}, see evil.com.`,
    'a mention': `${MARCH.slice(0, -1)} @everyone.`,
    'a platform’s mark-up': `${MARCH.slice(0, -1)} <!channel>.`,
    'a Markdown image': `![x](p.png) ${MARCH}`,
    'bold type': MARCH.replace('4,000', '**4,000**'),
    'an invisible character': MARCH.replace('people', 'peo\u200Bple'),
    'a tag character': MARCH.replace('people', 'people\u{E0041}'),
    'a change of direction': MARCH.replace('people', '\u202Epeople\u202C'),
    'two lines': MARCH.replace('people ', 'people\n'),
    'an entity': MARCH.replace('people', 'people &amp; others'),
    'an end that is none': MARCH.slice(0, -6),
    'no words': '4,000.',
    'more length than its claim': `${MARCH} ${MARCH}`,
    'an open quotation mark': MARCH.replace('people', '“people'),
  }
  it.each(Object.entries(unfit))('may not hold %s', (_, text) => {
    expect(reasonFor(text, MARCH)).not.toBeNull()
  })

  it('is told why in words that quote nothing of a source', () => {
    expect(reasonFor(MARCH.replace('4,000', '14,000'), MARCH)).toBe(
      'it holds a number, or a bound of one, that its spans do not',
    )
  })

  it('is checked in time that grows with its length alone', () => {
    const long = `${'The council of Teal said that it would vote, '.repeat(400)}he said.`
    expect(reasonFor(long, long.slice(0, 1_000))).not.toBeNull()
  })
})
