import { z } from 'zod'
import { UserError } from '../briefings/errors.ts'
import type { OpenAiSettings } from './openai/settings.ts'
import { readOpenAi } from './openai-config.ts'
import type { SlackSettings } from './adapters/slack/settings.ts'
import { readSlack } from './slack-config.ts'
import { readShards, type ShardShare } from './adapters/discord/shards.ts'
import { isHostOrNetwork } from './fetch/addresses.ts'

/** Where the store is, where nothing else is said. */
export const DEFAULT_DB = 'file:data/dateline.db'

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const instant = z.string().transform((value, context) => {
  const iso = /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value
  try {
    return Temporal.Instant.from(iso).toString()
  } catch {
    context.addIssue({ code: 'custom', message: `"${value}" is no moment; write it as 2024-04-01T12:00:00Z` })
    return z.NEVER
  }
})

const blankIsUnset = (value: unknown): unknown => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema.optional())

const address = z
  .string()
  .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
    error: (issue) => `"${String(issue.input)}" is no http(s) address; write it as http://127.0.0.1:4000/api`,
  })
  .transform((value) => value.replace(/\/+$/, ''))

const commaSeparated = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

const managers = z
  .string()
  .transform(commaSeparated)
  .refine((list) => list.every((m) => /^(?:slack|discord):\w+\/\w+$/.test(m)), {
    error: 'write it as discord:GUILD/USER,slack:TEAM/USER',
  })

const hosts = z
  .string()
  .transform(commaSeparated)
  .refine((list) => list.every(isHostOrNetwork), {
    error: 'write it as intranet.example,10.1.0.0/16: host names, addresses and networks, without a port',
  })

const port = z
  .string()
  .refine((value) => /^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65_536, {
    error: (issue) => `"${String(issue.input)}" is no port; write a number from 1 to 65535`,
  })
  .transform(Number)

const dollars = z
  .string()
  .refine((value) => /^\d{1,6}(?:\.\d{1,6})?$/.test(value), {
    error: (issue) => `"${String(issue.input)}" is no amount of dollars; write it as 2.50`,
  })
  .transform(Number)

const price = z
  .string()
  .refine((value) => /^\d+(?:\.\d+)?\/\d+(?:\.\d+)?$/.test(value), {
    error: (issue) =>
      `"${String(issue.input)}" is no price; write the dollars for a million tokens read and written as 0.40/1.60`,
  })
  .transform((value) => {
    const [input, output] = value.split('/').map(Number) as [number, number]
    return { input, output }
  })

const days = z
  .string()
  .refine((value) => /^\d{1,5}$/.test(value) && Number(value) > 0, {
    error: (issue) => `"${String(issue.input)}" is no number of days; write it as 365`,
  })
  .transform(Number)

