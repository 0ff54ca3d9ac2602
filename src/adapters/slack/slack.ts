import { App } from '@slack/bolt'
import type { ChatAdapter } from '../chat-adapter.ts'
import { createReportFault } from '../report-fault.ts'
import { inRequest } from '../../logging/request.ts'
import { createBoltLogger } from './bolt-logger.ts'
import { NotConnected } from './call-faults.ts'
import { clientOptionsOf } from './client-options.ts'
import { PREFIX } from './desk.ts'
import { openLine, type Line } from './line.ts'
import { createSlackPoster, type SlackCall } from './poster.ts'
import { serveSlack, type ServedSlack } from './serve-slack.ts'
import type { SlackOptions } from './slack-options.ts'
import { within } from './within.ts'

/** Slack, in one workspace or in many. */
export function createSlack(options: SlackOptions): ChatAdapter {
  const { settings, log, timing, pause } = options
  const boltLogger = createBoltLogger(log)
  const clientOptions = clientOptionsOf({
    apiUrl: settings.apiUrl,
    callMs: timing.callMs,
    logger: boltLogger,
  })
  const underWay = new Set<Promise<void>>()
  const track = (work: Promise<void>): void => {
    underWay.add(work)
    void work.finally(() => underWay.delete(work))
  }
  let line: Line | null = null
  let served: ServedSlack | null = null
  let closed = false

  const call: SlackCall = async (team, method, args) => {
    if (!served) throw new NotConnected('Slack has not been reached yet')
    const workspace = await served.workspaces.of({ team })
    return workspace ? workspace.api.once(method, args) : null
  }

  return {
    name: 'Slack',
    poster: createSlackPoster({
      call,
      prefix: PREFIX,
      offers: new Set(options.commands.map((c) => c.name)),
      installed: settings.access.kind === 'oauth',
    }),
    async connect() {
      const reportFault = createReportFault(log)
      const shared = { ...options, clientOptions, boltLogger, reportFault, track, isClosed: () => closed }
      const serving = await serveSlack(shared)
      if (!serving || closed) return
      served = serving
      const { receive } = settings
      line = openLine({ receive, clientOptions, boltLogger, log, pause, timing, routes: serving.routes })
      const app = new App({
        receiver: line.receiver,
        // Who we are where is found out after the acknowledgement. Bolt's own asks Slack in its constructor, where a refused
        // token is nobody's to catch, and the store before it acknowledges.
        authorize: async () => ({}),
        clientOptions,
        logger: boltLogger,
        convoStore: false,
      })
      // All that a listener sets off is part of the request that it listens to.
      app.use(({ next }) => inRequest('slack', next))
      app.error(async (error) => void reportFault(error, 'Slack'))
      serving.listen(app)
      await line.connect()
    },
    async close() {
      closed = true
      if (line) await within(1_000, line.close())
      await within(timing.closeMs, Promise.all(underWay))
    },
  }
}
