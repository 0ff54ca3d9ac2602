import type { ArticleWithFacts } from '../../ports.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { answeredAs } from '../answered.ts'
import type { Retrieved } from '../ranking/retrieve.ts'

/** "How is Ann Lee related to Bo Ray?", "what is Ann Lee's relation to Bo Ray?", "how are they related" of two who are named. */
const ASKED =
  /^\W*(?:how\s+(?:is|are|was|were)\s+(?:the\s+)?(.+?)\s+(?:related\s+to|and)\s+(?:the\s+)?(.+?)(?:\s+related)?|what(?:['’]s|\s+is)\s+(.+?)['’]s?\s+relation(?:ship)?\s+(?:to|with)\s+(.+?)|are\s+(.+?)\s+and\s+(.+?)\s+related)\W*$/iu

const KIN = String.raw`(?:(?:half|step|twin|great|grand|god)-?\s?)?(?:brothers?|sisters?|siblings?|twins?|cousins?|nephews?|nieces?|uncles?|aunts?|fathers?|mothers?|sons?|daughters?|grand(?:son|daughter|father|mother)s?|wife|husband|spouse|widow(?:er)?|fianc[ée]+|partner|ex-wife|ex-husband)(?:-in-law)?`
/** "A younger brother of", "married to his sister", "is not related to". */
const RELATED = new RegExp(
  String.raw`\b(?:(?:not\srelated)|(?:is|was|are|were)\s(?:distantly\s)?related|(?:married|engaged)\sto\s(?:(?:his|her|whose|the)\s${KIN}\b)?|(?:(?:younger|elder|older|eldest|youngest|twin|late|former|only)\s)*${KIN}\b)`,
  'giu',
)
/** Is it asked how two are related? Whatever else two reports say of both is no answer. */
export const asksKinship = (asking: string): boolean => ASKED.test(asking) && /\brelat/i.test(asking)

/**
 * How two people are related, by the sentence that names both of them with a word of kinship. Null where that is not asked, or no sentence says so.
 */
export function kinshipOf(asking: string, { articles }: Retrieved): AskResult | null {
  if (!asksKinship(asking)) return null
  const [one, other] = ASKED.exec(asking)!
    .slice(1)
    .filter((name) => name !== undefined)
    .map((name) => termsOf(name))
  if (!one?.length || !other?.length) return null
  const [best] = articles.filter((a) => !a.duplicateOf).flatMap((article) => toldIn(article, one, other))
  if (!best) return null
  return answeredAs(best.short, [claimOfSentence(best.article, best.index)], articles)
}

interface Kin {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly short: string
}

function toldIn(article: ArticleWithFacts, one: readonly string[], other: readonly string[]): Kin[] {
  return article.facts.sentences.flatMap(({ start, end }, index): Kin[] => {
    const sentence = article.text.slice(start, end)
    const [told] = sentence.matchAll(RELATED)
    const isOfBoth = [one, other].every(
      (name) => isNamed(name, sentence) || isMeantByRole(name, article, sentence),
    )
    return told && isOfBoth ? [{ article, index, short: told[0].trim() }] : []
  })
}

/** All of the name together. */
function isNamed(name: readonly string[], sentence: string): boolean {
  const words = (sentence.match(/[\p{L}\p{M}’'-]+/gu) ?? []).map((w) => termsOf(w)[0])
  return words.some((_, i) => name.every((t, k) => words[i + k] === t))
}

/** "A cousin of the minister", where the report tells that they are one. */
const isMeantByRole = (name: readonly string[], { facts }: ArticleWithFacts, sentence: string): boolean =>
  facts.actors
    .filter((a) => name.every((t) => termsOf(a.name).includes(t)))
    .flatMap((a) => a.roles.flatMap((r) => r.title.split(/\s+/).at(-1) ?? []))
    .some((role) => new RegExp(`\\bthe\\s${RegExp.escape(role)}\\b`, 'i').test(sentence))
