import type { ArticleActor, Mention } from '../../model.ts'
import type { Attribution, Reading } from './attribution.ts'
import { paragraphBreak } from './marks.ts'
import { genderOf, type Gender } from './gender.ts'

/** Sentences that a pronoun reaches back. */
const REACH = 6
/** Mentions looked at for one pronoun. */
const MOST = 40

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

interface Place {
  readonly actor: string
  readonly type: Mention['type']
  readonly token: number
  /** Grammatical and discourse weight of this mention. */
  readonly weight: number
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
  const { doc, phrases } = reading
  const { tokens } = doc
  const mentionOf = new Map<number, Mention>()
  const places: Place[] = []
  const genders = new Map<string, Gender | null>()
  const inContent = new Uint8Array(tokens.length)
  for (const a of attributions) inContent.fill(1, a.content.start, a.content.end)
  index()
  let lastSpeaker: { actor: string; token: number } | null = null

  function index(): void {
    const actors = new Map(who.actors.map((a) => [a.id, a]))
    let t = 0
    for (const m of [...who.mentions].sort((a, b) => a.start - b.start)) {
      while (t < tokens.length && tokens[t]!.end <= m.start) t++
      const first = t
      let end = t
      for (; end < tokens.length && tokens[end]!.start < m.end; end++) mentionOf.set(end, m)
      if (end === first) continue
      const actor = actors.get(m.actor)
      if (m.type === 'PER' && !genders.get(m.actor))
        genders.set(m.actor, genderOf(doc.text.slice(m.start, m.end), before(first), actor))
      places.push({ actor: m.actor, type: m.type, token: first, weight: weigh(first, end) })
    }
  }

  /** "Mr", "husband", also before a comma: "her husband, Karl Benning". */
  function before(first: number): string {
    return tokens[first - (tokens[first - 1]?.text === ',' ? 2 : 1)]?.lower ?? ''
  }

  function weigh(first: number, end: number): number {
    const chunk = phrases.nounAt(end - 1)
    const stop = chunk ? chunk.end : end
    const subject =
      phrases.verbAt(stop)?.form === 'finite' ||
      (/^[,(]$/.test(tokens[stop]?.text ?? '') && startsClause(chunk?.first ?? first))
    const head = !chunk || chunk.head < end
    return (
      (subject && head ? 2 : 0) +
      (startsClause(chunk?.first ?? first) ? 1 : 0) -
      (head ? 0 : 1) -
      (inContent[first] ? 2 : 0)
    )
  }
  function startsClause(i: number): boolean {
    return doc.bounds[tokens[i]!.sentence]!.start === i
  }

  function best(token: number, fits: (p: Place) => boolean, within: Attribution): string | null {
    let lo = 0
    let hi = places.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (places[mid]!.token < token) lo = mid + 1
      else hi = mid
    }
    const here = tokens[token]!.sentence
    const scores = new Map<string, number>()
    let top: string | null = null
    for (let k = lo - 1; k >= 0 && k >= lo - MOST; k--) {
      const p = places[k]!
      const distance = here - tokens[p.token]!.sentence
      if (distance > REACH) break
      if (!fits(p) || (p.token >= within.content.start && p.token < within.content.end)) continue
      const score = p.weight - 2 * distance - (lo - 1 - k) * 0.1
      if (score > (scores.get(p.actor) ?? -Infinity)) scores.set(p.actor, score)
    }
    if (lastSpeaker && lastSpeaker.token < token && here - tokens[lastSpeaker.token]!.sentence <= REACH) {
      const p = places.find((x) => x.actor === lastSpeaker!.actor)
      if (p && fits(p)) {
        // Whoever speaks goes on speaking within the paragraph; a new one may bring in another.
        const score =
          (sameParagraph(lastSpeaker.token, token) ? 3 : 1.5) - (here - tokens[lastSpeaker.token]!.sentence)
        if (score > (scores.get(p.actor) ?? -Infinity)) scores.set(p.actor, score)
      }
    }
    for (const [actor, score] of scores) if (top === null || score > scores.get(top)!) top = actor
    return top
  }

  function sameParagraph(from: number, to: number): boolean {
    if (to - from > 400) return false
    for (let i = from + 1; i <= to; i++) if (paragraphBreak(doc, i)) return false
    return true
  }

  return {
    mentionAt: (i) => mentionOf.get(i),
    personBefore: (token, gender, within) =>
      best(token, (p) => p.type === 'PER' && (genders.get(p.actor) ?? gender) === gender, within),
    groupBefore: (token, within) => best(token, (p) => p.type === 'ORG' && p.weight >= 2, within),
    spoke: (actor, token) => {
      lastSpeaker = { actor, token }
    },
  }
}
