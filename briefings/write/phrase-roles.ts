import { splitSentences } from '../analyse/sentences.ts'
import { countryNamed, countryOf } from '../analyse/demonyms.ts'
import type { Range } from '../model.ts'
import { TIMES } from './frame-words.ts'
import { framesOf, type Frame } from './frames.ts'
import { opensWithPronoun } from './phrase-joins.ts'
import type { Same } from './phrase-sames.ts'
import type { Token } from './phrase-tokens.ts'
import { wordsOf } from './support-words.ts'

const PLACE = /^(?:in|at|near|off)$/
const PLACED = /^(?:in|at|near|off|on|from|to|of|around|outside|the|into)$/

/** Who acts in each clause of the sentence acts in a span, by the same verb or one that says the same. */
export function otherActor(
  text: string,
  evidence: string,
  names: ReadonlySet<string>,
  meansSame: Same,
): string | null {
  const given = splitSentences(evidence).flatMap((s) => [
    ...framesOf(evidence, s).map((f) => ({ ...f, ...aroundOf(evidence, s) })),
    ...thanked(evidence, s),
  ])
  const all = new Set(wordsOf(text).map((w) => w.stem))
  for (const own of splitSentences(text).flatMap((s) => framesOf(text, s))) {
    if (own.verb === 'be' || !own.agent.size) continue
    // The very verb, where a span has it: who "alleged" is not who only "said".
    const told = given.filter((f) => f.verb === own.verb)
    // "Two were injured": nobody is said to have done it.
    if (own.patient.size && told.length && told.every((f) => isOfNobody(f, own, meansSame)))
      return 'it names who did what its spans leave open'
    const exact = told.filter((f) => f.agent.size > 0)
    const same = exact.length ? exact : given.filter((f) => meansSame(own.verb, f.verb))
    if (same.length && same.every((f) => isOther(own, f, { names, all, meansSame })))
      return 'it turns round who does what'
  }
  return null
}

/** Done to the same, by whom it does not say. */
const isOfNobody = (given: Frame, own: Frame, meansSame: Same): boolean =>
  given.passive &&
  !given.agent.size &&
  [...own.patient].some((x) => [...given.patient].some((y) => meansSame(x, y)))

/** Two who share no word; where neither is a name, only if the span's own actor stands elsewhere in the clause. */
function isOther(
  own: Frame,
  given: Placed,
  { names, all, meansSame }: { names: ReadonlySet<string>; all: ReadonlySet<string>; meansSame: Same },
): boolean {
  const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    [...a].some((x) => [...b].some((y) => meansSame(x, y)))
  if (!given.agent.size || own.agent.size === 0) return false
  const bearers = (who: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...who].filter((x) => names.has(x)))
  const [ours, theirs] = [bearers(own.agent), bearers(given.agent)]
  // "the Israeli side" is not "the American side".
  if (ours.size && theirs.size && own.verb === given.verb) {
    if (!shares(bare(ours), bare(theirs))) return true
    // A name that the span does not have at all, where no pronoun stands for it.
    const generic = [...given.agent].every((x) => own.agent.has(x))
    const referring = generic || given.opens
    if (!referring && [...bare(ours)].some((x) => !given.around.has(x))) return true
  }
  if (shares(own.agent, given.agent)) return false
  if (shares(own.patient, given.agent)) return true
  // Both are in both, and each acts in one of them: "people died" and "a quake killed people" are other verbs.
  if (own.verb === given.verb && within(given.agent, all) && within(own.agent, given.around)) return true
  return named(own.agent, names) && named(given.agent, names)
}

/** A clause with the stems of its whole sentence. */
type Placed = Frame & Around

interface Around {
  readonly around: ReadonlySet<string>
  /** It begins with a pronoun, which may stand for what another sentence names. */
  readonly opens: boolean
}

function aroundOf(text: string, range: Range): Around {
  const words = wordsOf(text, range)
  return { around: new Set(words.map((w) => w.stem)), opens: opensWithPronoun(words) }
}

const within = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((x) => whole.has(x))

/** Without countries, where others remain: "Israel's adviser Hanegbi" is Hanegbi. */
function bare(names: ReadonlySet<string>): ReadonlySet<string> {
  const own = new Set([...names].filter((x) => countryOf(x) === null && countryNamed(x) === null))
  return own.size ? own : names
}

