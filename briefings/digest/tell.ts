import type { Claim } from '../model.ts'
import type { ToldStory } from '../post.ts'
import { termsOf } from '../read/terms.ts'
import { newsOf } from '../write/event-line.ts'
import { overlap } from '../write/choose.ts'
import type { Worthy } from './weigh.ts'

const CLAIMS = 3

/** A story as a place is told it: at first in a few claims; later its new fact, and what else has come since. */
export function tell({ material, known, fact }: Pick<Worthy, 'material' | 'known' | 'fact'>): ToldStory {
  const { content } = material.briefing
  const { event, claims, actors } = content
  const fresh = known === null ? claims : claims.filter((c) => isFresh(c, known.articles))
  const others = fact ? fresh.filter((c) => !saysSame(c, fact.claim)) : fresh
  return {
    id: event.id,
    headline: newsOf(content),
    claims: others.slice(0, fact ? CLAIMS - 1 : CLAIMS),
    actors: actors.map((a) => a.name),
    sources: material.publishers.size,
    reports: material.reports,
    new: known === null,
    update: fact?.claim ?? null,
    ...(material.nature === 'news' ? {} : { nature: material.nature }),
  }
}

/** Nothing that it rests on had been read when the story was told. */
const isFresh = ({ citations }: Claim, known: Readonly<Record<string, number>>): boolean =>
  citations.every((c) => known[c.article] !== c.revision)

const saysSame = (a: Claim, b: Claim): boolean =>
  overlap(new Set(termsOf(a.text)), new Set(termsOf(b.text))) >= 0.6
