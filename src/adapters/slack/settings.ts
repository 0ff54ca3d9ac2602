/** How this process reaches one Slack workspace. */
export interface SlackSettings {
  readonly botToken: string
  /** Ends in a slash. */
  readonly apiUrl: string
  readonly receive:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number }
}

/** The bot itself, as `auth.test` tells it. */
export interface SlackIdentity {
  readonly team: string
  readonly user: string
  readonly bot: string
}
