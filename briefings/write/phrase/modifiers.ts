import { isAdverb, isAuxiliary, isPast, TIMES } from '../support/frame-words.ts'
import type { Same } from './sames.ts'
import { isContent, type Token } from './tokens.ts'
import { LINKS } from './verb-words.ts'

/** What such a word stands before is not (yet, fully or surely) what it says: to drop it is to say more. */
const PRIVATIVE = new Set(
  (
    'former ex acting deputy vice interim assistant alleged suspected attempted failed proposed planned draft possible potential ' +
    'provisional partial preliminary temporary unofficial'
  ).split(' '),
)
/** What is the first or the largest is so of all that is named behind it, and of nothing wider. */
const SUPERLATIVE = /^(?:only|\p{L}{3,}est|worst|best)$/u
const NO_SUPERLATIVE =
  /^(?:arrest|protest|request|interest|forest|harvest|contest|guest|invest|conquest|unrest|honest|modest|latest)$/
const CALENDAR = /^(?:time|week|month|year|day|night|quarter|season|half)$/
const NEAR = 3

/** A modifier that is dropped though what is left says more than the spans do, or that is moved to another word. */
export function otherModifier(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const wider =
    source.some((_, i) => dropsPrivative(claim, source, i, same)) ||
    source.some((_, i) => singlesOut(source, i) && dropsRestriction(claim, source, i, same))
  if (wider) return 'it leaves out a word without which the rest says more than its spans do'
  const only = source.flatMap((s, i) => (s.form === 'only' ? [nextTold(source, i)] : []))
  const moved = claim.some((w, i) => {
    if (w.form !== 'only' || !only.length) return false
    // "Only identified victims" of "only victims who have been identified"
    const focus = claim.slice(i + 1, i + 1 + NEAR).filter((x) => isContent(x) || x.kind === 'number')
    return focus.length > 0 && !only.some((s) => s !== null && focus.some((x) => same(x.stem, s.stem)))
  })
  const restricted = claim.some((w, i) => w.form === 'only' && takesRestriction(claim, i, source, same))
  return moved || restricted ? 'it limits something else than its spans do' : null
}

/** "Only those abroad" of "only those who registered": the clause that says which ones has gone to somebody else. */
function takesRestriction(
  claim: readonly Token[],
  at: number,
  source: readonly Token[],
  same: Same,
): boolean {
  const focus = nextTold(claim, at)
  if (!focus) return false
  const behind = claim.slice(claim.indexOf(focus) + 1)
  return source.some((s, i) => {
    const given = s.form === 'only' ? nextTold(source, i) : null
    if (!given || !same(focus.stem, given.stem)) return false
    const k = source.indexOf(given) + 1
    const what = RELATIVE.test(source[k]?.form ?? '') ? nextTold(source, k) : null
    return (
      what !== null &&
      behind.some((w) => w.stem === what.stem) &&
      !behind.slice(0, NEAR).some((w) => same(w.stem, what.stem))
    )
  })
}

const RELATIVE = /^(?:who|which|that)$/
const nextTold = (words: readonly Token[], at: number): Token | null =>
  words.slice(at + 1).find((w) => isContent(w) || w.kind === 'number') ?? null

/** "presidents Obama and Clinton" of "former presidents Obama and Clinton" */
function dropsPrivative(claim: readonly Token[], source: readonly Token[], at: number, same: Same): boolean {
  if (!PRIVATIVE.has(source[at]!.form)) return false
  const behind = source.slice(at + 1, at + 1 + NEAR)
  // "Was proposed by the former mayor": a verb.
  if (!behind[0] || !isContent(behind[0])) return false
  const k = behind.findIndex((w) => isContent(w) && !w.capital && !isAdverb(w.form))
  const bears = (words: readonly Token[], i: number): boolean =>
    words.slice(Math.max(0, i - NEAR), i).some((w) => w.stem === source[at]!.stem)
  // "Former Mayor Holt": the title stands alone.
  if (k < 0 && behind[0].capital && behind[0].gap === ' ') {
    const [title] = behind
    const alone = (words: readonly Token[]): boolean =>
      words.some((w, i) => w.stem === title.stem && !bears(words, i))
    return alone(claim) && !alone(source)
  }
  const noun = behind[k]
  if (!noun || behind.slice(0, k + 1).some((w) => /[,;:]/.test(w.gap))) return false
  const name = source[at + 2 + k]
  if (name?.capital && name.gap === ' ') {
    return claim.some(
      (w, i) => w.stem === name.stem && claim[i - 1]?.stem === noun.stem && !bears(claim, i - 1),
    )
  }
  // Told with and without it, the spans speak of either.
  const bare = source.some((s, i) => s.stem === noun.stem && !bears(source, i))
  return !bare && claim.some((w, i) => !w.capital && same(w.stem, noun.stem) && !bears(claim, i))
}

/** "the largest protests", "the second ruling": an ordinal is read as its number, and a thing in the singular stands behind it. */
function singlesOut(source: readonly Token[], at: number): boolean {
  const { form, kind } = source[at]!
  const [before, next] = [source[at - 1]?.form ?? '', source[at + 1]]
  if (kind === 'number')
    return (
      /^(?:the|its|his|her|their)$/.test(before) &&
      next !== undefined &&
      isContent(next) &&
      !/s$/.test(next.form)
    )
  return SUPERLATIVE.test(form) && !NO_SUPERLATIVE.test(form) && !/^an?$/.test(before)
}

/** "the second ruling in a week" of "the second ruling against a company in a week" */
function dropsRestriction(
  claim: readonly Token[],
  source: readonly Token[],
  at: number,
  same: Same,
): boolean {
  const s = source[at]!
  const next = source[at + 1]
  // "Only on Monday"
  if (LINKS.has(next?.form ?? '') && TIMES.has(source[at + 2]?.form ?? '')) return false
  if (s.capital || !next || TIMES.has(next.form) || /[,;:]/.test(next.gap)) return false
  const phrase = phraseAfter(source, at)
  const [head] = phrase
  if (!head || (CALENDAR.test(head.form) && phrase.length === 1)) return false
  const kept = claim.some(
    (w, i) =>
      w.stem === s.stem &&
      // "The highest that the court has imposed": what is the highest is named before.
      (RELATIVE.test(next.form) || claim.slice(i + 1, i + 1 + NEAR).some((x) => same(x.stem, head.stem))),
  )
  return kept && phrase.some((x) => !claim.some((w) => w.stem === x.stem || same(w.stem, x.stem)))
}

/** What is named behind the word, up to a mark or the verb of the sentence; a clause with "that" belongs to it. */
function phraseAfter(source: readonly Token[], at: number): Token[] {
  const out: Token[] = []
  let relative = false
  for (let k = at + 1; k < source.length; k++) {
    const w = source[k]!
    if (w.sentence !== source[at]!.sentence || /[,;:()“”]/.test(w.gap)) break
    if (/^(?:that|which|who|since)$/.test(w.form)) relative = true
    else if (!relative && (isAuxiliary(w.form) || (isPast(w.form) && out.length > 0))) break
    if (isContent(w) && !isPast(w.form)) out.push(w)
  }
  return out
}
