import type { Document } from '../../../commands/document.ts'
import type { SlackBlock, SlackMessage } from './block-kit.ts'
import { pagesForSlack } from './render.ts'

export interface PageOptions {
  /** How commands are called, in what a page says of them. */
  readonly prefix: string
  /** Commands that buttons under a story may lead to. */
  readonly offers?: ReadonlySet<string>
}

/** Each page without what turns to another or asks again: they all are posted, and no command stands behind them. */
export function postedPages(document: Document, { prefix, offers }: PageOptions): SlackMessage[] {
  const request = { command: 'digest', words: '', page: 0 }
  return pagesForSlack(document, { request, prefix, ...(offers ? { offers } : {}) }).map(
    ({ text, blocks }) => ({
      text,
      blocks: blocks.flatMap((b): SlackBlock[] => {
        if (b.type !== 'actions') return [b]
        const elements = b.elements.filter((e) => !AGAIN.test(e.action_id))
        return elements.length > 0 ? [{ ...b, elements }] : []
      }),
    }),
  )
}

const AGAIN = /^dateline:(?:more:\d+|sources|form:ask)$/
