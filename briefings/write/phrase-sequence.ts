import type { Same } from './phrase-sames.ts'
import type { Token } from './phrase-tokens.ts'

/** What comes later, what earlier, by the word that leads over to it. */
const KINDS: ReadonlyMap<string, 'after' | 'before'> = new Map([
  ['after', 'after'],
  ['since', 'after'],
  ['following', 'after'],
  ['before', 'before'],
  ['until', 'before'],
])
/** Words of content behind "after" that say what it was after. */
const SCOPE = 8

interface Link {
  readonly kind: 'after' | 'before'
  readonly scope: readonly Token[]
  /** The rest of the sentence: what happened after, or before. */
  readonly main: readonly Token[]
}

/**
 * What comes before what: "A before B" says neither "A after B" nor "B, then A". Each "after" of the sentence is compared with the one of
 * the spans that speaks of the same; told from its other end ("B after A"), the word has to be the opposite one.
 */
export function otherSequence(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const given = linksOf(source)
  if (!given.length) return null
  const shared = (a: readonly Token[], b: readonly Token[]): number =>
    a.filter((w) => b.some((s) => same(w.stem, s.stem))).length
  const turned = linksOf(claim).some(({ kind, scope }) => {
    const [best] = given
      .map((link) => ({ link, here: shared(scope, link.scope), there: shared(scope, link.main) }))
      .filter(({ here, there }) => here !== there)
      .sort((a, b) => Math.max(b.here, b.there) - Math.max(a.here, a.there))
    return best !== undefined && best.here > best.there !== (best.link.kind === kind)
  })
  if (turned) return REASON
  // "agreed, and then held talks" of "agreed after talks"
  const held = new Set(source.map((s) => s.form))
  const then = claim.some((w, i) => {
    if (w.form !== 'then' || held.has('then')) return false
    const next = scopeOf(claim, i)
    return given.some((l) => l.kind === 'after' && shared(next, l.scope) > shared(next, l.main))
  })
  return then ? REASON : null
}

const REASON = 'it puts before what its spans put after, or the other way round'

function linksOf(words: readonly Token[]): Link[] {
  return words.flatMap((w, i) => {
    const kind = KINDS.get(w.form)
    if (!kind) return []
    const scope = scopeOf(words, i)
    const main = words.filter((x) => x.sentence === w.sentence && x.kind === 'content' && !scope.includes(x))
    return scope.length ? [{ kind, scope, main }] : []
  })
}

/** Words of content after a place, up to a mark, another such word or the end. */
function scopeOf(words: readonly Token[], at: number): Token[] {
  const out: Token[] = []
  for (let k = at + 1; k < words.length && out.length < SCOPE; k++) {
    const w = words[k]!
    if (w.sentence !== words[at]!.sentence || KINDS.has(w.form) || (k > at + 1 && /[,;:]/.test(w.gap))) break
    if (w.kind === 'content') out.push(w)
  }
  return out
}
