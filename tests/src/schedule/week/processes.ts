import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ProcessSettings } from './settings.ts'

const entry = join(import.meta.dirname, 'process.ts')

export interface Processes {
  /** Kills one as if its machine had lost power, and starts another in its place. */
  kill(index: number): Promise<void>
  readonly killed: () => number
  /** What processes that ended by themselves said last. */
  readonly crashed: readonly string[]
  /** Resolves once all that live are ready. */
  ready(): Promise<void>
  close(): Promise<void>
}

/** Keeps one operating-system process for each of the settings. */
export function startProcesses(all: readonly ProcessSettings[]): Processes {
  const crashed: string[] = []
  const children: ChildProcess[] = []
  const readies: Promise<unknown>[] = []
  const ended = new Set<ChildProcess>()
  let killed = 0

  function start(index: number): void {
    const settings = all[index]!
    const child = spawn(process.execPath, ['--max-semi-space-size=2', entry, JSON.stringify(settings)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (d: Buffer) => (said = (said + d.toString()).slice(-4_000)))
    child.on('exit', () => {
      if (!ended.has(child)) crashed.push(`${settings.name}: ${said}`)
    })
    children[index] = child
    readies[index] = Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  }

  async function end(index: number): Promise<void> {
    const child = children[index]!
    ended.add(child)
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  all.forEach((_, i) => start(i))
  return {
    async kill(index) {
      await end(index)
      killed++
      start(index)
    },
    killed: () => killed,
    crashed,
    ready: async () => void (await Promise.all(readies)),
    close: async () => void (await Promise.all(children.map((_, i) => end(i)))),
  }
}
