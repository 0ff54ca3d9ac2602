import type { Range } from '../../model.ts'
import type { AnalysedText, Token } from '../text.ts'
import { WEEKDAYS } from './lexicon.ts'
import {
  AHEAD,
  APPOINTED,
  CLAUSE_START,
  EMPTY_BASE,
  ENTERED,
  IMPLICATIVE,
  IRREGULAR_PAST,
  MODAL_FUTURE,
  PUT_OFF,
  PUT_OFF_WITH,
  RELATIVE,
  SCHEDULED,
} from './verb-lists.ts'

/**
 * Which way the clause around a time expression looks; null where no verb says. `either` is an infinitive under a verb in the past: "struck
 * a deal to buy the mill on Monday" may date the deal or the purchase. `timetabled` is a present that looks ahead ("the talks resume Monday")
 * but in captions ("Holt arrives at the mill, Monday").
 */
export type Tense = 'past' | 'present' | 'future' | 'timetabled' | 'either' | null

/** How many tokens to either side may hold the verb: clauses of news seldom run longer, and the scan stays linear. */
const REACH = 40

/** "In May had been", "Theresa May": the month or the name, and no verb. */
const isModal = ({ lower, text }: Token): boolean => MODAL_FUTURE.has(lower) && text !== 'May'

export interface Outlook {
  readonly tense: Tense
  /** Said by a verb a few words before, in the same clause. */
  readonly direct: boolean
}

const CLOSE = 12

/**
 * The tense that governs the tokens `[from, to)`: of the nearest verb before them in their clause ("arrived Monday"), else
 * of the next one after ("On Monday the talks will …").
 */
export function tenseAt(doc: AnalysedText, from: number, to: number): Outlook {
  const bounds = doc.bounds[doc.tokens[from]?.sentence ?? -1]
  if (!bounds) return { tense: null, direct: false }
  // "He said a poll on Friday would be a sham": the day belongs to the subject of the verb right after it.
  const after = doc.tokens[to]
  const own = after?.pos === 'AUX' && to < bounds.end ? tenseOfVerb(doc.tokens, to, bounds.start) : null
  if (own && !endsRelative(doc.tokens, from, bounds.start)) return { tense: own, direct: true }
  if (isOfSubject(doc.tokens, to, bounds)) return { tense: 'past', direct: true }
  if (isAppointment(doc.tokens, from, bounds.start)) return { tense: 'future', direct: true }
  const appointed = appointedBy(doc.tokens, from, bounds.start)
  if (appointed) return { tense: appointed, direct: true }
  const near = leftwards(doc.tokens, from, Math.max(bounds.start, from - CLOSE), bounds.start)
  if (near) return { tense: near, direct: true }
  const stop = Math.max(bounds.start, from - REACH)
  const end = Math.min(bounds.end, to + REACH)
  const tense =
    leftwards(doc.tokens, from, stop, bounds.start) ??
    rightwards(doc.tokens, to, end, false) ??
    beyond(doc.tokens, from, stop, bounds.start) ??
    rightwards(doc.tokens, to, end, true)
  // "In January the firm brought in …": what opens the sentence belongs to its first verb.
  return { tense, direct: from - bounds.start <= 2 }
}

/** "The fire in April destroyed a mill": of what opens the sentence, where its verb takes an object. */
const isOfSubject = (tokens: readonly Token[], to: number, { start, end }: Range): boolean =>
  to + 1 < end &&
  isPast(tokens[to]!.lower) &&
  /^(?:DET|NUM|PROPN|PRON)$/.test(tokens[to + 1]!.pos) &&
  tokens.slice(start, to + 1).every((t, k) => (t.pos === 'VERB' || t.pos === 'AUX') === (start + k === to))

/** "The next draw is Tuesday", "the vote is on Friday": a day that something is, is still to come. */
function isAppointment(tokens: readonly Token[], from: number, floor: number): boolean {
  const verb = from - (tokens[from - 1]?.lower === 'on' ? 2 : 1)
  return verb > floor && /^(?:is|are)$/.test(tokens[verb]!.lower)
}

