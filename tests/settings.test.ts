import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DB, loadConfig, settingNames } from '../src/config.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

/** Beside what the configuration reads: by `src/run.ts`, as any program does. */
const ALL = sorted([...settingNames, 'NO_COLOR'])
/** Of the containers alone. */
const OF_COMPOSE = 'POSTGRES_PASSWORD'

/** Rows of a table that begins with a variable. */
const rows = (markdown: string): string[][] =>
  [...markdown.matchAll(/^\| (`[A-Z]+_[A-Z_]+`.*) \|$/gm)].map((m) => m[1]!.split(' | '))
const namesIn = (text: string): string[] => [...text.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map((m) => m[1]!)

const example = new Map(
  [...read('.env.example').matchAll(/^# ([A-Z]+_[A-Z_]+)=(.*)$/gm)].map((m) => [m[1]!, m[2]!]),
)
const operating = new Map(
  rows(read('docs/operating.md')).map(([name = '', unless = '']) => [namesIn(name)[0]!, unless]),
)

/** What the program takes where nothing is said. */
const DEFAULTS: Readonly<Record<string, string>> = {
  DATELINE_DB: DEFAULT_DB,
  DATELINE_HTTP_HOST: loadConfig({ DATELINE_HTTP_PORT: '1' }).http!.host,
  DISCORD_SHARDS: 'auto',
  OPENAI_MODEL: loadConfig({ OPENAI_API_KEY: 'k' }).openai!.model,
  OPENAI_BUDGET_USD: String(loadConfig({ OPENAI_API_KEY: 'k' }).openai!.limits.all),
  LOG_LEVEL: loadConfig({}).logLevel,
}

describe('the settings', () => {
  it('are the same in the code, the README, .env.example and docs/operating.md', () => {
    expect(sorted(rows(read('README.md')).flatMap((cells) => namesIn(cells.join(' '))))).toEqual(ALL)
    expect(sorted([...example.keys()].filter((name) => name !== OF_COMPOSE))).toEqual(ALL)
    expect(sorted(operating.keys())).toEqual(ALL)
    expect([...example.keys()]).toContain(OF_COMPOSE)
    expect(read('docs/operating.md')).toContain(`\`${OF_COMPOSE}\``)
  })

  it.each(Object.entries(DEFAULTS))('have the default of %s in both as the code has it', (name, value) => {
    expect(operating.get(name)).toBe(`\`${value}\``)
    expect(example.get(name)).toBe(value)
  })

  it('claim no other default', () => {
    const claimed = [...operating].filter(([, unless]) => unless.startsWith('`')).map(([name]) => name)
    expect(sorted(claimed)).toEqual(sorted(Object.keys(DEFAULTS)))
    // What Discord suggests.
    expect(loadConfig({ DISCORD_TOKEN: 't', DISCORD_SHARDS: 'auto' }).discord).toEqual(
      loadConfig({ DISCORD_TOKEN: 't' }).discord,
    )
  })

  it('are taken as .env.example has them, all of them together but for the two ways to reach one workspace', () => {
    const given = Object.fromEntries([...example].map(([name, value]) => [name, value || 'x']))
    expect(() => loadConfig({ ...given, SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' })).not.toThrow()
  })
})
