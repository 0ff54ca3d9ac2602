import { readdirSync, readFileSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

/** What one minute showed. Megabytes are binary; the least of a minute is what stays when nothing is under way. */
export interface Vitals {
  readonly minute: number
  readonly leastMb: number
  readonly mostMb: number
  /** Of the main thread, after whatever the collector has done; null where the bot did not say. */
  readonly heapMb: number | null
  readonly leastHandles: number
  readonly mostHandles: number
  readonly databaseMb: number
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>
  /** Share of one core since the minute before. */
  readonly core: number
}

export interface VitalsReader {
  /** A short look at memory and handles; several fall into a minute. */
  glance(): void
  read(minute: number): Promise<Vitals>
}

const MB = 1_048_576
/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: utime and stime count these, on every Linux that Node runs on. */
const TICKS = 100

/** Reads a process from outside, as an operator's tools would. Linux only. */
export function createVitals(pid: number, path: string, metrics: string): VitalsReader {
  let memory: number[] = []
  let handles: number[] = []
  let used = cpuSeconds(pid)
  let at = performance.now()

  function glance(): void {
    const [, kb] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    memory.push(Number(kb) / 1024)
    handles.push(readdirSync(`/proc/${pid}/fd`).length)
  }

  return {
    glance,
    async read(minute) {
      glance()
      const now = cpuSeconds(pid)
      const then = performance.now()
      const vitals: Vitals = {
        minute,
        leastMb: Math.min(...memory),
        mostMb: Math.max(...memory),
        heapMb: await heapOf(metrics),
        leastHandles: Math.min(...handles),
        mostHandles: Math.max(...handles),
        databaseMb: [path, `${path}-wal`].reduce((sum, p) => sum + sizeOf(p), 0) / MB,
        rows: rowsOf(path),
        core: ((now - used) * 1000) / (then - at),
      }
      memory = []
      handles = []
      used = now
      at = then
      return vitals
    },
  }
}

function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

async function heapOf(metrics: string): Promise<number | null> {
  try {
    const text = await (await fetch(metrics, { signal: AbortSignal.timeout(5_000) })).text()
    const [, bytes] = /^dateline_nodejs_heap_size_used_bytes (\S+)/m.exec(text) ?? []
    return bytes === undefined ? null : Number(bytes) / MB
  } catch {
    return null
  }
}

/** Every table that is not the full-text index's own. */
export function rowsOf(path: string): Record<string, number> {
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const tables = db
      .prepare("select name, sql from sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .all() as { name: string; sql: string }[]
    const indexes = tables.filter((t) => /^create virtual/i.test(t.sql)).map((t) => t.name)
    const own = tables.filter((t) => !indexes.some((i) => t.name === i || t.name.startsWith(`${i}_`)))
    return Object.fromEntries(
      own.map(({ name }) => {
        const { n } = db.prepare(`select count(*) as n from "${name}"`).get() as { n: number }
        return [name, n]
      }),
    )
  } finally {
    db.close()
  }
}
