import { realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Does everybody come to this folder? Not where one above it is root's alone, as `/root` is and what `mktemp -d` makes: whoever a test
 * started by root runs something as finds no program there.
 */
export function isOpenToAll(path: string): boolean {
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}
