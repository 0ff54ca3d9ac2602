import { UserError } from '../../briefings/errors.ts'

/** Options that every terminal verb takes, wherever they stand; the other words are the verb's own. */
export interface GlobalOptions {
  readonly json: boolean
  readonly help: boolean
  readonly version: boolean
  readonly db: string | undefined
  readonly now: string | undefined
  readonly as: string | undefined
}

export interface CommandLine {
  readonly options: GlobalOptions
  /** Undefined where only options were given. */
  readonly verb: string | undefined
  readonly words: readonly string[]
}

const VALUES = ['db', 'now', 'as'] as const
const FLAGS = ['json', 'help', 'version'] as const
type Value = (typeof VALUES)[number]
type Flag = (typeof FLAGS)[number]

/**
 * Takes the global options out of an argument vector. `--` ends them; `-h` is `--help`.
 *
 * @throws UserError 'usage' where an option lacks its value.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const values: Partial<Record<Value, string>> = {}
  const flags: Partial<Record<Flag, boolean>> = {}
  const words: string[] = []
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i]!
    if (arg === '--') {
      words.push(...argv.slice(i + 1))
      break
    }
    const [, name = '', inline] = /^--([a-z]+)(?:=(.*))?$/s.exec(arg === '-h' ? '--help' : arg) ?? []
    const flag = FLAGS.find((f) => f === name)
    const value = VALUES.find((v) => v === name)
    if (flag && inline === undefined) flags[flag] = true
    else if (value) {
      const given = inline ?? argv[++i]
      if (given === undefined || given === '') throw new UserError('usage', `--${value} needs a value.`)
      values[value] = given
    } else words.push(arg)
  }
  const isVerb = words[0] !== undefined && (!words[0].startsWith('-') || words[0] === '-')
  return {
    options: {
      json: flags.json ?? false,
      help: flags.help ?? false,
      version: flags.version ?? false,
      db: values.db,
      now: values.now,
      as: values.as,
    },
    verb: isVerb ? words[0] : undefined,
    words: isVerb ? words.slice(1) : words,
  }
}
