import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** What a Dockerfile's last stage says; enough of its language for ours. https://docs.docker.com/reference/dockerfile */
export interface ReadDockerfile {
  readonly env: Readonly<Record<string, string>>
  /** Sources copied from the build context, each to where under /app; those of all stages. */
  readonly copies: readonly { readonly from: string; readonly to: string }[]
  /** Copied from another stage. */
  readonly built: readonly string[]
  readonly user: string
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly healthcheck: readonly string[]
  readonly instructions: readonly string[]
}

export function readDockerfile(): ReadDockerfile {
  const text = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  const instructions = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter(Boolean)
  const last = (name: string): string =>
    instructions.findLast((i) => i.startsWith(`${name} `))?.slice(name.length + 1) ?? ''
  const lists = (words: string): string[] => JSON.parse(words) as string[]
  const copied = instructions.filter((i) => i.startsWith('COPY ')).map((i) => i.slice(5).split(/\s+/))
  const own = copied.filter((words) => !words[0]!.startsWith('--from'))
  return {
    env: Object.fromEntries(
      last('ENV')
        .split(/\s+/)
        .map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]),
    ),
    copies: own.flatMap((words) =>
      words.slice(0, -1).map((from) => ({ from, to: words.at(-1)!.endsWith('/') ? from : words.at(-1)! })),
    ),
    built: copied.filter((words) => words[0]!.startsWith('--from')).map((words) => words.at(-1)!),
    user: last('USER'),
    entrypoint: lists(last('ENTRYPOINT')),
    command: lists(last('CMD')),
    healthcheck: lists(last('HEALTHCHECK').replace(/^.*?CMD /, '')),
    instructions,
  }
}
