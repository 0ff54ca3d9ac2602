import { alike, find, type Rewording } from './rewording.ts'

const LAW = '(?:law|bill|rule|measure|decree|proposal|plan|amendment|motion|resolution|treaty|order)s?'
const WHO = String.raw`(?:it|he|she|they|the \p{L}{1,30})`
const MODAL = '(?:will|would|can|could|may|might|is to|are to)'

/** Conditions, reasons and speakers: how an editor joins the clauses of a report. */
export const CLAUSES: readonly Rewording[] = [
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
    own: new RegExp(
      String.raw`\b(${MODAL}) (?:only (\p{L}{2,20})|(\p{L}{2,20}) only) (?:after|once|when|if) `,
      'u',
    ),
    given: (source) =>
      find(source, new RegExp(String.raw`\b${MODAL} not \p{L}{2,20} (?:\p{L}{2,20} ){0,3}until `)),
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
  // "Approved raising the age" of "voted to raise the age".
  {
    own: /\bapproved (\p{L}{2,30}ing)\b/u,
    given: (source, [, verb]) => find(source, /\bvoted to (\p{L}{2,30})\b/u, (m) => alike(verb!, m[1]!)),
    as: (_, [voted]) => voted,
  },
  // "Rejected as false a claim that …" of "a claim that … is false, it said".
  {
    own: /\b(?:rejected|dismissed|described) as false (an? [^,.;]{3,120})/u,
    given: (source) => find(source, /\b(?:is|are|was|were) false\b/),
    as: ([, claim], [is]) => `said ${claim!} ${is}`,
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
  // "In line with most economists' expectations" of "as most economists had expected".
  {
    own: /,? in line with (?:(?:the )?expectations of )?([\p{L} ]{3,40}?)(?:[’']s?)? expectations\b/u,
    given: (source, [, who]) => find(source, new RegExp(String.raw`,? as ${who!} (?:had |have )?expected\b`)),
    as: (_, [as]) => as,
  },
  // "A video call, followed by a meeting" of "a video call first and a meeting later".
  {
    own: /, followed by (an? [^,.;]{3,60})/u,
    given: (source, [, what]) =>
      find(source, new RegExp(String.raw`\band ${RegExp.escape(what!)} (?:later|afterwards|after that)\b`)),
    as: ([, what]) => ` and ${what!} later`,
  },
]
