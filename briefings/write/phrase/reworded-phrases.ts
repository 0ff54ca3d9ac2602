import { find, type Rewording } from './rewording.ts'

/** What somebody feels, by the noun that is expressed. */
const FEELINGS: Readonly<Record<string, string>> = {
  disappointment: 'disappointed',
  concern: 'concerned',
  regret: 'sorry',
  satisfaction: 'satisfied',
  surprise: 'surprised',
  anger: 'angry',
  confidence: 'confident',
  optimism: 'optimistic',
  outrage: 'outraged',
  alarm: 'alarmed',
  gratitude: 'grateful',
  relief: 'relieved',
  willingness: 'willing',
  readiness: 'ready',
  shock: 'shocked',
  worry: 'worried',
  pride: 'proud',
  sadness: 'sad',
}
const AS_NOUNS: Readonly<Record<string, string>> = { threaten: 'threat', endanger: 'danger' }

/** Phrases for a word, and words for a phrase. */
export const PHRASES: readonly Rewording[] = [
  // "Inside the hall" of "in the hall".
  {
    own: /\b(?:inside|within) ((?:the|an?|its|his|her|their) \p{L}{2,30})\b/iu,
    given: (source, [, what]) => find(source, new RegExp(String.raw`\bin ${what!}\b`)),
    as: (_, [inside]) => inside,
  },
  {
    own: /\bas far away as ((?:the )?\p{L}{2,30})\b/u,
    given: (source, [, where]) => find(source, new RegExp(String.raw`\bin ${where!}\b`)),
    as: (_, [inside]) => inside,
  },
  // "Expressed great disappointment" of "said that it was very disappointed".
  {
    own: /\bexpressed (great |deep )?(\p{L}{3,20})(?=, saying\b| that\b| over\b| at\b| about\b|[.;]|$)/u,
    given: (source, [, much, feeling]) =>
      find(
        source,
        /\b(?:said (?:that )?(?:it|he|she|they) (?:was|were|is|are)|(?:was|were|is|are)) (very |deeply |greatly )?(\p{L}{3,20})\b/u,
        (m) => FEELINGS[feeling!] === m[2] && (much === undefined || m[1] !== undefined),
      ),
    as: (_, [said]) => said,
  },
  // "It insulted people" of "it is an insult to people": the same people.
  {
    own: /\b(insult|threaten|endanger|burden|benefit)(?:s|ed)? ((?:\p{L}{1,30} )?\p{L}{2,30})\b/u,
    given: (source, [, verb, whom]) =>
      find(
        source,
        new RegExp(
          String.raw`\b(?:is|are|was|were|be|poses?|posed) an? ${AS_NOUNS[verb!] ?? verb!} (?:to|on|for) ${whom!}\b`,
        ),
      ),
    as: (_, [is]) => is,
  },
  // "An American official" of "a US official".
  {
    own: /\bUnited States (\p{Ll}{3,20})\b/u,
    given: (source, [, who]) => find(source, new RegExp(String.raw`\bAmerican ${who!}\b`)),
    as: (_, [american]) => american,
  },
  // "An in-person meeting" of "a meeting in person".
  {
    own: /\bin-person (\p{L}{3,20})\b/u,
    given: (source, [, what]) => find(source, new RegExp(String.raw`\b${what!} in person\b`)),
    as: (_, [meeting]) => meeting,
  },
]
