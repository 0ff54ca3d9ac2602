import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { run, type Process } from '../../../src/run.ts'

export const MAIN = join(import.meta.dirname, '../../../src/main.ts')

/** How one run of the program ended, and what it printed. */
export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  /** What is typed or piped in, to its end. */
  readonly input?: string
  /** The whole of the environment, but for PATH. */
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Runs a terminal command within this process, on streams of its own: what a user would see, at half the cost of a process. Paths
 * are absolute, since the folder it runs in is that of the tests.
 */
export async function runProgram(
  args: readonly string[],
  { input = '', env = {} }: RunOptions = {},
): Promise<Ended> {
  const out = collector()
  const err = collector()
  const stdin = new PassThrough()
  stdin.end(input)
  const status = await run({
    argv: [process.execPath, MAIN, ...args],
    env,
    stdin: stdin as unknown as Process['stdin'],
    stdout: out.stream,
    stderr: err.stream,
  })
  return { status, out: out.text(), err: err.text() }
}

/** Runs it as a user would, in a process of its own, which also has to end by itself. */
export function spawnProgram(
  args: readonly string[],
  { input = '', env = {}, cwd }: RunOptions & { readonly cwd: string },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (d: Buffer) => (out += d.toString()))
    child.stderr.on('data', (d: Buffer) => (err += d.toString()))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.end(input)
  })
}

/** A stream that is no terminal, and the text written to it. */
function collector(): { readonly stream: NodeJS.WriteStream; readonly text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => Buffer.concat(chunks).toString() }
}
