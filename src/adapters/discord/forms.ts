import { ComponentType, TextInputStyle } from 'discord.js'

/** A form that Discord opens over the chat (a "modal"), as it is sent. */
export interface Form {
  readonly custom_id: string
  readonly title: string
  readonly components: readonly object[]
}

/** The command whose text may have many lines, which the line of a slash command folds into one; left out, it opens a form. */
export const PASTED = { command: 'add', argument: 'what' } as const

/** Discord takes at most so many characters in one field. */
const MOST_FIELD = 4_000
const PARTS = 3
const QUESTION = 'question'

/** Asks on about what a reply was about. */
export const questionForm = (id: string): Form => ({
  custom_id: id,
  title: 'Ask more',
  components: [
    field({
      id: QUESTION,
      label: 'Your question',
      placeholder: 'and what did he say?',
      style: TextInputStyle.Short,
      required: true,
      most: 500,
    }),
  ],
})

/** Takes the text of an article, in as many fields as a long one needs. */
export const pasteForm = (id: string): Form => ({
  custom_id: id,
  title: 'Add an article',
  components: Array.from({ length: PARTS }, (_, i) =>
    field({
      id: `${PASTED.argument}-${i}`,
      label: i === 0 ? 'An address, or the text of the article' : 'The text goes on (where it is long)',
      placeholder: i === 0 ? 'Its first line may hold a date or a title.' : '',
      style: TextInputStyle.Paragraph,
      required: i === 0,
      most: MOST_FIELD,
    }),
  ),
})

interface Field {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly style: TextInputStyle
  readonly required: boolean
  readonly most: number
}

const field = ({ id, label, placeholder, style, required, most }: Field): object => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.TextInput,
      custom_id: id,
      label,
      style,
      required,
      max_length: most,
      ...(placeholder ? { placeholder } : {}),
    },
  ],
})

/** A row, or a label, around what was filled in. */
export interface SentField {
  readonly custom_id?: string
  readonly value?: string
  readonly component?: SentField
  readonly components?: readonly SentField[]
}

/** What was filled in, by the argument that it is for; parts of one text follow each other. */
export function readForm(rows: readonly SentField[]): Readonly<Record<string, string>> {
  const filled = rows.flatMap(fieldsIn).filter((f) => f.custom_id !== undefined && f.value)
  const parts = Map.groupBy(filled, (f) => f.custom_id!.replace(/-\d+$/, ''))
  return Object.fromEntries([...parts].map(([name, fields]) => [name, joined(fields.map((f) => f.value!))]))
}

/** A full field ends wherever the text was cut, in the middle of a word as it may be; one with room ended where it was meant to. */
const joined = (parts: readonly string[]): string =>
  parts.reduce((text, part, i) => text + (parts[i - 1]!.length < MOST_FIELD ? '\n\n' : '') + part)

const fieldsIn = (row: SentField): SentField[] => [
  ...(row.custom_id === undefined ? [] : [row]),
  ...(row.component ? fieldsIn(row.component) : []),
  ...(row.components ?? []).flatMap(fieldsIn),
]
