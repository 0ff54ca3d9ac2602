import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../briefings/errors.ts'
import { optionalCount, optionalDayInWords, optionalText, requiredText } from '../../commands/arguments.ts'
import { scheduleArgument } from '../../commands/digest-arguments.ts'
import { fromArgv, parseArguments, splitLine } from '../../commands/parse.ts'
import { optionalTimeZone } from '../../commands/time-zones.ts'

const specs = {
  name: requiredText('who'),
  from: optionalDayInWords('first day'),
  dates: optionalCount('how many'),
}
const usage = '/timeline NAME [--from FROM] [--dates DATES]'
const parse = (line: string) => parseArguments(specs, splitLine(line), usage)

describe('splitting a typed line', () => {
  it('takes quotes that nothing closes as text, however many there are', () => {
    const words = splitLine('"a '.repeat(30_000))
    expect(words).toHaveLength(30_000)
    expect(words.every((w) => w.text === '"a' && !w.quoted)).toBe(true)
  })

  it('holds words together between straight and curly double quotes', () => {
    expect(splitLine('merge "Bibi N." “Benjamin Netanyahu” now').map((w) => w.text)).toEqual([
      'merge',
      'Bibi N.',
      'Benjamin Netanyahu',
      'now',
    ])
  })

  it('takes an apostrophe for what it is', () => {
    expect(splitLine("what's Biden's plan").map((w) => w.text)).toEqual(["what's", "Biden's", 'plan'])
  })

  it('takes a quote that is never closed as text', () => {
    expect(splitLine('say "no choice').map((w) => w.text)).toEqual(['say', '"no', 'choice'])
  })

  it('loses no letter of any line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        const letters = (s: string) => s.replace(/[\s"“”„«»]/g, '')
        expect(
          letters(
            splitLine(line)
              .map((w) => w.text)
              .join(''),
          ),
        ).toBe(letters(line))
      }),
    )
  })
})

describe('reading arguments', () => {
  it.each([
    ['“Benjamin Netanyahu”', 'Benjamin Netanyahu'],
    ['"Benjamin Netanyahu"', 'Benjamin Netanyahu'],
    ['«Benjamin Netanyahu»', 'Benjamin Netanyahu'],
    ['"We won" and "we lost"', '"We won" and "we lost"'],
    ['“No', '“No'],
  ])(
    'takes quotes around the whole of what a platform or a shell hands over as none of it: %s',
    (given, name) => {
      expect(parseArguments(specs, fromArgv([given]), usage)).toEqual({ name })
    },
  )

  it('gives the rest of the line to the first argument', () => {
    expect(parse('Benjamin Netanyahu --from 2024-03-25')).toEqual({
      name: 'Benjamin Netanyahu',
      from: '2024-03-25',
    })
  })

  it('reads an option anywhere, after a long dash too', () => {
    expect(parse('—dates 5 Rafah talks')).toEqual({ name: 'Rafah talks', dates: 5 })
    expect(parse('Rafah --dates=5 talks')).toEqual({ name: 'Rafah talks', dates: 5 })
  })

  it('leaves a dash in prose alone', () => {
    expect(parse('who —if anyone— left')).toEqual({ name: 'who —if anyone— left' })
  })

  it('keeps the quotes of a question that quotes', () => {
    expect(parse('who said "no choice" first')).toEqual({ name: 'who said "no choice" first' })
  })

  it('takes a name in quotes without them', () => {
    expect(parse('"World Health Organization"')).toEqual({ name: 'World Health Organization' })
  })

  it.each([
    ['', /which name/],
    ['Rafah --form 2024-01-01', /do not know --form/],
    ['Rafah --from', /--from needs a value/],
    ['Rafah --from 1 --from 2', /given twice/],
    ['Rafah --dates many', /whole number/],
    ['Rafah --dates 0', /at least 1/],
  ])('refuses %j with a sentence that says what to do', (line, sentence) => {
    expect(() => parse(line)).toThrow(UserError)
    expect(() => parse(line)).toThrow(sentence)
  })

  it('reads a shell’s words alike', () => {
    expect(parseArguments(specs, fromArgv(['Ron Dermer', '--dates', '3']), usage)).toEqual({
      name: 'Ron Dermer',
      dates: 3,
    })
    expect(parseArguments(specs, fromArgv(['Ron', 'Dermer']), usage)).toEqual({ name: 'Ron Dermer' })
  })
})

describe('an argument that shows nothing', () => {
  it('counts as not given', () => {
    expect(() => parse('\u202e\u200b')).toThrow('Please say which name')
    expect(parse('Rafah --from "\u200b"')).toEqual({ name: 'Rafah' })
  })
})

describe('two arguments without quotes', () => {
  const digest = {
    schedule: scheduleArgument('when'),
    timezone: optionalTimeZone('zone'),
    topic: optionalText('what of'),
  }
  const read = (line: string) => parseArguments(digest, splitLine(line), 'digest add', 2)

  it.each([
    ['weekdays 08:30', { schedule: 'weekdays 08:30' }],
    ['weekdays 08:30 Europe/Berlin', { schedule: 'weekdays 08:30', timezone: 'Europe/Berlin' }],
    ['every 6 hours --topic Rafah', { schedule: 'every 6 hours', topic: 'Rafah' }],
    ['30 8 * * 1-5 America/New_York', { schedule: '30 8 * * 1-5', timezone: 'America/New_York' }],
    ['hourly UTC', { schedule: 'hourly', timezone: 'UTC' }],
  ])('are told apart where they can be read in one way only: %s', (line, expected) => {
    expect(read(line)).toEqual(expected)
  })

  it('ask for quotes where they can be read in several ways', () => {
    const names = { name: requiredText('who'), into: requiredText('whom') }
    expect(() => parseArguments(names, splitLine('Lena Okoro Okoro'), 'actors merge', 2)).toThrow(
      'Please put names of several words in quotes',
    )
    expect(parseArguments(names, splitLine('Lena Okoro'), 'actors merge', 2)).toEqual({
      name: 'Lena',
      into: 'Okoro',
    })
  })
})