/**
 * "The strike called for Friday", "the vote was put off to Friday": the day is the one appointed, whenever that was said. "Put off from
 * Friday": the one before, which may be just over.
 */
function appointedBy(tokens: readonly Token[], from: number, floor: number): Tense {
  const before = tokens[from - 1]?.lower ?? ''
  // "A warning for Friday", but "net income for April".
  const [what, isDay] = [tokens[from - 2], WEEKDAYS.has(tokens[from]!.lower)]
  if (
    before === 'for' &&
    from - 2 >= floor &&
    (APPOINTED.has(what!.lower) || (isDay && what!.pos === 'NOUN'))
  )
    return hadBeen(tokens, from - 2) ? null : 'future'
  if (!/^(?:to|until|till|from)$/.test(before)) return null
  for (let k = from - 2; k >= Math.max(floor, from - CLOSE); k--) {
    const { lower } = tokens[k]!
    if (CLAUSE_START.has(lower)) return null
    if (PUT_OFF.has(lower) || PUT_OFF_WITH[lower]?.split(' ').includes(tokens[k + 1]?.lower ?? ''))
      return hadBeen(tokens, k) ? null : before === 'from' ? 'either' : 'future'
    if (tokens[k]!.pos === 'VERB') return null
  }
  return null
}

const hadBeen = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.lower === 'been' && tokens[k - 2]?.lower === 'had'

/** "The concert that she was to give on Friday has been …": the day is the relative clause's own. */
function endsRelative(tokens: readonly Token[], at: number, floor: number): boolean {
  const stop = Math.max(floor, at - CLOSE)
  let hasVerb = false
  for (let k = at - 1; k >= stop; k--) {
    if (RELATIVE.has(tokens[k]!.lower)) return hasVerb
    hasVerb ||= tenseOfVerb(tokens, k, floor) !== null
  }
  return false
}

/** The verb before, without crossing into the clause outside. */
function leftwards(tokens: readonly Token[], at: number, stop: number, floor: number): Tense {
  for (let k = at - 1; k >= stop; k--) {
    const t = tokens[k]!
    const opened = t.lower === ',' ? asideBefore(tokens, k, floor) : null
    if (opened !== null) {
      k = opened
      continue
    }
    if (CLAUSE_START.has(t.lower) && k < at - 1) return null
    if (/^[;:“”"]$/.test(t.text) || t.text === '``' || t.text === "''") {
      if (k < at - 2) return null
      continue
    }
    const found = tenseOfVerb(tokens, k, floor)
    if (found) return found === 'past' && isEntry(tokens, k, at) ? 'future' : found
  }
  return null
}

/** "Qualified for the championships in November": whoever gets a place gets it in something that is still to come. */
const isEntry = (tokens: readonly Token[], k: number, at: number): boolean =>
  ENTERED.has(tokens[k]!.lower) &&
  tokens[at - 1]?.lower === 'in' &&
  tokens.slice(k + 1, k + 5).some((t) => t.lower === 'for')

/** Where what ends with this comma is set off: "the games, planned for July, by winning on Sunday". Null for any other comma. */
function asideBefore(tokens: readonly Token[], comma: number, floor: number): number | null {
  // "Who stepped down as chairman, president and director in March" goes on.
  if (/^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[comma + 1]?.pos ?? '')) return null
  for (let k = comma - 1; k >= Math.max(floor, comma - CLOSE); k--) {
    if (tokens[k]!.lower !== ',') continue
    const { lower, pos } = tokens[k + 1]!
    const isReduced = pos !== 'NOUN' && (AHEAD.has(lower) || (pos === 'VERB' && isPast(lower)))
    return isReduced || RELATIVE.has(lower) ? k : null
  }
  return null
}

