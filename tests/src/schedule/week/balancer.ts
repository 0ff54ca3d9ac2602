import { slashCommand } from '../../../fakes/slack/payloads.ts'
import { sendSigned, type SlackEmulator } from '../../../fakes/slack/slack-emulator.ts'

export interface Balancer {
  /** Asks something of the next chat process, or of another where that one is down, as a balancer would. */
  ask(n: number): Promise<void>
  /** Interactions that a process took. */
  readonly taken: readonly string[]
}

/** Sends a workspace's commands to chat processes in turn. */
export function createBalancer(slack: SlackEmulator, secret: string, ports: readonly number[]): Balancer {
  const taken: string[] = []
  return {
    taken,
    async ask(n) {
      const { id, payload } = slashCommand(slack, '/dateline', 'status')
      const body = new URLSearchParams(payload).toString()
      for (let i = 0; i < ports.length; i++) {
        const port = ports[(n + i) % ports.length]!
        const sent = await sendSigned(`http://127.0.0.1:${port}/slack/events`, secret, body).catch(() => null)
        if (sent?.status !== 200) continue
        taken.push(id)
        return
      }
    },
  }
}
