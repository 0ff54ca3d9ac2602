import { stemmer } from 'stemmer'
import { NEWS } from '../thesaurus/news-thesaurus.ts'

/** One way to put a thing that a sentence may take where its spans have the other. */
interface Rewording {
  readonly own: RegExp
  /** What the spans have instead, or null where they do not. */
  readonly given: (source: string, own: RegExpExecArray) => RegExpExecArray | null
  readonly as: (own: RegExpExecArray, given: RegExpExecArray) => string
}

const alike = (a: string, b: string): boolean => {
  const [x, y] = [stemmer(a), stemmer(b)]
  return x === y || NEWS.same(x, y)
}
/** The first match of a pattern that fits. */
const find = (
  source: string,
  pattern: RegExp,
  fits: (m: RegExpExecArray) => boolean = () => true,
): RegExpExecArray | null => [...source.matchAll(new RegExp(pattern, 'giu'))].find(fits) ?? null

const LAW = '(?:law|bill|rule|measure|decree|proposal|plan|amendment|motion|resolution|treaty|order)s?'
const WHO = String.raw`(?:it|he|she|they|the \p{L}{1,30})`
/** What somebody feels, by the noun that is expressed. */
const FEELINGS: Readonly<Record<string, string>> = {
  disappointment: 'disappointed', concern: 'concerned', regret: 'sorry', satisfaction: 'satisfied', surprise: 'surprised', anger: 'angry',
  confidence: 'confident', optimism: 'optimistic', outrage: 'outraged', alarm: 'alarmed', gratitude: 'grateful', relief: 'relieved',
  willingness: 'willing', readiness: 'ready', shock: 'shocked', worry: 'worried', pride: 'proud', sadness: 'sad',
}
const AS_NOUNS: Readonly<Record<string, string>> = { threaten: 'threat', endanger: 'danger' }
const MODAL = '(?:will|would|can|could|may|might|is to|are to)'
const NOBODY = '(?:nobody|no one|no-one|none of them)'

/**
 * Constructions that an editor exchanges: each says no more than what the spans have, and may say less. So only the sentence is read
 * anew, in the spans' own construction, and never the spans in the sentence's.
 */
