import { splitSentences } from '../analyse/sentences.ts'
import { TIMES } from './frame-words.ts'
import { framesOf, type Frame } from './frames.ts'
import { meansSame } from './phrase-groups.ts'
import type { Token } from './phrase-tokens.ts'

const PRONOUN = /^(?:he|she|it|they|his|her|its|their|who|which)$/
const PLACE = /^(?:in|at|near|off)$/
const PLACED = /^(?:in|at|near|off|on|from|to|of|around|outside|the|into)$/

/** Who acts in each clause of the sentence acts in a span, by the same verb or one that says the same. */
export function otherActor(text: string, evidence: string, names: ReadonlySet<string>): string | null {
  const given = splitSentences(evidence).flatMap((s) => framesOf(evidence, s))
  for (const own of splitSentences(text).flatMap((s) => framesOf(text, s))) {
    if (own.verb === 'be' || !own.agent.size) continue
    const same = given.filter((f) => meansSame(f.verb, own.verb))
    if (same.length && same.every((f) => isOther(own, f, names))) return 'it turns round who does what'
  }
  return null
}

/** Two who share no word; where neither is a name, only if the span's own actor stands elsewhere in the clause. */
function isOther(own: Frame, given: Frame, names: ReadonlySet<string>): boolean {
  if (!given.agent.size || shares(own.agent, given.agent)) return false
  if (shares(own.patient, given.agent)) return true
  return named(own.agent, names) && named(given.agent, names)
}

const named = (stems: ReadonlySet<string>, names: ReadonlySet<string>): boolean =>
  [...stems].some((s) => names.has(s))
const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((x) => [...b].some((y) => meansSame(x, y)))

/** A name stands with the words of its own sentence; with another's only where a pronoun or "the company" can stand for it. */
export function mixedUp(
  claim: readonly Token[],
  source: readonly Token[],
  known: ReadonlySet<string>,
): string | null {
  const sentences = [...Map.groupBy(source, (s) => s.sentence).values()]
  if (sentences.length < 2) return null
  for (const clause of inClauses(claim)) {
    const names = clause.filter((w) => w.kind === 'content' && known.has(w.stem) && !TIMES.has(w.form))
    const words = clause.filter((w) => w.kind === 'content' && !known.has(w.stem) && !TIMES.has(w.form))
    if (!names.length || !words.length) continue
    const held = sentences
      .map((s) => ({ s, n: words.filter((w) => s.some((x) => meansSame(x.stem, w.stem))).length }))
      .filter(({ n }) => n > 0)
    if (!held.length || held.some(({ s }) => s.some((x) => PRONOUN.test(x.form)))) continue
    const best = held.reduce((a, b) => (b.n > a.n ? b : a))
    const missing = names.filter((n) => !best.s.some((x) => x.stem === n.stem))
    // "The company" stands for the name of one.
    const referred = names.some((n) => best.s.some((x) => !x.capital && x.stem === n.stem))
    if (missing.length && !referred && best.n >= 0.75 * words.length)
      return 'it puts a name from one span into what another says'
  }
  return null
}

function inClauses(claim: readonly Token[]): Token[][] {
  const out: Token[][] = [[]]
  for (const w of claim) {
    if (
      /[;:“”]/.test(w.gap) ||
      (w.gap.includes(',') && /^(?:and|but|while|who|which|after|when)$/.test(w.form))
    )
      out.push([])
    out.at(-1)!.push(w)
  }
  return out
}

/** Where something happens, and what it is against, is what stands in such a place in a span. */
export function otherPlace(claim: readonly Token[], source: readonly Token[]): string | null {
  for (const [i, w] of claim.entries()) {
    const name = claim.slice(i + 1, i + 3).find((x) => x.capital)
    if (PLACE.test(w.form) && name && !TIMES.has(name.form)) {
      const places = source.flatMap((s, k) => (s.stem === name.stem ? [k] : []))
      if (places.length && !places.some((k) => isPlace(source, k)))
        return 'it happens elsewhere than in its spans'
    }
    if (w.form === 'against' && !sameObject(claim, i, source))
      return 'it is against another than in its spans'
  }
  return null
}

function isPlace(source: readonly Token[], at: number): boolean {
  const before = source.slice(Math.max(0, at - 4), at)
  const last = before.findLast((s) => s.kind === 'function' && !/^(?:a|an|the)$/.test(s.form))
  return !last || PLACED.test(last.form) || !/^(?:with|against|by|for)$/.test(last.form)
}

function sameObject(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const after = (words: readonly Token[], k: number): readonly Token[] =>
    words
      .slice(k + 1, k + 6)
      .filter((x) => x.kind === 'content')
      .slice(0, 3)
  const own = after(claim, at).slice(0, 2)
  return source.some(
    (s, k) =>
      s.form === 'against' && own.every((o) => after(source, k).some((x) => meansSame(x.stem, o.stem))),
  )
}
