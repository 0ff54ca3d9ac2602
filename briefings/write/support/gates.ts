import { splitSentences } from '../../analyse/sentences.ts'
import { REPORTS, TIMES } from './frame-words.ts'
import { framesOf, verbStem, type Frame } from './frames.ts'
import { isBound, numbersHold } from './number-bounds.ts'
import { PARAPHRASES } from './paraphrase.ts'
import { wordsOf, type Word } from './words.ts'

/** What the clauses of a claim and of a text say about one another. */
export interface GateVerdict {
  /** The claim turns round who did it, how surely, on whose word, or how many. */
  readonly violated: boolean
  /** … beyond doubt: in numbers, names, or a clause that has the same people or things in each of its parts. */
  readonly contradicted: boolean
  /** The claim tells as fact, or on another's word, what the text only has a speaker say. */
  readonly unowned: boolean
  /** Every clause of the claim stands in the text with the same roles, whatever the voice, and every word is known there. */
  readonly proved: boolean
}

const MOST_FRAMES = 200
/** A claim of more clauses is too rich to be proved by their roles alone. */
const MOST_PROVED = 2
const LONGEST_PROVED = 12

/**
 * Holds the clauses of a claim against those of the text: who does what to whom, denied or not, certain or not, on whose
 * word; and the numbers with their bounds. A clause whose verb the text lacks is left to the score. Linear in the text.
 */
export function gatesOf(claim: string, text: string): GateVerdict {
  const own = splitSentences(claim.slice(0, 2000)).flatMap((s) => framesOf(claim, s))
  const wanted = new Set(own.map((f) => f.verb))
  const sentences = splitSentences(text)
  const found = new Map<string, { frame: Frame; sentence: number }[]>()
  const words = wordsOf(claim)
  const parts = sentences.map((range) => wordsOf(text, range))
  const source = parts.flat()
  const stems = new Set(words.flatMap((w) => (w.kind === 'content' ? [w.stem] : [])))
  sentences.forEach((range, sentence) => {
    // Frames that share nobody and nothing with the claim say nothing about it.
    if (!parts[sentence]!.some((w) => stems.has(w.stem))) return
    for (const frame of framesOf(text, range, parts[sentence])) {
      if (!wanted.has(frame.verb)) continue
      const list = found.get(frame.verb) ?? []
      if (!list.length) found.set(frame.verb, list)
      if (list.length < MOST_FRAMES) list.push({ frame, sentence })
    }
  })
  let contradicted = !numbersHold(words, text) || namesNew(words, source)
  let violated = contradicted
  let unowned = false
  const homes: Set<number>[] = []
  for (const frame of own) {
    const near = (found.get(frame.verb) ?? []).filter((t) => related(frame, t.frame))
    const good = near.filter((t) => bears(frame, t.frame))
    if (near.length && !good.length) {
      // Words of a speaker told as the text's own are a lesser fault than words that say something else.
      if (
        near.some(
          (t) =>
            bears(frame, { ...t.frame, context: frame.context }) &&
            t.frame.context.denied === frame.context.denied,
        )
      )
        unowned = true
      else {
        violated = true
        contradicted ||= near.some((t) => sameParts(frame, t.frame))
      }
    }
    homes.push(new Set(good.filter((t) => sameRoles(frame, t.frame)).map((t) => t.sentence)))
  }
  const home = [...(homes[0] ?? [])].find((s) => homes.every((h) => h.has(s)))
  const proved =
    !violated &&
    !unowned &&
    home !== undefined &&
    own.length <= MOST_PROVED &&
    words.length <= LONGEST_PROVED &&
    own.every((f) => f.verb !== 'be' && (f.agent.size > 0 || f.patient.size > 0)) &&
    allKnown(words, own, parts[home]!)
  return { violated, contradicted, unowned, proved }
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x))
const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !meets(a, b)

