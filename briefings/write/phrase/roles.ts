import { countryNamed, countryOf } from '../../analyse/demonyms.ts'
import type { Clauses } from './clauses.ts'
import { deedsOf, type Deed } from './doers.ts'
import { BODIES } from './heard.ts'
import { opensWithPronoun } from './joins.ts'
import type { Same } from './sames.ts'
import type { Token } from './tokens.ts'

/** Who acts in each clause of the sentence acts in a span, by the same verb or one that says the same. */
export function otherActor(
  claim: readonly Token[],
  source: readonly Token[],
  clauses: Clauses,
  { names, same: meansSame }: { names: ReadonlySet<string>; same: Same },
): string | null {
  const given = clauses.given.flatMap((placed) => {
    const words = source.filter((w) => w.sentence === placed[0]?.unit.head.sentence)
    const around = { around: new Set(words.map((w) => w.stem)), opens: opensWithPronoun(words) }
    return [...deedsOf(placed), ...thanked(words)].map((d) => ({ ...d, ...around }))
  })
  const all = new Set(claim.map((w) => w.stem))
  for (const own of clauses.own.flatMap(deedsOf)) {
    if (
      given.some((f) => f.verb === own.verb) &&
      given.every((f) => f.verb !== own.verb || isTurned(own, f, names, meansSame))
    )
      return TURNED
    if (!own.agent.size) continue
    // The very verb, where a span has it: who "alleged" is not who only "said".
    const told = given.filter((f) => f.verb === own.verb)
    // "Two were injured": nobody is said to have done it.
    if (isReason(own.agent, told)) continue
    if (own.patient.size && told.length && told.every((f) => isOfNobody(f, own, meansSame)))
      return 'it names who did what its spans leave open'
    // "Is accused" is not "accused": who suffers it does it to nobody.
    const suffers = (f: Deed): boolean => f.passive && !f.agent.size && meets(own.agent, f.patient, meansSame)
    if (own.patient.size && told.length && told.every(suffers)) return TURNED
    // "It would cancel flights if they call off their strike": who it is, it does not say.
    const isOpen = (f: Deed): boolean =>
      f.isTransitive && !f.passive && !f.agent.size && meets(own.patient, f.patient, meansSame)
    if (told.some(isOpen)) continue
    // "Traffic stopped" of "crews stopped all traffic"
    if (!own.patient.size && told.some((f) => isErgative(own, f, meansSame))) continue
    const exact = told.filter((f) => f.agent.size > 0)
    const same = exact.length ? exact : given.filter((f) => meansSame(own.verb, f.verb))
    if (exact.length && exact.every((f) => isOneBehind(own, f))) return TURNED
    if (same.length && same.every((f) => isOther(own, f, { names, all, meansSame }))) return TURNED
  }
  return null

  /** "The dealer Ivo Brandt shot him" of "gunmen shot him before he could sentence the dealer Ivo Brandt": one named only behind the verb. */
  function isOneBehind(own: Deed, given: Placed): boolean {
    const bearers = [...own.agent].filter((x) => names.has(x))
    const places = source.filter((s) => bearers.includes(s.stem))
    return (
      !given.passive &&
      bearers.length > 0 &&
      !meets(own.agent, given.agent, meansSame) &&
      bearers.every((x) => given.around.has(x)) &&
      places.every((s) => s.start > given.start) &&
      ![...given.agent].some((x) => names.has(x))
    )
  }

  /** "A power failure delayed it" of "it was delayed because of a power failure". */
  function isReason(agent: ReadonlySet<string>, told: readonly Deed[]): boolean {
    // "An explosion killed one" of "one was killed when an explosion tore the roof off".
    const isOpen = told.length > 0 && told.every((f) => f.passive && !f.agent.size)
    return source.some((w, at) => {
      if (w.form !== 'because' && !(w.form === 'when' && isOpen)) return false
      const why = source.slice(at + 1, at + 1 + REASON).filter((s) => s.sentence === w.sentence)
      return why.length > 0 && [...agent].every((x) => why.some((s) => meansSame(x, s.stem)))
    })
  }
}

/** Words that a reason takes behind "because". */
const REASON = 8
const TURNED = 'it turns round who does what'

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>, same: Same): boolean =>
  [...a].some((x) => [...b].some((y) => same(x, y)))

