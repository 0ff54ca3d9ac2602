import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { runProgram, spawnProgram, type Ended } from './program.ts'

type Env = Record<string, string>

export interface VoteTerminal {
  /** A folder of the test's own, with the report in `vote.txt`. */
  readonly folder: string
  /** Runs the program on this test's own store. */
  readonly run: (args: readonly string[], input?: string, env?: Env) => Promise<Ended>
  /** The same in a process of its own: for each verb once, and where it goes by the folder it is started in. */
  readonly spawned: (args: readonly string[], input?: string, env?: Env, cwd?: string) => Promise<Ended>
}

/** The program on a store of the test file's own that holds one report, of a vote that was called off. */
export function useVoteTerminal(): VoteTerminal {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const own = { DATELINE_DB: `file:${join(folder, 'store.db')}` }
  const spawned: VoteTerminal['spawned'] = (args, input = '', env = {}, cwd = folder) =>
    spawnProgram(args, { input, env: { ...own, ...env }, cwd })
  beforeAll(async () => {
    writeFileSync(
      join(folder, 'vote.txt'),
      '3 May 2024\nFerry vote called off\n\nGovernor Lena Okoro called off a vote on the ferry at Port Anselm on Friday after the owners left ' +
        'the hall. “We will try again in June,” Okoro said. More than 400 people had come to watch.',
    )
    expect((await spawned(['ingest', join(folder, 'vote.txt')])).status).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  return {
    folder,
    run: (args, input = '', env = {}) => runProgram(args, { input, env: { ...own, ...env } }),
    spawned,
  }
}
