import { IRREGULAR_VERBS } from '../../briefings/write/irregular-verbs.ts'
import type { Wordnet } from './wordnet.ts'

const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/men$/, 'man'], [/ies$/, 'y'], [/ves$/, 'f'], [/ves$/, 'fe'], [/(s|x|z|ch|sh)es$/, '$1'], [/s$/, ''],
] // prettier-ignore
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'], [/ied$/, 'y'], [/es$/, ''], [/s$/, ''], [/([b-df-hj-np-tv-z])\1ed$/, '$1'], [/([b-df-hj-np-tv-z])\1ing$/, '$1'],
  [/ed$/, ''], [/ed$/, 'e'], [/ing$/, ''], [/ing$/, 'e'],
] // prettier-ignore
const ADJECTIVES: readonly (readonly [RegExp, string])[] = [
  [/iest$/, 'y'], [/ier$/, 'y'], [/([b-df-hj-np-tv-z])\1(?:er|est)$/, '$1'], [/(?:er|est)$/, ''], [/(?:er|est)$/, 'e'],
] // prettier-ignore
const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  children: 'child', people: 'person', feet: 'foot', teeth: 'tooth', mice: 'mouse', geese: 'goose', crises: 'crisis',
  analyses: 'analysis', criteria: 'criterion', phenomena: 'phenomenon', wives: 'wife', lives: 'life', knives: 'knife',
  thieves: 'thief', better: 'good', best: 'good', worse: 'bad', worst: 'bad', died: 'die', dying: 'die', tied: 'tie', lied: 'lie',
} // prettier-ignore

const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((form) => [form, line.split(' ')[0]!] as const)),
)

/** The lemmas of a form, itself among them where WordNet has it; the likeliest first, two at most. */
export function lemmasOf(form: string, wordnet: Wordnet): string[] {
  const out = new Set<string>()
  const own = (part: string): boolean => wordnet.has(form, part)
  const irregular = IRREGULAR_NOUNS[form] ?? BASES.get(form)
  if (irregular) out.add(irregular)
  const bare = (rules: typeof NOUNS, part: string): void => {
    for (const [ending, rest] of rules) {
      if (!ending.test(form)) continue
      const lemma = form.replace(ending, rest)
      if (lemma.length > 2 && wordnet.has(lemma, part)) {
        out.add(lemma)
        return
      }
    }
  }
  if (!irregular) {
    if (!/(?:ss|us|is)$/.test(form)) bare(NOUNS, 'noun')
    bare(VERBS, 'verb')
    if (!own('noun')) bare(ADJECTIVES, 'adj')
  }
  if (['noun', 'verb', 'adj', 'adv'].some(own)) out.add(form)
  return [...out].slice(0, 2)
}