/** Of whom a deed is told by what another did: who is thanked for an offer made it. */
const CREDITS =
  /^(?:thank|thanks|thanked|praise|praised|blame|blamed|criticise|criticised|condemn|condemned|accuse|accuses|accused|fine|fined)$/

function thanked(text: string, range: Range): Placed[] {
  const words = wordsOf(text, range)
  const at = words.findIndex((w) => CREDITS.test(w.form))
  const link = words.findIndex((w, k) => k > at && /^(?:for|of)$/.test(w.form))
  const deed = words.slice(link + 1, link + 4).find((w) => w.kind === 'content')
  if (at < 0 || link < 0 || link - at > 8 || !deed) return []
  const agent = new Set(words.slice(at + 1, link).flatMap((w) => (w.kind === 'content' ? [w.stem] : [])))
  if (!agent.size) return []
  const frame = {
    verb: deed.stem,
    agent,
    patient: new Set<string>(),
    passive: false,
    negated: false,
    mood: 'fact',
    hedged: false,
  } as const
  return [{ ...frame, context: { said: false, denied: false, speaker: new Set() }, ...aroundOf(text, range) }]
}

const named = (stems: ReadonlySet<string>, names: ReadonlySet<string>): boolean =>
  [...stems].some((s) => names.has(s))

/** Where something happens, and what it is against, is what stands in such a place in a span. */
export function otherPlace(
  claim: readonly Token[],
  source: readonly Token[],
  meansSame: Same,
): string | null {
  if (fronted(claim, source, meansSame)) return 'it happens elsewhere than in its spans'
  for (const [i, w] of claim.entries()) {
    const name = claim.slice(i + 1, i + 3).find((x) => x.capital)
    if (PLACE.test(w.form) && name && !TIMES.has(name.form)) {
      const places = source.flatMap((s, k) => (s.stem === name.stem ? [k] : []))
      if (places.length && !places.some((k) => isPlace(source, k)))
        return 'it happens elsewhere than in its spans'
    }
    if (w.form === 'against' && !sameObject(claim, i, source, meansSame))
      return 'it is against another than in its spans'
  }
  return null
}

/** "At the dam at Orsa, both agreed …" where the span has "agreed at Lake Ilse": the verb's own place there is another. */
function fronted(claim: readonly Token[], source: readonly Token[], same: Same): boolean {
  const comma = claim.findIndex((w, i) => i > 0 && w.gap.includes(','))
  const place = claim.slice(0, Math.max(0, comma)).filter((w) => w.kind === 'content')
  if (!PLACE.test(claim[0]?.form ?? '') || !place.some((w) => w.capital && !TIMES.has(w.form))) return false
  const verb = claim.slice(comma).find((w) => w.kind === 'content' && !w.capital)
  if (!verb) return false
  const own = source.flatMap((s, k) => (same(verb.stem, s.stem) ? [placeAfter(source, k)] : []))
  return (
    own.length > 0 &&
    own.every((there) => there.length > 0 && !there.some((x) => place.some((w) => w.stem === x.stem)))
  )
}

/** The name behind "in" or "at" right behind a verb. */
function placeAfter(source: readonly Token[], at: number): readonly Token[] {
  const next = source[at + 1]
  if (!next || !PLACE.test(next.form) || next.sentence !== source[at]!.sentence) return []
  const there = source.slice(at + 2, at + 5).filter((x) => x.kind === 'content')
  return there.some((x) => x.capital && !TIMES.has(x.form)) ? there : []
}

function isPlace(source: readonly Token[], at: number): boolean {
  const before = source.slice(Math.max(0, at - 4), at)
  const last = before.findLast((s) => s.kind === 'function' && !/^(?:a|an|the)$/.test(s.form))
  return !last || PLACED.test(last.form) || !/^(?:with|against|by|for)$/.test(last.form)
}

function sameObject(claim: readonly Token[], at: number, source: readonly Token[], meansSame: Same): boolean {
  const after = (words: readonly Token[], k: number): readonly Token[] =>
    words
      .slice(k + 1, k + 6)
      .filter((x) => x.kind === 'content')
      .slice(0, 3)
  const own = after(claim, at).slice(0, 2)
  return source.some(
    (s, k) =>
      s.form === 'against' && own.some((o) => after(source, k).some((x) => meansSame(o.stem, x.stem))),
  )
}
