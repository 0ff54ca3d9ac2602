/** What an app must be allowed for what it does here. https://docs.slack.dev/reference/scopes */
export const SCOPES: readonly string[] = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'users:read',
]

/** For Slack's own place for assistants, which paid plans alone have. */
export const ASSISTANT_SCOPE = 'assistant:write'
