/** What a process of the simulated week is told. */
export interface ProcessSettings {
  readonly role: 'chat' | 'worker'
  readonly name: string
  readonly db: string
  /** Holds the time of all, as milliseconds since 1970 in eight bytes. */
  readonly clockFile: string
  readonly discord: { readonly token: string; readonly baseUrl: string }
  readonly slack: { readonly apiUrl: string; readonly botToken: string }
  /** Where a chat process is called by Slack. */
  readonly port: number
  readonly signingSecret: string
}
