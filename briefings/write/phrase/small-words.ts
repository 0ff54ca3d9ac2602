import { BE, isAdverb, isAuxiliary, isDeterminer, isPast, TIMES } from '../support/frame-words.ts'
import { isTimetabled } from './certainty.ts'
import { isUnit } from './same-measure.ts'
import { isNoun, type Token } from './tokens.ts'

interface Small {
  readonly words: RegExp
  /** What of the spans allows them. */
  readonly by: RegExp
  readonly reason: string
}

const SURE = 'it is more or less certain than its spans'
const TIME_OF_DAY = 'it happens at another time of day than in its spans'
const EXTENT = 'it says more or less than its spans do'

/** Small words that say much, each with those of the spans that it may stand for. */
const SMALL: readonly Small[] = [
  {
    words: /^(?:could|may|might|can|cannot|couldnt|cant|possibly|perhaps)$/,
    by: /^(?:could|may|might|can|cannot|couldnt|cant|possibl[ey]|perhaps|able|unable|chance|risk|threaten\p{L}*|allow\p{L}*|if|unless|whether|fear\p{L}*|likely)$/u,
    reason: SURE,
  },
  {
    words: /^(?:must|should)$/,
    by: /^(?:must|should|need\p{L}*|requir\p{L}*|to|order\p{L}*|demand\p{L}*|deadline|until|oblig\p{L}*)$/u,
    reason: SURE,
  },
  {
    words: /^(?:will|would|shall|wont|wouldnt)$/,
    by: /^(?:will|would|shall|wont|wouldnt|to|going|plan\p{L}*|promis\p{L}*|pledg\p{L}*|announc\p{L}*|due|set|schedul\p{L}*|expect\p{L}*|propos\p{L}*|ready|for|until|by|call\p{L}*|threaten\p{L}*|want\p{L}*|could|may|might)$/u,
    reason: SURE,
  },
  {
    words: /^(?:planned|plans|plan|expected|likely)$/,
    by: /^(?:plan|plans|planned|expect\p{L}*|likely|will|would|due|set|to|schedul\p{L}*|propos\p{L}*|intend\p{L}*|for|announc\p{L}*)$/u,
    reason: SURE,
  },
  {
    words: /^(?:again|already|longer|yet|finally|even)$/,
    by: /^(?:again|re\p{L}+|already|longer|yet|final\p{L}*|last|even|any|more|end\p{L}*|stop\p{L}*|return\p{L}*|former\p{L}*|still|continu\p{L}*|now|go|went|back)$/u,
    reason: EXTENT,
  },
  { words: /^(?:am|morning|dawn)$/, by: /^(?:am|morning|dawn)$/, reason: TIME_OF_DAY },
  {
    words: /^(?:pm|noon|afternoon|evening|dusk|night|overnight|midnight)$/,
    by: /^(?:pm|noon|afternoon|evening|dusk|night|overnight|midnight)$/,
    reason: TIME_OF_DAY,
  },
  { words: /^or$/, by: /^(?:or|nor|neither|not|no|whether|cannot|without|nt)$/, reason: EXTENT },
]
const NOW = /^(?:is|are)$/
const THEN = /^(?:was|were)$/
const OWNERS = /^(?:its|his|her|their)$/
const PARTITIVE = /^(?:one|1)$/

