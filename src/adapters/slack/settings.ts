/** How this process reaches Slack: one workspace by its token, or many by OAuth. */
export interface SlackSettings {
  /** Ends in a slash. */
  readonly apiUrl: string
  readonly receive: SlackReceive
  readonly access: SlackAccess
}

export type SlackReceive =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number }

export type SlackAccess = { readonly kind: 'token'; readonly botToken: string } | SlackOAuth

export interface SlackOAuth {
  readonly kind: 'oauth'
  readonly clientId: string
  readonly clientSecret: string
  /** Signs the state that a browser carries through an installation. */
  readonly stateSecret: string
  /** Where browsers reach us, without a slash at its end. */
  readonly publicUrl: string
  /** What installations are sealed with. */
  readonly secretKey: string
}

/** The bot itself in a workspace, as `auth.test` tells it. */
export interface SlackIdentity {
  readonly team: string
  readonly user: string
  readonly bot: string
  /** What the token is allowed. */
  readonly scopes: readonly string[]
}
