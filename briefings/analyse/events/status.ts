import type { Status } from '../../model.ts'
import { isCalendarWord } from '../phrases.ts'
import { isUnderWay, lies } from './ahead.ts'
import type { Reading, Sentence } from './compose.ts'
import type { VerbGroup } from './clauses.ts'

const WEAK_REPORT = new Set('claim allege report suggest believe think fear assert'.split(' '))
const DENY = new Set('deny'.split(' '))
const CANCEL = new Set('cancel scrap abandon axe shelve'.split(' '))
const POSTPONE = new Set('postpone delay defer'.split(' '))
const EXPECT = new Set('plan expect schedule slate hope aim intend set arrange seek want prepare'.split(' '))
/** What one does with an event before it is decided. */
const CONSIDER = new Set('consider weigh mull contemplate ponder debate'.split(' '))
/** Under them, or right before them, what is told did not come about (negative implicatives, Karttunen 1971). */
const AVERT = new Set('avoid prevent avert fail neglect'.split(' '))
const HEARSAY = new Set('reportedly allegedly apparently purportedly supposedly'.split(' '))

/**
 * How far an event has come, by the verbs above it, its tense and its modality. Only what the text asserts as done is
 * "happened" (compare the factuality levels of FactBank, Saurí & Pustejovsky 2009).
 */
export function statusOf(s: Sentence, r: Reading, n: number): Status {
  const g = s.groups[n]!
  // What somebody says has come as far as the clause that they say it in.
  if (r.group !== n && s.groups[r.group]?.link === 'report') return statusOf(s, r, r.group)
  const off = calledOff(s, g)
  if (off) return off
  if (underCondition(s, n)) return 'hypothetical'
  if (r.root === 'THREATEN' && g.tense !== 'modal') return 'threatened'
  if (DENY.has(g.lemma) || deniedBy(s, n)) return 'denied'
  if (cameToNothing(s, r, g)) return g.negated ? 'happened' : 'denied'
  if (isPlan(s, g) && !(g.lemma === 'seek' && r.root === 'REQUEST') && r.at !== g.head)
    return g.negated ? 'hypothetical' : 'planned'
  if (lies(s, g)) return g.negated ? 'hypothetical' : 'planned'
  if (CONSIDER.has(g.lemma) && r.at !== g.head) return 'hypothetical'
  if (g.finite && ofNobody(s, g)) return 'denied'
  // Who will not bid has refused to.
  if (g.tense === 'future' && g.negated) return r.root === 'REJECT' ? 'happened' : 'denied'
  if (g.tense === 'future') return 'planned'
  if (g.modal && g.tense === 'modal')
    return /would/.test(g.modal) && reportedAbove(s, n) ? 'planned' : 'hypothetical'
  if (!g.finite) return g.form === 'infinitive' ? 'planned' : nested(s, r, n)
  if (g.lemma === 'be' && r.root === 'AGREE') return 'planned'
  if (g.negated && r.root !== 'REJECT' && r.root !== 'AGREE') return 'denied'
  if (g.progressive && g.tense === 'present') return 'under way'
  if (g.lemma === 'be' && isUnderWay(s, g)) return 'under way'
  if (/^(?:continue|keep|resume|remain)$/.test(g.lemma) && (g.tense === 'present' || g.tense === 'perfect'))
    return 'under way'
  return heard(s, n) ? 'reported' : 'happened'
}

/** "failed to arrest", "avoided a strike", "stopped short of an attack", "ruled out sanctions", "all but signed". */
function cameToNothing(s: Sentence, r: Reading, g: VerbGroup): boolean {
  if (g.tense === 'future' || g.tense === 'modal') return false
  const word = (k: number): string => s.tokens[k]?.lower ?? ''
  if (
    /^(?:nearly|almost)$/.test(word(g.head - 1)) ||
    (word(g.head - 1) === 'but' && word(g.head - 2) === 'all')
  )
    return true
  const after = `${g.lemma} ${word(g.head + 1)}`
  return AVERT.has(g.lemma) || (r.at !== g.head && (after === 'stop short' || after === 'rule out'))
}

