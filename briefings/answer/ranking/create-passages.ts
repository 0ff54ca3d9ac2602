import type { TimeExpression } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { isFurniture, leadOf } from '../../read/furniture.ts'
import { antecedentIn } from '../evidence/antecedent.ts'
import { objectAsked } from '../kinds/object-asked.ts'
import { daysAsked } from '../question/days-asked.ts'
import { mayTell } from '../question/deed-sets.ts'
import type { Question } from '../question/question.ts'
import { createMatching, NEAR } from './matching.ts'
import { ReadPassage, worthOf, type Passage, type Reading } from './passages.ts'
import type { ReadWords } from './read-words.ts'

const LEAD = 2
/** Characters: nobody reads on in a longer one, and whatever compares its words pairwise would take minutes. */
const LONGEST_SENTENCE = 2_000

/**
 * Scores every sentence of an article that holds a term of the question. Linear in the article. Few sentences go on to be
 * answers: what only those need is worked out when it is looked at.
 */
export function createPassages(
  question: Question,
  idf: ReadonlyMap<string, number>,
  readWords: ReadWords,
  { isEach = false }: { readonly isEach?: boolean } = {},
): (article: ArticleWithFacts) => Passage[] {
  const { terms } = question
  const worths = terms.map((t) => worthOf(t, idf))
  // What happened to somebody is told beside the verb: nearness to it counts double.
  const hitWorths = worths.map((w, i) => (terms[i]!.term === question.predicate ? 2 * w : w))
  const askedWorths = worths.map((w, i) => (terms[i]!.weight >= 1 ? w : 0))
  const total = sum(worths) || 1
  const askedTotal = sum(askedWorths) || 1
  const hasObject = objectAsked(question.asking, question.predicate).length > 0
  const nowhere = terms.map(() => 0)
  const matchIn = createMatching(
    terms,
    nowhere,
    (term, other) => term !== question.predicate || mayTell(other, hasObject),
    readWords,
  )
  const namesSomebody = terms.some((t) => t.isName)
  const days = daysAsked(question.text, terms)
  /** "On Wednesday" holds the 24th of March that is asked about, where it was that day. */
  const withDays = (
    met: readonly number[],
    index: number,
    times: readonly TimeExpression[],
  ): readonly number[] => {
    const told = days.filter((d) => times.some((t) => t.sentence === index && t.value.endsWith(d.ending)))
    return told.length ? met.map((x, i) => (told.some((d) => d.places.includes(i)) ? 1 : x)) : met
  }
  const reading: Reading = { terms, places: new Map(terms.map((t, i) => [t.term, i])), hitWorths, readWords }

  return (article) => {
    const { facts, text, title, published } = article
    // Whether the minister resigned is not settled by whatever is told of her name: `verdict.ts` asks for those who are asked about themselves.
    const posts =
      question.type === 'yes-no'
        ? NO_POSTS
        : postsOf(article, (post) => matchIn(post, { start: 0, end: post.length }))
    const postsIn = (index: number): readonly (readonly number[])[] =>
      posts.size
        ? facts.mentions.flatMap((m) => (m.sentence === index ? (posts.get(m.actor) ?? []) : []))
        : []
    const here = facts.sentences.map((range, index) => {
      const met = withDays(matchIn(text, range), index, facts.times)
      const meant = namesSomebody ? antecedentIn(article, index) : null
      const stoodFor = [
        ...(meant ? [matchIn(meant.name, { start: 0, end: meant.name.length })] : []),
        ...postsIn(index),
      ]
      return stoodFor.length
        ? met.map((x, i) => stoodFor.reduce((most, said) => Math.max(most, NEAR.pronoun * said[i]!), x))
        : met
    })
    const titled = matchIn(title ?? '', { start: 0, end: title?.length ?? 0 })
    const begin = leadOf(text, facts.sentences)
    const lead = best(here.slice(begin, begin + LEAD), nowhere)
    const whole = best(here, nowhere)
    const year = published?.slice(0, 4)
    // What a term counts for where the sentence and its neighbours lack it is the same for the whole article.
    const around = terms.map((t, i) =>
      Math.max(
        titled[i]! * NEAR.title,
        lead[i]! * NEAR.lead,
        whole[i]! * NEAR.article,
        t.term === year ? NEAR.date : 0,
      ),
    )
    return facts.sentences.flatMap((range, index): Passage[] => {
      const own = here[index]!
      // A page may hold the very question (a quiz, a headline): it answers nothing.
      if (range.end - range.start > LONGEST_SENTENCE) return []
      if (text[range.end - 1] === '?' || !(isEach || own.some((x) => x > 0))) return []
      if (isFurniture(text.slice(range.start, range.end))) return []
      const before = here[index - 1] ?? nowhere
      const after = here[index + 1] ?? nowhere
      const met = own.map((x, i) => Math.max(x, around[i]!, NEAR.before * before[i]!, NEAR.after * after[i]!))
      const shares = {
        about: weighed(met, worths) / total,
        inside: weighed(own, worths) / total,
        asked: weighed(own, askedWorths) / askedTotal,
      }
      return [new ReadPassage(article, index, shares, met, reading)]
    })
  }
}

const NO_POSTS: ReadonlyMap<string, readonly (readonly number[])[]> = new Map()

/**
 * Of those whom a report calls something that the question has ("the former mayor, Ann Lee"), what that says of it: farther on their name alone
 * stands for it, as the name's own sentence said.
 */
function postsOf(
  { facts }: ArticleWithFacts,
  read: (post: string) => readonly number[],
): ReadonlyMap<string, readonly (readonly number[])[]> {
  const out = new Map<string, readonly (readonly number[])[]>()
  for (const { id, roles } of facts.actors) {
    const said = roles.map((r) => read(r.title)).filter((met) => met.some((x) => x > 0))
    if (said.length) out.set(id, said)
  }
  return out
}

function weighed(values: readonly number[], worths: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! * worths[i]!
  return sum
}

/** Of several stretches, the best that each term is met in any. */
const best = (stretches: readonly (readonly number[])[], nowhere: readonly number[]): number[] =>
  nowhere.map((_, i) => stretches.reduce((most, met) => Math.max(most, met[i]!), 0))

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0)
