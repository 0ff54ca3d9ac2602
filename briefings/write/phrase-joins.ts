import { TIMES } from './frame-words.ts'
import type { Same } from './phrase-sames.ts'
import type { Token } from './phrase-tokens.ts'

/** Words that stand for what another sentence names. */
export const PRONOUN = /^(?:he|she|it|they|his|her|its|their|who|which|him|them|there|both|none)$/

/** A name stands with the words of its own sentence; with another's only where a pronoun or "the company" can stand for it. */
export function mixedUp(
  claim: readonly Token[],
  source: readonly Token[],
  known: ReadonlySet<string>,
  meansSame: Same,
): string | null {
  const sentences = [...Map.groupBy(source, (s) => s.sentence).values()]
  if (sentences.length < 2) return null
  for (const clause of inClauses(claim)) {
    const names = clause.filter((w) => w.kind === 'content' && known.has(w.stem) && !TIMES.has(w.form))
    const words = clause.filter((w) => w.kind === 'content' && !known.has(w.stem) && !TIMES.has(w.form))
    if (!names.length || !words.length) continue
    const held = sentences
      .map((s) => ({ s, n: words.filter((w) => s.some((x) => meansSame(w.stem, x.stem))).length }))
      .filter(({ n }) => n > 0)
    if (!held.length || held.some(({ s }) => s.some((x) => PRONOUN.test(x.form)))) continue
    const best = held.reduce((a, b) => (b.n > a.n ? b : a))
    const missing = names.filter((n) => !best.s.some((x) => x.stem === n.stem))
    // "The company" stands for the name of one.
    const referred = names.some((n) => best.s.some((x) => !x.capital && x.stem === n.stem))
    // "The talks" of one span are the talks of another that says what on.
    const other = sentences.find(
      (s) => s !== best.s && missing.every((n) => s.some((x) => x.stem === n.stem)),
    )
    const again = best.s.some(
      (x, k) =>
        x.kind === 'content' &&
        /^(?:the|this|these)$/.test(best.s[k - 1]?.form ?? '') &&
        clause.some(
          (w, n) =>
            w.stem === x.stem && clause.slice(Math.max(0, n - 2), n + 4).some((y) => missing.includes(y)),
        ) &&
        other?.some((y) => meansSame(x.stem, y.stem)),
    )
    if (missing.length && !referred && !again && best.n >= 0.7 * words.length)
      return 'it puts a name from one span into what another says'
  }
  return null
}

/** One clause may not be made of what two spans say that have nothing to do with each other: no name or thing in common, no pronoun. */
export function unlinked(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const sentences = [...Map.groupBy(source, (s) => s.sentence).values()]
  if (sentences.length < 2) return null
  for (const clause of inClauses(claim)) {
    const words = clause.filter((w) => w.kind === 'content' && !TIMES.has(w.form))
    const has = (s: readonly Token[], w: Token): boolean => s.some((x) => same(w.stem, x.stem))
    const held = sentences.map((s) => ({ s, n: words.filter((w) => has(s, w)).length }))
    const home = held.reduce((a, b) => (b.n > a.n ? b : a))
    const rest = words.filter((w) => !has(home.s, w))
    const other = held.find(({ s }) => s !== home.s && rest.filter((w) => has(s, w)).length >= 2)
    if (other && !areLinked(home.s, other.s)) return 'it joins what its spans do not'
  }
  return null
}

function areLinked(a: readonly Token[], b: readonly Token[]): boolean {
  if ([...a, ...b].some((w) => PRONOUN.test(w.form))) return true
  const own = new Set(a.flatMap((w) => (w.kind === 'content' && !TIMES.has(w.form) ? [w.stem] : [])))
  return b.some((w) => w.kind === 'content' && own.has(w.stem))
}

function inClauses(claim: readonly Token[]): Token[][] {
  const out: Token[][] = [[]]
  for (const w of claim) {
    if (
      /[;:]|, ?[“”]|” ?,|[.,]”/u.test(w.gap) ||
      (w.gap.includes(',') && /^(?:and|but|while|who|which|after|when)$/.test(w.form))
    )
      out.push([])
    out.at(-1)!.push(w)
  }
  return out
}
