import { readFileSync } from 'node:fs'
import process from 'node:process'
import { isatty } from 'node:tty'

const LOOK_EVERY = 1_000
const STREAMS = [0, 1, 2]

/**
 * Ends this process, as SIGTERM would, soon after the `npx` or `npm start` that it was started by has ended.
 *
 * npm runs a bin or a script as `sh -c …` and passes SIGTERM on to that shell alone, SIGHUP and SIGKILL to nobody. A shell that
 * has not given its place to what it runs (dash does not) then dies, or lives on without npm; this process lived on either way. So
 * both are looked at: our parent and, where that is such a shell, its parent. What was started otherwise is let be.
 *
 * SIGHUP ends the process where a terminal is on one of its streams. Where none is, it runs in the background: Node undoes what
 * `nohup` sets, so a hang-up is let pass here, and npm, which does not outlive it, is looked at no more.
 */
export function endWithLauncher(): void {
  const look = launchedByNpm(process.env) ? watchParents(end) : undefined
  const timer = look && setInterval(look, LOOK_EVERY).unref()
  function end(): void {
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }
  process.on('SIGHUP', () => {
    if (STREAMS.some((stream) => isatty(stream))) end()
    else clearInterval(timer)
  })
}

/** Other scripts may put the bot into the background and end by themselves: https://docs.npmjs.com/cli/using-npm/scripts#environment */
const launchedByNpm = (env: NodeJS.ProcessEnv): boolean =>
  env['npm_lifecycle_event'] === 'npx' || env['npm_lifecycle_event'] === 'start'

function watchParents(onGone: () => void): () => void {
  const parent = process.ppid
  const isShell = procFile(parent, 'cmdline').split('\0')[1] === '-c'
  const npm = isShell ? parentOf(parent) : undefined
  return () => {
    if (process.ppid !== parent || (isShell && parentOf(parent) !== npm)) onGone()
  }
}

/** The fourth field of proc_pid_stat(5); the second, a name in brackets, may hold anything. */
const parentOf = (pid: number): string | undefined => procFile(pid, 'stat').split(')').at(-1)?.split(' ')[2]

/** Empty where there is no such process, or the system keeps no /proc: there only the parent itself is looked at. */
function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