/** Do both clauses speak of the same people or things? */
function related(claim: Frame, text: Frame): boolean {
  const all = new Set([...text.agent, ...text.patient])
  // "There had been a warning": nobody is, and something is.
  if (claim.verb === 'be')
    return (
      meets(claim.patient, text.patient) &&
      (claim.agent.size + text.agent.size === 0 || meets(claim.agent, text.agent))
    )
  if (!claim.agent.size && !claim.patient.size) return true
  return meets(claim.agent, all) || meets(claim.patient, all)
}

/** Does each part that the claim's clause has meet somebody or something of the text's? */
function sameParts(claim: Frame, text: Frame): boolean {
  const all = new Set([...text.agent, ...text.patient])
  return [claim.agent, claim.patient].every((part) => !part.size || meets(part, all))
}

/** Does the text's clause bear the claim's out? */
function bears(claim: Frame, text: Frame): boolean {
  if (claim.negated !== text.negated) return false
  if (claim.mood !== text.mood && !(claim.mood === 'possible' && text.mood === 'future')) return false
  if (text.hedged && !claim.hedged) return false
  const [own, other] = [claim.context, text.context]
  if (own.denied !== other.denied) return false
  if (other.said && (!own.said || lacks(own.speaker, other.speaker))) return false
  return claim.verb === 'be' || !swapped(claim, text)
}

/** Roles turned round, by the words that tell the roles apart ("the president of Norland" and "the president of Sarvia"). */
function swapped(claim: Frame, text: Frame): boolean {
  const agent = without(claim.agent, claim.patient)
  const patient = without(claim.patient, claim.agent)
  const whole = text.agent.size > 0 && text.patient.size > 0
  // A subject without an object may be a participle's: "a man arrested on Monday".
  if (!whole) return false
  const does = without(text.agent, text.patient)
  const suffers = without(text.patient, text.agent)
  return (meets(agent, suffers) && !meets(agent, does)) || (meets(patient, does) && !meets(patient, suffers))
}

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...a].filter((x) => !b.has(x)))

const sameRoles = (claim: Frame, text: Frame): boolean =>
  within(claim.agent, text.agent) && within(claim.patient, text.patient)
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((x) => b.has(x))

/** Each word of the claim has a part in its clauses or follows the word that it follows in the text. */
function allKnown(claim: readonly Word[], frames: readonly Frame[], text: readonly Word[]): boolean {
  const stems = new Set(text.map((w) => w.stem))
  // "…, the union said on Monday" dates the saying and not what was done.
  const ofSaying = (w: Word, i: number): boolean =>
    TIMES.has(w.form) && text.slice(Math.max(0, i - 4), i).some((x) => REPORTS.has(x.form))
  const pairs = new Set(
    text.flatMap((w, i) => (ofSaying(w, i) ? [] : [`${text[i - 1]?.stem ?? ''} ${w.stem}`])),
  )
  const parts = new Set(frames.flatMap((f) => [f.verb, ...f.agent, ...f.patient]))
  return claim.every((w, i) => {
    if (w.kind === 'function' || w.kind === 'modal' || w.kind === 'negation' || isBound(w.form)) return true
    if (parts.has(w.stem) || parts.has(verbStem(w))) return stems.has(w.stem) || parts.has(verbStem(w))
    return pairs.has(`${claim[i - 1]?.stem ?? ''} ${w.stem}`)
  })
}

/** A name that no word of the text begins like: another person, place or day. */
function namesNew(claim: readonly Word[], text: readonly Word[]): boolean {
  const stems = new Set(text.map((w) => w.stem))
  const heads = new Set(text.map((w) => w.form.slice(0, 4)))
  return claim.some(
    (w) =>
      w.capital &&
      w.kind === 'content' &&
      !stems.has(w.stem) &&
      !heads.has(w.form.slice(0, 4)) &&
      ![...(PARAPHRASES.get(w.stem) ?? [])].some((x) => stems.has(x)),
  )
}
