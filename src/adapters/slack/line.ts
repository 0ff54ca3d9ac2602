import {
  HTTPReceiver,
  type CustomRoute,
  type Logger as BoltLogger,
  type Receiver,
  type webApi,
} from '@slack/bolt'
import type { Logger } from 'pino'
import { UserError } from '../../../briefings/errors.ts'
import type { SlackReceive } from './settings.ts'
import { createSocket, type SocketTiming } from './socket.ts'
import type { Pause } from './web-api.ts'

/** How Slack's requests reach us: a socket that we open, or a port that Slack calls. */
export interface Line {
  readonly receiver: Receiver
  connect(): Promise<void>
  close(): Promise<void>
}

export interface LineOptions {
  readonly receive: SlackReceive
  readonly clientOptions: webApi.WebClientOptions
  readonly boltLogger: BoltLogger
  readonly log: Logger
  readonly pause: Pause
  readonly timing: SocketTiming
  /** Pages that are shown at the port beside Slack's own requests. */
  readonly routes: CustomRoute[]
}

export function openLine(options: LineOptions): Line {
  const { receive, ...shared } = options
  return receive.kind === 'socket'
    ? createSocket({ ...shared, appToken: receive.appToken })
    : createPort(receive, options)
}

function createPort(
  { signingSecret, port }: Extract<SlackReceive, { kind: 'http' }>,
  { boltLogger, log, routes }: LineOptions,
): Line {
  const receiver = new HTTPReceiver({ signingSecret, port, logger: boltLogger, customRoutes: routes })
  let started = false
  return {
    receiver,
    async connect() {
      await receiver.start(port).catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause)
        throw new UserError('bad-input', `I cannot listen on SLACK_PORT ${port}: ${reason}`, { cause })
      })
      started = true
      log.info({ port }, 'listening for Slack')
    },
    async close() {
      if (!started) return
      started = false
      await receiver.stop()
    },
  }
}
