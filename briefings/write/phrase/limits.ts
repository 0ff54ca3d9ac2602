import { isAdverb, isDeterminer, TIMES } from '../support/frame-words.ts'
import type { Same } from './sames.ts'
import type { Token } from './tokens.ts'

/** Words that say of how much, of which alone or how nearly something is so: sets that say the same. */
const LIMITS: readonly ReadonlySet<string>[] = [
  'some several part partly few various',
  'most mostly majority',
  'many',
  'only just solely alone merely exclusively',
  'nearly almost',
  'half',
  'dozens hundreds thousands',
  'allegedly alleged reportedly supposedly apparently suspected',
  'possibly perhaps maybe probably likely',
  'partially partly temporarily provisionally largely mainly initially',
].map((words) => new Set(words.split(' ')))
/** Bounds behind what they bind: "in the autumn at the earliest". */
const BEHIND = /^(?:earliest|latest|most|least)$/
/** Times that come again. */
const RECURS = /^(?:spring|summer|autumn|winter|night|nights|weekends|weekdays|holidays|mornings|evenings)$/
/** A word and what limits it stand within so many words. */
const NEAR = 6
const FAR = 3

/** Words that say each in whatever way: any of them keeps what the spans say of each. */
const EACH = /^(?:each|every|per|daily|apiece|nightly|hourly|weekly|monthly|annual(?:ly)?|yearly|all)$/
/** Words behind "each day" within which its sum stands. */
const REACH = 9
/** "Each day", "2 million a day", but not "a day later". */
const isEach = (words: readonly Token[], at: number): boolean =>
  /^(?:daily|nightly|hourly|weekly|monthly|yearly)$/.test(words[at]!.form) ||
  (/^(?:each|every|per)$/.test(words[at]!.form) && PERIOD.test(words[at + 1]?.form ?? '')) ||
  (/^an?$/.test(words[at]!.form) &&
    PERIOD.test(words[at + 1]?.form ?? '') &&
    (words[at - 1]?.kind === 'number' || words[at - 2]?.kind === 'number') &&
    !/^(?:ago|later|earlier|before|after|old)$/.test(words[at + 2]?.form ?? ''))
const PERIOD = /^(?:second|minute|hour|day|night|week|month|year)$/
/** Of whom "one of them seriously" tells how. */
const SHARES = /^(?:none|some|most|several|few|many|all)$/
const isManner = (w: Token): boolean => w.form.endsWith('ly') && isAdverb(w.form)

const isTold = (w: Token): boolean => (w.kind === 'content' && !TIMES.has(w.form)) || w.kind === 'number'

/** A limit of the spans that is left out though what it limits is told: "the workers" of "some of the workers". */
export function otherLimit(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const dropped = source.some((s, at) => {
    const limit = LIMITS.find((words) => words.has(s.form) && !s.capital)
    // "Half a year" is so much and limits nothing.
    if (limit) return !/^an?$/.test(source[at + 1]?.form ?? '') && drops(at, (w) => limit.has(w.form))
    if (isManner(source[at]!) && shareAt(at)) return movesShare(at)
    if (BEHIND.test(s.form) && source[at - 2]?.form === 'at') return !claim.some((w) => w.form === s.form)
    // "In summer" of each year, and not "in the summer"
    if (RECURS.test(s.form) && /^(?:in|at|on|during)$/.test(source[at - 1]?.form ?? '')) {
      const what = source.slice(0, at - 1).findLast((w) => isTold(w))
      return (
        what?.sentence === s.sentence &&
        claim.some((w) => same(w.stem, what.stem)) &&
        !claim.some((w) => same(w.stem, s.stem))
      )
    }
    // "62 euros on average"
    if (s.form === 'average' && source[at - 1]?.form === 'on') {
      const numbers = source.slice(Math.max(0, at - FAR - 1), at + FAR).filter((w) => w.kind === 'number')
      return (
        claim.some((w) => numbers.some((n) => n.form === w.form)) &&
        !claim.some((w) => /^averag/.test(w.form))
      )
    }
    if (s.form === 'between') return dropsSide(at)
    if (isEach(source, at)) return dropsEach(at)
    // "60 of 90 patients", "two of the seven sailors"
    if (s.kind !== 'number' || !/^(?:of|in)$/.test(source[at + 1]?.form ?? '')) return false
    const whole = source[isDeterminer(source[at + 2]?.form ?? '') ? at + 3 : at + 2]
    const isPart = (k: number): boolean =>
      [claim[k - 1], claim[k - 2]].some((w) => w !== undefined && /^(?:of|in)$/.test(w.form))
    return (
      whole?.kind === 'number' &&
      claim.some((w, k) => w.form === whole.form && !isPart(k)) &&
      !claim.some((w) => w.form === s.form)
    )
  })
  return dropped ? 'it leaves out a word without which the rest says more than its spans do' : null

  /** "Each day of the strike costs 2 million", "2 million a day": so much each time. */
  function dropsEach(at: number): boolean {
    const sums = source
      .slice(Math.max(0, at - FAR - 1), at + REACH)
      .filter((w) => w.kind === 'number' && w.sentence === source[at]!.sentence)
    return (
      claim.some((w) => sums.some((n) => n.form === w.form)) &&
      !claim.some((w, k) => isEach(claim, k) || EACH.test(w.form) || PERIOD.test(w.form))
    )
  }

  /** "One of them seriously", "none seriously": a manner of so many. */
  function shareAt(at: number): Token | undefined {
    const behind = /^(?:them|whom)$/.test(source[at - 1]?.form ?? '') ? source[at - 3] : source[at - 1]
    return behind && (behind.kind === 'number' || SHARES.test(behind.form)) ? behind : undefined
  }

  function movesShare(at: number): boolean {
    const share = shareAt(at)!
    return claim.some(
      (w, k) =>
        w.form === source[at]!.form &&
        !claim.slice(Math.max(0, k - FAR), k).some((x) => x.form === share.form),
    )
  }

  /** "Between the outer islands" of "between the port and the outer islands" */
  function dropsSide(at: number): boolean {
    if (!claim.some((w) => w.form === 'between')) return false
    const and = source.findIndex((w, k) => k > at && k <= at + NEAR && w.form === 'and')
    const end = source.findIndex((w, k) => k > and + 1 && (!isTold(w) || /\p{P}/u.test(w.gap)))
    if (and < 0) return false
    const told = (side: readonly Token[]): boolean =>
      side.some((s) => isTold(s) && claim.some((w) => w.stem === s.stem || same(w.stem, s.stem)))
    const [a, b] = [source.slice(at + 1, and), source.slice(and + 1, end < 0 ? source.length : end)]
    return told(a) !== told(b)
  }

  function drops(at: number, limits: (w: Token) => boolean): boolean {
    const focus = source
      .slice(at + 1, at + 1 + NEAR)
      .find((w, k, all) => isTold(w) && !limits(w) && !all.slice(0, k + 1).some((x) => /[,;:]/.test(x.gap)))
    if (!focus || focus.sentence !== source[at]!.sentence) return false
    const bare = (words: readonly Token[], k: number): boolean =>
      ![...words.slice(Math.max(0, k - NEAR), k), ...words.slice(k + 1, k + 1 + FAR)].some(limits)
    // Told with and without it, the spans speak of either.
    if (source.some((s, k) => s !== focus && s.stem === focus.stem && bare(source, k))) return false
    const told = claim.flatMap((w, k) =>
      w.stem === focus.stem || (w.kind === 'content' && focus.kind === 'content' && same(w.stem, focus.stem))
        ? [k]
        : [],
    )
    return told.length > 0 && told.every((k) => bare(claim, k))
  }
}
