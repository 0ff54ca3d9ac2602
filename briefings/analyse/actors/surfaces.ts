import type { NameType } from '../../model.ts'
import type { NameSpan } from '../names.ts'
import type { AnalysedText } from '../text.ts'
import { wordsOf } from './wording.ts'

/** One wording of a name in the article, with all its places. */
export interface Surface {
  readonly key: string
  readonly type: NameType
  /** As first written. */
  readonly text: string
  readonly words: readonly string[]
  /** Indices into the article's names. */
  readonly names: number[]
}

/** Wordings of the article in the order of their first place. Differences of case, accents and full stops do not count. */
export function surfacesOf(doc: AnalysedText, names: readonly NameSpan[]): Surface[] {
  const found = new Map<string, Surface>()
  names.forEach((name, i) => {
    const text = doc.text.slice(name.start, name.end)
    const words = wordsOf(text)
    const key = words.join(' ') || text
    const id = `${name.type} ${key}`
    const known = found.get(id)
    if (known) known.names.push(i)
    else found.set(id, { key, type: name.type, text, words: words.length ? words : [text], names: [i] })
  })
  return [...found.values()]
}
