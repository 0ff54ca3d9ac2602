import type { ArticleActor, Mention } from '../../model.ts'
import type { AnalysedText } from '../text.ts'
import type { Attribution } from './attribution.ts'

export interface Speaker {
  readonly speaker: string | null
  readonly name: string | null
}

/** Provisional: the mention in the source, else its words. */
export function createSpeakers(
  doc: AnalysedText,
  who: { mentions: readonly Mention[]; actors: readonly ArticleActor[] },
): (a: Attribution) => Speaker {
  return (a) => {
    if (!a.source) return { speaker: null, name: null }
    const { head } = a.source
    const from = doc.tokens[head.first]!.start
    const to = doc.tokens[head.end - 1]!.end
    const m = who.mentions.find((x) => x.start < to && x.end > from)
    const actor = m && who.actors.find((x) => x.id === m.actor)
    return { speaker: actor?.id ?? null, name: actor?.name ?? doc.text.slice(from, to) }
  }
}
