import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js'
import type { Document } from '../../../commands/document.ts'
import { claimsOf } from '../../../commands/document.ts'
import { oneShortLine } from '../../../commands/one-line.ts'
import type { Request } from '../request.ts'
import { subjectOf } from '../subject.ts'
import type { Action, Actions } from './actions.ts'
import type { MessageBody } from './api.ts'
import type { Desk } from './desk.ts'
import { renderForDiscord, renderPlain } from './render.ts'

/** What the buttons under a reply stand for; without it, the reply has none. */
export interface Buttons {
  readonly actions: Actions
  /** Where the reply stands: a button pressed elsewhere is a forged one. */
  readonly place: string
  readonly asker: string
  readonly command: Request['command']
  readonly input: Readonly<Record<string, string>>
  /** What was spoken of before, oldest first, where a question goes on from it. */
  readonly about?: readonly string[] | undefined
  /** The question, to be shown with the reply. */
  readonly asked?: string | undefined
  /** The question, where the reply answers the message that asks it. */
  readonly replied?: string | undefined
  /** Names of the commands that there are. */
  readonly known: ReadonlySet<string>
}

/** A page of a document as a message that pings nobody. A page that is no more there is the last. */
export function messageBody(document: Document, page = 0, buttons?: Buttons): MessageBody {
  const pages = renderForDiscord(document, '/', buttons?.asked)
  const at = Math.min(page, pages.length - 1)
  const embed = pages[at]!
  const shown = { page: at, pages: pages.length, above: embed.author?.name }
  return {
    embeds: [embed],
    components: buttons ? rowsOf(document, shown, buttons) : [],
    allowed_mentions: { parse: [] },
  }
}

/** The same page without an embed, for a channel where the bot may not show any: its links stay, and unfold into nothing. */
export function plainBody(document: Document, page = 0, buttons?: Buttons): MessageBody {
  const pages = renderPlain(document)
  const at = Math.min(page, pages.length - 1)
  return {
    content: pages[at]!,
    flags: MessageFlags.SuppressEmbeds,
    components: buttons ? rowsOf(document, { page: at, pages: pages.length }, buttons) : [],
    allowed_mentions: { parse: [] },
  }
}

/** The buttons of a reply to somebody. */
export const buttonsOf = (
  { actions, commands }: Pick<Desk, 'actions' | 'commands'>,
  of: Pick<Buttons, 'place' | 'asker' | 'command' | 'input' | 'about' | 'asked' | 'replied'>,
): Buttons => ({ ...of, actions, known: new Set(commands.map((c) => c.name)) })

export const onlyForAsker = (body: MessageBody): MessageBody => ({ ...body, flags: MessageFlags.Ephemeral })

const MOST_IN_ROW = 5
const MOST_LABEL = 80

/** The page that is shown, and the question above it. */
interface ShownPage {
  readonly page: number
  readonly pages: number
  readonly above?: string | undefined
}

/** Three rows at most: what may have been meant; the pages and the sources; what else can be asked about it. */
function rowsOf(document: Document, { page, pages, above }: ShownPage, b: Buttons): object[] {
  const questions = [...(above === undefined ? [] : [above]), ...(b.replied ? asCarried(b.replied) : [])]
  const button = (label: string, action: Action): object => buttonFor(label, action, b, questions)
  const choices = document.blocks
    .flatMap((x) => (x.kind === 'choices' ? x.choices : []))
    .slice(0, MOST_IN_ROW)
  const [first = ''] = Object.keys(b.command.arguments)
  const same = { page: 0, asker: b.asker, command: b.command.name, input: b.input }
  const which = choices.map((c) =>
    button(c.name, { ...same, kind: 'run', input: { ...b.input, [first]: c.id } }),
  )
  const within = [
    ...(page > 0 ? [button('◂ Back', { ...same, kind: 'page', page: page - 1 })] : []),
    ...(page + 1 < pages ? [button('More ▸', { ...same, kind: 'page', page: page + 1 })] : []),
    ...(claimsOf(document).length > 0 ? [button('Sources', { ...same, kind: 'sources' })] : []),
  ]
  const further = choices.length === 0 && claimsOf(document).length > 0 ? furtherOf(document, b, button) : []
  return [which, within, further]
    .filter((row) => row.length > 0)
    .map((components) => ({ type: ComponentType.ActionRow, components }))
}

/** Commands whose subject has a name that others take. */
const NAMES: ReadonlySet<string> = new Set(['actor', 'event', 'timeline', 'brief'])
const FURTHER = [
  { label: 'Timeline', command: 'timeline' },
  { label: 'Follow', command: 'follow' },
] as const

/** Questions that a button carries on: they lead back to what its reply is about. */
const MOST_CARRIED = 5
const NEXT = '\n'

const inLine = (words: string): string => words.replaceAll(NEXT, ' ')

/** A question as buttons carry it: as it was asked, and in one line. */
export const asCarried = (question: string): readonly string[] => [question, inLine(question)]

/** What was spoken of before, oldest first, as a button carries it on. */
export const readAbout = (carried: string | undefined): readonly string[] =>
  carried ? carried.split(NEXT) : []

function furtherOf(
  document: Document,
  b: Buttons,
  button: (label: string, action: Action) => object,
): object[] {
  const subject = subjectOf(b.command, b.input, document)
  const [first = ''] = Object.keys(b.command.arguments)
  const name = b.input[first]
  if (subject === null || !name) return []
  const further = NAMES.has(b.command.name)
    ? FURTHER.filter((f) => b.known.has(f.command) && f.command !== b.command.name)
    : []
  const about = [...(b.about ?? []), inLine(subject)].slice(-MOST_CARRIED)
  return [
    ...further.map(({ label, command }) =>
      button(label, { kind: 'run', page: 0, asker: b.asker, command, input: { name } }),
    ),
    ...(b.known.has('ask')
      ? [
          button('Ask more', {
            kind: 'form',
            page: 0,
            asker: b.asker,
            command: 'ask',
            input: { about: about.join(NEXT) },
          }),
        ]
      : []),
  ]
}

const buttonFor = (
  label: string,
  action: Action,
  { actions, place }: Buttons,
  above: readonly string[],
): object => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: oneShortLine(label, MOST_LABEL) || '…',
  custom_id: actions.seal(action, place, above),
})
