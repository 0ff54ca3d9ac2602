import type { Filling } from './fill.ts'
import type { Latencies } from './latencies.ts'
import type { Spread } from './measure.ts'
import type { Memory, Start } from './programs.ts'
import type { Throughput } from './throughput.ts'

export interface SizeReport {
  readonly size: number
  /** Articles that were stored one by one; the others are copies of theirs. */
  readonly filled: number
  readonly stories: number
  /** The first ones, and the next ones once so many were held. */
  readonly filling: Filling
  readonly megabytesOnDisk: number
  readonly latencies: Latencies
  readonly baselines: { readonly fullText: Spread; readonly fileRead: Spread }
  readonly memory: Memory
  readonly start: Start
}

export interface Report {
  readonly at: string
  readonly machine: {
    readonly cpu: string
    readonly cores: number
    readonly memoryGb: number
    readonly node: string
  }
  readonly load: readonly number[]
  readonly throughput: Throughput
  readonly sizes: readonly SizeReport[]
}

/** The report as tables for people. */
export function inWords({ at, machine, load, throughput: t, sizes }: Report): string {
  const perSecond = (ms: number): string => (1_000 / ms).toFixed(0)
  const lines = [
    `${at}  ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, load ${load.map((l) => l.toFixed(1)).join(' ')}`,
    'Times in milliseconds; "cpu" is processor time, which other programs do not blur.',
    '',
    `Articles of ${t.wordsEach} words on one core`,
    ...table(
      ['', 'ms', 'cpu ms', 'a second', 'a second (cpu)'],
      (['reading', 'analysing', 'storing', 'whole'] as const).map((k) => [
        k,
        t[k].wall.toFixed(2),
        t[k].cpu.toFixed(2),
        perSecond(t[k].wall),
        perSecond(t[k].cpu),
      ]),
    ),
  ]
  for (const s of sizes) lines.push('', ...ofSize(s))
  const [first, ...rest] = sizes
  for (const s of rest) lines.push('', ...growth(first!, s))
  return lines.join('\n')
}

function ofSize(s: SizeReport): string[] {
  const spread = (name: string, x: Spread): string[] => [
    name,
    x.p50.toFixed(1),
    x.p99.toFixed(1),
    x.cpuP50.toFixed(1),
    x.cpuP99.toFixed(1),
    String(x.runs),
  ]
  return [
    `${s.size.toLocaleString('en')} articles stored, in ${s.stories.toLocaleString('en')} stories, ${s.megabytesOnDisk.toFixed(0)} MB on disk`,
    ...table(
      ['', 'p50', 'p99', 'cpu p50', 'cpu p99', 'runs'],
      [
        ...Object.entries(s.latencies).map(([name, x]) =>
          spread(name === 'common' ? 'ask (common words)' : name, x),
        ),
        spread('plain FTS5 query', s.baselines.fullText),
        spread('plain file read', s.baselines.fileRead),
      ],
    ),
    `storing one more: ${s.filling.last.wall.toFixed(2)} ms (cpu ${s.filling.last.cpu.toFixed(2)}); the first ones: ${s.filling.first.wall.toFixed(2)} (cpu ${s.filling.first.cpu.toFixed(2)})`,
    `resident: ${s.memory.asking.toFixed(0)} MB asking, ${s.memory.timelines.toFixed(0)} after timelines, ${s.memory.ingesting.toFixed(0)} after an ingest, peak ${s.memory.peak.toFixed(0)}`,
    `start to first answer: ${s.start.least.toFixed(0)} ms at best, ${s.start.median.toFixed(0)} median (an empty Node process: ${s.start.empty.toFixed(0)})`,
  ]
}

/** How many times as much each takes when so many times as many articles are stored. */
function growth(from: SizeReport, to: SizeReport): string[] {
  const ratio = (a: number, b: number): string => `× ${(b / a).toFixed(1)}`
  const rows = (Object.keys(from.latencies) as (keyof Latencies)[]).map((k) => [
    k === 'common' ? 'ask (common words)' : k,
    ratio(from.latencies[k].cpuP50, to.latencies[k].cpuP50),
    ratio(from.latencies[k].cpuP99, to.latencies[k].cpuP99),
  ])
  for (const [name, k] of [
    ['plain FTS5 query', 'fullText'],
    ['plain file read', 'fileRead'],
  ] as const) {
    const [a, b] = [from.baselines[k], to.baselines[k]]
    rows.push([name, ratio(a.cpuP50, b.cpuP50), ratio(a.cpuP99, b.cpuP99)])
  }
  rows.push(['storing one more', ratio(from.filling.last.cpu, to.filling.last.cpu), ''])
  return [
    `Growth in cpu time, ${from.size.toLocaleString('en')} → ${to.size.toLocaleString('en')} articles`,
    ...table(['', 'p50', 'p99'], rows),
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((r) => r[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((c, i) => (i ? c.padStart(widths[i]!) : c.padEnd(widths[i]!))).join('  ')}`.trimEnd()
  return [line(head), ...rows.map(line)]
}
