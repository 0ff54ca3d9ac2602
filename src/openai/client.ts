import OpenAI from 'openai'

export interface ClientOptions {
  readonly apiKey: string
  /** A compatible server's address; undefined for OpenAI's own. */
  readonly baseUrl: string | undefined
  /** How long one request may take, in milliseconds. */
  readonly timeout: number
}

/** Tokens have three characters at least, in the languages that we read. */
export const CHARACTERS_PER_TOKEN = 3

/** Once more after 408, 409, 429 and 5xx, with the pause that the server asks for; the deadline holds in any case. */
const RETRIES = 1

export const createClient = ({ apiKey, baseUrl, timeout }: ClientOptions): OpenAI =>
  new OpenAI({
    apiKey,
    ...(baseUrl ? { baseURL: baseUrl } : {}),
    // What the environment holds for other programs is none of ours; logs go through our own.
    organization: null,
    project: null,
    logLevel: 'off',
    maxRetries: RETRIES,
    timeout,
  })
