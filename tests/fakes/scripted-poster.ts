import type { Document } from '../../commands/document.ts'
import type { Destination } from '../../briefings/post.ts'
import type { EditOutcome, FindOutcome, Poster, SendOptions, SendOutcome } from '../../src/adapters/poster.ts'

/** A message as it stands in a scripted channel. */
export interface Standing {
  readonly id: string
  readonly to: Destination
  readonly marker: string
  readonly after: string | null
  readonly answers: string | null
  page: unknown
}

/** What happens to the next request. `carried out`: the message stands, and the answer says otherwise. */
export type Scripted = SendOutcome | { readonly kind: 'lost, carried out' } | { readonly kind: 'crash' }

export interface ScriptedPoster extends Poster {
  readonly standing: Standing[]
  /** Requests, in order, by what they were. */
  readonly asked: string[]
  /** Taken one after the other; when none is left, all goes well. */
  script: Scripted[]
  findings: FindOutcome[]
  edits: EditOutcome[]
}

export class Crash extends Error {}

/** A platform that does as it is told. Each block of a document is a message of its own. */
export function scriptedPoster(repeatableMs = 0): ScriptedPoster {
  const standing: Standing[] = []
  const asked: string[] = []
  const stand = (to: Destination, page: unknown, options: SendOptions): Standing => {
    const message = { id: `m${standing.length + 1}`, to, page, ...options }
    standing.push(message)
    return message
  }
  const poster: ScriptedPoster = {
    platform: 'discord',
    repeatableMs,
    standing,
    asked,
    script: [],
    findings: [],
    edits: [],
    pages: pagesOf,
    async send(to, page, options) {
      asked.push('send')
      const next = poster.script.shift()
      if (next?.kind === 'crash') throw new Crash('the process is gone')
      if (next?.kind === 'lost, carried out') {
        stand(to, page, options)
        return { kind: 'lost', why: 'no answer' }
      }
      if (next) return next
      const same = repeatableMs > 0 ? standing.find((m) => m.marker === options.marker) : undefined
      return { kind: 'sent', message: (same ?? stand(to, page, options)).id }
    },
    async find(_, { marker }) {
      asked.push('find')
      const next = poster.findings.shift()
      if (next) return next
      const found = standing.find((m) => m.marker === marker)
      return found ? { kind: 'found', message: found.id } : { kind: 'absent' }
    },
    async edit(_, message, page) {
      asked.push('edit')
      const next = poster.edits.shift()
      if (next) return next
      const found = standing.find((m) => m.id === message)
      if (!found) return { kind: 'impossible', reason: 'it is deleted' }
      found.page = page
      return { kind: 'edited' }
    },
    close: () => undefined,
  }
  return poster
}

/** One message for the title and one for each heading with what stands under it. */
function pagesOf(document: Document): string[] {
  const pages: string[] = []
  for (const block of document.blocks) {
    const words =
      block.kind === 'claim' ? block.claim.text : 'text' in block ? block.text : JSON.stringify(block)
    if (block.kind === 'heading' || pages.length === 0) pages.push(words)
    else pages[pages.length - 1] += `\n${words}`
  }
  if (pages.length === 0) pages.push('')
  pages[0] = `${document.title ?? ''}\n${pages[0]}`
  return pages
}
