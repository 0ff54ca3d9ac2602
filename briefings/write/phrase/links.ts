import { isPast, TIMES } from '../support/frame-words.ts'
import type { Same } from './sames.ts'
import { isOwner, type Token } from './tokens.ts'

/** What joins two happenings: which comes first, which is the reason, which is more, what stands against what. */
type Kind = 'after' | 'because' | 'despite' | 'when' | 'than'

interface Link {
  readonly kind: Kind
  /** Of "A after B", "A because of B" and "A than B" both sides: `late` is A, which comes later, is the effect or is more. */
  readonly late: readonly Token[]
  readonly early: readonly Token[]
  /** The side behind the word. */
  readonly scope: 'late' | 'early'
}

/** Which link a word is, and whether the later side stands behind it ("B before A", "B, so A"). */
const WORDS: ReadonlyMap<string, readonly [Kind, boolean]> = new Map<string, readonly [Kind, boolean]>([
  ['after', ['after', false]],
  ['since', ['after', false]],
  ['following', ['after', false]],
  ['before', ['after', true]],
  ['until', ['after', true]],
  ['then', ['after', true]],
  ['because', ['because', false]],
  ['when', ['when', false]],
  ['so', ['because', true]],
  ['therefore', ['because', true]],
  ['caused', ['because', true]],
  ['causes', ['because', true]],
  ['causing', ['because', true]],
  ['despite', ['despite', false]],
  ['although', ['despite', false]],
  ['though', ['despite', false]],
  ['than', ['than', false]],
])
/** What a link of the spans may be told as: a reason comes first, what was the case when something happened is left at that. */
const TOLD_AS: Readonly<Record<Kind, readonly Kind[]>> = {
  after: ['after', 'when'],
  because: ['because', 'after', 'when'],
  despite: ['despite'],
  when: ['when', 'after'],
  than: ['than'],
}
const LESS = /^(?:less|fewer|lower|smaller|shorter|slower|younger|worse|weaker|cheaper)$/
/** Before a reason in a phrase: "fined for fixing prices", "arrested over threats". */
const REASONS = /^(?:for|over|as|since|with|by|from|in)$/
const AGAINST = /^(?:but|while|whereas|however|yet)$/
/** Where a side ends too. */
const BREAKS = /^(?:as|while|whether|unless|if)$/
const MARK = /[,;:“”"]/
/** Words of content of one side. */
const LONGEST = 8
/** "Fewer boats in the first half of the year than" */
const REACH = 10

/**
 * "A after B" is told neither as "B after A" nor of what the spans do not join so; a reason is told only where they give it. `joined` asks
 * for a link of the spans behind each one of the sentence; without it only what stands against theirs counts.
 */
export function otherLink(
  claim: readonly Token[],
  source: readonly Token[],
  same: Same,
  joined = true,
): string | null {
  const given = linksOf(source, true)
  const shared = (a: readonly Token[], b: readonly Token[]): number =>
    a.filter((w) => b.some((s) => same(w.stem, s.stem))).length
  const mostOf = (a: readonly Token[], b: readonly Token[]): boolean =>
    2 * shared(a, b) >= Math.min(a.length, b.length) && shared(a, b) > 0
  for (const own of linksOf(claim)) {
    if (!joined && own.kind !== 'after') continue
    const alike = given
      .filter((g) => TOLD_AS[g.kind].includes(own.kind))
      .map((g) => ({
        g,
        // What stands right behind the word decides: the rest of a sentence is long and has something of everything.
        straight: shared(own[own.scope], g[own.scope]),
        crossed: shared(own[own.scope], g[own.scope === 'late' ? 'early' : 'late']),
      }))
    const [best] = alike
      .filter(({ straight, crossed }) => straight !== crossed)
      .sort((a, b) => Math.max(b.straight, b.crossed) - Math.max(a.straight, a.crossed))
    const both = (g: Link): number =>
      shared(own.late, g.early) +
      shared(own.early, g.late) -
      shared(own.late, g.late) -
      shared(own.early, g.early)
    if (best && best.crossed > best.straight && !(joined && both(best.g) < 0))
      return 'it turns round what comes first, is more or is the reason'
    if (!joined || own.kind === 'than') continue
    if (own.kind === 'despite' && (isContrast(own) || isOfTwo(own))) continue
    if (own.kind === 'when' && isJoined(own)) continue
    const stands = alike.some(({ g }) => mostOf(own.early, g.early) && shared(own.late, g.late) > 0)
    if (!stands && !(own.kind === 'because' && isReason(own.early)))
      return 'it joins as reason or in time what its spans do not'
  }
  return null

  /** "Although A, B" of "A, but B": what stands against each other does so either way. */
  function isContrast(own: Link): boolean {
    return source.some((s, k) => {
      if (!AGAINST.test(s.form)) return false
      const [a, b] = [side(source, k, -1), side(source, k, 1)]
      return (
        (mostOf(own.early, a) && shared(own.late, b) > 0) || (mostOf(own.early, b) && shared(own.late, a) > 0)
      )
    })
  }

  /** "Although A, B" of A and B, a sentence each: they stand beside one another. */
  function isOfTwo(own: Link): boolean {
    const homes = (words: readonly Token[]): number[] =>
      [
        ...Map.groupBy(
          source.filter((s) => words.some((w) => same(w.stem, s.stem))),
          (s) => s.sentence,
        ),
      ]
        .filter(([, hits]) => 2 * new Set(hits.map((s) => s.stem)).size >= words.length)
        .map(([sentence]) => sentence)
    const [a, b] = [homes(own.early), homes(own.late)]
    return a.length === 1 && b.length === 1 && a[0] !== b[0]
  }

  /** "Died when a quake shook the valley" of "a quake shook the valley and killed": one clause with two verbs. */
  function isJoined(own: Link): boolean {
    return source.some((s, k) => {
      if (s.form !== 'and' || /[,;]/.test(s.gap)) return false
      const [a, b] = [side(source, k, -1), side(source, k, 1)]
      return mostOf(own.early, a) && shared(own.late, b) > 0
    })
  }

  /** "Because it fixed prices" of "for fixing prices". */
  function isReason(early: readonly Token[]): boolean {
    return source.some(
      (s, k) => REASONS.test(s.form) && mostOf(early, source.slice(k + 1, k + 1 + LONGEST).filter(isContent)),
    )
  }
}

const isContent = (w: Token): boolean => w.kind === 'content' || (w.kind === 'number' && w.form !== '1')

function linksOf(words: readonly Token[], outcomes = false): Link[] {
  return words.flatMap((w, at): Link[] => {
    // "…, halting the traffic": what comes of it.
    // "Caused by" stands as "because of".
    const by = /^caus/.test(w.form) && words[at + 1]?.form === 'by'
    const followed = w.form === 'followed' && words[at + 1]?.form === 'by'
    const [kind, turned] =
      (by ? (['because', false] as const) : followed ? (['after', true] as const) : WORDS.get(w.form)) ??
      (outcomes && isOutcome(w) ? (['after', true] as const) : [])
    if (!kind || turned === undefined) return []
    // "so many", "until Monday", "more than 40": no two happenings.
    if (w.form === 'so' && !/,/.test(w.gap)) return []
    const all = side(words, at, 1)
    // "A landslide caused by rain buried it": the reason ends before the verb.
    const verb = by ? all.findIndex((x) => isPast(x.form)) : -1
    const behind = verb > 0 ? all.slice(0, verb) : all
    if (behind.every((x) => x.kind === 'number' || TIMES.has(x.form)) || words[at + 1]?.kind === 'number')
      return []
    // "Until August by order of the court"
    const [first, second] = [words[at + 1], words[at + (words[at + 2]?.kind === 'number' ? 3 : 2)]]
    if (
      first &&
      TIMES.has(first.form) &&
      !isOwner(first) &&
      /^(?:by|in|at|on|from|with)$/.test(second?.form ?? '')
    )
      return []
    // "After an hour the warning was lifted": no mark tells where the other side begins.
    const front = side(words, at, -1)
    const rest = words.filter((x) => x.sentence === w.sentence && isContent(x) && !behind.includes(x))
    const before = (kind === 'than' || followed) && front.length ? front : rest
    if (!before.length) return []
    const less = kind === 'than' && words.slice(Math.max(0, at - REACH), at).some((x) => LESS.test(x.form))
    return [
      turned !== less
        ? { kind, late: behind, early: before, scope: 'late' }
        : { kind, late: before, early: behind, scope: 'early' },
    ]
  })
}

/** A participle behind a comma: what the rest of the sentence led to, at the same time or later. */
const isOutcome = (w: Token): boolean =>
  /,/.test(w.gap) &&
  w.form.endsWith('ing') &&
  w.form.length > 5 &&
  !/^(?:according|including|following|during)$/.test(w.form)

/** Words of a name. */
const NAME = 4
const isComma = (w: Token | undefined): boolean => w !== undefined && /^, $/.test(w.gap)

/** "When a clerk, Ana Holt, noticed": a name between commas parts nothing. `at` is the word behind either of them. */
function setsInName(words: readonly Token[], at: number): boolean {
  if (!isComma(words[at])) return false
  let end = at
  while (end < at + NAME && words[end]?.capital) end++
  if (end > at && isComma(words[end])) return true
  let start = at - 1
  while (start > at - NAME && words[start]?.capital && words[start]!.gap === ' ') start--
  return words[start]?.capital === true && isComma(words[start])
}

/** Words of content after (1) or before (-1) a place, up to a mark, another link or the end. */
function side(words: readonly Token[], at: number, step: 1 | -1): Token[] {
  const out: Token[] = []
  for (let k = at + step; k >= 0 && k < words.length && out.length < LONGEST; k += step) {
    const w = words[k]!
    const edge = step > 0 ? k : k + 1
    const marked =
      (step > 0 ? k > at + 1 : k < at - 1) && MARK.test(words[edge]!.gap) && !setsInName(words, edge)
    if (
      w.sentence !== words[at]!.sentence ||
      (WORDS.has(w.form) && !/^caus/.test(w.form)) ||
      BREAKS.test(w.form) ||
      marked
    )
      break
    if (isContent(w)) out.push(w)
  }
  return out
}