/** "Is set to", "was set for Monday", "set a date for"; not "set out", "set aside". */
function isPlan({ tokens }: Sentence, g: VerbGroup): boolean {
  if (g.lemma !== 'set') return EXPECT.has(g.lemma)
  const after = tokens.slice(g.head + 1, g.head + 7).map((t) => t.lower)
  return g.passive
    ? /^(?:to|for|on|in|at)$/.test(after[0] ?? '')
    : after[0] !== 'out' && after.includes('for')
}

function nested(s: Sentence, _r: Reading, n: number): Status {
  const parent = s.groups[s.groups[n]!.parent]
  if (!parent) return 'happened'
  if (DENY.has(parent.lemma) || AVERT.has(parent.lemma)) return 'denied'
  if (CONSIDER.has(parent.lemma)) return 'hypothetical'
  if (parent.tense === 'future') return 'planned'
  if (parent.tense === 'modal') return 'hypothetical'
  return 'happened'
}

/** "The meeting was called off", "the vote has been postponed", "rescheduled for Tuesday". */
export function calledOff(s: Sentence, g: VerbGroup): Status | null {
  const next = s.tokens[g.head + 1]?.lower
  if (g.tense === 'future' || g.tense === 'modal' || g.form === 'infinitive') return null
  const off =
    CANCEL.has(g.lemma) || (g.lemma === 'call' && (next === 'off' || s.tokens[g.head + 2]?.lower === 'off'))
  if (off) return g.negated ? 'planned' : 'called off'
  if (POSTPONE.has(g.lemma) || (g.lemma === 'put' && (next === 'off' || next === 'back'))) return 'postponed'
  // "The meeting was moved to 4 April", "brought forward to Monday"
  const to = s.tokens.findIndex((t, k) => k > g.head && k < g.head + 4 && t.lower === 'to')
  const day = s.tokens[to + 1]
  const moved = g.passive && /^(?:move|bring|push)$/.test(g.lemma) && to > 0 && day !== undefined
  if (moved && (day.pos === 'NUM' || isCalendarWord(day))) return 'rescheduled'
  return g.lemma === 'reschedule' ? 'rescheduled' : null
}

/** "Neither side signed", "no country sent troops". */
function ofNobody(s: Sentence, g: VerbGroup): boolean {
  const first = s.tokens[g.subject[0]]?.lower ?? ''
  return /^(?:neither|nobody|none|no)$/.test(first) && g.first - g.subject[0] < 6
}

function underCondition(s: Sentence, n: number): boolean {
  const g = s.groups[n]!
  if (g.link === 'condition') return true
  return !g.finite && s.groups[g.parent]?.link === 'condition'
}

/** The verbs of saying above a reported clause. */
function above(s: Sentence, n: number): VerbGroup | null {
  const g = s.groups[n]!
  if (g.link !== 'report') return s.groups.find((x) => x.link === 'attribution') ?? null
  for (let k = n - 1; k >= 0 && k > n - 6; k--)
    if (s.groups[k]!.finite && s.groups[k]!.link !== 'report') return s.groups[k]!
  return null
}

const reportedAbove = (s: Sentence, n: number): boolean => above(s, n) !== null

function deniedBy(s: Sentence, n: number): boolean {
  const a = above(s, n)
  return a !== null && a !== s.groups[n] && DENY.has(a.lemma) && s.groups[n]!.link === 'report'
}

/** Known by hearsay only: a weak verb of saying, "reportedly", or a report that its own source vouches for. */
function heard(s: Sentence, n: number): boolean {
  const g = s.groups[n]!
  for (let k = g.first - 2; k < g.head + 2; k++) if (HEARSAY.has(s.tokens[k]?.lower ?? '')) return true
  const a = above(s, n)
  if (!a) return false
  return WEAK_REPORT.has(a.lemma) || g.link === 'report'
}
