import { BE, HEDGES, isPast, RUMOURED } from '../support/frame-words.ts'
import type { Same } from './sames.ts'
import type { Token } from './tokens.ts'

/** What is done neither for certain nor yet, before "to". */
const NOT_YET = new Set(
  (
    'ready willing prepared able unable hoping hopes hope hoped wants want wanted seeks seek sought trying tries tried try attempts ' +
    'attempted allowed free likely unlikely threatening threatened threatens offered offers considering considers weighing'
  ).split(' '),
)
const CONDITIONS = /^(?:unless|whether|if|provided)$/
/** To fear or believe a thing is less than to say it. */
const ATTITUDES =
  /^(?:fears?|feared|believes?|believed|thinks?|thought|hopes?|hoped|suspects?|suspected|expects?|expected|assumes?|assumed|doubts?|doubted)$/
/** Between "believed" and what is: "to have been". */
const REACH = 4
const BEGINS = /^(?:beg[aiu]n|begins|beginning|start(?:ed|s|ing)?|launch(?:ed|es)?)$/
const STATES = /^(?:said|says?|saying|told|tells|states?|stated|confirms?|confirmed|announced|according)$/

/** A condition, a readiness or a mere belief of the spans that the sentence leaves out. */
export function unconditional(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const own = new Set(claim.map((w) => w.form))
  const told = claim.filter((w) => w.kind === 'content')
  const says = (s: Token): boolean => told.some((w) => same(w.stem, s.stem))
  const dropped = source.some((s, i) => {
    if (NOT_YET.has(s.form) && source[i + 1]?.form === 'to') {
      const verb = source.slice(i + 2, i + 4).find((x) => x.kind === 'content')
      const done = verb && told.find((w) => same(w.stem, verb.stem))
      return done !== undefined && done.mood !== 'open' && done.mood !== 'possible' && !says(s)
    }
    if (s.form === 'without') return dropsException(claim, source, i, says)
    if (!CONDITIONS.test(s.form) || [...own].some((form) => CONDITIONS.test(form) && sameKind(form, s.form)))
      return false
    const [before, after] = sides(source, i)
    // "whether" puts what follows in doubt, "unless" and "if" what stands in the same sentence with a modal verb.
    if (s.form === 'whether') {
      const end = after.findIndex((x) => /[,;:]/.test(x.gap))
      const open = (end < 0 ? after : after.slice(0, end)).filter((x) => x.kind === 'content')
      const isTold = (x: Token): boolean => (open.length > 1 ? says(x) : told.some((w) => w.stem === x.stem))
      return open.filter(says).length >= 2 || (open.length > 0 && open.every(isTold))
    }
    const main = before.length ? before : after
    const known = main.filter((x) => x.kind === 'content' && says(x))
    return known.length >= 2 && known.some((x) => x.mood !== 'fact')
  })
  if (dropped) return 'it leaves out what its spans make it depend on'
  const begun = source.some((s, i) => {
    if (!BEGINS.test(s.form) || says(s)) return false
    const around = [...source.slice(Math.max(0, i - 2), i), ...source.slice(i + 1, i + 4)]
    const what = around.filter((x) => x.kind === 'content' && x.sentence === s.sentence)
    return what.some((x) => told.some((w) => w.form !== x.form && same(w.stem, x.stem) && isPast(w.form)))
  })
  if (begun) return 'it tells as done what its spans say began'
  const rumoured = source.some((s, i) => {
    if (!RUMOURED.has(s.form) || !BE.has(source[i - 1]?.form ?? '') || source[i + 1]?.form !== 'to')
      return false
    const what = source.slice(i + 2, i + 2 + REACH).find((x) => x.kind === 'content')
    return what !== undefined && told.some((w) => w.said === null && same(w.stem, what.stem))
  })
  if (rumoured && !claim.some((w) => RUMOURED.has(w.form) || HEDGES.has(w.form) || ATTITUDES.test(w.form)))
    return 'it is more certain than its spans'
  const believed = source.some((s) => ATTITUDES.test(s.form)) && !source.some((s) => STATES.test(s.form))
  return believed && claim.some((w) => STATES.test(w.form)) && !claim.some((w) => ATTITUDES.test(w.form))
    ? 'it is more certain than its spans'
    : null
}

