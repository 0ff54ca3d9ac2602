import { initialsOf } from '../../analyse/actors/wording.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { readQuestion, type Question } from './question.ts'

/** "UN", "IAEA"; one letter stands for too much. */
const INITIALS = /(?<![\p{L}\p{N}.])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu
const FEWEST_WORDS = 2
/** A question has no more; a text of thousands would be looked for in every report. */
const MOST = 5

/**
 * A question with a name's initials that no report found for it has, read with the name that its reports spell out: "the UN resolution" where
 * they tell of the United Nations. Any other question as it is, and one whose letters may stand for two. Linear in the reports.
 */
export function withNamesSpelledOut(question: Question, articles: readonly ArticleWithFacts[]): Question {
  let { text } = question
  for (const letters of [...new Set(text.match(INITIALS))].slice(0, MOST)) {
    const written = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${[...letters].join(String.raw`\.?`)}(?![\p{L}\p{N}])`,
      'gu',
    )
    if (articles.some((a) => a.text.search(written) >= 0 || (a.title ?? '').search(written) >= 0)) continue
    const name = bearerOf(letters.toLowerCase(), articles)
    if (name !== null) text = text.replace(written, () => name)
  }
  return text === question.text ? question : { ...question, ...readQuestion(text), typed: question.typed }
}

/** The one name that has these initials, or where none has the one whose first words do; null where several may be meant. */
function bearerOf(letters: string, articles: readonly ArticleWithFacts[]): string | null {
  const names = [...new Set(articles.flatMap((a) => a.facts.actors.map((x) => x.name)))]
  const whole = names.filter((name) => isOf(letters, name.split(/\s+/)))
  const bearers = whole.length ? whole : names.filter((name) => beginsWith(letters, name.split(/\s+/)))
  return bearers.length === 1 ? bearers[0]! : null
}

const isOf = (letters: string, words: readonly string[]): boolean =>
  initialsOf(words.map((w) => w.toLowerCase())).includes(letters)

const beginsWith = (letters: string, words: readonly string[]): boolean =>
  words.some((_, n) => n >= FEWEST_WORDS && isOf(letters, words.slice(0, n)))
