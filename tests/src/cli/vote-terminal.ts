import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram, spawnProgram, type Ended } from './program.ts'

type Env = Record<string, string>

export interface VoteTerminal {
  /** A folder of the test's own, with the report in `vote.txt`. */
  readonly folder: string
  /** Runs the program on this test's own store. */
  readonly run: (args: readonly string[], input?: string, env?: Env) => Promise<Ended>
  /** The same in a process of its own: for each verb once, and where it goes by the folder it is started in. */
  readonly spawned: (args: readonly string[], input?: string, env?: Env, cwd?: string) => Promise<Ended>
  readonly remove: () => void
}

/** The program on a store of its own that holds one report, of a vote that was called off. */
export async function openVoteTerminal(): Promise<VoteTerminal> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const db = `file:${join(folder, 'store.db')}`
  writeFileSync(
    join(folder, 'vote.txt'),
    '3 May 2024\nFerry vote called off\n\nGovernor Lena Okoro called off a vote on the ferry at Port Anselm on Friday after the owners left ' +
      'the hall. “We will try again in June,” Okoro said. More than 400 people had come to watch.',
  )
  const terminal: VoteTerminal = {
    folder,
    run: (args, input = '', env = {}) => runProgram(args, { input, env: { DATELINE_DB: db, ...env } }),
    spawned: (args, input = '', env = {}, cwd = folder) =>
      spawnProgram(args, { input, env: { DATELINE_DB: db, ...env }, cwd }),
    remove: () => rmSync(folder, { recursive: true }),
  }
  const { status, err } = await terminal.spawned(['ingest', join(folder, 'vote.txt')])
  if (status !== 0) throw new Error(`The report could not be taken in: ${err}`)
  return terminal
}
