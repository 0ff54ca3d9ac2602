/** Discord's body for a refused request. https://discord.com/developers/docs/reference#error-messages */
export interface ErrorBody {
  readonly code: number
  readonly message: string
  readonly errors?: unknown
}

export interface Refusal {
  readonly status: number
  readonly body: ErrorBody
}

export const refusal = (status: number, code: number, message: string): Refusal => ({
  status,
  body: { code, message },
})

type Json = Readonly<Record<string, unknown>>
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : [])
const lengthOf = (value: unknown): number => (typeof value === 'string' ? [...value].length : 0)

function invalid(path: string, code: string, message: string): Refusal {
  const errors = path
    .split('.')
    .reduceRight<unknown>((inner, key) => ({ [key]: inner }), { _errors: [{ code, message }] })
  return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors } }
}

const tooLong = (path: string, most: number): Refusal =>
  invalid(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`)

/** What Discord says against a message, or null. https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export function refuseMessage(body: Json): Refusal | null {
  const embeds = listOf(body['embeds'])
  if (lengthOf(body['content']) > 2000) return tooLong('content', 2000)
  if (embeds.length > 10) return tooLong('embeds', 10)
  let total = 0
  for (const [i, embed] of embeds.entries()) {
    const fields = listOf(embed['fields'])
    const footer = (embed['footer'] as Json | undefined)?.['text']
    if (lengthOf(embed['title']) > 256) return tooLong(`embeds.${i}.title`, 256)
    if (lengthOf(embed['description']) > 4096) return tooLong(`embeds.${i}.description`, 4096)
    if (lengthOf(footer) > 2048) return tooLong(`embeds.${i}.footer.text`, 2048)
    if (fields.length > 25) return tooLong(`embeds.${i}.fields`, 25)
    for (const [j, field] of fields.entries()) {
      if (lengthOf(field['name']) > 256) return tooLong(`embeds.${i}.fields.${j}.name`, 256)
      if (lengthOf(field['value']) > 1024) return tooLong(`embeds.${i}.fields.${j}.value`, 1024)
      if (!field['name'] || !field['value'])
        return invalid(`embeds.${i}.fields.${j}`, 'BASE_TYPE_REQUIRED', 'This field is required')
      total += lengthOf(field['name']) + lengthOf(field['value'])
    }
    total += lengthOf(embed['title']) + lengthOf(embed['description']) + lengthOf(footer)
  }
  if (total > 6000)
    return invalid('embeds', 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000')
  if (!body['content'] && embeds.length === 0) return refusal(400, 50006, 'Cannot send an empty message')
  return refuseComponents(listOf(body['components']))
}

function refuseComponents(rows: readonly Json[]): Refusal | null {
  if (rows.length > 5) return tooLong('components', 5)
  const ids = new Set<unknown>()
  for (const [i, row] of rows.entries()) {
    const parts = listOf(row['components'])
    const path = `components.${i}.components`
    if (row['type'] !== 1)
      return invalid(`components.${i}`, 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).')
    if (parts.length < 1 || parts.length > 5)
      return invalid(path, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.')
    if (parts.some((p) => p['type'] === SELECT) && parts.length > 1) return tooLong(path, 1)
    for (const [j, part] of parts.entries()) {
      const id = part['custom_id']
      if (lengthOf(id) < 1 || lengthOf(id) > 100)
        return invalid(
          `${path}.${j}.custom_id`,
          'BASE_TYPE_BAD_LENGTH',
          'Must be between 1 and 100 in length.',
        )
      if (ids.has(id))
        return invalid(
          `${path}.${j}.custom_id`,
          'COMPONENT_CUSTOM_ID_DUPLICATED',
          'Component custom id cannot be duplicated',
        )
      ids.add(id)
      const refused =
        part['type'] === SELECT ? refuseSelect(part, `${path}.${j}`) : refuseButton(part, `${path}.${j}`)
      if (refused) return refused
    }
  }
  return null
}

const SELECT = 3

function refuseButton(part: Json, path: string): Refusal | null {
  if (lengthOf(part['label']) > 80) return tooLong(`${path}.label`, 80)
  return part['label'] ? null : invalid(`${path}.label`, 'BASE_TYPE_REQUIRED', 'This field is required')
}

function refuseSelect(part: Json, path: string): Refusal | null {
  const options = listOf(part['options'])
  if (lengthOf(part['placeholder']) > 150) return tooLong(`${path}.placeholder`, 150)
  if (options.length < 1 || options.length > 25)
    return invalid(`${path}.options`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 25 in length.')
  if (Number(part['max_values'] ?? 1) > options.length)
    return invalid(`${path}.max_values`, 'SELECT_COMPONENT_MAX_VALUES', 'More than there are options')
  if (new Set(options.map((o) => o['value'])).size < options.length)
    return invalid(`${path}.options`, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The value is duplicated')
  const bad = options.findIndex((o) =>
    [o['label'], o['value']].some((x) => lengthOf(x) < 1 || lengthOf(x) > 100),
  )
  return bad < 0 ? null : tooLong(`${path}.options.${bad}`, 100)
}

/** What Discord says against a form. https://discord.com/developers/docs/components/reference#text-input */
export function refuseForm(form: Json): Refusal | null {
  if (lengthOf(form['title']) < 1 || lengthOf(form['title']) > 45) return tooLong('data.title', 45)
  if (lengthOf(form['custom_id']) < 1 || lengthOf(form['custom_id']) > 100)
    return tooLong('data.custom_id', 100)
  const rows = listOf(form['components'])
  if (rows.length < 1 || rows.length > 5) return tooLong('data.components', 5)
  for (const [i, row] of rows.entries()) {
    const [input, ...more] = listOf(row['components'])
    const path = `data.components.${i}`
    if (!input || more.length > 0 || input['type'] !== 4)
      return invalid(path, 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (4,).')
    if (lengthOf(input['label']) < 1 || lengthOf(input['label']) > 45) return tooLong(`${path}.label`, 45)
    if (lengthOf(input['placeholder']) > 100) return tooLong(`${path}.placeholder`, 100)
    if (Number(input['max_length'] ?? 4000) > 4000) return tooLong(`${path}.max_length`, 4000)
  }
  return null
}

export function refuseChoices(data: Json): Refusal | null {
  const choices = listOf(data['choices'])
  if (choices.length > 25) return tooLong('data.choices', 25)
  const bad = choices.findIndex(
    (c) => lengthOf(c['name']) < 1 || lengthOf(c['name']) > 100 || lengthOf(c['value']) > 100,
  )
  return bad < 0 ? null : tooLong(`data.choices.${bad}`, 100)
}

export function refuseCommand(command: Json): Refusal | null {
  const isSlash = (command['type'] ?? 1) === 1
  const name = typeof command['name'] === 'string' ? command['name'] : ''
  if (
    isSlash
      ? !/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase()
      : !name || name.length > 32
  )
    return invalid('name', 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')
  if (isSlash && (lengthOf(command['description']) < 1 || lengthOf(command['description']) > 100))
    return invalid('description', 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.')
  const options = listOf(command['options'])
  if (options.length > 25) return tooLong('options', 25)
  const optional = options.findIndex((o) => !o['required'])
  if (optional >= 0 && options.slice(optional).some((o) => o['required']))
    return invalid(
      'options',
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      'Required options must be placed before non-required options',
    )
  const bad = options.map((o) => refuseCommand({ ...o, type: 1 })).find((r) => r !== null)
  return bad ?? null
}
