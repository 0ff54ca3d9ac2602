import type { Command } from '../../../commands/command.ts'
import { SCOPES } from './scopes.ts'

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

const EVENTS = ['app_home_opened', 'app_mention', 'message.channels', 'message.groups', 'message.im']

/** `manifest.yaml`, from which Slack creates the app as it is. https://docs.slack.dev/reference/app-manifest */
export function manifestOf(commands: readonly Command[]): string {
  const slash = slashCommands(commands).flatMap(({ command, description, usage }) => [
    `    - command: ${command}`,
    `      description: ${quoted(description)}`,
    ...(usage ? [`      usage_hint: ${quoted(usage)}`] : []),
    '      should_escape: false',
  ])
  return `${[
    '# Written by `node scripts/slack-manifest.ts`. Create the app from it at https://api.slack.com/apps: Create New App, From a manifest.',
    'display_information:',
    '  name: Dateline',
    '  description: News briefings with a source under every sentence',
    '  background_color: "#1f3a4d"',
    'features:',
    '  app_home:',
    '    home_tab_enabled: true',
    '    messages_tab_enabled: true',
    '    messages_tab_read_only_enabled: false',
    '  bot_user:',
    '    display_name: Dateline',
    '    always_online: true',
    ...(commands.some((c) => c.name === 'add') ? SHORTCUT : []),
    '  slash_commands:',
    ...slash,
    'oauth_config:',
    '  scopes:',
    '    bot:',
    ...SCOPES.map((s) => `      - ${s}`),
    'settings:',
    '  event_subscriptions:',
    '    bot_events:',
    ...EVENTS.map((e) => `      - ${e}`),
    '  interactivity:',
    '    is_enabled: true',
    '  org_deploy_enabled: false',
    '  socket_mode_enabled: true',
    '  token_rotation_enabled: false',
  ].join('\n')}\n`
}

const SHORTCUT = [
  '  shortcuts:',
  '    - name: Add an article',
  '      type: global',
  '      callback_id: add_text',
  '      description: Reads a pasted text in and tells what is new in it',
  '    - name: Brief this',
  '      type: message',
  '      callback_id: brief_this',
  '      description: Reads what this message links to and tells what is new in it',
]

/** A double-quoted YAML scalar is written as JSON writes a string. */
const quoted = (words: string): string => JSON.stringify(words)
