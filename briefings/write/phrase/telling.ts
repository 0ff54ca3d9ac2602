import { isAuxiliary, PREPOSITIONS } from '../support/frame-words.ts'
import type { Clause as Sentence } from '../support/reported.ts'
import type { Word } from '../support/words.ts'

/** Verbs of telling: what follows them, or stands before a comma and them, is somebody's word. */
const TELLS = new Set(
  (
    'said says say saying told tells claimed claims added adds insisted insists argued argues alleged alleges stated suggested ' +
    'suggests warned warns estimated estimates announced announces reported reports promised promises denied denies ' +
    'believes believe fear fears feared accused accuses accuse called calls declared declares explained explains predicted predicts ' +
    'blamed blames maintained maintains stressed stresses cautioned cautions noted notes remarked contended asserted replied testified testifies'
  ).split(' '),
)
/** Telling before "that", or at the end ("…, a study found"): a study shows, a minister hopes. */
const TELLS_THAT =
  /^(?:shows?|showed|found|finds|wr(?:ote|ites?)|thinks?|thought|hope[sd]?|expects?|expected|admit(?:s|ted)|conceded?s?|alleges?|argue|insist|contend|maintain|warn|suspect|assume|acknowledged|promises?|complain(?:s|ed)|worr(?:y|ies|ied)|hint(?:s|ed)|vow(?:s|ed)|concluded?)$/
/** Telling in a noun: "a promise of stricter rules by the minister". */
export const TOLD =
  /^(?:promise|pledge|warning|accusation|allegation|denial|announcement|estimate|prediction|forecast)s?$/
/** Telling with what follows: "described it as a threat", "spoke of a good day". */
const TELLS_AS: readonly (readonly [RegExp, RegExp])[] = [
  [/^describe[ds]?$/, /^as$/],
  [/^(?:spoke|speaks?)$/, /^of$/],
  [/^puts?$/, /^at$/],
]
/** Adverbs that put what follows on nobody's word. */
export const HEARSAY = /^(?:allegedly|reportedly|supposedly|purportedly|suspicion)$/
/** Telling only before a number: "counted 4,000", "spoke of 12,000". */
const COUNTS = new Set('counted counts spoke speak'.split(' '))
/** A verb of telling, by its form alone. */
export const isTold = (w: Word): boolean => TELLS.has(w.form) && !w.capital

/** "“…”, wrote Ana Holt" */
export const isInverted = ({ words, gaps }: Sentence, at: number): boolean =>
  TELLS_THAT.test(words[at]!.form) && /[”"]/.test(gaps[at]!) && words[at + 1]?.capital === true

/** Does the word tell something here? */
export function isTelling({ words, gaps }: Sentence, at: number): boolean {
  const gap = gaps[at]!
  const { form } = words[at]!
  const next = words.slice(at + 1, at + 4)
  const as = TELLS_AS.find(([verb]) => verb.test(form))
  if (as && words.slice(at + 1, at + 8).some((w) => as[1].test(w.form))) return true
  if (COUNTS.has(form)) return words.slice(at + 1, at + REACH).some((w) => w.kind === 'number')
  // "…, as most had expected"
  if (TELLS_THAT.test(form) && words[edgeBefore(gaps, at)]!.form === 'as') return false
  if (TELLS_THAT.test(form))
    return (
      !next.length ||
      (/;/.test(gaps[at + 1]!) && edgeBefore(gaps, at) > 0) ||
      next[0]!.form === 'that' ||
      // "Found during a check on Tuesday that"
      (PREPOSITIONS.has(next[0]!.form) && words.slice(at + 2, at + 7).some((w) => w.form === 'that')) ||
      opensClause({ words, gaps }, at)
    )
  if (TELLING.test(form)) return at === 0 || TELLS_BY.test(words[at - 1]!.form) || /,/.test(gap)
  if (!TELLS.has(form) || words[at]!.capital) return false
  if (/^(?:the|a|an|no|any|of|this|to|their|its)$/.test(words[at - 1]?.form ?? '')) return false
  // "Were told to leave" is an order, "called a strike" a deed, "argued over" no word of anybody's.
  if (/^(?:told|tells)$/.test(form) && (next[0]?.form === 'to' || next.some((w) => w.form === 'story')))
    return false
  if (/^call/.test(form) && words.slice(Math.max(0, at - 5), at + 7).some((w) => CALLED.test(w.form)))
    return false
  if (/^argued$/.test(form) && /^(?:over|about)$/.test(next[0]?.form ?? '')) return false
  // "called off", "called on", "called it off".
  return !(/^call/.test(form) && next.slice(0, 2).some((w) => /^(?:off|on|for)$/.test(w.form)))
}

/** What is called and not called something. */
const CALLED = /^(?:strikes?|walkout|walkouts|elections?|vote|referendum|meeting|summit|session|halt)$/

/** "Thought the signal had failed": a verb follows what stands behind, before any mark. */
function opensClause({ words, gaps }: Sentence, at: number): boolean {
  if (PREPOSITIONS.has(words[at + 1]?.form ?? '')) return false
  const end = edgeAfter(
    { words, gaps },
    at + 2,
    /^(?:who|which|that|when|where|while|after|before|because|as|to)$/,
  )
  return words.slice(at + 2, end).some((w) => isAuxiliary(w.form))
}

/** Participles of telling, behind a comma. */
export const TELLING =
  /^(?:saying|adding|arguing|claiming|insisting|warning|alleging|stating|suggesting|explaining|stressing|maintaining|noting|predicting|declaring|denying)$/
const TELLS_BY = /^(?:by|while)$/

/** Words that a clause without a mark is looked through. */
export const REACH = 14
export const EDGE = /[,;:“”"—]/

/** Where the part of the sentence up to the mark begins or ends. */
export function edgeBefore(gaps: readonly string[], at: number): number {
  let k = at
  while (k > Math.max(0, at - REACH) && !EDGE.test(gaps[k]!)) k--
  return k
}

/** Where the part of the sentence up to the mark begins or ends. */
export function edgeAfter({ words, gaps }: Sentence, from: number, until?: RegExp): number {
  let k = from
  while (k < words.length && k < from + REACH) {
    if (k > from && (EDGE.test(gaps[k]!) || until?.test(words[k]!.form))) break
    k++
  }
  return k
}
