import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ended } from './program.ts'
import { useVoteTerminal } from './vote-terminal.ts'

const { folder, run, spawned } = useVoteTerminal()

describe('the console chat without a terminal', () => {
  it('keeps what a chat is about from line to line', async () => {
    const { out, status } = await spawned([], 'Who called off the vote?\nand what did she say?\n')
    expect(status).toBe(0)
    expect(out.slice(out.indexOf('Okoro called off'))).toContain('We will try again in June')
    expect((await run([], 'Brief\n')).out).toContain('Ferry vote called off')
  })

  it('answers each line and ends', async () => {
    const { status, out } = await run([], 'Who called off the vote?\n/help\n\n')
    expect(status).toBe(0)
    expect(out).toContain('Governor Lena Okoro called off a vote')
    expect(out).toContain('/timeline NAME')
  })

  it('greets who says hello with questions that it can answer, and shows the help to who asks for it', async () => {
    const hello = (await run([], 'hello!\n')).out
    expect(hello).toContain('What did Lena Okoro say?')
    expect(hello).not.toContain('/timeline NAME')
    expect((await run([], 'help!\n')).out).toContain('/timeline NAME')
  })

  it('goes on after a line that it cannot answer, and says so by its status', async () => {
    const { status, out } = await run([], '/nope\n/actor Okoro\n')
    expect(status).toBe(1)
    expect(out).toContain('There is no command /nope')
    expect(out).toContain('Lena Okoro, person')
  })

  it('says what to type where a line is the name of a command and no more', async () => {
    const { out } = await run([], 'actor\n')
    expect(out).toContain('Usage: /actor NAME\n')
    expect(out).toContain('For example: /actor ')
  })

  it('opens on one’s own articles once there are some', async () => {
    const own = mkdtempSync(join(tmpdir(), 'dateline-'))
    const at = (args: readonly string[], input = ''): Promise<Ended> =>
      spawned(args, input, { DATELINE_DB: '' }, own)
    await at(['ingest', join(folder, 'vote.txt')])
    const { out } = await at([], '/brief\n')
    rmSync(own, { recursive: true })
    expect(out).toContain('Ferry vote called off')
    expect(out).not.toContain('.example/')
  })
})

describe('the console chat where no store is named', () => {
  const env = { DATELINE_DB: '' }
  let own: string
  let shown: Ended
  beforeAll(async () => {
    own = mkdtempSync(join(folder, 'first-look-'))
    shown = await spawned([], '/brief\n', env, own)
  })

  it('opens on the sample, in a database of its own', () => {
    expect(shown.out).toContain('.example/')
  })

  it('is followed by other verbs’ telling the sample’s name where there is no store', async () => {
    const unopened = mkdtempSync(join(folder, 'unopened-'))
    expect((await spawned(['brief'], '', env, unopened)).err).not.toContain('sample-')
    const { status, err } = await spawned(['brief'], '', env, own)
    expect(status).toBe(2)
    const [, named = ''] = /--db (file:data\/sample-\d+\.db)/.exec(err) ?? []
    expect((await spawned(['brief', '--db', named], '', env, own)).out).toContain('Ferry strike')
  })
})
