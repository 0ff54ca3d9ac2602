import { expect, it } from 'vitest'
import type { Claim } from '../../../../briefings/model.ts'
import { toCheck } from '../../../../briefings/write/phrase/request.ts'

const claimOn = (text: string, span: string): Claim =>
  ({
    text,
    citations: [{ article: 'a', published: '2024-04-02', span: { start: 0, end: span.length, text: span } }],
  }) as unknown as Claim
const spansOf = (claim: Claim): readonly string[] =>
  toCheck(claim, { text: 'Ada Lind spoke.', spans: [0] }, 'en').spans

it('whom the core named for a pronoun counts as said by the span', () => {
  const claim = claimOn(
    '[Ada Lind] will start in May, the mill said.',
    'She will start in May, the mill said.',
  )
  expect(spansOf(claim)).toEqual(['Ada Lind will start in May, the mill said.'])
})

it('a claim that differs from its span in more than that adds nothing', () => {
  const span = 'She may start in May, the mill said.'
  expect(spansOf(claimOn('[Ada Lind] will start in May, the mill said.', span))).toEqual([span])
})

it('spans of one article stand as they do there, so that a pronoun has behind it whom it does not mean', () => {
  const spans = [
    { article: 'a', start: 40, text: 'She will start in May.' },
    { article: 'b', start: 0, text: 'The mill is old.' },
    { article: 'a', start: 0, text: 'Ada Lind leads the mill.' },
  ]
  const claim = {
    text: spans[0]!.text,
    citations: spans.map(({ article, ...span }) => ({ article, published: '2024-04-02', span })),
  } as unknown as Claim
  expect(toCheck(claim, { text: 'Ada Lind spoke.', spans: [0, 1, 2] }, 'en').spans).toEqual([
    'Ada Lind leads the mill.',
    'She will start in May.',
    'The mill is old.',
  ])
})
