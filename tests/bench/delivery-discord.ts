import { fork } from 'node:child_process'
import { once } from 'node:events'
import { startDiscord } from '../fakes/discord/discord.ts'

/** What an emulated Discord took and refused. */
export interface Counted {
  readonly posted: number
  readonly limited: number
}

export interface DistantDiscord {
  readonly baseUrl: string
  readonly token: string
  counted(): Promise<Counted>
  close(): void
}

/** An emulated Discord in a process of its own, as the real one is: what it does takes no turn of the bot's event loop. */
export async function startDistantDiscord(limit: number): Promise<DistantDiscord> {
  const child = fork(import.meta.filename, [String(limit)])
  const [address] = (await once(child, 'message')) as [Pick<DistantDiscord, 'baseUrl' | 'token'>]
  return {
    ...address,
    async counted() {
      child.send('count')
      const [counted] = (await once(child, 'message')) as [Counted]
      return counted
    },
    close: () => void child.kill(),
  }
}

async function beDiscord(limit: number): Promise<void> {
  const discord = await startDiscord()
  discord.globalLimit = limit
  process.on('message', () =>
    process.send?.({
      posted: discord.state.messages.length,
      limited: discord.limited(),
    } satisfies Counted),
  )
  process.send?.({ baseUrl: discord.baseUrl, token: discord.token })
}

if (process.send && import.meta.main) await beDiscord(Number(process.argv[2]))
