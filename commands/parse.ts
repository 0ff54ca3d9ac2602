import { UserError } from '../briefings/errors.ts'
import { oneLine } from './one-line.ts'
import type { ArgumentsOf, ArgumentSpecs } from './arguments.ts'
import { CLOSING } from './quotes.ts'

/** Words of a typed line or of a shell, with what was between quotes kept as one. */
export interface Word {
  readonly text: string
  readonly quoted: boolean
  /** How many lines end before it, where any does: pasted text keeps its lines. */
  readonly breaks?: number
}

/** Splits a typed line at white space; straight and curly double quotes hold words together. An unclosed quote is text. */
export function splitLine(line: string): Word[] {
  const words: Word[] = []
  let breaks = 0
  // What closes nowhere from here closes nowhere further on: looked for once, so that a page of open quotes is linear.
  const unclosed = new Set<string>()
  const add = (text: string, quoted: boolean): void => {
    words.push(breaks > 0 ? { text, quoted, breaks } : { text, quoted })
    breaks = 0
  }
  for (let i = 0; i < line.length;) {
    if (/\s/.test(line[i]!)) {
      if (line[i] === '\n') breaks++
      i++
      continue
    }
    const close = CLOSING[line[i]!]
    const end = close && !unclosed.has(close) ? closingAt(line, i + 1, close) : -1
    if (close && end < 0) unclosed.add(close)
    if (end > 0) {
      add(line.slice(i + 1, end), true)
      i = end + 1
      continue
    }
    let j = i
    while (j < line.length && !/\s/.test(line[j]!)) j++
    add(line.slice(i, j), false)
    i = j
  }
  return words
}

/** The closing quote that ends a word: what follows it is white space or nothing. */
function closingAt(line: string, from: number, close: string): number {
  for (let i = from; i < line.length; i++) {
    if (close.includes(line[i]!) && (i + 1 === line.length || /\s/.test(line[i + 1]!))) return i
  }
  return -1
}

/** The words of a shell's argument vector: the shell has dealt with quotes. */
export const fromArgv = (argv: readonly string[]): Word[] =>
  argv.map((text) => ({ text, quoted: /\s/.test(text) }))

/**
 * Reads the words that follow a command's name. The first argument takes what is not `--name value`; `--`, `—` and `–`
 * before a name are the same, so that a phone's typography does no harm.
 *
 * @param unnamed how many of the first arguments are told without their names. Where two are still open, each takes a word, or
 * several in quotes or where they can be read in one way only; the last open one takes the rest.
 * @throws UserError 'usage' for a missing, unknown or doubled argument, with the usage line.
 */
export const parseArguments = <S extends ArgumentSpecs>(
  specs: S,
  words: readonly Word[],
  usage: string,
  unnamed = 1,
): ArgumentsOf<S> => readArguments(specs, namedArguments(specs, words, usage, unnamed), usage)

/** What was typed for each argument, by its name. Throws as `parseArguments` does, but for what is missing or cannot be read. */
export function namedArguments(
  specs: ArgumentSpecs,
  words: readonly Word[],
  usage: string,
  unnamed = 1,
): ReadonlyMap<string, string> {
  const names = Object.keys(specs)
  const raw = new Map<string, string>()
  const rest: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const option = optionOf(words[i]!, names, usage)
    if (!option) {
      rest.push(words[i]!)
      continue
    }
    const value = option.value ?? (specs[option.name]?.kind === 'flag' ? 'yes' : words[++i]?.text)
    if (value === undefined) throw new UserError('usage', `--${option.name} needs a value. Usage: ${usage}`)
    if (raw.has(option.name)) throw new UserError('usage', `--${option.name} is given twice. Usage: ${usage}`)
    raw.set(option.name, value)
  }
  fillRest(specs, Object.keys(specs).slice(0, unnamed), rest, raw, usage)
  return raw
}

function optionOf(
  word: Word,
  names: readonly string[],
  usage: string,
): { name: string; value?: string } | null {
  if (word.quoted && !/^--[a-z-]+=/.test(word.text)) return null
  const m = /^(--|[—–])([A-Za-z][A-Za-z-]*)(?:=(.*))?$/s.exec(word.text)
  if (!m) return null
  const name = m[2]!.toLowerCase()
  if (names.includes(name)) return m[3] === undefined ? { name } : { name, value: m[3] }
  // A dash in front of a word is prose unless it was typed as an option.
  if (m[1] !== '--') return null
  throw new UserError('usage', `I do not know --${name} here. Usage: ${usage}`)
}

function fillRest(
  specs: ArgumentSpecs,
  unnamed: readonly string[],
  rest: readonly Word[],
  raw: Map<string, string>,
  usage: string,
): void {
  if (rest.length === 0) return
  const open = unnamed.filter((name) => !raw.has(name))
  const [first] = open
  if (first === undefined) {
    throw new UserError(
      'usage',
      `I do not know what to do with "${rest.map((w) => w.text).join(' ')}". Usage: ${usage}`,
    )
  }
  if (open.length === 1) {
    raw.set(first, rest.length === 1 ? rest[0]!.text : rest.map(asTyped).join('').trim())
    return
  }
  const parts = onlyReading(specs, open, rest) ?? rest.map((w) => w.text)
  if (parts.length > open.length)
    throw new UserError('usage', `Please put names of several words in quotes. Usage: ${usage}`)
  parts.forEach((part, i) => raw.set(open[i]!, part))
}

/** Words that are looked at for where one argument ends: no schedule has more. */
const MOST_READ = 20

/**
 * Where one of two arguments ends and the next begins, quotes tell; or what they take, where there is only one way to read both:
 * "weekdays 08:30 Europe/Berlin". Null where there is none, or several.
 */
function onlyReading(
  specs: ArgumentSpecs,
  [first, second]: readonly string[],
  rest: readonly Word[],
): string[] | null {
  if (first === undefined || second === undefined) return null
  if (rest.length > MOST_READ || rest.some((w) => w.quoted)) return null
  const words = rest.map((w) => w.text)
  const readings = words
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const)
    .filter(
      ([a, b]) =>
        canRead(specs, first, a) && (b === '' ? !specs[second]?.required : canRead(specs, second, b)),
    )
  const [only, another] = readings
  return only && !another ? only.filter((part) => part !== '') : null
}

function canRead(specs: ArgumentSpecs, name: string, words: string): boolean {
  try {
    specs[name]?.read(words, name)
    return true
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

const asTyped = ({ text, quoted, breaks }: Word): string =>
  `${breaks ? '\n'.repeat(breaks) : ' '}${quoted ? `"${text}"` : text}`

/** How arguments are asked for whose name is no noun. */
const ASKED: Readonly<Record<string, string>> = { what: 'what', into: 'into what' }

/** Reads what was given for each argument by name; what shows nothing is not given. Throws as `parseArguments` does. */
export function readArguments<S extends ArgumentSpecs>(
  specs: S,
  raw: ReadonlyMap<string, string>,
  usage: string,
): ArgumentsOf<S> {
  const out: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(specs)) {
    const given = raw.get(name)?.trim()
    if (given && oneLine(given)) out[name] = spec.read(given, name)
    else if (spec.required)
      throw new UserError('usage', `Please say ${ASKED[name] ?? `which ${name}`}. Usage: ${usage}`)
  }
  return out as ArgumentsOf<S>
}
