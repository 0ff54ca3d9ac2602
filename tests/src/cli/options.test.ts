import { describe, expect, it } from 'vitest'
import { UserError } from '../../../briefings/errors.ts'
import { readCommandLine } from '../../../src/cli/options.ts'
import { viewerOf } from '../../../src/cli/viewer.ts'

describe('the command line', () => {
  it('takes the options of all verbs wherever they stand and leaves the rest', () => {
    const { options, verb, words } = readCommandLine([
      'timeline',
      'Rafah',
      '--json',
      '--from',
      '2024-03-25',
      '--db=memory:',
    ])
    expect(verb).toBe('timeline')
    expect(words).toEqual(['Rafah', '--from', '2024-03-25'])
    expect(options).toMatchObject({ json: true, db: 'memory:', now: undefined })
  })

  it('has no verb where there are only options', () => {
    expect(readCommandLine(['--db', 'file:x.db'])).toMatchObject({ verb: undefined, words: [] })
  })

  it('takes what follows -- as it is', () => {
    expect(readCommandLine(['ask', '--', '--json', 'what'])).toMatchObject({
      words: ['--json', 'what'],
      options: { json: false },
    })
  })

  it('says which option lacks its value', () => {
    expect(() => readCommandLine(['brief', '--db'])).toThrow('--db needs a value')
  })
})

describe('acting as somebody', () => {
  it('is the operator without --as', () => {
    expect(viewerOf(undefined)).toMatchObject({
      scopes: ['public'],
      home: 'public',
      manager: true,
      place: null,
    })
  })

  it('sees what is public and its own workspace, and no other', () => {
    expect(viewerOf('discord:81:7')).toEqual({
      scopes: ['public', 'workspace:discord:81'],
      home: 'workspace:discord:81',
      manager: true,
      person: 'discord:7',
      place: 'discord:81',
    })
    expect(viewerOf('slack:T1:U2')).toMatchObject({ person: 'slack:T1:U2', place: 'slack:T1' })
  })

  it('refuses what names no platform', () => {
    expect(() => viewerOf('teams:1')).toThrow(UserError)
  })
})
