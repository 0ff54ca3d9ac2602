import { decode } from '../read/decode.ts'
import { readPage } from '../read/page.ts'
import { storable } from '../read/read.ts'
import { heldBackFor } from './dated.ts'
import type { SourceBytes } from './examine.ts'
import { withFullText } from './teaser.ts'
import type { WeighedItem } from './weigh.ts'

/** An item with what its page adds: the whole text, a date. Where the page could not be read, `page` is the reason. */
export function withPage(item: WeighedItem, page: SourceBytes | string, now: Temporal.Instant): WeighedItem {
  const fuller = typeof page === 'string' ? { refused: page } : textOf(item, page)
  const article = 'article' in fuller ? fuller.article : item.article
  const held = heldBackFor(article.published, now)
  const unread = 'refused' in fuller ? fuller.refused : null
  return {
    ...item,
    article,
    needsPage: false,
    held:
      held &&
      (article.published === null ? `${held}${unread ? ` (${unread})` : ', nor does its page'}` : held),
    note: unread ? `the feed's own text was kept: ${unread}` : 'the whole text is from its page',
  }
}

function textOf({ article }: WeighedItem, page: SourceBytes): ReturnType<typeof withFullText> {
  const read = readPage(decode(page.bytes, page.contentType), { name: page.url, url: page.url })
  if (!read) return { refused: 'its page holds no text' }
  return withFullText(article, storable(read))
}
