import { foldName } from '../../connect/names.ts'
import type { Range, Scope } from '../../model.ts'
import type { ArticleWithFacts, StoreReads } from '../../ports.ts'
import type { AskResult } from '../../results.ts'
import { termOf } from '../../read/terms.ts'
import { claimOf } from '../../write/claim.ts'
import { answeredAs } from '../answered.ts'

const ASKED =
  /^\W*[Ww]hat\s+(?:does|do|did|is|are)\s+(?:the\s+)?(?:(?:acronym|abbreviation|letters)\s+)?["“]?(\p{Lu}[\p{Lu}\d&.-]{1,9})["”]?\s+(?:stand\s+for|mean|short\s+for|an?\s+(?:acronym|abbreviation)\s+(?:of|for))\W*$/u
const MOST = 100
const LINKS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'du', 'des', 'et', '&'])

/** The letters that "What does X stand for?" asks about; null for any other question. */
export const acronymAsked = (question: string): string | null => ASKED.exec(question)?.[1] ?? null

/** What letters stand for, where a text writes them out: "the Long Name (LN)". Null where none does. */
export async function spelledOut(
  store: StoreReads,
  scopes: readonly Scope[],
  letters: string,
): Promise<AskResult | null> {
  const actors = await store.actorsByAlias(scopes, [foldName(letters)])
  const term = termOf(letters)
  // "WHO" reads as an empty word that nothing is found by: then the newest reports are looked through.
  const where = actors.length ? { actors: actors.map((a) => a.id) } : term ? { terms: [term] } : {}
  const keys = await store.candidates(scopes, { ...where, limit: MOST })
  const articles = keys.length ? await store.articles(scopes, keys) : []
  for (const article of articles) {
    const name = longNameIn(article, letters)
    const sentence = name && article.facts.sentences.find((s) => s.start <= name.start && name.end <= s.end)
    if (!name || !sentence) continue
    return answeredAs(article.text.slice(name.start, name.end), [claimOf(article, sentence)], articles)
  }
  return null
}

/** Between a name written out and its letters: "the Long Name (LN)", "the Long Name, or LN", "…, known as the “LN”". */
const TO_LETTERS = String.raw`(?:\s\(["“]?|,?\sor\s(?:the\s)?["“]?|,?\s(?:(?:also|better|commonly)\s)?(?:known|abbreviated|shortened)\s(?:as|to)\s(?:the\s)?["“]?)`

/** The words before the letters whose initials they are. */
function longNameIn({ text }: ArticleWithFacts, letters: string): Range | null {
  const wanted = letters.replace(/[^\p{L}]/gu, '').toLowerCase()
  const told = new RegExp(`(?<=[\\p{L}\\p{M}])${TO_LETTERS}${RegExp.escape(letters)}(?![\\p{L}\\d])`, 'gu')
  for (const { index: at } of text.matchAll(told)) {
    const from = Math.max(0, at - 120)
    const words = [...text.slice(from, at).matchAll(/[\p{L}\p{M}'’&-]+/gu)]
    let left = wanted.length
    for (let i = words.length - 1; i >= 0 && left > 0; i--) {
      const word = words[i]![0]
      if (word[0]!.toLowerCase() === wanted[left - 1]) left--
      else if (!LINKS.has(word.toLowerCase())) break
      if (left === 0) return { start: from + words[i]!.index, end: at }
    }
  }
  return null
}
