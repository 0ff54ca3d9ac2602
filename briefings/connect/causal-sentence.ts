/** What a sentence says came of what; both in its own words. */
export interface Causation {
  readonly effect: string
  readonly cause: string
  /** The effect's verb is negated: "did not fall because …" gives a reason for what did not happen, or denies one. */
  readonly isNegated: boolean
  /** No more is said than that the one came after the other. */
  readonly isOnlyAfter: boolean
}

const PREPOSITIONS =
  'because(?: of)?|owing to|on account of|as a (?:result|consequence) of|in protest (?:at|of|over|against)|in (?:response|reaction) to|in retaliation for|for fear of|citing'
/** "Was due to meet" is a plan: a cause is a thing that has an article, or follows no "was". */
const DUE_TO = '(?<!\\b(?:is|are|was|were|been|be) )due to|due to (?=(?:an?|the|its|his|her|their)\\b)'
const PASSIVES =
  '(?:caused|triggered|sparked|prompted|provoked|set off|brought (?:about|on)) by|(?:blamed|put down) (?:on|to)|attributed to'
/** Whoever "set off for the north" caused nothing. */
const ACTIVES =
  'caused|triggered|sparked|prompted|provoked|set off(?! (?:on|for|from|at|to|in|with|early|late|after|before|again|by)\\b)|led to|brought about'

/** Words that put the cause behind the effect: "called off because of fog", "was caused by a spark", "blamed on ice". */
const BEHIND = new RegExp(`\\b(?:${PREPOSITIONS}|${DUE_TO}|${PASSIVES})\\s+`, 'gi')
/** In front of both: "Because of fog, the race was called off." */
const IN_FRONT = new RegExp(`^(?:${PREPOSITIONS}|due to)\\s+([^,]+),\\s+(.+)$`, 'is')
/** Verbs whose subject is the cause: "A spark set off the blaze." */
const ACTING = new RegExp(`^(.+?)\\s+(?:${ACTIVES})\\s+([^,;.]+)`, 'is')
const BLAMES_ON = /\b(?:blam(?:ed|es|ing)|attribut(?:ed|es|ing))\s+(.+?)\s+(?:on|to)\s+(.+)$/is
const BLAMES_FOR = /\bblam(?:ed|es|ing)\s+(.+?)\s+for\s+([^,;.]+)/is
/** A quarrel is "over" something, unless that is a time or a number, or "over" belongs to the word before it: "took over", "control over". */
const OVER =
  /^(.+?)(?<!\b(?:hand|take|took|turn|win|won|carr|go|went|control|power|authority|all)\w*)\s+over\s+((?!\d|how|who|wh|the (?:past|last|next|weekend|summer|winter)|(?:an?|two|three|four|five|six|several|many|the) (?:hour|day|week|month|year|decade)s?\b).+)$/is

/** "The cause was a short circuit", "gave as its reason that …": of what, the sentences before tell. */
const NAMED =
  /\b(?:the cause (?:of (?<of>[^,.;]{3,60}?) )?(?:was|is|had been)|(?:gave|gives|giving) as (?:its|his|her|their|the) reason)\s+(?<cause>.+)$/is
/** What was to be, or whoever was to stay, and is not "after" something: that is why. Within a reach, so that a page's long line takes linear time. */
const CHANGED_AFTER =
  /^(?<effect>.*?\b(?:call(?:s|ed|ing) (?:it |them )?off|cancel(?:s|led|ing)?|scrap(?:s|ped)|abandon(?:s|ed)|postpone[sd]?|put off|resign(?:s|ed)|quits?|(?:stepped|steps) (?:down|aside)|suspend(?:s|ed)|recall(?:s|ed|ing)|evacuate[sd]?)\b[^.;]{0,300}?)\safter\s(?<cause>(?!\d|(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|many|most|\p{L}+ing)\s(?:[\p{L}-]+\s)?(?:hours?|days?|weeks?|months?|years?|decades?|terms?|talks|meeting|vote|trial)\b).+)$/isu
/** "Resigned two days after" says when, and not why. */
const SO_LONG = /\b(?:hours?|days?|weeks?|months?|years?|shortly|soon)$/i

/** Whoever leaves an office over something leaves because of it. */
const LEAVES =
  /\b(?:resign(?:s|ed)?|quits?|(?:steps?|stepped|stood) (?:down|aside)|sacked|dismissed|ousted)\b[^.]{0,60}?\bover\b/i

/** It says itself that it is a quarrel. */
const DISPUTE = /\bin an? (?:[\p{L}-]+ ){0,2}(?:dispute|row|quarrel|disagreement|feud) over\b/iu

