// What Slack refuses of a manifest. Written from https://docs.slack.dev/reference/app-manifest and
// https://slack.com/help/articles/201259356-Slash-commands-in-Slack.

interface Manifest {
  readonly display_information: { readonly name: string; readonly description?: string }
  readonly features: {
    readonly assistant_view?: { readonly suggested_prompts?: readonly unknown[] }
    readonly shortcuts?: readonly { readonly name: string; readonly description: string }[]
    readonly slash_commands: readonly {
      readonly command: string
      readonly url?: string
      readonly description: string
      readonly usage_hint?: string
    }[]
  }
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } }
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string }
    readonly socket_mode_enabled: boolean
  }
}

const RESERVED = new Set(['/status', '/invite', '/who', '/remind', '/search', '/topic', '/leave', '/help'])

/** Each event with a scope that must be asked for, where one must. */
const SCOPE_OF: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  assistant_thread_context_changed: 'assistant:write',
  assistant_thread_started: 'assistant:write',
  member_joined_channel: 'channels:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
}

/** The errors that `apps.manifest.validate` answers with; none where Slack creates the app. */
export function manifestErrors(given: unknown): string[] {
  const { display_information: shown, features, oauth_config: oauth, settings } = given as Manifest
  const { bot } = oauth.scopes
  const { slash_commands: slash, shortcuts = [], assistant_view: assistant } = features
  const { bot_events: events, request_url: url } = settings.event_subscriptions
  return [
    ...(shown.name.length > 35 || (shown.description ?? '').length > 140 ? ['display_information'] : []),
    ...(slash.length > 50 ? ['too many slash commands'] : []),
    ...slash.filter((c) => RESERVED.has(c.command)).map((c) => `${c.command} is reserved`),
    ...slash
      .filter(
        (c) =>
          !/^\/[a-z0-9_-]{1,31}$/.test(c.command) ||
          c.description.length > 2000 ||
          (c.usage_hint ?? '').length > 1000,
      )
      .map((c) => `${c.command} is not well formed`),
    ...(new Set(slash.map((c) => c.command)).size < slash.length ? ['a slash command is there twice'] : []),
    ...shortcuts.filter((s) => s.name.length > 24 || s.description.length > 150).map((s) => s.name),
    ...(shortcuts.length > 10 ? ['too many shortcuts'] : []),
    ...events.filter((e) => SCOPE_OF[e] && !bot.includes(SCOPE_OF[e])).map((e) => `${e} lacks its scope`),
    ...(assistant && !bot.includes('assistant:write') ? ['assistant_view lacks assistant:write'] : []),
    ...((assistant?.suggested_prompts?.length ?? 0) > 4 ? ['too many prompts'] : []),
    ...(!settings.socket_mode_enabled && !(url && slash.every((c) => c.url)) ? ['requests go nowhere'] : []),
  ]
}
