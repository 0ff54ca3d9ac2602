/** What somebody wrote, as Discord tells it. */
export interface Words {
  readonly content?: string
  readonly mentions?: readonly { readonly id: string; readonly username?: string }[]
}

/** A question without the mention that called for the bot; other people's mentions by their names. */
export function wordsOf({ content = '', mentions = [] }: Words, bot: string): string {
  const names = new Map(mentions.map((m) => [m.id, m.username ?? '']))
  return content.replace(/<@!?(\d+)>/g, (_, id: string) => (id === bot ? ' ' : (names.get(id) ?? ''))).trim()
}
