import { z } from 'zod'
import { plainText, type PlainText } from './block-kit.ts'
import { LIMITS } from './limits.ts'

/** A form over the window. https://docs.slack.dev/reference/views/modal-views */
export interface Modal {
  readonly type: 'modal'
  readonly callback_id: string
  readonly title: PlainText
  readonly submit: PlainText
  readonly close: PlainText
  readonly private_metadata: string
  readonly blocks: readonly InputBlock[]
}

interface InputBlock {
  readonly type: 'input'
  readonly block_id: string
  readonly label: PlainText
  readonly optional: boolean
  readonly element: {
    readonly type: 'plain_text_input'
    readonly action_id: string
    readonly multiline: boolean
    readonly max_length: number
  }
}

/** Where what is filled in is answered: only Slack sees it and hands it back. */
export interface FormPlace {
  /** Absent where the form was opened from no channel. */
  readonly channel?: string | undefined
  /** An address that may be answered for half an hour. */
  readonly url?: string | undefined
  /** Questions that one may point back to. */
  readonly earlier?: readonly string[] | undefined
}

const schema = z.object({
  channel: z.string().optional(),
  url: z.string().optional(),
  earlier: z.array(z.string()).optional(),
})

const FORM = 'dateline:form:'
export const FORMS = /^dateline:form:/

const input = (id: string, label: string, optional: boolean, multiline = true): InputBlock => ({
  type: 'input',
  block_id: id,
  label: plainText(label),
  optional,
  element: { type: 'plain_text_input', action_id: 'words', multiline, max_length: LIMITS.input },
})

const modal = (command: string, title: string, place: FormPlace, blocks: readonly InputBlock[]): Modal => ({
  type: 'modal',
  callback_id: FORM + command,
  title: plainText(title),
  submit: plainText(command === 'ask' ? 'Ask' : 'Add'),
  close: plainText('Cancel'),
  private_metadata: metadataOf(place),
  blocks,
})

/** Metadata has little room: of the questions before, the last that fit go along. */
function metadataOf(place: FormPlace): string {
  const text = JSON.stringify(place)
  if (text.length <= LIMITS.metadata) return text
  return metadataOf({ ...place, earlier: place.earlier?.slice(1) })
}

/** For a text that is too long for a command's line: a field takes 3,000 characters, so it has several. */
export const addForm = (place: FormPlace): Modal =>
  modal('add', 'Add an article', place, [
    input('a', 'Its address, or its text; the first line may hold a date or a title', false),
    ...['b', 'c', 'd', 'e'].map((id) => input(id, 'The text goes on', true)),
  ])

export const askForm = (place: FormPlace): Modal =>
  modal('ask', 'Ask more', place, [input('a', 'Your question', false, false)])

export interface FilledForm {
  readonly command: string
  readonly words: string
  readonly place: FormPlace
}

/** What was filled in; null for a form that is none of ours. */
export function readForm(view: {
  readonly callback_id?: string
  readonly private_metadata?: string
  readonly state?: { readonly values?: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
}): FilledForm | null {
  const { callback_id: id = '', private_metadata: metadata = '', state } = view
  const place = schema.safeParse(parse(metadata))
  if (!FORMS.test(id) || !place.success) return null
  const parts = Object.entries(state?.values ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, fields]) => (fields['words'] as { value?: unknown } | undefined)?.value)
  const words = parts.filter((p): p is string => typeof p === 'string').join('\n')
  return { command: id.slice(FORM.length), words, place: place.data }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
