import { alike, find, type Rewording } from './rewording.ts'

const LAW = '(?:law|bill|rule|measure|decree|proposal|plan|amendment|motion|resolution|treaty|order)s?'
const WHO = String.raw`(?:it|he|she|they|the \p{L}{1,30})`
const MODAL = '(?:will|would|can|could|may|might|is to|are to)'

/** Conditions, reasons and speakers: how an editor joins the clauses of a report. */
export const CLAUSES: readonly Rewording[] = [
  // "An in-person meeting" of "a meeting in person".
  {
    own: /\b(?:an )?in-person (\p{L}{3,20})\b/u,
    given: (source, [, what]) => find(source, new RegExp(String.raw`\b(?:an? )?${what!} in person\b`)),
    as: (_, [meeting]) => meeting,
  },
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
    own: /, followed (?:later )?by (an? [^,.;]{3,60})/u,
    given: (source, [, what]) =>
      find(source, new RegExp(String.raw`\band ${RegExp.escape(what!)} (?:later|afterwards|after that)\b`)),
    as: ([, what]) => ` and ${what!} later`,
  },
  // "Alleged that he was selling" of "accused him of selling", and the other way round.
  {
    own: /\b(?:alleged|claimed|charged) (?:that )?([\p{L} ]{2,60}) (?:is|was|were|are) (\p{L}{2,30}ing)\b/u,
    given: (source, [, who, verb]) =>
      find(source, new RegExp(String.raw`\baccused ${who!} of (\p{L}{2,30}ing)\b`), (m) =>
        alike(verb!, m[1]!),
      ),
    as: (_, [accused]) => accused,
  },
  // "Put the number of marchers at 4,000" of "counted 4,000 marchers".
  {
    own: /\bput the (?:number|count) of (\p{L}{2,30}) at (\p{N}[\p{N}.,]{0,20}\p{N})/u,
    given: (source, [, what, count]) => find(source, new RegExp(String.raw`\bcounted ${count!} ${what!}\b`)),
    as: (_, [counted]) => counted,
  },
  {
    own: /\b(?:gave|named|cited) a figure of (?=\p{N})/u,
    given: (source) => find(source, /\bspoke of (?=\p{N})/u),
    as: (_, [spoke]) => spoke,
  },
  // "…, with no deaths" of "nobody has died".
  {
    own: /,? (?:with|and) no deaths(?: (?:were|have been|had been))?(?: reported)?(?=[.,;]|$)/u,
    given: (source) => find(source, /\b(?:nobody|no one) (?:has |had )?died(?=[.,;]|$)/),
    as: (_, [nobody]) => `; ${nobody}`,
  },
  // "The plan needs approval from the council" of "the council must approve the plan".
  {
    own: /\b(?:requires?|needs?) (?:the )?(\p{L}{3,20}) (?:from|of|by) ((?:both|the|all) \p{L}{2,30})\b/u,
    given: (source, [, deed, who]) =>
      find(
        source,
        new RegExp(String.raw`\b${who!} (?:must|need to|have to|has to|needs to) (\p{L}{2,30})\b`),
        (m) => alike(deed!, m[1]!),
      ),
    as: ([, , who], [, verb]) => `must be ${verb!.replace(/e$/, '')}ed by ${who!}`,
  },
  {
    own: /\bno later than (?=\p{L})/u,
    given: (source) => find(source, /\bby (?:the (?:end|start|beginning|middle)\b|\p{Lu})/u),
    as: () => 'by ',
  },
  // "…, when asked about it" of "asked about it, …".
  {
    own: / when asked about ([^,.;]{3,80})(?=\.|$)/u,
    given: (source) => find(source, /\basked about /),
    as: ([, what]) => `, asked about ${what!}`,
  },
]
