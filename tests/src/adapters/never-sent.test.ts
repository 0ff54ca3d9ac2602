import { describe, expect, it } from 'vitest'
import { neverSent } from '../../../src/adapters/never-sent.ts'

const fault = (code: string, syscall?: string): Error => Object.assign(new Error(code), { code, syscall })
const fetched = (cause: Error): Error => new TypeError('fetch failed', { cause })

describe('whether a request cannot have been carried out', () => {
  it.each([
    ['the network is away', fetched(fault('ENETUNREACH'))],
    ['the host cannot be reached', fetched(fault('EHOSTUNREACH'))],
    ['the connection was not made in time', fetched(fault('ETIMEDOUT', 'connect'))],
    [
      'no address of the host answers',
      fetched(new AggregateError([fault('ECONNREFUSED'), fault('ENETUNREACH')])),
    ],
  ])('it cannot where %s', (_, error) => {
    expect(neverSent(error)).toBe(true)
  })

  it.each([
    ['the connection broke off', fetched(fault('ECONNRESET', 'read'))],
    ['no answer came', fetched(fault('ETIMEDOUT', 'read'))],
    ['it says nothing', new Error('fetch failed')],
  ])('it may where %s', (_, error) => {
    expect(neverSent(error)).toBe(false)
  })
})
