import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../briefings/model.ts'
import { analyse } from '../../sample-briefings.ts'

/** Sentences of our own, each with its figures as `[bound ]value[-upTo] unit[ | who says so]`. */
const GOLD = readFileSync(new URL('../../fixtures/figures.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', figures = ''] = line.split(' => ')
    return { text, figures: figures.split('; ').filter((f) => f.trim() !== '') }
  })

const written = ({ bound, value, upTo, unit }: Figure): string =>
  `${bound === 'exact' ? '' : `${bound} `}${value}${upTo === undefined ? '' : `-${upTo}`} ${unit}`

describe('the figures of a hundred sentences', () => {
  const found = GOLD.map(({ text }) =>
    analyse({ text, title: null, published: '2024-04-03', language: 'en', sentences: null }).figures.map(
      (f) => ({ figure: written(f), by: f.attributed }),
    ),
  )
  const wanted = GOLD.map(({ figures }) => figures.map((f) => f.trim().split(' | ')))
  const right = wanted.flatMap((gold, i) =>
    gold.filter(([g]) => found[i]!.some((f) => f.figure === g)),
  ).length

  it('are found, with value, range, bound and unit', () => {
    expect(right / wanted.flat().length).toBeGreaterThanOrEqual(0.95)
  })

  it('are all there is: no magnitude, age, score, date or label is taken for one', () => {
    expect(right / found.flat().length).toBeGreaterThanOrEqual(0.95)
  })

  it('name who gives them', () => {
    const named = wanted.flatMap((gold, i) => gold.map((g) => ({ g, i }))).filter(({ g }) => g[1])
    expect(named.length).toBeGreaterThan(0)
    for (const { g, i } of named) expect(found[i]).toContainEqual({ figure: g[0], by: g[1] })
  })
})
