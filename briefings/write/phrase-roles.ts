import { splitSentences } from '../analyse/sentences.ts'
import { countryNamed, countryOf } from '../analyse/demonyms.ts'
import type { Range } from '../model.ts'
import { framesOf, type Frame } from './frames.ts'
import { opensWithPronoun } from './phrase-joins.ts'
import type { Same } from './phrase-sames.ts'
import { wordsOf } from './support-words.ts'

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
