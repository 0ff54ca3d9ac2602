import { ordinalAt } from '../numerals.ts'
import { word, type Piece } from '../pieces.ts'
import { dateAt, weekdayAt, yearAt } from './dates.ts'
import { holidayAt } from './holidays.ts'
import { DECADES, SEASONS, UNITS, type Unit } from './lexicon.ts'
import { lengthAt } from './durations.ts'
import { fixed, type Match, type Meaning, type Pick } from './meaning.ts'

const PICKS: ReadonlyMap<string, Pick> = new Map([
  ['last', 'last'], ['past', 'last'], ['this', 'this'], ['current', 'this'], ['latest', 'this'], ['next', 'next'],
  ['coming', 'next'], ['upcoming', 'next'], ['previous', 'previous'], ['preceding', 'previous'], ['prior', 'previous'],
  ['following', 'following'], ['subsequent', 'following'], ['ensuing', 'following'], ['same', 'same'], ['that', 'same'],
]) // prettier-ignore

/** "last", "this coming", "the following", "the": which of several. */
function pickAt(pieces: readonly Piece[], i: number): { pick: Pick; to: number; the: boolean } {
  const first = word(pieces, i)
  const the = first === 'the' || first === 'this' || first === 'that' || first === 'these'
  const second = the ? PICKS.get(word(pieces, i + 1)) : undefined
  if (second && word(pieces, i + 1) !== 'that') {
    const narrated = second === 'next' && first === 'the'
    return { pick: narrated ? 'following' : second, to: i + 2, the: true }
  }
  // "scheduled to last two hours"
  const verb =
    first === 'last' && /^(?:to|will|would|may|might|could|can|should|must|not)$/.test(word(pieces, i - 1))
  // "Following the 12 June vote", "following Friday's vote": after it.
  const isAfter =
    first === 'following' && (word(pieces, i + 1) === 'the' || /^['’]s$/.test(word(pieces, i + 2)))
  const own = verb || isAfter ? undefined : PICKS.get(first)
  if (own) return { pick: own, to: i + 1, the: false }
  return first === 'the' ? { pick: 'none', to: i + 1, the: true } : { pick: 'none', to: i, the: false }
}

/** Weekdays, months, seasons, quarters, holidays and units with what says which one is meant. */
export function periodAt(pieces: readonly Piece[], i: number): Match | null {
  const { pick, to, the } = pickAt(pieces, i)
  if (!pieces[to]) return null
  return (
    spanOf(pieces, i, to, pick) ??
    weekday(pieces, to, pick) ??
    partOfYear(pieces, to, pick) ??
    ofPickedYear(pieces, to, pick) ??
    holiday(pieces, to, pick) ??
    (pick !== 'none' ? dateAt(pieces, to, pick) : null) ??
    decade(pieces, to, the) ??
    unit(pieces, i, to, pick)
  )
}

/** "the past two weeks", "the next few days", "the first nine months": a length of time, not a date. */
function spanOf(pieces: readonly Piece[], i: number, to: number, pick: Pick): Match | null {
  const first = word(pieces, to) === 'first' || word(pieces, to) === 'final'
  if (!first && (pick === 'none' || pick === 'same' || to === i)) return null
  const length = lengthAt(pieces, first ? to + 1 : to)
  if (length && length.amount !== 1) return { to: length.to, meaning: fixed('DURATION', length.value) }
  const single = UNITS.get(word(pieces, to))
  if (!single || !/s$|ia$/.test(word(pieces, to))) {
    const past =
      (/^(?:past|coming)$/.test(word(pieces, to - 1)) || isUpToNow(pieces, i, to)) &&
      /^(?:year|decade|month|week|century|hour|day)$/.test(word(pieces, to))
    if (!past) return null
    return {
      to: to + 1,
      meaning: fixed(
        'DURATION',
        single === 'decade'
          ? 'P10Y'
          : single === 'century'
            ? 'P100Y'
            : single === 'hour'
              ? 'PT1H'
              : `P1${single!.charAt(0).toUpperCase()}`,
      ),
    }
  }
  // "coming months", "past years": no number at all.
  return {
    to: to + 1,
    meaning: fixed('DATE', pick === 'last' || pick === 'previous' ? 'PAST_REF' : 'FUTURE_REF'),
  }
}

/** "Over the last year" ends today; "last year" is one of the calendar, and "the last year of the war" another. */
const isUpToNow = (pieces: readonly Piece[], i: number, to: number): boolean =>
  word(pieces, i) === 'the' &&
  word(pieces, to - 1) === 'last' &&
  word(pieces, to) !== 'century' &&
  /^(?:over|in|for|during|within|throughout|of)$/.test(word(pieces, i - 1)) &&
  !/^(?:of|before|when|that)$/.test(word(pieces, to + 1))

function weekday(pieces: readonly Piece[], to: number, pick: Pick): Match | null {
  const day = weekdayAt(pieces, to)
  return day && { to: day.to, meaning: { kind: 'weekday', weekday: day.n, pick } }
}

function holiday(pieces: readonly Piece[], to: number, pick: Pick): Match | null {
  const found = holidayAt(pieces, to)
  if (!found) return null
  const at = word(pieces, found.to) === ',' || word(pieces, found.to) === 'of' ? found.to + 1 : found.to
  const year = yearAt(pieces, at)
  const day: Meaning = { kind: 'holiday', name: found.name, year: year?.n ?? null, pick }
  // "Easter week" is the one that the day lies in.
  if (!year && word(pieces, found.to) === 'week')
    return { to: found.to + 1, meaning: { kind: 'from date', amount: 0, unit: 'week', date: day } }
  return { to: year?.to ?? found.to, meaning: day }
}

/** Quarters, halves and seasons, with the year that may follow ("the winter of 1994"). */
function partOfYear(pieces: readonly Piece[], i: number, pick: Pick): Match | null {
  const at = word(pieces, i) === 'fiscal' ? i + 1 : i
  const season = SEASONS.get(word(pieces, at))
  if (season) {
    const { year, to, pick: which } = yearOf(pieces, at + 1)
    const chosen = which === 'none' ? pick : which
    if (!year && !seasonFits(pieces, i, chosen)) return null
    return { to, meaning: { kind: 'season', season, year, pick: chosen } }
  }
  const nth = quarterNumber(pieces, at)
  if (!nth) return null
  const unit = word(pieces, nth.to)
  const known = nth.named ? 'quarter' : unit
  if (known !== 'quarter' && known !== 'half' && known !== 'quarters') return null
  if (known === 'half' && nth.n > 2) return null
  const { year, to, pick: which } = yearOf(pieces, nth.named ? nth.to : nth.to + 1)
  if (known === 'half' && !year && which === 'none' && pick === 'none') return null
  return {
    to,
    meaning: {
      kind: known === 'half' ? 'half' : 'quarter',
      n: nth.n,
      year,
      pick: which === 'none' ? pick : which,
    },
  }
}

/** "this year's third quarter", "last year's fourth quarter". */
function ofPickedYear(pieces: readonly Piece[], i: number, pick: Pick): Match | null {
  if (pick === 'none' || word(pieces, i) !== 'year' || !/^['’]s$/.test(word(pieces, i + 1))) return null
  const part = partOfYear(pieces, i + 2, pick)
  return part && (part.meaning.kind === 'quarter' || part.meaning.kind === 'half') ? part : null
}

function quarterNumber(
  pieces: readonly Piece[],
  i: number,
): { n: number; to: number; named: boolean } | null {
  const named =
    /^[q]$/.test(word(pieces, i)) &&
    pieces[i + 1]?.kind === 'number' &&
    pieces[i + 1]!.start === pieces[i]!.end
  if (named)
    return pieces[i + 1]!.value >= 1 && pieces[i + 1]!.value <= 4
      ? { n: pieces[i + 1]!.value, to: i + 2, named }
      : null
  const nth = ordinalAt(pieces, i)
  return nth && nth.value >= 1 && nth.value <= 4 ? { n: nth.value, to: nth.to, named } : null
}

/** "of 1994", "of last year", ", 1994", or nothing. */
function yearOf(pieces: readonly Piece[], i: number): { year: number | null; to: number; pick: Pick } {
  const at = /^(?:of|,|in)$/.test(word(pieces, i)) ? i + 1 : i
  const fiscal = word(pieces, at) === 'fiscal' ? at + 1 : at
  const year = yearAt(pieces, fiscal)
  if (year && year.n >= 1000) return { year: year.n, to: year.to, pick: 'none' }
  const { pick, to } = pickAt(pieces, at)
  if (at > i && pick !== 'none' && word(pieces, i) === 'of' && word(pieces, to) === 'year')
    return { year: null, to: to + 1, pick }
  return { year: null, to: i, pick: 'none' }
}

/** "spring" and "fall" are verbs and more: a word before them must say that a time is meant. */
function seasonFits(pieces: readonly Piece[], i: number, pick: Pick): boolean {
  if (pick !== 'none') return true
  const before = word(pieces, i - 1)
  const after = word(pieces, i + 1)
  if (/^(?:in|since|until|by|during|through|early|late|mid|next|last|throughout|every|each)$/.test(before))
    return true
  return (
    before === 'the' &&
    /^(?:in|since|until|by|during|through|over|this|early|late|for|before|after)$/.test(
      word(pieces, i - 2),
    ) &&
    !/^(?:of|in)$/.test(after)
  )
}

/** "the 1960s", "the '90s", "the nineties", "the 19th century". */
function decade(pieces: readonly Piece[], i: number, the: boolean): Match | null {
  const p = pieces[i]!
  const at = (value: string, to: number): Match => ({ to, meaning: fixed('DATE', value) })
  if (p.kind === 'decade') {
    const digits = p.lower.replace(/\D/g, '')
    // "the 1900s" is a century, "the 1910s" a decade.
    if (digits.length === 4)
      return at(digits.endsWith('00') ? `${digits.slice(0, 2)}XX` : `${digits.slice(0, 3)}X`, i + 1)
    const tens = Number(digits.charAt(0))
    return the || !/^\d/.test(p.lower) ? at(`${tens < 3 ? 20 : 19}${tens}X`, i + 1) : null
  }
  const named = DECADES.get(p.lower)
  if (named && the && !/^(?:their|his|her|my|our)$/.test(word(pieces, i - 1))) return at(named, i + 1)
  const nth = ordinalAt(pieces, i)
  if (nth && nth.value > 1 && nth.value < 30 && /^(?:century|centuries)$/.test(word(pieces, nth.to)))
    return at(`${String(nth.value - 1).padStart(2, '0')}XX`, nth.to + 1)
  return null
}

const BARE = new Set(['weekend', 'week', 'year', 'quarter', 'month'])

function unit(pieces: readonly Piece[], i: number, to: number, pick: Pick): Match | null {
  const w = word(pieces, to)
  const fiscal = /^(?:full|whole|entire|fiscal|financial|calendar|trading|business|school|academic)$/.test(w)
    ? to + 1
    : to
  const found =
    word(pieces, fiscal) === 'period' && (word(pieces, to - 1) === 'latest' || pick === 'same')
      ? 'quarter'
      : UNITS.get(word(pieces, fiscal))
  if (!found || /[^a-z]|s$/.test(word(pieces, fiscal))) return null
  if (/^(?:second|minute|hour|half|night|fortnight|millennium)$/.test(found)) return null
  if (fiscal > to && found !== 'year' && found !== 'quarter') return null
  // "quarter-to-quarter", and "This Week" the programme
  if (pieces[fiscal + 1]?.joined && word(pieces, fiscal + 1) === 'to') return null
  if (pieces[fiscal]!.capital && pieces[i]!.capital && /^["“‘'`]$/.test(word(pieces, i - 1))) return null
  const year = fiscal > to && found === 'year' ? yearAt(pieces, fiscal + 1) : null
  if (year)
    return { to: year.to, meaning: { kind: 'date', year: year.n, month: null, day: null, pick: 'none' } }
  if (found === 'quarter' && word(pieces, to - 1) === 'latest')
    return { to: fiscal + 1, meaning: { kind: 'quarter', n: null, year: null, pick: 'same' } }
  if (pick === 'none') {
    if (to === i || !BARE.has(found)) return null
    return bareUnit(pieces, i, fiscal, found)
  }
  if (found === 'day' && !/^(?:previous|same|following)$/.test(pick)) return null
  // The one that comes next, which nobody calls "next".
  if (found === 'weekend' && /^(?:coming|upcoming)$/.test(word(pieces, to - 1)))
    return { to: fiscal + 1, meaning: { kind: 'period', unit: found, pick: 'coming' } }
  // "that time", "that day's work": a demonstrative alone is no time when a clause follows ("that year after year").
  const meaning: Meaning =
    found === 'day'
      ? { kind: 'day', offset: pick === 'previous' ? -1 : pick === 'same' ? 0 : 1, from: 'text' }
      : { kind: 'period', unit: found, pick }
  return { to: fiscal + 1, meaning }
}

/** "the weekend", "the quarter", "the year ended …", "the year two thousand", "the week of March 6". */
function bareUnit(pieces: readonly Piece[], i: number, at: number, unit: Unit): Match | null {
  const to = at + 1
  const next = word(pieces, to)
  if (unit === 'year') {
    const year = yearAt(pieces, to)
    if (year)
      return { to: year.to, meaning: { kind: 'date', year: year.n, month: null, day: null, pick: 'none' } }
    if (/^(?:ended|ending|end|through|to)$/.test(next)) return { to, meaning: fixed('DURATION', 'P1Y') }
    return /^(?:for|in|of|during|through|throughout|on)$/.test(word(pieces, i - 1)) &&
      !/^(?:of|when|that|in|to)$/.test(next)
      ? { to, meaning: { kind: 'period', unit: 'year', pick: 'this' } }
      : null
  }
  if (unit === 'week' && next === 'of') {
    const date = dateAt(pieces, to + 1) ?? periodAt(pieces, to + 1)
    return (
      date && { to: date.to, meaning: { kind: 'from date', amount: 0, unit: 'week', date: date.meaning } }
    )
  }
  if (unit === 'weekend') return { to, meaning: { kind: 'period', unit, pick: 'none' } }
  if (unit === 'quarter')
    return next === 'of' ? null : { to, meaning: { kind: 'quarter', n: null, year: null, pick: 'same' } }
  const framed =
    /^(?:for|in|during|of|throughout|through)$/.test(word(pieces, i - 1)) &&
    !/^(?:of|when|that|after|before)$/.test(next)
  return framed && (unit === 'week' || unit === 'month')
    ? { to, meaning: { kind: 'period', unit, pick: 'this' } }
    : null
}
