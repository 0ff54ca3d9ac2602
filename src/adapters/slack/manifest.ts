import type { Command } from '../../../commands/command.ts'
import { SUGGESTED_PROMPTS } from './assistant-prompts.ts'
import { ASSISTANT_SCOPE, SCOPES } from './scopes.ts'
import { toYaml, type Yaml } from './to-yaml.ts'

/**
 * Names that Slack keeps for itself: a manifest with `/status` is refused, and the others are shadowed by Slack's own.
 * https://slack.com/help/articles/201259356-Slash-commands-in-Slack
 */
const KEPT_BY_SLACK = new Set(
  'active archive away call collapse dm dnd expand feed feedback help invite join kick leave me msg mute open pro prefs remind remove rename search share shortcuts shrug star status topic unarchive who'.split(' '), // prettier-ignore
)

/** A slash command as Slack is told of it. */
export interface SlashCommand {
  readonly command: string
  readonly description: string
  readonly usage: string
}

/** `/dateline`, and every command by its own name where Slack leaves it free; those of several words under their first. */
export function slashCommands(commands: readonly Command[]): SlashCommand[] {
  const families = Map.groupBy(commands, (c) => c.name.split(' ')[0]!)
  const own = [...families].filter(([name]) => !KEPT_BY_SLACK.has(name))
  return [
    {
      command: '/dateline',
      description: 'News with a source under every sentence: all that I can do',
      usage: [...families.keys()].join(' | ').slice(0, 1000),
    },
    ...own.map(([name, family]) => ({
      command: `/${name}`,
      description:
        family.length > 1
          ? `${name}: ${family.map((c) => restOf(c, name)).join(', ')}`
          : family[0]!.description,
      usage:
        family.length > 1
          ? family.map((c) => restOf(c, name)).join(' | ')
          : family[0]!.usage.slice(name.length).trim(),
    })),
  ]
}

const restOf = (command: Command, name: string): string => command.name.slice(name.length).trim() || '…'

const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'member_joined_channel',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
]
const ASSISTANT_EVENTS = ['assistant_thread_context_changed', 'assistant_thread_started']

export interface ManifestOptions {
  /** In Slack's place for assistants, which paid plans alone have, and which takes the place of plain direct messages. */
  readonly assistant?: boolean
  /** Where Slack and browsers reach us, for HTTP and many workspaces; Socket Mode where it is left out. */
  readonly publicUrl?: string
}

/** What Slack creates the app from. https://docs.slack.dev/reference/app-manifest */
export function manifestOf(commands: readonly Command[], options: ManifestOptions = {}): Yaml {
  const { assistant = false, publicUrl } = options
  const requests = publicUrl ? `${publicUrl}/slack/events` : undefined
  const events = [...EVENTS, ...(assistant ? ASSISTANT_EVENTS : [])].sort()
  return {
    display_information: {
      name: 'Dateline',
      description: 'News briefings with a source under every sentence',
      background_color: '#1f3a4d',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      ...(assistant ? { assistant_view: ASSISTANT_VIEW } : {}),
      bot_user: { display_name: 'Dateline', always_online: true },
      ...(commands.some((c) => c.name === 'add') ? { shortcuts: SHORTCUTS } : {}),
      slash_commands: slashCommands(commands).map(({ command, description, usage }) => ({
        command,
        ...(requests ? { url: requests } : {}),
        description,
        ...(usage ? { usage_hint: usage } : {}),
        should_escape: false,
      })),
    },
    oauth_config: {
      ...(publicUrl ? { redirect_urls: [`${publicUrl}/slack/oauth_redirect`] } : {}),
      scopes: { bot: [...SCOPES, ...(assistant ? [ASSISTANT_SCOPE] : [])].sort() },
    },
    settings: {
      event_subscriptions: { ...(requests ? { request_url: requests } : {}), bot_events: events },
      interactivity: {
        is_enabled: true,
        ...(requests ? { request_url: requests, message_menu_options_url: requests } : {}),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: requests === undefined,
      token_rotation_enabled: false,
    },
  }
}

const ASSISTANT_VIEW = {
  assistant_description: 'Answers questions about the news, each sentence with its source',
  suggested_prompts: SUGGESTED_PROMPTS.map(({ title, message }) => ({ title, message })),
}

const SHORTCUTS = [
  {
    name: 'Add an article',
    type: 'global',
    callback_id: 'add_text',
    description: 'Reads a pasted text in and tells what is new in it',
  },
  {
    name: 'Brief this',
    type: 'message',
    callback_id: 'brief_this',
    description: 'Reads what this message links to and tells what is new in it',
  },
]

/** The file that is kept for one of the ways to run the app. */
export const manifestFile = (commands: readonly Command[], options: ManifestOptions = {}): string =>
  '# Written by `node scripts/slack-manifest.ts`. Create the app from it at https://api.slack.com/apps: Create New App, From a manifest.\n' +
  toYaml(manifestOf(commands, options))
