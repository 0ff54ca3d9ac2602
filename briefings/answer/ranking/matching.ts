import type { Range } from '../../model.ts'
import { isMark } from '../question/deed-sets.ts'
import { marksBehind, type Phrase } from '../question/phrasal-verbs.ts'
import { isFormOf } from '../question/opposites.ts'
import type { QuestionTerm } from '../question/question.ts'
import { LIKE } from './likeness.ts'
import type { ReadWords, Word } from './read-words.ts'

/** What a term counts for by where it stands, seen from the sentence. */
export const NEAR = {
  sentence: 1,
  phrase: 0.95,
  like: 0.75,
  pronoun: 0.75,
  title: 0.6,
  before: 0.5,
  after: 0.35,
  lead: 0.4,
  article: 0.25,
  date: 0.5,
} as const

/** Which term of the question, by its place, a term of a text is or is like, and what that counts for. */
interface Match {
  readonly at: number
  readonly value: number
}

/** What a word of a text may say of the question. */
interface Telling {
  readonly own: readonly Match[]
  /** Phrases that may begin with it, as far as they matter. */
  readonly phrases: readonly Phrase[]
}

/**
 * Reads how well each term of a question is met in a stretch of text, by their places. Phrases are looked for only where they would
 * change that: of most words nothing has to be known but that they say nothing of the question.
 *
 * @param nowhere what is told of a stretch that has nothing of the question: zeros, the very list
 * @param tells does this term, or mark of a phrase, tell what that term asks?
 */
export function createMatching(
  terms: readonly QuestionTerm[],
  nowhere: number[],
  tells: (asked: string, term: string) => boolean,
  readWords: ReadWords,
): (text: string, range: Range) => readonly number[] {
  const matches = matchesOf(terms, tells)
  const forEach = readWords.lookingFor(({ term, phrases }: Word): Telling | null => {
    if (!term) return null
    const own = matches(term)
    // Whoever gave up offered nothing: a word that is only like one asked for is not, as part of a phrase.
    const mayBeUndone = own.some((m) => m.value < NEAR.sentence)
    const telling = mayBeUndone ? phrases : phrases.filter((p) => matches(p.mark).length > 0)
    return own.length || telling.length ? { own, phrases: telling } : null
  })
  return (text, range) => {
    let met = nowhere
    const meet = ({ at, value }: Match): void => {
      if (met === nowhere) met = [...nowhere]
      if (met[at]! < value) met[at] = value
    }
    forEach(text, range, ({ own, phrases }, end) => {
      const marks = marksBehind(phrases, text, end)
      for (const match of own) if (!marks.length || match.value === NEAR.sentence) meet(match)
      for (const mark of marks) for (const match of matches(mark)) meet(match)
    })
    return met
  }
}

const NO_MATCHES: readonly Match[] = []

function matchesOf(
  terms: readonly QuestionTerm[],
  tells: (asked: string, term: string) => boolean,
): (term: string) => readonly Match[] {
  const out = new Map<string, readonly Match[]>()
  const add = (term: string, match: Match): void => {
    out.set(term, [...(out.get(term) ?? []), match])
  }
  for (const [at, { term }] of terms.entries()) {
    add(term, { at, value: NEAR.sentence })
    for (const other of LIKE.get(term) ?? [])
      if (tells(term, other)) add(other, { at, value: worthOfLike(term, other) })
  }
  return (term) => {
    const known = out.get(term)
    if (known) return known
    if (term.length < NOUN) return NO_MATCHES
    return terms.flatMap((t, at) => (isKindOf(term, t) ? { at, value: NEAR.like } : []))
  }
}

/** "Fell" is the very verb "fall", as "called" is "call". */
const worthOfLike = (asked: string, other: string): number =>
  isMark(other) ? NEAR.phrase : isFormOf(asked, other) ? NEAR.sentence : NEAR.like

/** Letters of the noun, and of what stands before it in a compound; shorter ones are chance: "report" is no port. */
const NOUN = 5
const BEFORE_IT = 4
const NO_WORD =
  /^(?:grand|step|great|trans?|inter|under|over|super|counter|anti|back|fore|after|cross|multi|micro|semi|extra|intro|retro)$/

/** "A footbridge" is a bridge, and "the bridge" goes on about it: a compound is of the kind that its last part names. */
const isKindOf = (term: string, { term: asked, isName }: QuestionTerm): boolean =>
  !isName && (isCompoundOf(term, asked) || isCompoundOf(asked, term))

const isCompoundOf = (compound: string, noun: string): boolean =>
  noun.length >= NOUN &&
  compound.length >= noun.length + BEFORE_IT &&
  compound.endsWith(noun) &&
  !NO_WORD.test(compound.slice(0, -noun.length))
