import { readFile } from 'node:fs/promises'

/** A file that a command names at the terminal; null where there is none of that name. */
export async function readFileNamed(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENAMETOOLONG' || code === 'EISDIR' || code === 'ENOTDIR') return null
    throw error
  }
}