const REWORDINGS: readonly Rewording[] = [
  // "A law banning strikes" of "a law that would ban strikes".
  {
    own: new RegExp(String.raw`\b(${LAW}) (\p{L}{2,30}ing)\b`, 'u'),
    given: (source, [, , verb]) =>
      find(source, new RegExp(String.raw`\b${LAW} (?:that|which) (?:would|will) (\p{L}{2,30})\b`), (m) =>
        alike(verb!, m[1]!),
      ),
    as: ([, law], [, verb]) => `${law!} that would ${verb!}`,
  },
  // "Unless it raises fares" of "without raising fares", and the other way round.
  {
    own: new RegExp(String.raw`\bunless ${WHO} (\p{L}{2,30})\b`, 'u'),
    given: (source, [, verb]) => find(source, /\bwithout (\p{L}{2,30}ing)\b/u, (m) => alike(verb!, m[1]!)),
    as: (_, [without]) => without,
  },
  {
    own: /\bwithout (\p{L}{2,30}ing)\b/u,
    given: (source, [, verb]) =>
      find(source, new RegExp(String.raw`\bunless ${WHO} (\p{L}{2,30})\b`), (m) => alike(verb!, m[1]!)),
    as: (_, [unless]) => unless,
  },
  // "If it does not make an offer" of "unless it makes an offer", and the other way round.
  {
    own: /\bif ((?:[\p{L}’']{1,20} ){1,5})(?:does|do|did|has|have) not (\p{L}{2,30})\b/iu,
    given: (source, [, who, verb]) =>
      find(source, new RegExp(String.raw`\bunless ${who!}(\p{L}{2,30})\b`), (m) => alike(verb!, m[1]!)),
    as: (_, [unless]) => unless,
  },
  {
    own: /\bunless ((?:[\p{L}’']{1,20} ){1,5})(\p{L}{2,30})\b/iu,
    given: (source, [, who, verb]) =>
      find(source, new RegExp(String.raw`\bif ${who!}(?:does|do|did|has|have) not (\p{L}{2,30})\b`), (m) =>
        alike(verb!, m[1]!),
      ),
    as: (_, [unless]) => unless,
  },
  // "Should it go ahead" behind its clause.
  {
    own: new RegExp(String.raw`(?<=\p{L}) should (${WHO}) (?=\p{L})`, 'u'),
    given: (source, [, who]) => find(source, new RegExp(String.raw`\bif ${who!} `)),
    as: ([, who]) => ` if ${who!} `,
  },
  // "…, citing their union" of "their union said".
  {
    own: /, citing ((?:(?:the|its|his|her|their) )?[\p{L} ]{3,40})(?=[.;]|$)/u,
    given: (source, [, who]) => find(source, new RegExp(String.raw`\b${who!} (?:said|says|told)\b`)),
    as: ([, who]) => `, ${who!} said`,
  },
  // "A fault was to blame, said the clerk Ana Holt, who apologised" of "she apologised and blamed a fault".
  {
    own: /^([^,;]{3,80}) (?:was|were|is|are) to blame, said ([^,;.]{3,60})(, who [^,;.]{3,60}(?=\.|$))?/u,
    given: (source, [, what]) => find(source, new RegExp(String.raw`\bblamed ${RegExp.escape(what!)}`)),
    as: ([, , who, which], [blamed]) => `${who!}${which === undefined ? '' : `${which},`} ${blamed}`,
  },
  // "Will reopen only after" of "will not reopen until", and the other way round.
  {
    own: new RegExp(String.raw`\b(${MODAL}) (?:only (\p{L}{2,20})|(\p{L}{2,20}) only) (?:after|once|when|if) `, 'u'),
    given: (source) => find(source, new RegExp(String.raw`\b${MODAL} not \p{L}{2,20} (?:\p{L}{2,20} ){0,3}until `)),
    as: ([, modal, a, b]) => `${modal!} not ${(a ?? b)!} until `,
  },
  {
    own: new RegExp(String.raw`\b(${MODAL}) not (\p{L}{2,20}) until `, 'u'),
    given: (source) =>
      find(
        source,
        new RegExp(String.raw`\b${MODAL} (?:only \p{L}{2,20}|\p{L}{2,20} only) (after|once|when) `),
      ),
    as: ([, modal, verb], [, after]) => `${modal!} ${verb!} only ${after!} `,
  },
  // "A deputy was among the eleven people arrested" of "eleven people were arrested, among them a deputy".
  {
    own: /^([^,;]{3,60}) (?:was|were|is|are) among the (\p{N}+ \p{L}{2,20}) (\p{L}{2,20})\b/u,
    given: (source, [, who]) =>
      find(source, new RegExp(String.raw`\b(?:among (?:them|whom)|including) ${RegExp.escape(who!)}`)),
    as: ([, who, all, done]) => `${all!} were ${done!}, among them ${who!}`,
  },
  // "Thirty homes lost power in the storm", "the storm cut power to thirty homes" of "the storm left thirty homes without power".
  {
    own: /^([^,;]{3,40}?) (?:lost|were (?:left )?without) (power|electricity|water) (?:in|after|because of|during) ([^,;.]{3,40})/u,
    given: (source, [, who, what]) => find(source, new RegExp(String.raw`\bleft ${RegExp.escape(who!)} without ${what!}`)),
    as: ([, , , why], [left]) => `${why!} ${left}`,
  },
  {
    own: /\b(?:cut|cut off|knocked out) (power|electricity|water) (?:to|for|in) ([^,;.]{3,40})/u,
    given: (source, [, what, who]) => find(source, new RegExp(String.raw`\bleft ${RegExp.escape(who!)} without ${what!}`)),
    as: (_, [left]) => left,
  },
  // "Approved raising the age" of "voted to raise the age".
  {
    own: /\bapproved (\p{L}{2,30}ing)\b/u,
    given: (source, [, verb]) => find(source, /\bvoted to (\p{L}{2,30})\b/u, (m) => alike(verb!, m[1]!)),
    as: (_, [voted]) => voted,
  },
  // "Inside the hall" of "in the hall".
  {
    own: /\b(?:inside|within) ((?:the|an?|its|his|her|their) \p{L}{2,30})\b/iu,
    given: (source, [, what]) => find(source, new RegExp(String.raw`\bin ${what!}\b`)),
    as: (_, [inside]) => inside,
  },
  // "Put the number of protesters at 4,000" of "counted 4,000 protesters".
  {
    own: /\bputs? (?:the|their) number of ([\p{L} ]{3,30}?) at (\p{N}[\p{N},.]*\p{N})/u,
    given: (source, [, who, number]) =>
      find(source, new RegExp(String.raw`\bcounted ${RegExp.escape(number!)} ${who!}\b`)),
    as: (_, [counted]) => counted,
  },
  {
    own: /\b(?:said there were|put (?:the (?:figure|number|share|toll|total)|it) at) (?=\p{N})/u,
    given: (source) => find(source, /\bspoke of (?=\p{N})/u),
    as: (_, [spoke]) => spoke,
  },
  // "The count now includes the miners" of "the miners are now in the count".
  {
    own: /\bthe (\p{L}{2,30}) (now )?includes? ([^,;.]{3,60})/u,
    given: (source, [, whole]) =>
      find(source, new RegExp(String.raw`\b(?:is|are) (?:now )?(?:in|among|part of) the ${whole!}\b`)),
    as: ([, , , part], [are]) => `${part!} ${are}`,
  },
  // "There were no injuries" of "nobody was hurt".
  {
    own: /\b(?:there were no (?:reports of )?injuries|no injuries were reported|no injuries)\b/iu,
    given: (source) =>
      find(source, new RegExp(String.raw`\b${NOBODY} (?:was|were|is|has been) (?:hurt|injured|wounded)\b`)),
    as: (_, [nobody]) => nobody,
  },
  {
    own: /\b(?:there were no (?:reports of )?(?:deaths|fatalities)|no (?:deaths|fatalities) were reported)\b/iu,
    given: (source) =>
      find(source, new RegExp(String.raw`\b${NOBODY} (?:(?:was|were|is|has been) killed|(?:has )?died)\b`)),
    as: (_, [nobody]) => nobody,
  },
  {
    own: /\bclaimed no lives\b/u,
    given: (source) => find(source, new RegExp(String.raw`\b${NOBODY} (?:was|were|has been) killed\b`)),
    as: () => 'killed nobody',
  },
  // "It took forty men six hours to" of "forty men needed six hours to".
  {
    own: /\bIt took ([\p{L}\p{N} ]{2,40}?) (\S{1,20} \p{L}{3,12}) to (?=\p{L})/u,
    given: (source, [, , time]) => find(source, new RegExp(String.raw`\bneed(?:ed)? ${RegExp.escape(time!)} to\b`)),
    as: ([, who], [needed]) => `${who!} ${needed} `,
  },
  // "Rejected as false a claim that …" of "a claim that … is false, it said".
  {
    own: /\b(?:rejected|dismissed|described) as false (an? [^,.;]{3,120})/u,
    given: (source) => find(source, /\b(?:is|are|was|were) false\b/),
    as: ([, claim], [is]) => `said ${claim!} ${is}`,
  },
  // "The toll has passed 40" of "more than 40 were killed".
  {
    own: /\b(?:(?:has|have|had) )?(?:exceeded|topped|surpassed|passed) (?=(\p{N}[\p{N},.]*\p{N}))/u,
    given: (source, [, number]) => find(source, new RegExp(String.raw`\bmore than ${RegExp.escape(number!)}(?![\p{N},.]*\p{N})`)),
    as: () => 'is more than ',
  },
  // "…, in what would be the first …": a sentence of its own.
  {
    own: /, in what (would be|was|is|will be) /u,
    given: (source, [, be]) => find(source, new RegExp(String.raw`\b(?:it|this|that|the \p{L}+) ${be!}\b`)),
    as: ([, be]) => `; it ${be!} `,
  },
  // "Without giving a new date" of "no new date was given".
  {
    own: /,? without (\p{L}{2,30}ing) (?:an?|any) ([\p{L} ]{3,40})/u,
    given: (source, [, verb, what]) =>
      find(
        source,
        new RegExp(String.raw`\bno ${what!} (?:was|were|has been|have been|is) (\p{L}{2,30})\b`),
        (m) => alike(verb!, m[1]!) || alike(m[1]!, verb!),
      ),
    as: (_, [none]) => `; ${none}`,
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
  // "In line with most economists' expectations" of "as most economists had expected".
  {
    own: /,? in line with (?:(?:the )?expectations of )?([\p{L} ]{3,40}?)(?:[’']s?)? expectations\b/u,
    given: (source, [, who]) => find(source, new RegExp(String.raw`,? as ${who!} (?:had |have )?expected\b`)),
    as: (_, [as]) => as,
  },
  // "It insulted people" of "it is an insult to people".
  {
    own: /\b(insult|threaten|endanger|burden|benefit)(?:s|ed)?\b/u,
    given: (source, [, verb]) =>
      find(
        source,
        /\b(?:is|are|was|were|be|poses?|posed) an? (\p{L}{3,20}) (?:to|on|for)\b/u,
        ([, noun]) => noun === (AS_NOUNS[verb!] ?? verb),
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
  // "A video call, followed by a meeting" of "a video call first and a meeting later".
  {
    own: /, followed by (an? [^,.;]{3,60})/u,
    given: (source, [, what]) => find(source, new RegExp(String.raw`\band ${RegExp.escape(what!)} (?:later|afterwards|after that)\b`)),
    as: ([, what]) => ` and ${what!} later`,
  },
  // "Gave the number as 44" of "put the number at 44".
  {
    own: /\bgave (the [\p{L} ]{3,60}) as (?=\p{N})/u,
    given: (source) => find(source, /\bputs? [\p{L} ]{3,60} at \p{N}/u),
    as: ([, what]) => `put ${what!} at `,
  },
] // prettier-ignore

/** A sentence in the constructions of its spans, where it has put a thing in another that says no more. Linear in both. */
export function asGiven(text: string, spans: string): string {
  let out = text
  for (const { own, given, as } of REWORDINGS) {
    for (const mine of out.matchAll(new RegExp(own, `${own.flags}g`))) {
      const theirs = given(spans, mine)
      if (!theirs) continue
      const put = as(mine, theirs)
      const start = mine.index === 0 ? put.charAt(0).toUpperCase() + put.slice(1) : put
      out = out.slice(0, mine.index) + start + out.slice(mine.index + mine[0].length)
      break
    }
  }
  return out
}
