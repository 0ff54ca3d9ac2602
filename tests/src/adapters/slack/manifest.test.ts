import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../commands/command.ts'
import { commands } from '../../../../commands/index.ts'
import { manifestFile, manifestOf, slashCommands } from '../../../../src/adapters/slack/manifest.ts'
import { toYaml } from '../../../../src/adapters/slack/to-yaml.ts'
import { manifestErrors } from '../../../fakes/slack/manifest-rules.ts'

const named = (name: string): Command => ({ ...commands[0]!, name })
const kept = (name: string): string => readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8')

describe('the manifest', () => {
  it('is what the commands of today ask for (else run: node scripts/slack-manifest.ts)', () => {
    expect(kept('manifest.yaml')).toBe(manifestFile(commands))
    expect(kept('manifest-assistant.yaml')).toBe(manifestFile(commands, { assistant: true }))
  })

  it.each([
    ['by its socket', {}],
    ['for assistants', { assistant: true }],
    ['by HTTP', { publicUrl: 'https://dateline.example' }],
  ])('is one that Slack takes: %s', (_, options) => {
    expect(manifestErrors(manifestOf(commands, options))).toEqual([])
  })

  it('would be refused with a name that Slack keeps, so it leaves those out', () => {
    const taken = {
      ...(manifestOf(commands) as object),
      features: { slash_commands: [{ command: '/status', description: '' }] },
    }
    expect(manifestErrors(taken)).toEqual(['/status is reserved'])
    const names = slashCommands([named('brief'), named('status'), named('help')]).map((c) => c.command)
    expect(names).toEqual(['/dateline', '/brief'])
  })

  it('names a family of commands once', () => {
    const [, digest] = slashCommands([named('digest add'), named('digest list')])
    expect(digest).toMatchObject({ command: '/digest', usage: 'add | list' })
  })

  it('is YAML that says what it means', () => {
    expect(toYaml({ a: { b: 'plain words', c: ['x', { d: '#fff', e: true }] }, f: 'yes: no' })).toBe(
      'a:\n  b: plain words\n  c:\n    - x\n    - d: "#fff"\n      e: true\nf: "yes: no"\n',
    )
  })
})
