import { nameWords } from '../../connect/names.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import type { Question } from '../question/question.ts'

/**
 * A name of the question that runs two people into one: "Anna Berg", where reports tell of Anna Holm and of Lars Berg, and of nobody who
 * bears both names. Null where there is none; whoever is not told of at all is not meant here.
 *
 * @param articles what was found for the question: whoever bears all of a name would be among them
 */
export function fusedName({ names }: Question, articles: readonly ArticleWithFacts[]): string | null {
  const full = names.filter((name) => nameWords(name).length > 1)
  if (!full.length) return null
  const people = articles.flatMap((a) => a.facts.actors.filter((x) => x.type === 'PER'))
  const known = new Set(people.flatMap((p) => [p.name, ...p.aliases]).map((n) => nameWords(n).join(' ')))
  const borne = [...known].map((n) => n.split(' ')).filter((words) => words.length > 1)
  return (
    full.find((name) => {
      const [first, last] = nameWords(name).slice(-2) as [string, string]
      const isBorne = borne.some((n) => n.includes(last) && isForm(first, n))
      return (
        !isBorne &&
        borne.some((n) => n[0] === first) &&
        borne.some((n) => n.at(-1) === last) &&
        !articles.some((a) => standTogether(a, first, last))
      )
    }) ?? null
  )
}

/** "Joe" and "Joseph" may be one: they begin alike. */
const isForm = (first: string, name: readonly string[]): boolean =>
  name.slice(0, -1).some((w) => w.slice(0, 2) === first.slice(0, 2))

/** "Anna Berg", "Anna and Lars Berg". */
function standTogether({ text, title }: ArticleWithFacts, first: string, last: string): boolean {
  const words = nameWords(`${title ?? ''} ${text}`)
  return words.some(
    (w, i) => w === first && (words[i + 1] === last || (words[i + 1] === 'and' && words[i + 3] === last)),
  )
}
