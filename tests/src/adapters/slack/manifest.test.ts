import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../commands/command.ts'
import { commands } from '../../../../commands/index.ts'
import { manifestOf, slashCommands } from '../../../../src/adapters/slack/manifest.ts'

const named = (name: string): Command => ({ ...commands[0]!, name })

describe('the manifest', () => {
  it('is what the commands of today ask for (else run: node scripts/slack-manifest.ts)', () => {
    const kept = readFileSync(new URL('../../../../manifest.yaml', import.meta.url), 'utf8')
    expect(kept).toBe(manifestOf(commands))
  })

  it('leaves Slack the names that it keeps', () => {
    const names = slashCommands([named('brief'), named('status'), named('help')]).map((c) => c.command)
    expect(names).toEqual(['/dateline', '/brief'])
  })

  it('names a family of commands once', () => {
    const [, digest] = slashCommands([named('digest add'), named('digest list')])
    expect(digest).toMatchObject({ command: '/digest', usage: 'add | list' })
  })

  it('keeps to what Slack allows of a slash command', () => {
    const slash = slashCommands(commands)
    expect(slash.length).toBeLessThanOrEqual(50)
    for (const { command, description, usage } of slash) {
      expect(command).toMatch(/^\/[a-z][a-z_-]{0,30}$/)
      expect(description.length).toBeLessThanOrEqual(2000)
      expect(usage.length).toBeLessThanOrEqual(1000)
    }
  })
})
