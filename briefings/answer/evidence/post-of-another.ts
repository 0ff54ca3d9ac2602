import type { Range } from '../../model.ts'
import type { Relation } from '../question/relation.ts'
import type { Passage } from '../ranking/passages.ts'
import type { TermAt } from '../ranking/read-words.ts'

/** "The president of the Rowing Union", where that of another is asked for. */
export function isPostOfAnother(
  { article, words }: Passage,
  word: TermAt,
  asked: readonly string[],
): boolean {
  const of = /^\s+(?:of|at|for)\s+(?:the\s+)?(?=\p{Lu})/u.exec(article.text.slice(word.end, word.end + 30))
  const next = of && words.find((w) => w.start >= word.end + of[0].length - 1)
  return !!next && !asked.includes(next.term)
}

/** Characters around a post and its holder in which its country or town is named. */
const OWNER_BEFORE = 30
const OWNER_AFTER = 25

/** "Threatened Foreign Minister Bo Ray over the accord with Teal": the country or firm stands in the sentence, and not beside the post. */
export function isPostOwnedElsewhere(
  { words, article, index }: Passage,
  span: Range,
  post: TermAt,
  asked: readonly string[],
  { terms, beside }: Relation,
): boolean {
  const places = article.facts.mentions.filter(
    (m) => m.sentence === index && (m.type === 'LOC' || m.type === 'ORG'),
  )
  const owners = words.filter(
    (w) =>
      asked.includes(w.term) &&
      !terms.has(w.term) &&
      !beside.includes(w.term) &&
      places.some((m) => m.start <= w.start && w.end <= m.end),
  )
  const [from, to] = [
    Math.min(span.start, post.start) - OWNER_BEFORE,
    Math.max(span.end, post.end) + OWNER_AFTER,
  ]
  return owners.length > 0 && owners.every((w) => w.end < from || w.start > to)
}
