import { alike, find, type Rewording } from './rewording.ts'

/** Who was hurt, how many there are, how long it took. */
export const TOLLS: readonly Rewording[] = [
  // "A deputy was among the eleven people arrested" of "eleven people were arrested, among them a deputy".
  {
    own: /^([^,;]{3,60}) (?:was|were|is|are) among the (\p{N}+ \p{L}{2,20}) (\p{L}{2,20})\b/u,
    given: (source, [, who]) =>
      find(source, new RegExp(String.raw`\b(?:among (?:them|whom)|including) ${RegExp.escape(who!)}`)),
    as: ([, who, all, done]) => `${all!} were ${done!}, among them ${who!}`,
  },
  // "Thirty homes lost power in the storm", "the storm cut power to thirty homes" of "the storm left thirty homes without power".
  {
    own: /^((?:[^,;]|,(?=\d)){3,40}?) (?:lost|were (?:left )?without) (power|electricity|water) (?:in|after|because of|during) ([^,;.]{3,40})/u,
    given: (source, [, who, what]) =>
      find(source, new RegExp(String.raw`\bleft ${RegExp.escape(who!)} without ${what!}`)),
    as: ([, , , why], [left]) => `${why!} ${left}`,
  },
  {
    own: /\b(?:cut|cut off|knocked out) (power|electricity|water) (?:to|for|in) ((?:[^,;.]|,(?=\d)){3,40})/u,
    given: (source, [, what, who]) =>
      find(source, new RegExp(String.raw`\bleft ${RegExp.escape(who!)} without ${what!}`)),
    as: (_, [left]) => left,
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
  // "It took forty men six hours to" of "forty men needed six hours to".
  {
    own: /\bIt took ([\p{L}\p{N} ]{2,40}?) (\S{1,20} \p{L}{3,12}) to (?=\p{L})/u,
    given: (source, [, , time]) =>
      find(source, new RegExp(String.raw`\bneed(?:ed)? ${RegExp.escape(time!)} to\b`)),
    as: ([, who], [needed]) => `${who!} ${needed} `,
  },
  // … of "forty men lifted it after six hours".
  {
    own: /\bIt took ([\p{L}\p{N} ]{2,40}?) (\S{1,20} \p{L}{3,12}) to (\p{L}{2,30}) ([^,;.]{2,60})/u,
    given: (source, [, who, time, verb]) =>
      find(
        source,
        new RegExp(
          String.raw`\b${RegExp.escape(who!)} (\p{L}{2,30}) [^,;.]{2,60} (?:after|in|within) ${RegExp.escape(time!)}(?![\p{L}\p{N}])`,
        ),
        (m) => alike(verb!, m[1]!),
      ),
    as: ([, who, time, , what], [, verb]) => `${who!} ${verb!} ${what!} after ${time!}`,
  },
  {
    own: /\b(?:has|have) gone missing\b/u,
    given: (source) => find(source, /\b(?:is|are) missing\b/),
    as: (_, [are]) => are,
  },
  // "The toll has passed 40" of "more than 40 were killed".
  {
    own: /\b(?:(?:has|have|had) )?(?:exceeded|topped|surpassed|passed) (?=(\p{N}[\p{N},.]*\p{N}))/u,
    given: (source, [, number]) =>
      find(source, new RegExp(String.raw`\bmore than ${RegExp.escape(number!)}(?![\p{N},.]*\p{N})`)),
    as: () => 'is more than ',
  },
  // "Gave the number as 44" of "put the number at 44".
  {
    own: /\bgave (the [\p{L} ]{3,60}) as (?=\p{N})/u,
    given: (source) => find(source, /\bputs? [\p{L} ]{3,60} at \p{N}/u),
    as: ([, what]) => `put ${what!} at `,
  },
]