/** "Could not pay more" of "could not pay more without raising fares". */
function dropsException(
  claim: readonly Token[],
  source: readonly Token[],
  at: number,
  says: (s: Token) => boolean,
): boolean {
  if (claim.some((w) => /^(?:without|unless|except)$/.test(w.form))) return false
  const [before, after] = sides(source, at)
  // "Without a loan, the town will run out of money"
  const main = before.length ? before : after
  const known = main.filter((x) => x.kind === 'content' && says(x))
  const isOpen = (x: Token): boolean => x.denied || x.nearDenial || x.mood === 'possible'
  return known.length >= 2 && known.some((x) => isOpen(x) || (!before.length && x.mood === 'future'))
}

const sameKind = (a: string, b: string): boolean =>
  a === b || (/^(?:if|provided)$/.test(a) && /^(?:if|provided)$/.test(b))

function sides(source: readonly Token[], at: number): [readonly Token[], readonly Token[]] {
  const own = source.filter((s) => s.sentence === source[at]!.sentence)
  const k = own.indexOf(source[at]!)
  return [own.slice(0, k), own.slice(k + 1)]
}

const PARTS = new Set('percent half part most some many third quarter few several'.split(' '))
const MOTION = /^(?:left|leaves?|leaving|departed|departs?|sailed|sails?|fled|flees?)$/

const SOME = /^(?:some|several|few|many|most|part)$/

/** "Schools were closed" for "some schools were closed": the noun stands alone wherever the sentence has it. */
function widened(claim: readonly Token[], source: readonly Token[], at: number): boolean {
  const noun = source[at + 1]
  if (!SOME.test(source[at]!.form) || noun?.kind !== 'content' || !/s$|^people$/.test(noun.form)) return false
  const again = source.some((s, k) => k !== at + 1 && s.form === noun.form)
  const own = claim.flatMap((w, k) => (w.form === noun.form ? [k] : []))
  return !again && own.length > 0 && own.every((k) => [1, 2, 3].every((n) => isBare(claim[k - n])))
}

/** Nothing that says how many, or which. */
const isBare = (w: Token | undefined): boolean =>
  !w ||
  (w.kind !== 'number' &&
    w.kind !== 'negation' &&
    !/^(?:some|several|few|many|most|part|number|of|the|these|those|other|dozens|hundreds|thousands)$/.test(
      w.form,
    ))

/** The whole told for a part ("40 percent of the water"), a way told the other way round, a comparison that the spans do not make. */
export function otherMeasure(claim: readonly Token[], source: readonly Token[]): string | null {
  const held = new Set(claim.map((w) => w.stem))
  const whole = source.some((s, i) => {
    if (!PARTS.has(s.form) || source[i + 1]?.form !== 'of' || held.has(s.stem)) return false
    const what = source.slice(i + 2, i + 5).find((x) => x.kind === 'content')
    return claim.some(
      (w, k) => w.stem === what?.stem && /^(?:the|its|their|his|her)$/.test(claim[k - 1]?.form ?? ''),
    )
  })
  if (whole || source.some((_, i) => widened(claim, source, i)))
    return 'it says more or less than its spans do'
  const than = claim.some(
    (w, i) =>
      w.form === 'than' &&
      claim[i - 2]?.kind !== 'number' &&
      claim[i + 1]?.kind !== 'number' &&
      claim[i - 1]?.form !== 'other',
  )
  if (than && !source.some((s) => s.form === 'than')) return 'it compares what its spans do not'
  const turned = claim.some((w, i) => {
    if (!MOTION.test(w.form)) return false
    const name = claim.slice(i + 1, i + 3).find((x) => x.capital)
    if (!name) return false
    const towards = (words: readonly Token[], k: number): boolean =>
      /^(?:for|to|towards)$/.test(words[k - 1]?.form ?? '')
    const places = source.flatMap((s, k) => (s.stem === name.stem && s.capital ? [k] : []))
    const own = towards(claim, claim.indexOf(name))
    return (
      places.length > 0 &&
      places.every(
        (k) =>
          towards(source, k) !== own && source.slice(Math.max(0, k - 3), k).some((s) => MOTION.test(s.form)),
      )
    )
  })
  return turned ? 'it goes another way than in its spans' : null
}
