// What Slack refuses, with the errors of its own bodies. Written from https://docs.slack.dev/reference/block-kit and
// https://docs.slack.dev/reference/methods/chat.postMessage; the sum over all blocks is from slackapi/bolt-js#2509.

interface Loose {
  readonly [key: string]: unknown
}

const isRecord = (x: unknown): x is Loose => typeof x === 'object' && x !== null && !Array.isArray(x)

/** The error that Slack answers a message with, or null where it takes it. */
export function messageError(message: Loose, updating = false): string | null {
  const { text, blocks } = message
  if (text !== undefined && typeof text !== 'string') return 'invalid_arguments'
  if (!text && (blocks === undefined || (Array.isArray(blocks) && blocks.length === 0))) return 'no_text'
  if ((text ?? '').length > 40_000) return 'msg_too_long'
  if (updating && Buffer.byteLength(text ?? '') > 4_000) return 'msg_too_long'
  return blocks === undefined ? null : blocksError(blocks, 50)
}

export function blocksError(blocks: unknown, most: number): string | null {
  if (!Array.isArray(blocks)) return 'invalid_blocks_format'
  if (blocks.length > most) return 'invalid_blocks'
  const ids = blocks.flatMap((b: Loose) => b['block_id'] ?? [])
  if (new Set(ids).size < ids.length) return 'invalid_blocks'
  if (!blocks.every(isBlock)) return 'invalid_blocks'
  return most === 50 && JSON.stringify(blocks).length > 13_200 ? 'msg_blocks_too_long' : null
}

function isBlock(block: unknown): boolean {
  if (!isRecord(block)) return false
  const { block_id: id = '' } = block
  if (typeof id !== 'string' || id.length > 255) return false
  switch (block['type']) {
    case 'header':
      return isText(block['text'], 150, ['plain_text'])
    case 'section': {
      const { text, fields, accessory } = block
      if (text === undefined && fields === undefined) return false
      if (text !== undefined && !isText(text, 3000)) return false
      if (fields !== undefined && !listOf(fields, 10, (f) => isText(f, 2000))) return false
      return accessory === undefined || isElement(accessory)
    }
    case 'context':
      return listOf(block['elements'], 10, (e) => isText(e, 3000))
    case 'actions':
      return listOf(block['elements'], 25, isElement) && hasOwnActionIds(block['elements'] as Loose[])
    case 'input': {
      const { label, element } = block
      if (!isText(label, 2000, ['plain_text']) || !isRecord(element)) return false
      const { max_length: most = 3000 } = element
      return element['type'] === 'plain_text_input' && typeof most === 'number' && most <= 3000
    }
    case 'divider':
      return true
    default:
      return false
  }
}

const listOf = (list: unknown, most: number, is: (x: unknown) => boolean): boolean =>
  Array.isArray(list) && list.length > 0 && list.length <= most && list.every(is)

const hasOwnActionIds = (elements: readonly Loose[]): boolean =>
  new Set(elements.map((e) => e['action_id'])).size === elements.length

function isText(text: unknown, most: number, types = ['plain_text', 'mrkdwn']): boolean {
  if (!isRecord(text) || !types.includes(String(text['type']))) return false
  if (text['type'] === 'plain_text' && 'verbatim' in text) return false
  if (text['type'] === 'mrkdwn' && 'emoji' in text) return false
  const words = text['text']
  return typeof words === 'string' && words.length > 0 && words.length <= most
}

function isElement(element: unknown): boolean {
  if (!isRecord(element)) return false
  const { type, action_id: id = '' } = element
  if (typeof id !== 'string' || id.length > 255) return false
  if (type === 'overflow') return listOf(element['options'], 5, isOption)
  if (type === 'external_select') return isText(element['placeholder'], 150, ['plain_text'])
  if (type === 'static_select')
    return isText(element['placeholder'], 150, ['plain_text']) && listOf(element['options'], 100, isOption)
  return isButton(element)
}

/** An option of a menu. https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export function isOption(option: unknown): boolean {
  if (!isRecord(option) || !isText(option['text'], 75)) return false
  const { value } = option
  return typeof value === 'string' && value.length > 0 && value.length <= 150
}

/** Whether Slack opens this form. https://docs.slack.dev/reference/views/modal-views */
export function isModal(view: Loose): boolean {
  const { type, title, submit, close, callback_id: id = '', private_metadata: metadata = '' } = view
  return (
    type === 'modal' &&
    [title, submit, close].every((t) => isText(t, 24, ['plain_text'])) &&
    String(id).length <= 255 &&
    String(metadata).length <= 3000 &&
    blocksError(view['blocks'], 100) === null
  )
}

function isButton(button: unknown): boolean {
  if (!isRecord(button) || button['type'] !== 'button') return false
  if (!isText(button['text'], 75, ['plain_text'])) return false
  const { action_id: id = '', value = '' } = button
  return typeof id === 'string' && id.length <= 255 && typeof value === 'string' && value.length <= 2000
}
