import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const MOST_LINES = 500

/** Lines of earlier console chats. A history that cannot be read or kept is no reason not to answer. */
export async function openHistory(
  path: string,
): Promise<{ lines: readonly string[]; save(lines: readonly string[]): Promise<void> }> {
  const lines = await readFile(path, 'utf8').then(
    (t) => t.split('\n').filter(Boolean),
    () => [],
  )
  return {
    lines,
    save: async (newest) => {
      try {
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, newest.slice(0, MOST_LINES).join('\n') + '\n', { mode: 0o600 })
      } catch {
        // A read-only folder: the chat was still answered.
      }
    },
  }
}
