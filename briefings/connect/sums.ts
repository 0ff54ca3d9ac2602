import type { Figure } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { termsOf } from '../read/terms.ts'
import type { Reported } from './circumstances.ts'

/** What a sum is estimated as ("put the bribes at"), and the verbs by which others tell of the same sum ("he received"). */
const TOLD_BY: readonly (readonly [nouns: string, verbs: string])[] = [
  ['bribe kickback payment gift', 'receive accept take get pocket'],
  ['loss', 'lose'],
  ['profit gain income earnings', 'earn make'],
  ['cost price bill', 'cost'],
  ['debt', 'owe'],
  ['loot haul theft', 'steal take embezzle'],
]
const SENSES = TOLD_BY.map(([nouns, verbs]) => ({
  nouns: new Set(termsOf(nouns)),
  verbs: new Set(termsOf(`${verbs} ${irregular(verbs)}`)),
}))

function irregular(verbs: string): string {
  const pasts: Readonly<Record<string, string>> = {
    take: 'took',
    get: 'got',
    lose: 'lost',
    make: 'made',
    steal: 'stole',
  }
  return verbs
    .split(' ')
    .flatMap((v) => pasts[v] ?? [])
    .join(' ')
}

/** The noun of "put the bribes", "estimated its losses". */
const ESTIMATED =
  /\b(?:puts?|estimate[ds]?|gave|gives?)\s(?:the|his|her|its|their)\s(?:[\p{L}’'-]{1,30}\s){0,2}?(?<noun>\p{L}+)(?:\s(?:of|for|from|by|in)\s[^,;]{0,60})?$/iu

/**
 * Is the one figure a source's estimate of a sum, and does the other tell of it by its verb: "prosecutors put the bribes at …", "his
 * lawyers say that he received …"? The report of the second has to speak of that sum too.
 */
export const sameSum = (a: Reported, b: Reported): boolean => answers(a, b) || answers(b, a)

function answers({ figure }: Reported, other: Reported): boolean {
  const [noun] = termsOf(ESTIMATED.exec(figure.what)?.groups?.noun ?? '')
  const sense = noun === undefined ? undefined : SENSES.find(({ nouns }) => nouns.has(noun))
  if (!sense || !speaksOf(other.article, noun!)) return false
  const verb = termsOf(verbBefore(other.article, other.figure))[0]
  return verb !== undefined && sense.verbs.has(verb)
}

const speaksOf = ({ title, text }: ArticleWithFacts, noun: string): boolean =>
  termsOf(`${title ?? ''} ${text}`).includes(noun)

const verbBefore = ({ text }: ArticleWithFacts, { start }: Figure): string =>
  /(\p{L}+)\s(?:(?:only|just)\s)?$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? ''
