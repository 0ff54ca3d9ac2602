import { createWinkTagger } from '../../briefings/analyse/wink-tagger.ts'
import { beginOf, insideOf, NAME_TYPES, OUTSIDE } from '../../briefings/analyse/names/labels.ts'
import { prepare } from '../../briefings/analyse/prepare.ts'
import type { AnalysedText } from '../../briefings/analyse/text.ts'
import type { NameType, Range } from '../../briefings/model.ts'
import type { GoldDocument, GoldSentence } from './corpus.ts'

/** A training document in the product's own tokens, so that training and use agree. */
export interface TrainingDocument {
  readonly set: string
  readonly doc: AnalysedText
  /** A label for each token of `doc`. */
  readonly labels: Uint8Array
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}…’]|['’](?:s|S|re|ve|ll|d|m|t)|n['’]t|''|\.{2,})$/
const NO_SPACE_AFTER = /^(?:[([{$£€#@]|``)$/
const QUOTE = /^["“”]$/

/** Puts a sentence's tokens back into running text, with the place of each. */
export function rejoin(tokens: readonly string[]): { text: string; places: Range[] } {
  let text = ''
  let open = false
  let glue = true
  const places: Range[] = []
  for (const token of tokens) {
    const closes: boolean = QUOTE.test(token) && (open || token === '”')
    if (!glue && !NO_SPACE_BEFORE.test(token) && !closes) text += ' '
    const word = token === '``' || token === "''" ? '"' : token
    places.push({ start: text.length, end: text.length + word.length })
    text += word
    if (QUOTE.test(token)) open = !closes
    glue = NO_SPACE_AFTER.test(token) || (QUOTE.test(token) && !closes)
  }
  return { text, places }
}

/** Turns gold sentences into analysed text with labels. Call the result for many documents: the tagger is made once. */
export function createPreparer(): (gold: GoldDocument) => TrainingDocument {
  const tagger = createWinkTagger()
  return ({ set, sentences: gold }) => {
    let text = ''
    const sentences: Range[] = []
    const spans: (Range & { type: number })[] = []
    for (const sentence of gold) {
      const { text: line, places } = rejoin(sentence.tokens)
      const base = text.length
      sentences.push({ start: base, end: base + line.length })
      for (const s of spansOf(sentence))
        spans.push({ start: base + places[s.start]!.start, end: base + places[s.end - 1]!.end, type: s.type })
      text += line + '\n'
    }
    const doc = prepare({ text, title: null, published: null, sentences }, tagger)
    const labels = new Uint8Array(doc.tokens.length).fill(OUTSIDE)
    let at = 0
    for (const { start, end, type } of spans) {
      while (at < doc.tokens.length && doc.tokens[at]!.start < start) at++
      for (let first = true; at < doc.tokens.length && doc.tokens[at]!.end <= end; at++, first = false)
        labels[at] = first ? beginOf(type) : insideOf(type)
    }
    return { set, doc, labels }
  }
}

/** Spans of a sentence's BIO tags, as token indices. */
export function spansOf({ tags }: GoldSentence): (Range & { type: number })[] {
  const out: (Range & { type: number })[] = []
  for (let i = 0; i < tags.length; i++) {
    if (!tags[i]!.startsWith('B-')) continue
    const type = NAME_TYPES.indexOf(tags[i]!.slice(2) as NameType)
    let end = i + 1
    while (end < tags.length && tags[end] === `I-${NAME_TYPES[type]}`) end++
    if (type >= 0) out.push({ start: i, end, type })
  }
  return out
}
