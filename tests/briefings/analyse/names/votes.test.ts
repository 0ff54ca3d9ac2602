import { describe, expect, it } from 'vitest'
import { sharesOf } from '../../../../briefings/analyse/names/shares.ts'
import { beginOf, insideOf, LABELS } from '../../../../briefings/analyse/names/labels.ts'
import { createVotes } from '../../../../briefings/analyse/names/votes.ts'

/** Shares of PER, ORG, LOC and MISC. */
const place = (...shares: number[]) =>
  ({ first: 0, end: 1, type: 'PER', shares: Float64Array.from(shares) }) as const

describe('what an article says of the type of a wording', () => {
  it('is told more by one clear place than by two doubtful ones', () => {
    const votes = createVotes()
    votes.add('tarvo', place(0.5, 0.4, 0.05, 0.05))
    votes.add('tarvo', place(0.5, 0.4, 0.05, 0.05))
    votes.add('tarvo', place(0.02, 0.96, 0.01, 0.01))
    expect(votes.winner('tarvo')).toBe('ORG')
  })

  it('is never settled by one place, however sure, against several that are sure of something else', () => {
    const votes = createVotes()
    votes.add('orvela', place(0, 0, 1, 0))
    for (let k = 0; k < 3; k++) votes.add('orvela', place(0.98, 0.01, 0.005, 0.005))
    expect(votes.winner('orvela')).toBe('PER')
  })

  it('takes the type of a rule as sure', () => {
    const votes = createVotes()
    votes.add('pavo ltd', { first: 0, end: 2, type: 'ORG' })
    votes.add('pavo ltd', place(0.6, 0.3, 0.05, 0.05))
    expect(votes.winner('pavo ltd')).toBe('ORG')
  })

  it('counts a longer name for several places', () => {
    const votes = createVotes()
    votes.add('nemora', place(0.8, 0.15, 0.03, 0.02))
    votes.add('nemora', place(0.8, 0.15, 0.03, 0.02))
    votes.add('nemora', place(0.1, 0.85, 0.03, 0.02))
    expect(votes.winner('nemora')).toBe('PER')
    votes.add('nemora', place(0.1, 0.85, 0.03, 0.02), 2)
    expect(votes.winner('nemora')).toBe('ORG')
  })

  it('allows a type that the places leave open, and none that they are sure against', () => {
    const votes = createVotes()
    votes.add('orvela', place(0.05, 0.9, 0.03, 0.02))
    votes.add('nemora', place(0.001, 0.99, 0.005, 0.004))
    expect(votes.allow('orvela', 'PER')).toBe(true)
    expect(votes.allow('nemora', 'PER')).toBe(false)
    expect(votes.allow('unheard', 'PER')).toBe(true)
    expect(votes.winner('unheard')).toBeNull()
  })
})

describe('the shares of the types of a name', () => {
  it('follow from the scores of its own tokens and the moves between them', () => {
    const scores = new Float32Array(3 * LABELS)
    const moves = new Float32Array((LABELS + 1) * LABELS)
    scores[LABELS + beginOf(1)] = 2
    scores[2 * LABELS + insideOf(2)] = 1
    moves[beginOf(2) * LABELS + insideOf(2)] = 1
    const shares = sharesOf(scores, moves, 1, 3)
    const sum = 2 * Math.exp(2) + 2
    ;[1, Math.exp(2), Math.exp(2), 1].forEach((x, t) => expect(shares[t]).toBeCloseTo(x / sum))
  })
})
