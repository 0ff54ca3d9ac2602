import type { Citation, Claim, Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'

/** So many sentences of one article may always be quoted in one reply. */
const SENTENCES = 2
/** Beyond them, the share of an article's characters that one reply may quote. */
const SHARE = 0.25

/**
 * Keeps a reply to a small share of each article (docs/adr/005): at most two sentences of it or a quarter of its characters,
 * whichever is more. The first claim of each story or day is kept before the courses of events, these before figures that differ, and
 * these before the rest; a claim over the share is left out, with what is empty without it. A sentence that is cited twice counts once,
 * also where its two halves are set against each other.
 */
export async function withinShare<T extends object>(
  store: Pick<StoreReads, 'textLengths'>,
  scopes: readonly Scope[],
  reply: T,
): Promise<T> {
  const claims = PARTS.flatMap((part) => [...claimsIn(reply, part)])
  const spans = new Map<string, Set<number>>()
  for (const { citations } of claims)
    for (const c of citations) spans.set(c.article, (spans.get(c.article) ?? new Set()).add(c.span.start))
  const long = [...spans].filter(([, starts]) => starts.size > SENTENCES).map(([article]) => article)
  if (long.length === 0) return reply
  const lengths = await store.textLengths(scopes, long)
  const quoted = new Map<string, Map<number, number>>()
  const compared = new Set(claimsIn(reply, 'conflict'))
  const allows = (claim: Claim, c: Citation): boolean => {
    const own = quoted.get(c.article) ?? new Map<number, number>()
    if (own.has(c.span.start) || own.size < SENTENCES) return true
    if (compared.has(claim) && goesOn(c, own)) return true
    const sum = own.values().reduce((n, length) => n + length, c.span.text.length)
    return sum <= SHARE * (lengths.get(c.article) ?? 0)
  }
  const left = new Set<Claim>()
  for (const claim of claims) {
    if (!claim.citations.every((c) => allows(claim, c))) {
      left.add(claim)
      continue
    }
    for (const { article, span } of claim.citations)
      quoted.set(
        article,
        (quoted.get(article) ?? new Map<number, number>()).set(span.start, span.text.length),
      )
  }
  return left.size === 0 ? reply : (without(reply, left) as T)
}

/** What is kept first comes first. */
const PARTS = ['lead', 'course', 'conflict', 'rest'] as const
type Part = (typeof PARTS)[number]

/** The other half of a sentence that is quoted: nothing but a joint ("while") stands between them. */
const goesOn = ({ span }: Citation, quoted: ReadonlyMap<number, number>): boolean =>
  [...quoted].some(([start, length]) => {
    const gap = span.start - start - length
    return gap > 0 && gap <= JOINT && /^\p{Ll}/u.test(span.text)
  })
const JOINT = 12

/** The first claim of each story, day or list of claims; the courses of events; figures that differ; all others. */
function* claimsIn(value: unknown, part: Part, here: Part = 'rest', name = ''): Generator<Claim> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries())
      yield* claimsIn(item, part, name === 'claims' && i === 0 ? 'lead' : here)
  } else if (isClaim(value)) {
    if (part === here) yield value
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* claimsIn(
        inner,
        part,
        key === 'transitions' ? 'course' : key === 'conflicts' ? 'conflict' : here,
        key,
      )
  }
}

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
  if ('what' in value && 'values' in value) return stay(value.values) < 2
  if ('date' in value && 'claims' in value) return stay(value.claims) === 0
  return false
}