/** What small words add: that something may, must or will be, is so again or no longer, is now and not then, is one thing or the other. */
export function otherSmallWord(claim: readonly Token[], source: readonly Token[]): string | null {
  const odd = SMALL.find(
    ({ words, by }) =>
      claim.some((w) => !isMay(w) && words.test(w.form)) &&
      !source.some((s) => by.test(s.form)) &&
      // "Will open in May" of "opens in May"
      !(words.test('will') && source.some((_, i) => isTimetabled(source, i))),
  )
  if (odd) return odd.reason
  if (claim.some((_, i) => joinsBoth(claim, i, source))) return EXTENT
  // "From now on" gives a beginning and no end.
  if (claim.some((w, i) => w.form === 'now' && claim[i - 1]?.form === 'from') && !has(source, 'now'))
    return EXTENT
  if (claim.some((_, i) => multiplies(claim, i, source) || isAlone(claim, i, source))) return EXTENT
  if (claim.some((_, i) => takesHold(claim, i, source)))
    return 'it gives to one what its spans give to another'
  if (
    TURNED.some(
      ([own, given]) =>
        claim.some((w, i) => w.form === own && !suffers(claim, i)) &&
        !has(source, own) &&
        source.some((s, i) => s.form === given && !suffers(source, i)),
    )
  )
    return 'it turns round who does what'
  // "The first set" of "the second set"
  const isOtherOrdinal = (w: Token, i: number): boolean => {
    const what = claim[i + 1]
    if (!w.ordinal || what?.kind !== 'content' || TIMES.has(what.form)) return false
    const theirs = source.filter((s, k) => s.ordinal && source[k + 1]?.stem === what.stem)
    return theirs.length > 0 && !source.some((s) => s.ordinal && s.form === w.form)
  }
  if (claim.some(isOtherOrdinal)) return 'a number counts something else than in its spans'
  const ordinals = claim.filter((w) => w.ordinal && Number(w.form) > 1)
  if (
    ordinals.some(
      (w) => source.some((s) => s.form === w.form) && !source.some((s) => s.form === w.form && s.ordinal),
    )
  )
    return 'a number counts something else than in its spans'
  // "Two days" of "a second day"; a month's day is written either way.
  const counts = claim.filter(
    (w, i) => w.kind === 'number' && !w.ordinal && Number(w.form) > 1 && !isOfMonth(claim, i),
  )
  if (
    counts.some((w) => {
      const given = source.filter((s) => s.kind === 'number' && s.form === w.form)
      return given.length > 0 && given.every((s) => s.ordinal)
    })
  )
    return 'a number counts something else than in its spans'
  const oneOf = (words: readonly Token[]): boolean =>
    // "All but one of the provinces" of "every province but one"
    words.some(
      (w, i) =>
        PARTITIVE.test(w.form) && !w.ordinal && words[i + 1]?.form === 'of' && words[i - 1]?.form !== 'but',
    )
  // "One of them had" of "both were cold, and one had".
  const isOneOfThem = claim.some(
    (w, i) => w.form === '1' && claim[i + 1]?.form === 'of' && claim[i + 2]?.form === 'them',
  )
  const isOneAlone = source.some(
    (s, k) => s.form === '1' && !s.ordinal && isAuxiliary(source[k + 1]?.form ?? ''),
  )
  if (oneOf(claim) && !oneOf(source) && !(isOneOfThem && isOneAlone)) return EXTENT
  // Of somebody's words the tense goes with the verb of saying; of the text's own it says when.
  const own = (words: readonly Token[], tense: RegExp): boolean =>
    words.some((w) => w.said === null && tense.test(w.form))
  const any = (words: readonly Token[], tense: RegExp): boolean => words.some((w) => tense.test(w.form))
  // "Was suspended while an inquiry is held" of "suspended": past as well.
  const isDone = source.some(
    (s, i) =>
      isPast(s.form) &&
      s.mood === 'fact' &&
      ![1, 2].some(
        (n) => BE.has(source[i - n]?.form ?? '') || /^(?:has|have)$/.test(source[i - n]?.form ?? ''),
      ),
  )
  const moved = (a: RegExp, b: RegExp): boolean =>
    own(claim, a) && !any(source, a) && own(source, b) && !any(claim, b)
  return moved(NOW, THEN) || (!isDone && moved(THEN, NOW)) ? 'it tells of another time than its spans' : null
}

/** The month. */
const isMay = (w: Token): boolean => w.form === 'may' && w.capital

const isOfMonth = (words: readonly Token[], at: number): boolean =>
  [words[at - 1], words[at + 1]].some((w) => w?.capital === true && TIMES.has(w.form))

const has = (words: readonly Token[], form: string): boolean => words.some((w) => w.form === form)
/** "He" of "him": who did it is who suffered it. */
const TURNED = [
  ['he', 'him'],
  ['she', 'her'],
  ['him', 'he'],
] as const

/** "She has been charged": as "charged her". */
const suffers = (words: readonly Token[], at: number): boolean => {
  const verb = words.findIndex((w, k) => k > at && w.kind === 'content' && !isAdverb(w.form))
  return verb > 0 && isPast(words[verb]!.form) && words.slice(at + 1, verb).some((w) => BE.has(w.form))
}

/** "The drivers" of "the driver": one told as several. */
function multiplies(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const { form, stem, kind, capital } = claim[at]!
  if (kind !== 'content' || capital || !/[^s]s$/.test(form)) return false
  if (!isDeterminer(claim[at - 1]?.form ?? '') && claim[at - 1]?.kind !== 'number') return false
  // "No promises" of "no promise"
  if (claim[at - 1]?.kind === 'negation') return false
  const given = source.filter((s) => s.stem === stem)
  // "One mine … and the other": several are told.
  if (source.some((s) => /^(?:other|another|each|every)$/.test(s.form))) return false
  return given.length === 1 && `${given[0]!.form}s` === form
}

/** "Amended and repealed" of "amend or repeal": of two things one. */
function joinsBoth(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const joins = (words: readonly Token[], k: number, form: RegExp): boolean =>
    form.test(words[k]!.form) &&
    words[k - 1]?.stem === claim[at - 1]?.stem &&
    words[k + 1]?.stem === claim[at + 1]?.stem
  return (
    claim[at]!.form === 'and' &&
    source.some((_, k) => joins(source, k, /^or$/)) &&
    !source.some((_, k) => joins(source, k, /^and$/))
  )
}

/** "A month" of "12 months". */
function isAlone(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const { form, stem } = claim[at]!
  if (!/^an?$/.test(claim[at - 1]?.form ?? '') || !isUnit(form) || source.some((s) => s.form === form))
    return false
  const given = source.flatMap((s, k) => (s.stem === stem ? [k] : []))
  return given.length > 0 && given.every((k) => source[k - 1]?.kind === 'number')
}

/** "Its water" of "the water": a thing that the spans give to nobody. */
function takesHold(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const noun = claim[at + 1]
  if (!OWNERS.test(claim[at]!.form) || !noun || !isNoun(noun) || /.{3}est$/.test(noun.form)) return false
  const given = source.flatMap((s, k) => (s.stem === noun.stem ? [k] : []))
  return given.length > 0 && given.every((k) => source[k - 1]?.form === 'the' && source[k + 1]?.form !== 'of')
}
