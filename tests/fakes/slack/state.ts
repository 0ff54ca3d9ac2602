/** A message as it stands in a channel, or before one person's eyes. */
export interface Posted {
  readonly channel: string
  readonly ts: string
  readonly user: string | null
  /** Who alone sees it; null for everybody. */
  readonly to: string | null
  readonly text: string
  readonly blocks: readonly Record<string, unknown>[]
  readonly thread_ts?: string
  /** The interaction that it answers, where it came by response_url. */
  readonly answers?: string
}

export interface Call {
  readonly method: string
  readonly args: Readonly<Record<string, unknown>>
  /** What came back: `ok`, Slack's error, or the fault that was put in its place. */
  readonly outcome: string
  /** The workspace whose token it came with. */
  readonly team?: string
  /** The interaction, where it came to a response_url. */
  readonly answers?: string
}

/** What goes wrong with a call: an HTTP status, or a connection that breaks before or after the call is carried out. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'lose' }

export interface SlackUser {
  readonly id: string
  readonly is_admin?: boolean
  readonly is_owner?: boolean
  readonly tz?: string
}

/** Who the bot is in a workspace. */
export interface SlackBot {
  readonly team: string
  readonly botUser: string
  readonly bot: string
}

/** What a browser brings back from Slack, once. */
export interface SlackGrant extends SlackBot {
  readonly name: string
  readonly token: string
  readonly installer: string
}

/** What the emulated workspace holds. */
export interface SlackState {
  readonly team: string
  readonly botUser: string
  readonly bot: string
  readonly botToken: string
  readonly appToken: string
  /** Every bot token that counts, with whose it is. */
  readonly tokens: Map<string, SlackBot>
  readonly client: { readonly id: string; readonly secret: string }
  /** Grants by their code; each is good for one exchange. */
  readonly grants: Map<string, SlackGrant>
  /** What the app is allowed, as its manifest asked. */
  scopes: string
  readonly users: Map<string, SlackUser>
  /** Channels that the bot is a member of. */
  readonly member: Set<string>
  /** Public channels that it is not a member of. */
  readonly beside: Set<string>
  readonly posted: Posted[]
  readonly calls: Call[]
  /** Forms that were opened. */
  readonly modals: Readonly<Record<string, unknown>>[]
  /** Triggers that a form may still be opened by. */
  readonly triggers: Set<string>
  /** What assistant threads offer to begin with, and what they showed while they waited. */
  readonly prompts: Map<string, readonly unknown[]>
  readonly statuses: { readonly thread: string; readonly status: string }[]
  readonly homes: Map<string, readonly unknown[]>
  /** Interactions that may still be answered: how often, by whom and where. */
  readonly answerable: Map<string, { readonly channel: string; readonly user: string; left: number }>
  /** Decides what goes wrong with the next call of a method. */
  fault: (method: string) => Fault | undefined
  nextTs(): string
  /** Milliseconds since 1970; a test's own, where it simulates days. */
  clock: () => number
}

export function createState(): SlackState {
  let n = 0
  const own = { team: 'T0WORKS', botUser: 'U0BOT', bot: 'B0BOT' }
  const state: SlackState = {
    ...own,
    botToken: 'xoxb-emulated',
    appToken: 'xapp-emulated',
    tokens: new Map([['xoxb-emulated', own]]),
    client: { id: '123.456', secret: 'client-secret' },
    grants: new Map(),
    scopes: 'chat:write,commands',
    users: new Map([
      ['U0ANNA', { id: 'U0ANNA', tz: 'Europe/Lisbon' }],
      ['U0BOSS', { id: 'U0BOSS', is_admin: true }],
    ]),
    member: new Set(['C0NEWS', 'D0ANNA']),
    beside: new Set(),
    posted: [],
    calls: [],
    prompts: new Map(),
    statuses: [],
    homes: new Map(),
    modals: [],
    triggers: new Set(),
    answerable: new Map(),
    fault: () => undefined,
    clock: () => 1_715_000_000_000,
    nextTs: () => `${Math.floor(state.clock() / 1000)}.${String(++n).padStart(6, '0')}`,
  }
  return state
}