/** What stands before a word and takes it back: "not because", "rather than due to", "did not cause". */
const TAKEN_BACK =
  /(?:\b(?:not|never|neither|nor|nothing|rather than|instead of)|n['’]t)(?:\s+(?:[a-z]+ly|been|was|were|is|be|have|had))*\s+$/i
/** The whole relation is denied or doubted. */
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|rul(?:e|es|ed) out|disput(?:es|ed)|(?:to|not|they|who) dispute|no (?:evidence|sign|indication|link|proof))\b/i
const NEGATED =
  /\b(?:did|does|do|has|have|had|was|were|is|are|would|will|could|can)(?: not|n['’]t)\b(?! (?:because|due|owing))/i

/** Any word of them all: most sentences have none, and are not looked at further. */
const ANY = new RegExp(
  `\\b(?:${PREPOSITIONS}|due to|${ACTIVES}|blam(?:ed|es|ing)|put down|attribut(?:ed|es|ing)|over|after|the cause|reason)\\b`,
  'i',
)

/**
 * Reads what a sentence says came of what, by the words that English states causes with (Girju 2003; CONTINGENCY in Prasad et
 * al. 2008); null where it states none, asks, or takes it back. A quarrel's "over" counts only where the sentence tells of one.
 */
export function causationOf(sentence: string, isQuarrel: () => boolean): Causation | null {
  if (!ANY.test(sentence) || sentence.trimEnd().endsWith('?') || DENIED.test(sentence)) return null
  const sides =
    inFront(sentence) ??
    named(sentence) ??
    behind(sentence) ??
    blamed(sentence) ??
    acting(sentence) ??
    (LEAVES.test(sentence) || DISPUTE.test(sentence) || isQuarrel() ? over(sentence) : null)
  const after = sides ? null : changedAfter(sentence)
  if (after) return { ...after, isNegated: NEGATED.test(after.effect), isOnlyAfter: true }
  if (sides && ONLY_ARGUED.test(sides.effect)) return null
  return sides && { ...sides, isNegated: NEGATED.test(sides.effect), isOnlyAfter: false }
}

/** "His conviction should be quashed because …": what somebody would have is not what happened. */
const ONLY_ARGUED = /\b(?:should|ought to|must)\b[^,;]*$/i

type Sides = Pick<Causation, 'effect' | 'cause'>

function inFront(sentence: string): Sides | null {
  const [, cause, effect] = IN_FRONT.exec(sentence) ?? []
  return cause && effect ? { cause, effect } : null
}

function named(sentence: string): Sides | null {
  const { of = '', cause } = NAMED.exec(sentence)?.groups ?? {}
  return cause && !UNKNOWN.test(cause) ? { effect: of, cause } : null
}
/** "The cause was not known", "is unclear", "is being looked into". */
const UNKNOWN = /^(?:not|un|still|being|under)/i

function changedAfter(sentence: string): Sides | null {
  const { effect, cause } = CHANGED_AFTER.exec(sentence)?.groups ?? {}
  return effect && cause && !SO_LONG.test(effect) ? { effect, cause } : null
}

/** "Not because of the row but because of her health": the effect ends at the first, the cause begins at the second. */
function behind(sentence: string): Sides | null {
  const [first, ...others] = sentence.matchAll(BEHIND)
  const stated = first && [first, ...others].find((m) => !TAKEN_BACK.test(sentence.slice(0, m.index)))
  if (!first || !stated || first.index === 0) return null
  return { effect: sentence.slice(0, first.index), cause: sentence.slice(stated.index + stated[0].length) }
}

function blamed(sentence: string): Sides | null {
  const isFor = BLAMES_FOR.exec(sentence)
  const found = isFor ?? BLAMES_ON.exec(sentence)
  if (!found || TAKEN_BACK.test(sentence.slice(0, found.index))) return null
  const [, one, other] = found
  return isFor ? { cause: one!, effect: other! } : { effect: one!, cause: other! }
}

function acting(sentence: string): Sides | null {
  const [, cause, effect] = ACTING.exec(sentence) ?? []
  return cause && effect && !TAKEN_BACK.test(`${cause} `) ? { cause, effect } : null
}

function over(sentence: string): Sides | null {
  const [, effect, cause] = OVER.exec(sentence) ?? []
  // "The charges over the two trips had been dropped" says what they are about, and of nothing why it was done.
  return effect && cause && !/^(?:The|Its|Their|His|Her) \p{Ll}+$/u.test(effect) ? { effect, cause } : null
}
