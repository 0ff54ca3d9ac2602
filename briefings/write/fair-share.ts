import type { Citation, Claim, Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { Conflict } from '../results.ts'

/** So many sentences of one article may always be quoted in one reply. */
const SENTENCES = 2
/** Beyond them, the share of an article's characters that one reply may quote. */
const SHARE = 0.25

/**
 * Keeps a reply to a small share of each article (docs/adr/005): at most two sentences of it or a quarter of its characters,
 * whichever is more. The sides of a conflict that one article gives are one statement and count as one sentence. The first claim of
 * each story or day is kept before the courses of events, these before what conflicts, and that before the rest; a claim over the
 * share is left out, with what is empty without it. A sentence that is cited twice counts once.
 */
export async function withinShare<T extends object>(
  store: Pick<StoreReads, 'textLengths'>,
  scopes: readonly Scope[],
  reply: T,
): Promise<T> {
  const told = PARTS.flatMap((part) => [...toldIn(reply, part)])
  const spans = new Map<string, Set<number>>()
  for (const c of told.flat().flatMap((claim) => claim.citations))
    spans.set(c.article, (spans.get(c.article) ?? new Set()).add(c.span.start))
  const long = [...spans].filter(([, starts]) => starts.size > SENTENCES).map(([article]) => article)
  if (long.length === 0) return reply
  const lengths = await store.textLengths(scopes, long)
  const quoted = new Map<string, Quoted>()
  const left = new Set<Claim>()
  for (const together of told) {
    const more = [
      ...Map.groupBy(
        together.flatMap((c) => c.citations),
        (c) => c.article,
      ),
    ].map(([article, citations]) => withMore(quoted.get(article), citations, together.length > 1))
    const fits = more.every(({ article, sentences, spans: own }) => {
      const before = quoted.get(article)?.spans.size ?? 0
      if (own.size === before || sentences <= SENTENCES) return true
      return own.values().reduce((n, length) => n + length, 0) <= SHARE * (lengths.get(article) ?? 0)
    })
    for (const m of fits ? more : []) quoted.set(m.article, m)
    for (const claim of fits ? [] : together) left.add(claim)
  }
  return left.size === 0 ? reply : (without(reply, left) as T)
}

/** What a reply quotes of an article: the length of each span by its start, and as how many sentences they count. */
interface Quoted {
  readonly article: string
  readonly spans: ReadonlyMap<number, number>
  readonly sentences: number
}

function withMore(held: Quoted | undefined, citations: readonly Citation[], isConflict: boolean): Quoted {
  const spans = new Map(held?.spans)
  for (const { span } of citations) spans.set(span.start, span.text.length)
  const added = spans.size - (held?.spans.size ?? 0)
  return {
    article: citations[0]!.article,
    spans,
    sentences: (held?.sentences ?? 0) + (isConflict ? Math.min(1, added) : added),
  }
}

/** The first claim of each story, day or list of claims; the courses of events; what conflicts; all others. */
const PARTS = ['lead', 'course', 'conflict', 'rest'] as const
type Part = (typeof PARTS)[number]

/** Claims that stand or fall together: the sides of a conflict that one article gives, every other claim by itself. */
function* toldIn(value: unknown, part: Part, here: Part = 'rest', name = ''): Generator<readonly Claim[]> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries())
      yield* toldIn(item, part, name === 'claims' && i === 0 ? 'lead' : here)
  } else if (isClaim(value)) {
    if (part === here) yield [value]
  } else if (isConflict(value)) {
    if (part === 'conflict') yield* Map.groupBy(value.values, (c) => c.citations[0].article).values()
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* toldIn(inner, part, key === 'transitions' ? 'course' : here, key)
  }
}

const isConflict = (value: unknown): value is Conflict =>
  typeof value === 'object' && value !== null && 'what' in value && 'values' in value

const isClaim = (value: unknown): value is Claim =>
  typeof value === 'object' && value !== null && 'citations' in value && 'verbatim' in value

/** The reply without these claims, and without what held nothing else. */
function without(value: unknown, left: ReadonlySet<Claim>): unknown {
  if (Array.isArray(value)) return value.filter((v) => !isEmptied(v, left)).map((v) => without(v, left))
  if (typeof value !== 'object' || value === null || isClaim(value)) return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, without(v, left)]))
}

/** A claim left out, a transition of it, a conflict with fewer than two sides, a day without claims. */
function isEmptied(value: unknown, left: ReadonlySet<Claim>): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (isClaim(value)) return left.has(value)
  if ('claim' in value && isClaim(value.claim)) return left.has(value.claim)
  const stay = (list: unknown): number =>
    Array.isArray(list) ? list.filter((v) => !isEmptied(v, left)).length : 0
  if (isConflict(value)) return stay(value.values) < 2
  if ('date' in value && 'claims' in value) return stay(value.claims) === 0
  return false
}
