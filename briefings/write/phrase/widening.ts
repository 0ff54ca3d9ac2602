import { isAdverb, isDeterminer, isPast, TIMES } from '../support/frame-words.ts'
import { LINKS } from './verb-words.ts'
import type { Same } from './sames.ts'
import type { Token } from './tokens.ts'

/** What is said of all or none of a kind, or forbidden, is said of fewer the more the kind is limited. */
const OPERATORS =
  /^(?:no|all|every|each|any|ban(?:s|ned|ning)?|forbid(?:s|den|ding)?|forbade|prohibit(?:s|ed|ing)?|outlaw(?:s|ed|ing)?|abolish(?:es|ed|ing)?|exempt(?:s|ed)?)$/
/** Words from the operator to the noun. */
const REACH = 5

const isContent = (w: Token | undefined): w is Token => w?.kind === 'content' && !TIMES.has(w.form)

/**
 * "Ban cars" of "ban diesel cars", "no case" of "no new case", "every baker" of "every baker on the islands": a kind told without what
 * limits it, where something is said of all or none of it, says more.
 */
export function widened(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const wider = source.some((s, at) => {
    if (!OPERATORS.test(s.form)) return false
    const phrase = phraseAfter(source, at)
    const head = phrase.at(-1)
    if (!head) return false
    const k = claim.findIndex(
      (w, i) => isContent(w) && same(w.stem, head.stem) && isOperated(claim, i, s, same),
    )
    if (k < 0) return false
    const told = (x: Token): boolean => claim.some((w) => w.kind !== 'function' && same(w.stem, x.stem))
    const before = phrase.slice(0, -1).some((x) => !told(x))
    const behind = limitBehind(source, source.indexOf(head))
    // "To the islands" of "to the outer islands"; of a name a part will do.
    return before || (behind.length > 0 && !behind.some(told)) || behind.some((x) => !x.capital && !told(x))
  })
  return wider || makesAny(claim, source, same)
    ? 'it leaves out a word without which the rest says more than its spans do'
    : null
}

/** "Without any raid" of "without a full raid" */
const makesAny = (claim: readonly Token[], source: readonly Token[], same: Same): boolean =>
  claim.some((w, at) => {
    const noun = claim[at + 1]
    if (!/^(?:any|every|all)$/.test(w.form) || !isContent(noun) || isContent(claim[at + 2])) return false
    const there = source.flatMap((s, k) => (same(noun.stem, s.stem) ? [k] : []))
    return there.length > 0 && there.every((k) => LIMITS.test(source[k - 1]?.form ?? ''))
  })
/** Before a noun: not the whole of it. */
const LIMITS =
  /^(?:full|whole|entire|large|big|major|new|further|serious|complete|total|general|wide|lasting)$/

const isOperated = (words: readonly Token[], at: number, operator: Token, same: Same): boolean =>
  words
    .slice(Math.max(0, at - REACH), at)
    .some((w) => w.form === operator.form || (w.kind === 'content' && same(w.stem, operator.stem)))

/** The noun phrase behind the operator, its head last. */
function phraseAfter(words: readonly Token[], at: number): Token[] {
  const out: Token[] = []
  for (let k = at + 1; k < words.length && k <= at + REACH; k++) {
    const w = words[k]!
    if (/[,;:()“”]/.test(w.gap) || w.sentence !== words[at]!.sentence) break
    if ((isDeterminer(w.form) || w.form === 'of') && !out.length) continue
    if (!isContent(w) || isAdverb(w.form) || isPast(w.form)) break
    out.push(w)
  }
  return out
}

/** "On the islands" */
function limitBehind(words: readonly Token[], head: number): Token[] {
  const link = words[head + 1]
  if (!link || !LINKS.has(link.form) || link.gap !== ' ' || link.form === 'of') return []
  return phraseAfter(words, head + 1)
}