function rightwards(tokens: readonly Token[], at: number, stop: number, isMeant: boolean): Tense {
  for (let k = at; k < stop; k++) {
    if (/^[;“”"]$/.test(tokens[k]!.text)) return null
    // "Will speak after the vote on Sunday, but bakers said …"
    if (tokens[k]!.lower === ',' && tokens[k + 1]?.pos === 'CCONJ') return null
    // "Norland votes on Sunday in a race that has been close": another clause's verb.
    if (k > at && RELATIVE.has(tokens[k]!.lower) && tokens[k - 1]!.pos === 'NOUN') return null
    const found = tenseOfVerb(tokens, k, Math.max(0, at - 3))
    // "On Monday, in an attempt to sell the mill, Holt spoke": an infinitive is that of another clause, where there is a verb besides.
    if (found && (isMeant || tokens[k - 1]?.lower !== 'to')) return found
  }
  return null
}

/** The main clause, where the subordinate one has no verb that tells. */
function beyond(tokens: readonly Token[], at: number, stop: number, floor: number): Tense {
  for (let k = at - 1; k >= stop; k--) {
    const found = tenseOfVerb(tokens, k, floor)
    if (found) return found
  }
  return null
}

function tenseOfVerb(tokens: readonly Token[], k: number, stop: number): Tense {
  const t = tokens[k]!
  const w = t.lower
  // A name that the tagger took for a verb: "Roe vs. Wade".
  if (/^\p{Lu}/u.test(t.text) && tokens[k - 1]?.sentence === t.sentence) return null
  if (isModal(t) && (t.pos === 'AUX' || t.pos === 'VERB')) return 'future'
  if (w === 'set' && !/^(?:is|are|was|were|been|be|'s|’s)$/.test(tokens[k - 1]?.lower ?? ''))
    return t.pos === 'VERB' ? 'past' : null
  // "Retired, as planned, on Friday"
  if (AHEAD.has(w) && tokens[k - 1]?.lower === 'as') return null
  if (AHEAD.has(w) && (t.pos !== 'NOUN' || w === 'due')) return hadBeen(tokens, k) ? 'past' : 'future'
  if (t.pos !== 'VERB' && t.pos !== 'AUX') return null
  const before = tokens[k - 1]
  if (EMPTY_BASE.has(w) && k > stop && before?.lower !== 'to')
    return w.startsWith('have') && w === 'have' ? 'past' : null
  if (w.endsWith('ing')) return gerund(tokens, k, stop)
  if (isPast(w) && isAttributive(tokens, k)) return null
  if (isPast(w))
    return w === 'set' || w === 'put' || w === 'hit'
      ? ambiguous(tokens, k, stop)
      : participle(tokens, k, stop)
  if (before?.lower === 'to') return infinitive(tokens, k, stop)
  if (w === 'has' || w === 'have' || w === "'ve" || w === '’ve') return 'past'
  if (modalBefore(tokens, k, stop)) return 'future'
  // "The firm's launch" is no verb.
  if (/^(?:'s|’s|the|its|his|her|their|an?)$/.test(before?.lower ?? '')) return null
  if (SCHEDULED.has(w)) return 'timetabled'
  // A bare form after another verb ("get beat", "help find") has its tense from that one.
  return before?.pos === 'VERB' && !w.endsWith('s') ? null : 'present'
}

/** A word in lower case that is, or may be, a verb in the past. */
export function isPast(w: string): boolean {
  if (IRREGULAR_PAST.has(w)) return true
  return (
    w.endsWith('ed') &&
    !/^(?:need|feed|speed|bleed|breed|shed|embed|heed|exceed|succeed|proceed|indeed)$/.test(w)
  )
}

/** "their postponed talks": a participle before its noun says nothing of when the clause is; "a slick that made landfall" is none. */
const isAttributive = (tokens: readonly Token[], k: number): boolean =>
  !(tokens[k - 1]?.lower === 'that' && tokens[k - 1]!.pos === 'PRON') &&
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|'s|’s)$/.test(
    tokens[k - 1]?.lower ?? '',
  ) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[k + 1]?.pos ?? '')

/** "will be held", "is held", "to be signed" look ahead; "was held", "held" back. */
function participle(tokens: readonly Token[], k: number, stop: number): Tense {
  for (let j = k - 1; j >= Math.max(stop, k - 4); j--) {
    const { lower, pos } = tokens[j]!
    // "Could have won it on Monday" is past; what would have been, may have been planned for a day to come.
    if (isModal(tokens[j]!) && tokens[j + 1]?.lower === 'have' && !/^(?:will|shall|'ll|’ll|wo)$/.test(lower))
      return lower === 'would' ? 'either' : 'past'
    if (isModal(tokens[j]!)) return 'future'
    if (lower === 'to' && tokens[j + 1]?.lower === 'be') return 'future'
    // "Was to have opened": the day that was meant.
    if (lower === 'to' && /^(?:was|were)$/.test(tokens[j - 1]?.lower ?? '')) return 'future'
    if (lower === 'is' || lower === 'are') return tokens[j + 1]?.lower === 'being' ? 'present' : 'past'
    if (/^(?:was|were|had|has|have|been|did|'ve|’ve|'d|’d)$/.test(lower)) continue
    if (pos !== 'ADV' && pos !== 'PART' && lower !== 'be') break
  }
  return 'past'
}

function ambiguous(tokens: readonly Token[], k: number, stop: number): Tense {
  return modalBefore(tokens, k, stop) || tokens[k - 1]?.lower === 'to' ? 'future' : 'past'
}

const modalBefore = (tokens: readonly Token[], k: number, stop: number): boolean => {
  for (let j = k - 1; j >= Math.max(stop, k - 4); j--) {
    const { pos, lower } = tokens[j]!
    if (isModal(tokens[j]!)) return true
    // "Won't by themselves decide"
    if (lower.endsWith('self') || lower.endsWith('selves')) j--
    else if (pos !== 'ADV' && pos !== 'PART') return false
  }
  return false
}

function infinitive(tokens: readonly Token[], k: number, stop: number): Tense {
  for (let j = k - 2; j >= Math.max(stop, k - 10); j--) {
    const t = tokens[j]!
    if (IMPLICATIVE.has(t.lower)) return 'past'
    if (t.lower === 'due' || t.lower === 'likely' || t.lower === 'unlikely') return 'future'
    if (t.pos !== 'VERB' && t.pos !== 'AUX') continue
    // "Fell while trying to reach it on Monday": as the verb of the clause outside.
    if (
      /^(?:trying|attempting)$/.test(t.lower) &&
      /^(?:while|when|after|,)$/.test(tokens[j - 1]?.lower ?? '')
    )
      return null
    // "Was to give": what was planned, as seen from before it.
    if (j === k - 2 && /^(?:was|were)$/.test(t.lower)) return 'future'
    // "after agreeing to buy the mill in April": what came after is told, so it has been.
    if (/ing$/.test(t.lower) && tokens[j - 1]?.lower === 'after') return 'past'
    // "had been scheduled to expire": it was to be, and time has gone over it.
    if (tokens[j - 1]?.lower === 'been' && tokens[j - 2]?.lower === 'had') return 'past'
    if (isPast(t.lower) && !AHEAD.has(t.lower)) return 'either'
    break
  }
  return 'future'
}

/** "is leaving Friday" looks ahead, "was leaving" back; after a preposition the main verb decides. */
function gerund(tokens: readonly Token[], k: number, stop: number): Tense {
  for (let j = k - 1; j >= Math.max(stop, k - 3); j--) {
    const w = tokens[j]!.lower
    if (/^(?:is|are|am|'re|’re|'m|’m|be)$/.test(w)) return 'future'
    if (w === 'was' || w === 'were' || w === 'been') return 'past'
  }
  return null
}
