import { isAuxiliary, isPast, TIMES } from '../support/frame-words.ts'
import { BODIES } from './heard.ts'
import type { Same } from './sames.ts'
import type { Word } from '../support/words.ts'
import type { Token } from './tokens.ts'

/** Words that stand for what another sentence names. */
const PRONOUN = /^(?:he|she|it|they|his|her|its|their|him|them|there|both|none)$/
const OF_PERSONS = /^(?:he|she|his|her|him)$/
/** A pronoun so near its sentence's beginning has nothing before it there that it could stand for. */
const OPENING = 4
/** Before these words' clauses a pronoun is a subject. */
const SUBJECT_NEXT =
  /^(?:that|said|says|after|before|when|while|because|as|if|although|though|but|and|which|until|since)$/

type Sentence = readonly Token[]

/**
 * One clause may not be made of what two spans say that have nothing to do with each other: no name or thing in common, no pronoun. Nor
 * may it take from another span who or what takes part, without what that span says of it.
 */
export function unlinked(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const sentences = sentencesOf(source)
  if (sentences.length < 2) return null
  for (const clause of inClauses(claim)) {
    const words = clause.filter(isTelling)
    const has = (s: Sentence, w: Token): boolean => s.some((x) => same(w.stem, x.stem))
    const held = sentences.map((s) => ({ s, n: words.filter((w) => has(s, w)).length }))
    const home = held.reduce((a, b) => (b.n > a.n ? b : a)).s
    const rest = words.filter((w) => !has(home, w))
    const others = sentences.filter((s) => s !== home)
    if (others.some((s) => rest.filter((w) => has(s, w)).length >= 2 && !areLinked(home, s)))
      return 'it joins what its spans do not'
    if (reachesOut(home)) continue
    const stranger = rest.some((w) => {
      const own = others.filter((s) => has(s, w))
      return (
        own.length > 0 &&
        own.every((s) => takesPartAlone(w, s, clause, same) && !names(w, clause, home, s, same))
      )
    })
    if (stranger) return 'it joins what its spans do not'
  }
  return null
}

const isTelling = (w: Token): boolean => w.kind === 'content' && !TIMES.has(w.form)
const isVerb = (w: Token): boolean => w.kind === 'content' && !w.capital && isPast(w.form)
const sentencesOf = (source: readonly Token[]): Sentence[] => [
  ...Map.groupBy(source, (s) => s.sentence).values(),
]

/** Does a word take part in what its span tells, while the clause leaves out all that its span tells? */
function takesPartAlone(w: Token, span: Sentence, clause: Sentence, same: Same): boolean {
  const verbs = span.filter(isVerb)
  if (!verbs.length || verbs.some((v) => clause.some((x) => same(x.stem, v.stem)))) return false
  const at = span.findIndex((x) => same(w.stem, x.stem))
  const next = span[at + 1]
  return !w.capital && next !== undefined && (isVerb(next) || isAuxiliary(next.form))
}

const DEFINITE = /^(?:the|this|these|that|those|its|their|his|her)$/

/** Does it stand beside a word by which the home span speaks of the same: "the ferry company" for "the company"? */
function names(w: Token, clause: Sentence, home: Sentence, own: Sentence, same: Same): boolean {
  const at = clause.indexOf(w)
  // "The airline" of "Bellmont Airways", "the cause of the fire" of "the cause" beside a span about a fire.
  if (clause[at - 1]?.form === 'the') {
    if (BODIES.has(w.stem) && home.some((x) => x.capital && !TIMES.has(x.form))) return true
    const isBare = (n: Token | undefined, s: Sentence): boolean =>
      n !== undefined &&
      s.some((y, k) => y.stem === n.stem && s[k - 1]?.form === 'the' && s[k + 1]?.form !== 'of')
    if (clause[at - 2]?.form === 'of' && isBare(clause[at - 3], home)) return true
    if (clause[at + 1]?.form === 'of' && clause[at + 2]?.form === 'the' && isBare(w, own)) {
      const of = clause[at + 3]
      return of !== undefined && home.some((y) => y.stem === of.stem)
    }
  }
  return [clause[at - 1], clause[at + 1]].some(
    (x) =>
      x?.kind === 'content' &&
      home.some((y, k) => same(x.stem, y.stem) && DEFINITE.test(home[k - 1]?.form ?? '')),
  )
}

/** "She said that …", "Two of them slept": what stands there another sentence names. */
export const opensWithPronoun = (sentence: readonly Word[]): boolean =>
  sentence.slice(0, OPENING).some((w) => PRONOUN.test(w.form))

/**
 * Has a sentence a pronoun that may stand for what another names? "It", "its" and "they" inside a sentence mostly go back to its own
 * subject; as an object of the same clause they cannot.
 */
export function reachesOut(sentence: Sentence): boolean {
  return sentence.some((w, at) => {
    if (!PRONOUN.test(w.form)) return false
    if (at < OPENING || OF_PERSONS.test(w.form) || w.form === 'there') return true
    const next = sentence[at + 1]
    const closes = !next || /\p{P}/u.test(next.gap) || next.kind !== 'content'
    return /^(?:it|them|both)$/.test(w.form) && closes && !SUBJECT_NEXT.test(sentence[at - 1]!.form)
  })
}

function areLinked(a: Sentence, b: Sentence): boolean {
  if (reachesOut(a) || reachesOut(b)) return true
  const own = new Set(a.flatMap((w) => (isTelling(w) ? [w.stem] : [])))
  return b.some((w) => w.kind === 'content' && own.has(w.stem))
}

const OPENS = /^(?:although|though|while|as|after|before|when|because|if|since|unless)$/

/** Clauses as far as marks tell, and where "and" begins one with a verb of its own. */
function inClauses(claim: readonly Token[]): Token[][] {
  const out: Token[][] = [[]]
  claim.forEach((w, at) => {
    const own = out.at(-1)!
    const comma = w.gap.includes(',')
    const breaks =
      /[;:]|, ?[“”]|” ?,|[.,]”/u.test(w.gap) ||
      (comma &&
        (/^(?:and|but|while|who|which|after|when|with|without|as)$/.test(w.form) ||
          OPENS.test(own[0]?.form ?? ''))) ||
      (w.form === 'and' && own.some(isVerb) && beginsClause(claim, at + 1))
    if (breaks && own.length) out.push([w])
    else own.push(w)
  })
  return out
}

/** A subject of its own and then a verb: "and about 9,000 have lost …", not "and lost …" or "and Lind". */
function beginsClause(claim: readonly Token[], at: number): boolean {
  const verb = claim.slice(at, at + 8).findIndex((w) => isVerb(w) || isAuxiliary(w.form))
  return verb > 0 && claim.slice(at, at + verb).every((w, k) => k === 0 || !/\p{P}/u.test(w.gap))
}
