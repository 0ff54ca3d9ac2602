import { isPlannable } from '../analyse/times/plannable.ts'
import { isPast } from '../analyse/times/tense.ts'
import { daysOf } from '../analyse/timex.ts'
import type { TimeExpression } from '../model.ts'
import { dayOf, monthOf, withoutClock } from './article-days.ts'

/** A weekday is one within a week of publication. */
const WEEK = 7
const HALF_YEAR = 183
/** Characters around a date that are read. */
const REACH = 32
/** A clause of news is seldom longer. */
const CLAUSE = 160
/** Before it, words for any Monday, or all of them, or one that was told of: "that October", "the Sunday bill" of a fair. */
const INDEFINITE = /(?:^|\s)(?:an?|one|every|each|any)\s+$/i
const OF_SOME_WEEK = /^(?:that \p{L}|the (?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i
/** After it, words for all of them: "on April 15 each year". */
const RECURRING = /^,? (?:(?:of )?(?:each|every|any) (?:year|month|week|day|season)|annually|yearly)\b/i
/** "In July last year", "the March before last": the words after it say which. */
const YEAR_AFTER =
  /^,? (?:of )?(?:last|this|next|that|the (?:same|previous|following|next)) (?:year|season|century)\b/i
/** Letters of "2024". */
const YEAR = 4
/** What looks ahead: of these words one stands near a date of next year. */
const TO_COME =
  /\b(?:will|won['’]t|would|may|might|can|could|should|must|is|are|due|expect\w*|plan\w*|schedul\w*|until|till|by|begin\w*|start\w*|open\w*|ahead|upcoming|next|to (?!the\b|an?\b|his\b|her\b|their\b|its\b)\p{Ll}+)\b/u
/** "2003 October 3: the mill opens", in a table of years. */
const YEAR_BEFORE = /\b(?:1\d|20)\d\d:? $/
/** "The November election will …" of a November that has been: one of the two is read wrongly. */
const LOOKS_AHEAD = /^[^.;:,]*\b(?:will|is to|are to)\b/
/** "Monday, September 8", "today (July 28, 2022)": the text says itself which. */
const SPELT_OUT =
  /^,? \(?(?:the )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{L}{2,8})\b/u

/** Days from a calendar day, or the last of a month, to publication; null where the value is neither. */
function daysBefore(value: string, published: string): number | null {
  const last = /^\d{4}-\d\d(?:-\d\d)?$/.test(value) ? daysOf(value)?.last : undefined
  const base = dayOf(published)
  return last !== undefined && base ? dayOf(last)!.until(base).days : null
}

/** "Tuesday, Jan. 24", where another Tuesday is told bare: it may be the same one. "Tuesday at 8 p.m." spells out none. */
const isSpeltOut = (date: string, words: string): boolean => {
  const weekday = WEEKDAY.exec(words)?.[0]
  return weekday !== undefined && date.startsWith(weekday) && SPELT_OUT.test(date.slice(weekday.length))
}
const isDay = ({ value }: TimeExpression): boolean => /^\d{4}-\d\d-\d\d/.test(value)
const isOneDay = (a: string, b: string): boolean => a.slice(0, DAY) === b.slice(0, DAY)
/** Letters of "2024-04-01", which a clock time may follow. */
const DAY = 10
/** "On This Morning on Monday", "the show, Tonight,": with a capital that no sentence gives it, a programme. */
const isProgramme = (phrase: string, before: string): boolean =>
  /^(?:This \p{Lu}|Last Night\b)/u.test(phrase) ||
  (/^(?:Today|Tonight|Yesterday|Tomorrow)\b/.test(phrase) && /[\p{L}\p{N}][,:]? ["“'‘]?$/u.test(before))
/** Within quotation marks, whoever speaks: counted from where the paragraph begins. */
function isInMarks(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const marks = before.match(/["“”]|''/g) ?? []
  const last = marks.at(-1)
  return last === '"' || last === "''" ? marks.filter((m) => m === last).length % 2 === 1 : last === '“'
}
/** "Her decision to invite him to a show Friday night": taken, but the show may have been. */
const DECIDED =
  /\b(?:decision|choice|move|refusal|attempt|effort|bid|failure|invitation|offer)s? to [^;:]{0,80}$/i
/** "“Lisle News Sunday,”": a title in marks. */
const isTitle = (before: string, after: string): boolean =>
  /["“‘](?:\p{Lu}[\p{L}’'-]* ){0,5}$/u.test(before) && /^[,.]?["”’]/.test(after)
/** "Today millers see flour as …": these days. A verb in the past, or one that looks ahead, makes it the day. */
const isNowadays = (phrase: string, after: string): boolean =>
  phrase === 'Today' &&
  !(/^[^.;:]*/.exec(after)![0].match(/\p{L}+/gu) ?? []).some((w) => isPast(w) || /^(?:will|would)$/.test(w))

/** "The first Monday in May": counted within another month. */
const isNth = (before: string, after: string): boolean =>
  /\b(?:first|second|third|fourth|fifth|last|final) $/i.test(before) &&
  /^ (?:in|of|after|before)\b/.test(after)
/** "A Friday prayer leader", "Sunday school", "the programme Isle News Sunday": of each week. */
const isCustom = (before: string, phrase: string, after: string): boolean =>
  /^ (?:prayers?|sermons?|school|mass|worship|services?|papers?|newspapers?|editions?|lunch|roast|brunch)\b/i.test(
    after,
  ) ||
  (/\d $/.test(before) && /^ \p{Ll}{3,}s\b/u.test(after)) ||
  (/^sunday$/i.test(phrase) && /\bNews $/.test(before))
/** "Ahead of the vote on Sunday": as of "ahead of Sunday's vote", which may be to come. */
const AHEAD_OF = /\b(?:ahead of|before|prior to|in the run-up to) (?:[\p{L}'’]+ ){1,7}(?:on |of )?$/u

/** "As we see them today": these days. */
const WE_SEE = /\b(?:we|you|they|people) (\p{L}+) $/iu
/** "The ferry launches in Teal on Friday": by its timetable it will. */
const TIMETABLED = /\b(?:launches|opens|begins|starts|arrives|returns|closes|premieres|airs)\b[^.;:,]{0,40}$/

/** "Believed that there is a crisis in the country today": these days. */
const THERE_IS = /\bthere(?: is|['’]s| are) [^.;:]*$/i

/** "The mills of today", "even today", "if it stopped burning today". */
const THESE_DAYS = /\b(?:(?:of|even|than)|if [^.;:,]*) $/i

/** "In Sunday's vote 54 percent were against", as "Sunday's vote gave them the council": it has been. */
const HAS_BEEN = /(?:^|\s)(?:in|at|during|after|since|following)\s+$/i

/** "What a child costs today is more": these days. "Ahead of Friday's debate": whether it has been, the phrase does not say. */
function isVague(
  phrase: string,
  around: { before: string; after: string },
  value: string,
  published: string,
): boolean {
  const { before, after } = around
  if (/^today$/i.test(phrase))
    return (
      /^ (?:is|are|has|have)\b/.test(after) ||
      THESE_DAYS.test(before) ||
      THERE_IS.test(before) ||
      !isPast(WE_SEE.exec(before)?.[1] ?? 'saw') ||
      isNowadays(phrase, after)
    )
  // "Sunday's big vote"
  const nouns = /^['’]s (\p{L}+)(?: (\p{L}+))?/u.exec(after)?.slice(1)
  if (nouns === undefined) return false
  const [day, base] = [dayOf(value), dayOf(published)]
  return (
    (nouns.some(isPlannable) && !HAS_BEEN.test(before) && !isPast(nouns[1] ?? '')) ||
    (day !== null && base !== null && Math.abs(day.until(base).days) > WEEK / 2)
  )
}

/**
 * Which dates of a sentence are left as they stand: which day they mean is open, so that a note would be a guess, or the text says it
 * itself.
 */
export function openDates(
  text: string,
  published: string,
  sentence: number,
  times: readonly TimeExpression[],
): (time: TimeExpression) => boolean {
  // "March 29: … on Sunday", in a page that was begun in February: the weekday is seen from the day before the colon, in this sentence or
  // set apart before it.
  const isSetElsewhere = times.some(
    (t) =>
      (t.sentence === sentence || t.sentence === sentence - 1) &&
      text[t.end] === ':' &&
      Math.abs(daysBefore(t.value, published) ?? 0) > 2 * WEEK,
  )
  // "From Sunday to Wednesday", of which the first was taken for a later one.
  const isTurned = (from: TimeExpression, to: TimeExpression): boolean =>
    from.value > to.value &&
    isDay(from) &&
    isDay(to) &&
    /\b(?:from|between) $/i.test(text.slice(Math.max(0, from.start - 8), from.start)) &&
    /^[^.;:,]{0,20}\b(?:to|until|till|through|and) $/.test(text.slice(from.end, to.start))
  const here = times.filter((t) => t.sentence === sentence)
  const turned = new Set(
    here.flatMap((t, i) => (here[i + 1] && isTurned(t, here[i + 1]!) ? [t, here[i + 1]!] : [])),
  )
  const isChronology = here.filter((t) => /^\d{4}(?:-|$)/.test(t.value) && Number(t.value.slice(0, YEAR)) < Number(published.slice(0, YEAR)) - 1).length > 2 // prettier-ignore
  const isPageOfDays = times.some((t) => isOfAfterwards(text, t, published))
  return (time) => {
    const { start, end, value } = time
    const phrase = text.slice(start, end)
    const before = text.slice(Math.max(0, start - 2 * REACH), start)
    const after = text.slice(end, end + CLAUSE)
    return (
      INDEFINITE.test(before) ||
      OF_SOME_WEEK.test(phrase) ||
      RECURRING.test(after) ||
      (monthOf(withoutClock(phrase)) !== null && (isChronology || YEAR_BEFORE.test(before))) ||
      SPELT_OUT.test(after) ||
      YEAR_AFTER.test(after) ||
      (isSetElsewhere && WEEKDAY.test(phrase)) ||
      isProgramme(phrase, before) ||
      (WEEKDAY.test(phrase) && (isNth(before, after) || isCustom(before, phrase, after))) ||
      (isPageOfDays && WEEKDAY.test(phrase) && (daysBefore(value, published) ?? 0) > WEEK / 2) ||
      (value < published && WEEKDAY.test(phrase) && AHEAD_OF.test(before)) ||
      isInMarks(text, start) ||
      turned.has(time) ||
      (value > published && DECIDED.test(text.slice(Math.max(0, start - CLAUSE), start))) ||
      times.some((t) => !isOneDay(t.value, value) && isSpeltOut(text.slice(t.start, t.end), phrase)) ||
      isTitle(before.slice(-REACH), after.slice(0, 2)) ||
      isVague(phrase, { before, after }, value, published) ||
      isMisread(phrase, { before, after }, value, published)
    )
  }
}

/**
 * "Holt wrote on Monday", in a page dated Sunday: it was written on after its day, so that its "Wednesday" may be the one after that day, too.
 */
function isOfAfterwards(text: string, { start, end, value }: TimeExpression, published: string): boolean {
  if (!WEEKDAY.test(text.slice(start, end)) || daysBefore(value.slice(0, DAY), published) !== -1) return false
  const clause = /[^.;:!?\n“”"]*$/.exec(text.slice(Math.max(0, start - CLAUSE), start))![0]
  return !TO_COME.test(clause) && (clause.match(/\p{L}+/gu) ?? []).some(isPast)
}

/** Where a sentence ends. */
const END = /[.!?]\s/

/** The value lies before publication, where the words around speak of what is to come: one of the two is read wrongly. */
function isMisread(
  phrase: string,
  { before, after }: { before: string; after: string },
  value: string,
  published: string,
): boolean {
  if (/^\d{4}-\d\d$/.test(value) && value < published && LOOKS_AHEAD.test(after)) return true
  // "Before the April 18 deadline" in a report of January: a day so far back is more likely the next one. "The April 18 riots" have been.
  const nouns = /^ (\p{L}+)(?: (\p{L}+))?(?: (\p{L}+))?/u.exec(after)?.slice(1) ?? []
  const isNamed = /\bthe $/i.test(before) && nouns.length > 0 && !nouns.some(isPlannable)
  const isYearless = !/^last /i.test(phrase) && monthOf(withoutClock(phrase)) !== null
  if ((daysBefore(value, published) ?? 0) > HALF_YEAR && isYearless && !isNamed) return true
  // "A blast in April", told in December: no verb looks to the April that comes.
  if (
    isYearless &&
    value.slice(0, YEAR) > published &&
    !TO_COME.test(`${before.split(END).at(-1)}${after.split(END)[0]}`)
  )
    return true
  if (WEEKDAY.test(phrase) && value < published && TIMETABLED.test(before)) return true
  // "Until Sunday it was hard to see": one of the past, unless something will be then.
  if (/\buntil $/i.test(before) && WEEKDAY.test(phrase) && value > published && !/\b(?:will|would|is|are|has|have|to)\b/.test(before + after)) return true // prettier-ignore
  // "Until Sunday, it was hard to see", whatever else it says.
  if (/(?:^|[.!?] |\n)Until $/.test(before) && value > published && /^,? (?:\p{L}+ ){1,4}(?:was|were|had|did)\b/u.test(after)) return true // prettier-ignore
  // "The forecast was for rain by Saturday": the next one, whatever the verb's past has made of it.
  return /\bby (?:\p{L}{3,6}day or )?$/iu.test(before) && WEEKDAY.test(phrase) && value < published
}