const shards = z.string().transform((value, context) => {
  if (value === 'auto') return undefined
  const share = readShards(value)
  if (share) return share
  const message = `"${value}" names no shards; write auto, 8 (all of eight) or 0-3/8 (four of eight)`
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

const schema = z.object({
  DATELINE_DB: optional(z.string()),
  DATELINE_NOW: optional(instant),
  DATELINE_ALLOW_PRIVATE_HOSTS: optional(hosts),
  DATELINE_CONTACT_URL: optional(address),
  DISCORD_TOKEN: optional(z.string()),
  DISCORD_API_BASE_URL: optional(address),
  DISCORD_SHARDS: optional(shards),
  DATELINE_MANAGERS: optional(managers),
  SLACK_BOT_TOKEN: optional(z.string()),
  SLACK_APP_TOKEN: optional(z.string()),
  SLACK_SIGNING_SECRET: optional(z.string()),
  SLACK_PORT: optional(port),
  SLACK_CLIENT_ID: optional(z.string()),
  SLACK_CLIENT_SECRET: optional(z.string()),
  SLACK_STATE_SECRET: optional(z.string()),
  DATELINE_PUBLIC_URL: optional(address),
  DATELINE_SECRET_KEY: optional(z.string()),
  SLACK_API_URL: optional(address),
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(address),
  OPENAI_MODEL: optional(z.string()),
  OPENAI_EMBEDDING_MODEL: optional(z.string()),
  OPENAI_BUDGET_USD: optional(dollars),
  OPENAI_PLACE_BUDGET_USD: optional(dollars),
  OPENAI_PRICE: optional(price),
  DATELINE_HTTP_PORT: optional(port),
  DATELINE_HTTP_HOST: optional(z.string()),
  DATELINE_KEEP_DAYS: optional(days),
  LOG_LEVEL: optional(
    z.enum(LEVELS, { error: (issue) => `"${String(issue.input)}" is none of ${LEVELS.join(', ')}` }),
  ),
})

/** Every variable that is read here, by its name. */
export const settingNames: readonly string[] = Object.keys(schema.shape)

export interface Config {
  /** As given; undefined where neither `--db` nor `DATELINE_DB` says. */
  readonly db: string | undefined
  /** ISO 8601 instant that terminal commands see as now. */
  readonly now: string | undefined
  /** Host names and CIDRs of private addresses that may be read from. */
  readonly allowPrivateHosts: readonly string[]
  /** Where those whose sites are read find out who reads them. */
  readonly contactUrl: string | undefined
  readonly discord:
    | {
        readonly token: string
        readonly baseUrl: string | undefined
        /** Those that this process serves; undefined for all that Discord suggests. */
        readonly shards: ShardShare | undefined
      }
    | undefined
  readonly slack: SlackSettings | undefined
  /** Undefined without a key: the core writes by itself. */
  readonly openai: OpenAiSettings | undefined
  /** `discord:GUILD/USER` and `slack:TEAM/USER` who may manage their place beside those whom its platform lets. */
  readonly managers: readonly string[]
  /** Platforms whose token is set. */
  readonly platforms: readonly ('discord' | 'slack')[]
  /** Where health and metrics are served; undefined for nowhere. */
  readonly http: { readonly port: number; readonly host: string } | undefined
  /** For how many days after its last a story is kept; null for ever. */
  readonly keepDays: number | null
  readonly logLevel: (typeof LEVELS)[number]
}

/**
 * Reads the environment once. Unset and empty are the same.
 *
 * @param options The options that gave a variable its value instead, by the variable's name.
 * @throws UserError 'bad-input' that names every fault together, each with what to do.
 */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>>,
  options: Readonly<Record<string, string>> = {},
): Config {
  const read = schema.safeParse(env)
  if (!read.success) {
    const told = Map.groupBy(read.error.issues, (i) => (i.path.join('.') in options ? 'option' : 'variable'))
    const lines = (of: 'option' | 'variable'): string[] =>
      (told.get(of) ?? []).map(({ path, message }) => {
        const name = path.join('.')
        return `${options[name] ?? name}: ${message}`
      })
    throw faulty([...lines('variable'), ...readSlack(asGiven(env)).faults], lines('option'))
  }
  const { data } = read
  const slack = readSlack(data)
  if (slack.faults.length > 0) throw faulty(slack.faults)
  return {
    db: data.DATELINE_DB,
    now: data.DATELINE_NOW,
    allowPrivateHosts: data.DATELINE_ALLOW_PRIVATE_HOSTS ?? [],
    contactUrl: data.DATELINE_CONTACT_URL,
    discord: data.DISCORD_TOKEN
      ? { token: data.DISCORD_TOKEN, baseUrl: data.DISCORD_API_BASE_URL, shards: data.DISCORD_SHARDS }
      : undefined,
    slack: slack.settings,
    openai: readOpenAi(data),
    managers: data.DATELINE_MANAGERS ?? [],
    platforms: [
      ...(data.DISCORD_TOKEN ? (['discord'] as const) : []),
      ...(slack.settings ? (['slack'] as const) : []),
    ],
    http: data.DATELINE_HTTP_PORT
      ? { port: data.DATELINE_HTTP_PORT, host: data.DATELINE_HTTP_HOST ?? '127.0.0.1' }
      : undefined,
    keepDays: data.DATELINE_KEEP_DAYS ?? null,
    logLevel: data.LOG_LEVEL ?? 'info',
  }
}

/** What concerns Slack, whether or not each value is right: enough to see which of them are missing. */
const asGiven = ({ SLACK_PORT: port, ...env }: Readonly<Record<string, string | undefined>>) => ({
  ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value || undefined])),
  SLACK_PORT: port ? 1 : undefined,
})

function faulty(variables: readonly string[], options: readonly string[] = []): UserError {
  const environment =
    variables.length > 0 ? [`The environment is not right:\n  ${variables.join('\n  ')}`] : []
  return new UserError('bad-input', [...options, ...environment].join('\n'))
}
