import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js'
import type { Document } from '../../../commands/document.ts'
import { claimsOf } from '../../../commands/document.ts'
import type { Request } from '../request.ts'
import type { Action, Actions } from './actions.ts'
import type { MessageBody } from './api.ts'
import { renderForDiscord } from './render.ts'

/** What the buttons under a reply stand for; without it, the reply has none. */
export interface Buttons {
  readonly actions: Actions
  /** Where the reply stands: a button pressed elsewhere is a forged one. */
  readonly place: string
  readonly asker: string
  readonly command: Request['command']
  readonly input: Readonly<Record<string, string>>
  /** Names of the commands that there are. */
  readonly known: ReadonlySet<string>
}

/** A page of a document as a message that pings nobody. A page that is no more there is the last. */
export function messageBody(document: Document, page = 0, buttons?: Buttons): MessageBody {
  const pages = renderForDiscord(document)
  const at = Math.min(page, pages.length - 1)
  return {
    embeds: [pages[at]!],
    components: buttons ? rowsOf(document, at, pages.length, buttons) : [],
    allowed_mentions: { parse: [] },
  }
}

export const onlyForAsker = (body: MessageBody): MessageBody => ({ ...body, flags: MessageFlags.Ephemeral })

const MOST_IN_ROW = 5
const MOST_LABEL = 80

function rowsOf(document: Document, page: number, pages: number, b: Buttons): object[] {
  const choices = document.blocks
    .flatMap((x) => (x.kind === 'choices' ? x.choices : []))
    .slice(0, MOST_IN_ROW)
  const first = Object.keys(b.command.arguments)[0]
  const name = first === undefined ? undefined : b.input[first]
  const row = [
    ...(page > 0 ? [button('◂ Back', { kind: 'page', page: page - 1, ...sameOf(b) }, b)] : []),
    ...(page + 1 < pages ? [button('More ▸', { kind: 'page', page: page + 1, ...sameOf(b) }, b)] : []),
    ...(name && choices.length === 0 && LEADS_ON.has(b.command.name)
      ? FURTHER.flatMap(({ label, command }) =>
          b.known.has(command)
            ? [button(label, { kind: 'run', page: 0, asker: b.asker, command, input: { name } }, b)]
            : [],
        )
      : []),
    ...(claimsOf(document).length > 0
      ? [button('Sources', { kind: 'sources', page: 0, ...sameOf(b) }, b)]
      : []),
  ]
  const which = choices.map((c) =>
    button(
      c.name,
      {
        kind: 'run',
        page: 0,
        asker: b.asker,
        command: b.command.name,
        input: { ...b.input, [first!]: c.id },
      },
      b,
    ),
  )
  return [which, row]
    .filter((r) => r.length > 0)
    .map((components) => ({ type: ComponentType.ActionRow, components }))
}

/** Commands whose subject other commands can be asked about. */
const LEADS_ON: ReadonlySet<string> = new Set(['actor', 'event'])
const FURTHER = [
  { label: 'Timeline', command: 'timeline' },
  { label: 'Follow', command: 'follow' },
] as const

const sameOf = ({ asker, command, input }: Buttons) => ({ asker, command: command.name, input })

const button = (label: string, action: Action, { actions, place }: Buttons): object => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: label.length > MOST_LABEL ? `${label.slice(0, MOST_LABEL - 1)}…` : label,
  custom_id: actions.seal(action, place),
})
