import { expect, it } from 'vitest'
import { defineCommand } from '../../../commands/command.ts'
import { text } from '../../../commands/document.ts'
import { createDispatch } from '../../../src/adapters/dispatch.ts'
import { StoreFault } from '../../../src/store/store-fault.ts'
import { inDirectMessage } from '../../fakes/command-context.ts'
import { noWeb } from '../../fakes/no-web.ts'
import { openBriefings } from '../../sample-briefings.ts'

it.each([
  ['unreachable', /cannot get at my store right now \(fault f1\)\. Please try again in a minute/],
  ['locked', /right now/],
  ['full', /keep nothing new right now \(fault f1\): .* What I hold can be asked for/],
  ['read-only', /keep nothing new right now/],
  ['corrupt', /Something went wrong on my side \(fault f1\)/],
] as const)('a person is told of a store that is %s without its address', async (code, words) => {
  const { briefings, store } = await openBriefings()
  const command = defineCommand({
    name: 'look',
    description: 'Looks',
    examples: [],
    reply: 'public',
    arguments: {},
    run: async (): Promise<string> => {
      throw new StoreFault(code, 'The database postgres://db.internal/x cannot be used')
    },
    present: (words) => ({ title: null, blocks: [text(words)] }),
  })
  const dispatch = createDispatch({
    briefings,
    commands: [command],
    now: () => Temporal.Instant.from('2024-05-04T09:00:00Z'),
    read: async () => [],
    fetcher: noWeb,
    prefix: '/',
    reportFault: () => 'f1',
  })
  const { document, private: isPrivate } = await dispatch({
    command,
    input: {},
    viewer: inDirectMessage('7'),
  })
  expect(JSON.stringify(document)).toMatch(words)
  expect(JSON.stringify(document)).not.toContain('db.internal')
  expect(isPrivate).toBe(true)
  await store.close()
})
