import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config.ts'

describe('the environment', () => {
  it('needs nothing', () => {
    expect(loadConfig({})).toEqual({
      db: undefined,
      now: undefined,
      allowPrivateHosts: [],
      discord: undefined,
      managers: [],
      platforms: [],
      logLevel: 'info',
    })
  })

  it('takes an empty value for an unset one', () => {
    expect(loadConfig({ DATELINE_DB: '', DISCORD_TOKEN: '' })).toMatchObject({ db: undefined, platforms: [] })
  })

  it('takes a day for its first moment', () => {
    expect(loadConfig({ DATELINE_NOW: '2024-04-01' }).now).toBe('2024-04-01T00:00:00Z')
  })

  it('names every fault together, each with what to do', () => {
    const load = () => loadConfig({ DATELINE_NOW: 'noon', LOG_LEVEL: 'loud' })
    expect(load).toThrow(/DATELINE_NOW: "noon" is no moment; write it as 2024/)
    expect(load).toThrow(/LOG_LEVEL: "loud" is none of trace, debug/)
  })
})