/** Where one of the two is a pronoun or nobody: "she is followed by Holt" of "she follows Holt", "Holt was turned down" of "Holt turned it down". */
function isTurned(own: Deed, given: Deed, names: ReadonlySet<string>, same: Same): boolean {
  if ((!own.isTransitive && !own.isSuffered) || !given.isTransitive) return false
  // "Norland of theft": theft is not whom it was done to.
  const bearers = [...own.patient].filter((x) => names.has(x))
  const suffers = bearers.length ? new Set(bearers) : own.patient
  return (
    (!given.agent.size &&
      meets(own.agent, given.patient, same) &&
      !meets(own.patient, given.patient, same)) ||
    (!meets(suffers, given.patient, same) &&
      meets(suffers, given.agent, same) &&
      !meets(own.agent, given.agent, same))
  )
}

/** Done to the same, by whom it does not say. */
const isOfNobody = (given: Deed, own: Deed, meansSame: Same): boolean =>
  given.passive && !given.agent.size && meets(own.patient, given.patient, meansSame)

/** Two who share no word; where neither is a name, only if the span's own actor stands elsewhere in the clause. */
function isOther(
  own: Deed,
  given: Placed,
  { names, all, meansSame }: { names: ReadonlySet<string>; all: ReadonlySet<string>; meansSame: Same },
): boolean {
  const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => meets(a, b, meansSame)
  if (!given.agent.size || own.agent.size === 0) return false
  // "The company gave no reason": whom the sentence names otherwise.
  const isNamed = (x: string): boolean => names.has(x) && all.has(x) && !own.patient.has(x)
  if (own.agent.size === 1 && BODIES.has([...own.agent][0]!) && [...given.agent].every(isNamed)) return false
  const bearers = (who: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...who].filter((x) => names.has(x)))
  const [ours, theirs] = [bearers(own.agent), bearers(given.agent)]
  // "the Israeli side" is not "the American side".
  if (ours.size && theirs.size && own.verb === given.verb) {
    if (!shares(bare(ours), bare(theirs))) return true
    // A name that the span does not have at all, where no pronoun stands for it.
    const generic = [...given.agent].every((x) => own.agent.has(x))
    const referring = generic || given.opens
    if (!referring && [...bare(ours)].some((x) => ![...given.around].some((y) => meansSame(x, y))))
      return true
  }
  // "The university found an engineer" of "an engineer of the university found cracks"
  if (
    shares(own.patient, given.agent) &&
    own.agent.size &&
    given.patient.size &&
    own.verb === given.verb &&
    !shares(own.patient, given.patient)
  )
    return true
  if (shares(own.agent, given.agent)) return false
  // "Will not close any mill" of "no mill will close"
  if (shares(own.patient, given.agent))
    return !(ERGATIVE.test(own.verb) && !given.passive && !given.patient.size)
  // Both are in both, and each acts in one of them: "people died" and "a quake killed people" are other verbs.
  if (
    own.verb === given.verb &&
    (within(given.agent, all) || given.passive) &&
    within(own.agent, given.around)
  )
    return true
  return named(own.agent, names) && named(given.agent, names)
}

/** Is a thing said to do what is done to it there? */
const isErgative = (own: Deed, given: Deed, same: Same): boolean =>
  ERGATIVE.test(own.verb) && !own.passive && meets(own.agent, given.patient, same)

/** What is done to a thing it may be said to do: stems. */
const ERGATIVE =
  /^(?:close|open|reopen|begin|start|resum|end|stop|halt|sink|burn|move|grow|increas|shut|continu|explod|deton|doubl|drain)$/

/** A clause with the stems of its whole sentence. */
type Placed = Deed & Around

interface Around {
  readonly around: ReadonlySet<string>
  /** It begins with a pronoun, which may stand for what another sentence names. */
  readonly opens: boolean
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

function thanked(words: readonly Token[]): Deed[] {
  const at = words.findIndex((w) => CREDITS.test(w.form))
  const link = words.findIndex((w, k) => k > at && /^(?:for|of)$/.test(w.form))
  const deed = words.slice(link + 1, link + 4).find((w) => w.kind === 'content')
  if (at < 0 || link < 0 || link - at > 8 || !deed) return []
  const agent = new Set(words.slice(at + 1, link).flatMap((w) => (w.kind === 'content' ? [w.stem] : [])))
  return agent.size
    ? [
        {
          verb: deed.stem,
          agent,
          patient: new Set(),
          passive: false,
          start: words[link]!.start,
          isTransitive: false,
          isSuffered: false,
        },
      ]
    : []
}

const named = (stems: ReadonlySet<string>, names: ReadonlySet<string>): boolean =>
  [...stems].some((s) => names.has(s))
