import { find, isDeed, type Rewording } from './rewording.ts'

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
    own: /\b(?:expressed|voiced) (great |deep )?(\p{L}{3,20})(?=, saying\b| that\b| over\b| at\b| about\b|[.;]|$)/u,
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
  // "Over two days" of "in two days", no more than two.
  {
    own: /\bover ((?:\p{N}+|\p{L}{3,6}) (?:hour|day|week|month|year)s?)\b/u,
    given: (source, [, time]) => find(source, new RegExp(String.raw`\b(?:in|within) ${time!}\b`)),
    as: (_, [within]) => within,
  },
  // "Especially children" of "children above all".
  {
    own: /\b(?:especially|particularly) (\p{L}{2,30})\b/u,
    given: (source, [, who]) =>
      find(source, new RegExp(String.raw`\b${who!},? (?:above all|in particular)\b`)),
    as: (_, [all]) => all,
  },
  // "The two sides" of "both sides".
  {
    own: /\b(?:the )?(?:2|two) (\p{L}{2,30}s)\b/iu,
    given: (source, [, who]) => find(source, new RegExp(String.raw`\bboth ${who!}\b`)),
    as: (_, [both]) => both,
  },
  // "Fully closing" of "a full closure of".
  {
    own: /\b(\p{L}{2,20})ly (\p{L}{2,30}ing) (?=\p{L})/u,
    given: (source, [, how, verb]) =>
      find(source, new RegExp(String.raw`\ban? ${how!}l? (\p{L}{2,30}) of `), (m) => isDeed(verb!, m[1]!)),
    as: (_, [deed]) => deed,
  },
]
