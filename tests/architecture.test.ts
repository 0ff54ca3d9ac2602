import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const files = globSync('{briefings,commands,src,scripts}/**/*.ts', { cwd: root }).map((f) =>
  f.replaceAll('\\', '/'),
)

interface Import {
  readonly from: string
  /** A path from the root, or a package's name. */
  readonly to: string
  readonly typeOnly: boolean
}

/** What a file imports, exports from, or loads with `import()` or `new URL(…, import.meta.url)`. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const found = source.matchAll(
    /(?:\b(import|export)\s+(type\s)?(?:[\w*${}\s,]+\sfrom\s+)?|\bimport\(\s*|new URL\(\s*)['"]([^'"]+)['"]/g,
  )
  return [...found].map(([, , type, target]) => ({
    from: file,
    to: target!.startsWith('.') ? normalize(join(dirname(file), target!)).replaceAll('\\', '/') : target!,
    typeOnly: type !== undefined,
  }))
}

const imports = files.flatMap(importsOf)
const room = (path: string): string => path.split('/')[0]!
const shown = (list: readonly Import[]): string[] => list.map((i) => `${i.from} -> ${i.to}`)

describe('the house', () => {
  it('has files to check', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(imports.length).toBeGreaterThan(100)
  })

  it('imports from src to commands to briefings, never back', () => {
    const allowed: Record<string, string[]> = {
      briefings: ['briefings'],
      commands: ['commands', 'briefings'],
      src: ['src', 'commands', 'briefings'],
    }
    const wrong = imports.filter(
      (i) =>
        room(i.from) in allowed &&
        /^(briefings|commands|src|tests|scripts)\//.test(i.to) &&
        !allowed[room(i.from)]!.includes(room(i.to)),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('keeps chat, database, language model, server and cron packages out of the core and the commands', () => {
    const outside =
      /^(?:discord\.js|@discordjs\/|@slack\/|kysely|pg|pg-boss|openai|hono|node-cron|undici|pino|node:(?:sqlite|fs|http|https|net|dns|child_process|worker_threads|os|process|timers|readline))/
    const wrong = imports.filter(
      (i) => ['briefings', 'commands'].includes(room(i.from)) && outside.test(i.to),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('reads no environment, clock or console in the core and the commands', () => {
    const touches =
      /\bprocess\.|\bDate\.now\(|new Date\(\)|Temporal\.Now\b|\bconsole\.|(?<!\.)\bfetch\(|Math\.random\(/
    const wrong = files
      .filter((f) => ['briefings', 'commands'].includes(room(f)))
      .filter((f) =>
        touches.test(
          readFileSync(join(root, f), 'utf8')
            .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
            .replace(/\bfetch\(url: string\b/g, ''),
        ),
      )
    expect(wrong).toEqual([])
  })

  it('has no circle of imports', () => {
    expect(findCircle()).toEqual([])
  })

  it('keeps every file under 300 lines', () => {
    const long = files.filter((f) => readFileSync(join(root, f), 'utf8').split('\n').length > 301)
    expect(long).toEqual([])
  })

  it('names files in kebab-case, and none of them utils', () => {
    const odd = files.filter(
      (f) => !/^(?:[a-z0-9-]+\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.worker)?\.ts$/.test(f) || /util|helper/.test(f),
    )
    expect(odd).toEqual([])
  })

  it('has a test beside every room of the core', () => {
    const rooms = new Set(
      files
        .filter((f) => f.startsWith('briefings/'))
        .map((f) => dirname(f))
        .filter((d) => d.split('/').length === 2),
    )
    const tested = globSync('tests/briefings/*', { cwd: root }).map((d) =>
      relative('tests', d).replaceAll('\\', '/'),
    )
    expect([...rooms].filter((r) => !tested.includes(r))).toEqual([])
  })

  it('names every decision on the page that says how it is built', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    const listed = [...page.matchAll(/^- \[\d+ [^\]]+\]\((adr\/[^)]+)\)$/gm)].map((m) => m[1]!)
    expect(listed).toEqual(globSync('adr/*.md', { cwd: join(root, 'docs') }).toSorted())
  })
})

/** The files of a circle in the order in which they import each other; type imports count too. */
function findCircle(): string[] {
  const graph = Map.groupBy(
    imports.filter((i) => files.includes(i.to)),
    (i) => i.from,
  )
  const done = new Set<string>()
  const path: string[] = []
  const walk = (file: string): string[] => {
    const at = path.indexOf(file)
    if (at >= 0) return [...path.slice(at), file]
    if (done.has(file)) return []
    path.push(file)
    for (const { to } of graph.get(file) ?? []) {
      const circle = walk(to)
      if (circle.length > 0) return circle
    }
    path.pop()
    done.add(file)
    return []
  }
  for (const file of files) {
    const circle = walk(file)
    if (circle.length > 0) return circle
  }
  return []
}
