import type { ArticleActor } from '../../model.ts'
import type { FullPhrase } from '../clauses/chunked-text.ts'
import type { AnalysedText } from '../text.ts'

/** Longest description given as a name, in characters. */
const LONGEST = 90

/** A speaker told by a common noun: "an Israeli official", "Biden’s advisers". */
export interface Description {
  /** As a reader would write it inside a sentence: from its article to where an aside begins. */
  readonly text: string
  /** Its noun, singular, lower case. */
  readonly noun: string
  readonly definite: boolean
  /** Words before the noun, lower case, without the article. */
  readonly modifiers: readonly string[]
}

/** Organisations that an article goes on calling by a common noun. */
const ORGANISATION = new Set(
  (
    'company firm group organization organisation agency ministry department union bank party committee commission council court ' +
    'university newspaper magazine network campaign association institute foundation corporation carrier retailer automaker manufacturer'
  ).split(' '),
)
export const isOrganisationNoun = (noun: string): boolean => ORGANISATION.has(noun)

export function describe(doc: AnalysedText, source: FullPhrase): Description {
  const { tokens, text } = doc
  let end = source.head.end
  // "a spokesman for the ministry": what hangs on the noun, up to an aside or a relative clause.
  while (end < source.end && !/^[,(;:–—"“]|^(?:who|that|which|whose)$/.test(tokens[end]!.lower)) end++
  const from = tokens[source.start]!.start
  const to = tokens[end - 1]!.end
  const whole =
    to - from <= LONGEST ? text.slice(from, to) : text.slice(from, tokens[source.head.end - 1]!.end)
  const first = tokens[source.start]!
  const article = first.pos === 'DET'
  const lowered =
    first.pos === 'PROPN' || /^\p{Lu}{2}/u.test(first.text)
      ? whole
      : whole.charAt(0).toLowerCase() + whole.slice(1)
  return {
    text: lowered.replace(/\s+/g, ' ').slice(0, LONGEST),
    noun: singular(tokens[source.head.head]!.lower),
    definite: article && /^(?:the|this|that|these|those)$/.test(first.lower),
    modifiers: tokens.slice(source.start + (article ? 1 : 0), source.head.head).map((t) => t.lower),
  }
}

export const singular = (noun: string): string =>
  noun.endsWith('ies')
    ? `${noun.slice(0, -3)}y`
    : /[^s]s$/.test(noun) && noun.length > 3
      ? noun.slice(0, -1)
      : noun

const wordsOf = (title: string): string[] => title.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** The one person whose role is this noun with these modifiers ("the prime minister"); undefined where several or none is. */
export function byRole(d: Description, actors: readonly ArticleActor[]): ArticleActor | undefined {
  let best: ArticleActor | undefined
  let tie = false
  let most = -1
  for (const actor of actors) {
    for (const role of actor.roles) {
      const title = role.title.toLowerCase()
      // "The union" is not the leader of the union, whose title holds that word too.
      if (wordsOf(title.split(/\s(?:of|for|at|in|to)\s|,/, 1)[0]!).at(-1) !== d.noun && title !== d.noun)
        continue
      const words = wordsOf(title)
      const fits = d.modifiers.filter((m) => words.includes(m)).length
      if (fits < d.modifiers.length) continue
      if (actor === best) continue
      tie = fits === most
      if (fits >= most) {
        best = actor
        most = fits
      }
    }
  }
  return tie ? undefined : best
}
