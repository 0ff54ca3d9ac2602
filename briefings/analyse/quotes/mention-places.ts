import type { ArticleActor, Mention } from '../../model.ts'
import type { Attribution, Reading } from './attribution.ts'
import { genderOf, type Gender } from './gender.ts'

/** Where an actor is named, and how much that place brings them to mind. */
export interface MentionPlace {
  readonly actor: string
  readonly type: Mention['type']
  readonly token: number
  /** Grammatical and discourse weight of this mention. */
  readonly weight: number
}

export interface Mentioned {
  /** In the order of the text. */
  readonly places: readonly MentionPlace[]
  /** By token. */
  readonly mentions: ReadonlyMap<number, Mention>
  /** By actor: of persons, where something tells it. */
  readonly genders: ReadonlyMap<string, Gender | null>
}

/** Where everybody is named. */
export function mentionPlaces(
  reading: Reading,
  who: { readonly mentions: readonly Mention[]; readonly actors: readonly ArticleActor[] },
  attributions: readonly Attribution[],
): Mentioned {
  const { tokens, text } = reading.doc
  const actors = new Map(who.actors.map((a) => [a.id, a]))
  const isQuoted = new Uint8Array(tokens.length)
  for (const a of attributions) isQuoted.fill(1, a.content.start, a.content.end)
  const mentions = new Map<number, Mention>()
  const places: MentionPlace[] = []
  const genders = new Map<string, Gender | null>()
  let first = 0
  for (const m of who.mentions.toSorted((a, b) => a.start - b.start)) {
    while (first < tokens.length && tokens[first]!.end <= m.start) first++
    let end = first
    for (; end < tokens.length && tokens[end]!.start < m.end; end++) mentions.set(end, m)
    if (end === first) continue
    if (m.type === 'PER' && !genders.get(m.actor))
      genders.set(
        m.actor,
        genderOf(text.slice(m.start, m.end), wordBefore(reading, first), actors.get(m.actor)),
      )
    const weight = weightOf(reading, first, end) - (isQuoted[first] ? 2 : 0)
    places.push({ actor: m.actor, type: m.type, token: first, weight })
  }
  return { places, mentions, genders }
}

/** "Mr", "husband", also before a comma: "her husband, Karl Benning". */
function wordBefore({ doc: { tokens } }: Reading, first: number): string {
  return tokens[first - (tokens[first - 1]?.text === ',' ? 2 : 1)]?.lower ?? ''
}

/** A subject weighs more than another phrase, the head of a phrase more than what stands within, the clause's beginning more than its end. */
function weightOf({ doc, phrases }: Reading, first: number, end: number): number {
  const { tokens, bounds } = doc
  const chunk = phrases.nounAt(end - 1)
  const start = chunk?.first ?? first
  const stop = chunk?.end ?? end
  const isFirst = bounds[tokens[start]!.sentence]!.start === start
  const isSubject =
    phrases.verbAt(stop)?.form === 'finite' || (isFirst && /^[,(]$/.test(tokens[stop]?.text ?? ''))
  const isHead = !chunk || chunk.head < end
  return (isSubject && isHead ? 2 : 0) + (isFirst ? 1 : 0) - (isHead ? 0 : 1)
}
