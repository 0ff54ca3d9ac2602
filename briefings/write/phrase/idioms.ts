import { ANY_MONTH } from '../../read/calendar-words.ts'

const COUNT = String.raw`(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
const YEAR = String.raw`(?:${ANY_MONTH} )?(?:19|20)\d\d`

/**
 * What several words say that one word says, and spellings, a pattern each: both the sentence and its spans are read so, and then
 * compared word by word. Only what says neither more nor less.
 */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/\b(may|can|could|must|should|will|would) not (\p{L}+) more than (?=\p{N}|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/gu, '$1 $2 no more than '], [/\byounger than (?=\p{N}|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/gu, 'under '],
  [/\bha(?:s|ve|d) no intention of (?=\p{L}+ing\b)/gu, 'did not intend to '],
  [/\bha(?:s|ve|d) no wish to\b/g, 'did not wish to'],
  [/\bunder (?:the )?law\b/g, 'by law'], [/\bUnder (?:the )?law\b/g, 'By law'],
  [/\bdis(lik|agre|approv)e(?:d|s)\b/g, 'did not $1e'], [/\bdis(like|agree|approve)\b(?= (?:of|with|the|a|an|any|its|his|her|their)\b)/g, 'not $1'],
  [/\bha(?:s|ve|d) yet to (?=\p{L})/gu, 'did not '],
  [/\b(?:lost|shed) (\p{N}[\p{N}.,]* percent)(?! of)/gu, 'fell $1'], [/\bgained (\p{N}[\p{N}.,]* percent)(?! of)/gu, 'rose $1'],
  [/\bsaid (?:that )?((?:an?|the|its|his|her|their) [\p{L} ]{3,60}?) (?:was|were|is|are) to blame\b(?! for)/gu, 'blamed $1'],
  [new RegExp(String.raw`\bmid-(?=${ANY_MONTH})`, 'g'), 'the middle of '],
  [/\b(?:was|were) awarded (?=(?:the |an? |its )?\p{Lu})/gu, 'won '],
  [/\bmore than double\b/g, 'more than twice'], [/\bdouble (?=(?:the|its|their|his|her|last|that) )/g, 'twice '],
  [/\bvoted (?:for|in favour of)\b/g, 'backed'],
  [/\b(which|who|that|have|had) between them\b/g, '$1 together'],
  [/\b(motion|bill|amendment|resolution|proposal) (?:(was|is|were|has been) carried|passed)\b/g, '$1 was passed'],
  [/\b(?:as|so) long as (?=(?:it|he|she|they|there|the|its|his|her|their|no|all|nobody) )/g, 'if '],
  [new RegExp(String.raw`\b(voted|ruled|decided|agreed)(?: by)? (${COUNT})(?: votes)?(?:-| to )(${COUNT})\b`, 'gu'), '$1 by $2 to $3'],
  [new RegExp(String.raw`\b([Bb])y (${COUNT}) votes to (${COUNT})\b`, 'gu'), '$1y $2 to $3'],
  [new RegExp(String.raw`\bbetween (${YEAR}) and (${YEAR})\b`, 'g'), 'from $1 to $2'],
  [new RegExp(String.raw`\bBetween (${YEAR}) and (${YEAR})\b`, 'g'), 'From $1 to $2'],
  [/\b(?:is|am) planning to\b/g, 'plans to'], [/\bare planning to\b/g, 'plan to'], [/\b(?:was|were) planning to\b/g, 'planned to'],
  [/\bsaid (?:that )?(?:it|he|she|they) (expect|hop|believ|fear|want)(ed|s|e|es)?\b/g, '$1$2'],
  [/\bhalf (?=(?:the|its|their|his|her) )/g, 'half of '],
  [/(?<=^|[.;\n] ?)Should (?=[^?.;]*,)/g, 'If '],
  [/\b(?:pay|wage|salary) (?:rise|raise|increase)s? of (\p{N}[\p{N}.,]*|\p{L}+) percent\b/gu, '$1 percent more pay'],
  [/\b(\p{N}[\p{N}.,]{0,20}|\p{L}{1,30})(?:-| )percent (?:pay|wage|salary) (?:rise|raise|increase)\b/gu, '$1 percent more pay'],
  [/\btook (\p{N}+) lives\b/gu, 'killed $1 people'], [/\bclaimed (\p{N}+) lives\b/gu, 'killed $1 people'],
  [/\bcost (\p{N}+) lives\b/gu, 'killed $1 people'], [/\bnumber of people killed\b(?! (?:when|by|in|as|after|during))/g, 'number of dead'], [/\bin the early hours of (?=\p{Lu})/gu, 'early on '], 
  // As "by more than a second" is: by one, and no bound.
  [/\bby an? (second|minute|hour|day|week|month|year|mile|kilometre|metre)\b/g, 'by 1 $1'],
  [/\b(?:will|would) be out for\b/g, 'will not race for'], [/\b(more than|over|less than|under|nearly|almost|about|at least) an? (second|minute|hour|day|week|month|year|mile|kilometre|metre|third|quarter|million|billion|dozen|hundred|thousand)\b/g, '$1 1 $2'],
  [/\bfirst (?:3|three) months(?: of the year)?\b/g, 'first quarter'],
  [/\bpassers-by\b/g, 'bystanders'], [/\bpasser-by\b/g, 'bystander'], [/, (?:thanks to|boosted by|buoyed by|lifted by) (?=\p{L})/gu, ', helped by '],
  [/\bone (?=(?:third|quarter|fifth|tenth)\b)/g, 'a '], [/(?<=\p{N} ?)km\b/gu, 'kilometres'], [/(?<=\p{N} ?)kg\b/gu, 'kilos'],
  [/\bthe people who\b/g, 'those who'], [/\bThe people who\b/g, 'Those who'],
  [/(?<!\b(?:the|a|of|on) )\bfollowing (?=(?:the|an?|his|her|its|their|last|talks)\b)/g, 'after '],
  [/\ban average of (\p{N}[\p{N}.,]*(?: (?:million|billion))?(?: \p{L}+)?)/gu, '$1 on average'],
  [/(\p{N}[\p{N}.,]*(?: million| billion)? \p{L}{2,20}) (?:annually|yearly|per year|each year|every year)\b/gu, '$1 a year'],
  [/(\p{N}[\p{N}.,]*(?: million| billion)? \p{L}{2,20}) (?:monthly|per month|each month|every month)\b/gu, '$1 a month'],
  [/(\p{N}[\p{N}.,]*(?: million| billion)? \p{L}{2,20}) (?:weekly|per week|each week|every week)\b/gu, '$1 a week'],
  [/\bhad nothing to do with\b/g, 'was not related to'], [/\b(was|is|were|are) un(?:related|connected)(?: with)?\b/g, '$1 not related'], [/\bruled out any (?:link|connection) (?:between|with)\b/g, 'said that was not related'], [/\bremains? unchanged\b/g, 'stays as it is'],
  [/\b(\p{N}[\p{N}.,]{0,20}(?: \p{L}+)?(?: an? (?:hour|day|week|month|year))?) at (?:most|the most)\b/gu, 'no more than $1'], [/\bno (?:faster|higher|longer|greater|heavier|larger|older) than (?=\p{N})/gu, 'no more than '], [/\b(?:in|on|by) ((?:the )?\p{L}+(?: \p{N}+)?) at the earliest\b/gu, 'no earlier than $1'], [/\b(?:roughly|approximately|around|or so)\b(?= \p{N})/gu, 'about'], [/\b48[- ]hour(s?)\b/g, '2-day$1'], [/\bshut ?down\b/g, 'shut'], [/\btake place\b/g, 'be held'], [/\bturn(?:ed)? into\b/g, 'become'], [/\bspell(?:s|ed)? out\b/g, 'say'], [/\bthe (?:territory|country|island|city|town|company|agency|union)[’']s own\b/g, 'its own'], [/\btravel+ed to (\p{Lu}\p{L}+) by (?:air|plane)\b/gu, 'flew to $1'],
  [/\bbr(?:ought|ing) (all traffic|[\p{L} ]{3,30}?) (to .{3,40} |)to a (?:halt|standstill)\b/gu, 'stopped $1 $2'],
  [/\bbringing ([\p{L} ]{3,40}?) to a (?:halt|standstill)\b/gu, 'halting $1'],
  [/\bresum(?:e|ing) (?:the )?talks\b/g, 'return to the talks'], [/\beas(?:e|ed|ing) (?:the )?(\p{L}+)\b/gu, 'made $1 easier'],
] // prettier-ignore

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(defen|offen|licen|preten)se\b/gi, '$1ce'], [/\b(\p{L}{2,})(?<!gl|w|d)or(s|ed|ing|al|able|hood|ite|ites)?\b(?<=\b(?:col|fav|hon|lab|neighb|harb|hum|rum|behavi|arm|vig|val|endeav)or(?:s|ed|ing|al|able|hood|ite|ites)?)/giu, '$1our$2'],
  [/\b(cent|theat|met|kilomet|lit|fib)er(s|ed)?\b/gi, '$1re$2'], [/\b(travel|cancel|label|signal|model|counsel|fuel|level)(ed|ing|er|ers)\b/gi, '$1l$2'], [/\bprogram(s)?\b/gi, 'programme$1'], [/\b(\p{L}{3,})(?:iz)(e|es|ed|ing|ation|ations|er|ers)\b/giu, '$1is$2'],
  [/\bgray\b/gi, 'grey'], [/\btire(s)?\b/gi, 'tyre$1'], [/\baging\b/gi, 'ageing'], [/\btoward\b/gi, 'towards'], [/\bamongst\b/gi, 'among'], [/\bmom\b/gi, 'mum'],
] // prettier-ignore

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bU\.?S\.?(?:A\.?)?(?=[\s,’';:]|$)/g, 'United States'], [/\bU\.?N\.?(?=[\s,’';:]|$)/g, 'United Nations'],
  [/\bU\.?K\.?(?=[\s,’';:]|$)/g, 'United Kingdom'], [/\bE\.?U\.?(?=[\s,’';:]|$)/g, 'European Union'],
] // prettier-ignore

const MONTHS: readonly (readonly [RegExp, string])[] = [
  [/\bJan\.(?= \d)/g, 'January'], [/\bFeb\.(?= \d)/g, 'February'], [/\bMar\.(?= \d)/g, 'March'], [/\bApr\.(?= \d)/g, 'April'],
  [/\bAug\.(?= \d)/g, 'August'], [/\bSept?\.(?= \d)/g, 'September'], [/\bOct\.(?= \d)/g, 'October'], [/\bNov\.(?= \d)/g, 'November'], [/\bDec\.(?= \d)/g, 'December'],
  [new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)\b(?= (?:of )?${ANY_MONTH})`, 'g'), '$1'],
  [new RegExp(String.raw`\b(${ANY_MONTH} \d{1,2})(?:st|nd|rd|th)\b`, 'g'), '$1'],
] // prettier-ignore

/** A text with its idioms, spellings and months in one form. Linear in the text. */
export function plainIdioms(text: string): string {
  let out = text
  for (const [pattern, rest] of [...NAMES, ...MONTHS, ...SPELLINGS, ...IDIOMS])
    out = out.replace(pattern, rest)
  return out
}
