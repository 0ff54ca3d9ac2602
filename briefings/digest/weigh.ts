import type { ToldHere } from '../digest-ports.ts'
import type { Scope } from '../model.ts'
import type { StoredBriefing, StoreReads } from '../ports.ts'
import { dayInWords } from '../write/dates-in-words.ts'
import { termsOf } from '../read/terms.ts'
import { overlap } from '../write/choose.ts'
import type { KnownFacts } from './known-facts.ts'
import { materialOf, type Material } from './material.ts'
import { newFact, type NewFact } from './new-fact.ts'
import type { Occasion, Shared, Wishes } from './occasion.ts'
import { momentOf, rankOf } from './rank.ts'

/** A story that may be told, with its new fact where it has been told before. */
export interface Worthy {
  readonly material: Material
  readonly known: KnownFacts | null
  readonly fact: NewFact | null
  readonly score: number
  readonly reason: string
}

export interface LeftOut {
  readonly story: string
  readonly sequence: number
  readonly rule: 'told' | 'duplicate' | 'mute' | 'old' | 'rank' | 'cap'
  readonly reason: string
}

/** Days in which another story that says the same counts as a repetition. */
const RECENT_DAYS = 7
const MOST_TOLD = 300
/** Share of terms from which the first sentence of a story says what another story told. */
const SAME = 0.7

/** Holds each story against what this place was told, what it muted and what is news at all. */
export async function weigh(
  store: StoreReads,
  scopes: readonly Scope[],
  briefings: readonly StoredBriefing[],
  { holder, now, from }: Pick<Occasion, 'holder' | 'now' | 'from'>,
  { follows, mutes }: Wishes,
  shared: Shared,
): Promise<(Worthy | LeftOut)[]> {
  const ids = briefings.map((b) => b.story)
  const told = await toldBefore(store, holder, ids, now)
  const tellings = await wordings(store, scopes, told)
  const silenced = new Set(mutes.filter((m) => m.kind === 'publisher').map((m) => m.target))
  const out: (Worthy | LeftOut)[] = []
  for (const briefing of briefings) {
    const weighed = await weighOne(briefing)
    if (weighed) out.push(weighed)
  }
  return out

  /** Null for a story of which nothing can be told. */
  async function weighOne(briefing: StoredBriefing): Promise<Worthy | LeftOut | null> {
    const { content, story, sequence } = briefing
    const leave = (rule: LeftOut['rule'], reason: string): LeftOut => ({ story, sequence, rule, reason })
    const muted = mutes.find(
      (m) =>
        (m.kind === 'story' && m.target === story) ||
        (m.kind === 'actor' && content.actors.slice(0, 3).some((a) => a.id === m.target)),
    )
    if (muted) return leave('mute', `this ${muted.kind} is muted here`)
    const material = await materialOf(store, scopes, briefing, shared.materials)
    if (!material || content.claims.length === 0) return null
    if (silenced.size > 0 && [...material.publishers].every((p) => silenced.has(p)))
      return leave(
        'mute',
        `nobody but ${[...material.publishers].join(', ')} reports it, and that is muted here`,
      )
    const before = told.get(story) ?? twin(told, material)
    if (!before) {
      if (isOld(material, from)) return leave('old', tooOldInWords(material, from))
      if (repeats(content.claims[0]!.text, tellings))
        return leave('duplicate', 'another story told here says the same')
      return { material, known: null, fact: null, ...rankOf(material, now, follows) }
    }
    const known = before.known as KnownFacts
    const fact = await newFact(store, scopes, material, known)
    if (!fact)
      return leave(
        'told',
        `it was told here on ${before.at.slice(0, 10)}, and nothing new has come of it since`,
      )
    const { score, reason } = rankOf(material, now, follows)
    return { material, known, fact, score, reason: `new since it was told: ${fact.reason}; ${reason}` }
  }
}

async function toldBefore(
  store: StoreReads,
  holder: string,
  ids: readonly string[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, ToldHere>> {
  const since = now.subtract({ hours: 24 * RECENT_DAYS }).toString()
  const [same, recent] = [await store.toldOf(holder, ids), await store.toldSince(holder, since, MOST_TOLD)]
  return new Map([...recent, ...same].map((t) => [t.story, t]))
}

/** The story under which most of these reports were told: stories are split and joined as reports come in. */
function twin(told: ReadonlyMap<string, ToldHere>, { articles }: Material): ToldHere | undefined {
  return [...told.values()].find(({ known }) => {
    const held = (known as KnownFacts).articles
    return articles.filter((a) => a.id in held).length * 2 >= articles.length
  })
}

/** What was told lately, sentence by sentence. */
async function wordings(
  store: StoreReads,
  scopes: readonly Scope[],
  told: ReadonlyMap<string, ToldHere>,
): Promise<ReadonlySet<string>[]> {
  if (told.size === 0) return []
  const briefings = await store.briefings(scopes, [...told.keys()])
  return briefings.flatMap((b) => b.content.claims.map((c) => new Set(termsOf(c.text))))
}

export function repeats(text: string, wordings: readonly ReadonlySet<string>[]): boolean {
  const terms = new Set(termsOf(text))
  return terms.size > 3 && wordings.some((w) => w.size > 3 && overlap(w, terms) >= SAME)
}

function tooOldInWords({ newest, articles }: Material, from: Temporal.Instant): string {
  const isLast = articles.every((a) => a.duplicateOf !== null || (a.published ?? '') <= (newest ?? ''))
  const day = newest ? (dayInWords(newest) ?? newest) : 'no known day'
  const since = from.toString()
  const report = isLast
    ? 'its newest report'
    : 'its newest report that is more than a correction, a comment or a look back'
  return `${report} is of ${day}, and this looks back to ${dayInWords(since)}, ${since.slice(11, 16)} UTC`
}

/** What is undated is as old as its coming. */
function isOld({ newest, briefing }: Material, from: Temporal.Instant): boolean {
  if (newest === null) return false
  const written = Temporal.Instant.from(briefing.at)
  return Temporal.Instant.compare(momentOf(newest, written), from) < 0
}
