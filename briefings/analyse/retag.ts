import type { Mention } from '../model.ts'
import type { AnalysedText, Token } from './text.ts'

/**
 * The text with what the names teach the part-of-speech tags: a word with a capital inside a name is part of that name, also where
 * it is a verb elsewhere ("Lynch said", "said Don Miller"), and what follows "who" before an object is a verb. `mentions` in order of their start. Linear.
 */
export function retag(doc: AnalysedText, mentions: readonly Mention[]): AnalysedText {
  let changed: Token[] | null = null
  let m = 0
  doc.tokens.forEach((t, i) => {
    while (m < mentions.length && mentions[m]!.end <= t.start) m++
    const name = mentions[m]
    const inName = name !== undefined && name.start <= t.start && name.end >= t.end && name.type !== 'MISC'
    const pos = inName
      ? /^(?:VERB|NOUN|ADJ|ADV|INTJ|AUX|X)$/.test(t.pos) && /^\p{Lu}/u.test(t.text) && 'PROPN'
      : t.lower === 'further' && t.pos === 'VERB'
        ? 'ADV'
        : isVerbOf(doc.tokens[i - 1], t, doc.tokens[i + 1]) && 'VERB'
    if (pos) (changed ??= [...doc.tokens])[i] = { ...t, pos }
  })
  return changed ? { ...doc, tokens: changed } : doc
}

/** "Who drives the bus": what stands between the pronoun and an object is no noun. */
const isVerbOf = (before: Token | undefined, { pos, lower }: Token, next: Token | undefined): boolean =>
  pos === 'NOUN' &&
  next?.pos === 'DET' &&
  /[^s]s$/.test(lower) &&
  /^(?:who|he|she|it)$/.test(before?.lower ?? '')
