import { describe, expect, it } from 'vitest'
import { requiredText } from '../../commands/arguments.ts'
import { defineCommand, type Command } from '../../commands/command.ts'
import { matchCommand, noSuchCommand } from '../../commands/match.ts'
import { parseArguments, splitLine } from '../../commands/parse.ts'

const named = (name: string): Command =>
  defineCommand({
    name,
    description: name,
    examples: [],
    reply: 'private',
    arguments: {},
    run: async () => null,
    present: () => ({ title: null, blocks: [] }),
  })
const commands = [named('digest'), named('digest add'), named('brief')]
const match = (line: string): unknown => {
  const found = matchCommand(line.split(' '), commands)
  return found && [found.command.name, found.taken]
}

describe('finding the command that was typed', () => {
  it('takes the longest name that the first words make', () => {
    expect(match('digest add weekdays 08:30')).toEqual(['digest add', 2])
    expect(match('digest list')).toEqual(['digest', 1])
    expect(match('BRIEF')).toEqual(['brief', 1])
  })

  it('finds none where the words name none', () => {
    expect(match('weather')).toBeUndefined()
    expect(matchCommand([], commands)).toBeUndefined()
  })

  it('names the commands that begin with half a name', () => {
    expect(noSuchCommand('digest', [named('digest add')], '/').message).toContain('There is /digest add.')
    const both = [named('digest add'), named('digest list')]
    expect(noSuchCommand('digest', both, '/').message).toContain('There are /digest add, /digest list.')
    expect(noSuchCommand('weather', commands, '/').message).toContain('Try /help, or just ask.')
  })

  it('names those that were nearly typed', () => {
    const held = ['actor', 'event', 'help', 'why', 'digest add', 'digest list'].map(named)
    const told = (word: string, prefix = '/'): string => noSuchCommand(word, held, prefix).message
    expect(told('actr')).toBe('There is no command /actr. Do you mean /actor?')
    expect(told('Digset')).toContain('Do you mean /digest?')
    expect(told('hello', 'npx dateline ')).toBe(
      'There is no command hello. Try npx dateline help, or npx dateline ask "…".',
    )
    expect(told('x'.repeat(5_000))).toContain('Try /help')
  })
})

describe('a pasted text', () => {
  it('keeps its lines', () => {
    const { what } = parseArguments(
      { what: requiredText('a text') },
      splitLine('3 May 2024\nFerry vote off\n\nThe “vote” was off.'),
      'add WHAT',
    )
    expect(what).toBe('3 May 2024\nFerry vote off\n\nThe "vote" was off.')
  })
})
