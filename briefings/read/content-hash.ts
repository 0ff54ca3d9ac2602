import { createHash } from 'node:crypto'

/**
 * SHA-256, in hexadecimal, of what makes a revision: title and text, white space folded, so that a page laid out anew is
 * not a new revision.
 */
export function contentHash(article: { readonly title: string | null; readonly text: string }): string {
  const fold = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return createHash('sha256')
    .update(`${fold(article.title ?? '')}\n${fold(article.text)}`)
    .digest('hex')
}
