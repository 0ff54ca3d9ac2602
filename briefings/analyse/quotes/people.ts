import type { ArticleActor, Mention } from '../../model.ts'
import type { Attribution, Reading } from './attribution.ts'
import type { Gender } from './gender.ts'
import { paragraphBreak } from './marks.ts'
import { mentionPlaces, type MentionPlace } from './mention-places.ts'

/** Sentences that a pronoun reaches back. */
const REACH = 6
/** Mentions looked at for one pronoun. */
const MOST = 40
/** Tokens of a paragraph that is looked through for its end. */
const MOST_APART = 400

/** Who is in the reader's mind at a place in the text. */
export interface People {
  readonly mentionAt: (token: number) => Mention | undefined
  /** Whom "he" or "she" at a token stands for: an actor's id, or null. */
  readonly personBefore: (token: number, gender: Gender, within: Attribution) => string | null
  /** Whom "it", "they", "the company" at a token stands for: an organisation's id, or null. */
  readonly groupBefore: (token: number, within: Attribution) => string | null
  /** Takes note that this actor speaks at this token. */
  readonly spoke: (actor: string, token: number) => void
}

/**
 * Pronoun resolution by salience (Lappin & Leass 1994, much reduced): the nearest sentence, subjects before others, whoever
 * spoke last before all, nobody of the other gender, and rarely somebody who is only spoken of in a quotation.
 */
export function createPeople(
  reading: Reading,
  who: { readonly mentions: readonly Mention[]; readonly actors: readonly ArticleActor[] },
  attributions: readonly Attribution[],
): People {
  const { doc } = reading
  const { tokens } = doc
  const { places, mentions, genders } = mentionPlaces(reading, who, attributions)
  let lastSpeaker: { readonly actor: string; readonly token: number } | null = null

  return {
    mentionAt: (i) => mentions.get(i),
    personBefore: (token, gender, within) =>
      mostSalient(token, (p) => p.type === 'PER' && (genders.get(p.actor) ?? gender) === gender, within),
    groupBefore: (token, within) => mostSalient(token, (p) => p.type === 'ORG' && p.weight >= 2, within),
    spoke: (actor, token) => {
      lastSpeaker = { actor, token }
    },
  }

  function mostSalient(
    token: number,
    fits: (p: MentionPlace) => boolean,
    within: Attribution,
  ): string | null {
    const scores = new Map<string, number>()
    const count = (actor: string, score: number): void => {
      if (score > (scores.get(actor) ?? -Infinity)) scores.set(actor, score)
    }
    const nearest = firstFrom(places, token) - 1
    for (let k = nearest; k >= 0 && k >= nearest + 1 - MOST; k--) {
      const p = places[k]!
      const distance = sentencesApart(p.token, token)
      if (distance > REACH) break
      const isWithin = p.token >= within.content.start && p.token < within.content.end
      if (fits(p) && !isWithin) count(p.actor, p.weight - 2 * distance - (nearest - k) * 0.1)
    }
    if (lastSpeaker && lastSpeaker.token < token && sentencesApart(lastSpeaker.token, token) <= REACH) {
      const { actor, token: at } = lastSpeaker
      const p = places.find((x) => x.actor === actor)
      // Whoever speaks goes on speaking within the paragraph; a new one may bring in another.
      if (p && fits(p)) count(actor, (sameParagraph(at, token) ? 3 : 1.5) - sentencesApart(at, token))
    }
    let top: string | null = null
    for (const [actor, score] of scores) if (top === null || score > scores.get(top)!) top = actor
    return top
  }

  function sentencesApart(earlier: number, later: number): number {
    return tokens[later]!.sentence - tokens[earlier]!.sentence
  }

  function sameParagraph(from: number, to: number): boolean {
    if (to - from > MOST_APART) return false
    for (let i = from + 1; i <= to; i++) if (paragraphBreak(doc, i)) return false
    return true
  }
}

/** Index of the first place that is not before a token. */
function firstFrom(places: readonly MentionPlace[], token: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.token < token) low = middle + 1
    else high = middle
  }
  return low
}
