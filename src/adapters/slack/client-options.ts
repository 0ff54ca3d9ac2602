import type { Logger as BoltLogger, webApi } from '@slack/bolt'

export interface ClientSettings {
  /** Ends in a slash. */
  readonly apiUrl: string
  /** How long one call may take, in milliseconds. */
  readonly callMs: number
  readonly logger: BoltLogger
}

/** Retries and waiting are ours: see web-api.ts. */
export const clientOptionsOf = ({ apiUrl, callMs, logger }: ClientSettings): webApi.WebClientOptions => ({
  slackApiUrl: apiUrl,
  timeout: callMs,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  logger,
})
