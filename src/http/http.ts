import { serve, type ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import { UserError } from '../../briefings/errors.ts'
import type { ReportFault } from '../adapters/report-fault.ts'
import { inRequest } from '../logging/request.ts'
import type { Metrics } from './metrics.ts'

export interface HttpOptions {
  readonly port: number
  /** Which of the machine's addresses it listens on. */
  readonly host: string
  readonly metrics: Metrics
  /** Whether the store answers and what must be looked after is; the reason where not. */
  readonly ready: () => Promise<string | null>
  readonly reportFault: ReportFault
}

export interface HttpServer {
  /** @throws UserError where the port is taken. */
  listen(): Promise<void>
  close(): Promise<void>
}

/** Health and metrics, for whoever runs the bot; nothing of what it holds is read out here. */
export function createHttp({ port, host, metrics, ready, reportFault }: HttpOptions): HttpServer {
  const app = createRoutes({ metrics, ready, reportFault })
  let server: ServerType | null = null
  return {
    listen: () =>
      new Promise((resolve, reject) => {
        const opened = serve({ fetch: app.fetch, port, hostname: host }, () => resolve())
        server = opened
        opened.once('error', (cause: Error) => {
          const why = cause.message
          reject(
            new UserError('bad-input', `I cannot listen on DATELINE_HTTP_PORT ${port} of ${host}: ${why}`, {
              cause,
            }),
          )
        })
      }),
    close: () =>
      new Promise((resolve) => {
        if (!server) return resolve()
        if ('closeAllConnections' in server) server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** The pages by themselves: what a test asks without a port. */
export function createRoutes({
  metrics,
  ready,
  reportFault,
}: Pick<HttpOptions, 'metrics' | 'ready' | 'reportFault'>): Hono {
  const app = new Hono()
  app.use((_, next) => inRequest('http', next))
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    const reason = await ready()
    return reason === null ? c.json({ status: 'ready' }) : c.json({ status: 'not ready', reason }, 503)
  })
  app.get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }))
  app.onError((error, c) => {
    const id = reportFault(error, 'answering over HTTP')
    return c.json({ status: 'fault', id }, 500)
  })
  return app
}
