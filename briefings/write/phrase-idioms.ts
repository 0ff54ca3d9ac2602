/**
 * What several words say that one word says, and spellings, a pattern each: both the sentence and its spans are read so, and then
 * compared word by word. Only what says neither more nor less.
 */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!(?:\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|pull(?:ed|s)?)) )\bout of\b/gu, 'from'], [/\bhalf (?=(?:the|its|their|his|her) )/g, 'half of '],
  [/(?<=^|[.;\n] ?)Should (?=[^?.;]*,)/g, 'If '],
  [/\bwent up\b/g, 'rose'], [/\bgo up\b/g, 'rise'], [/\bgoes up\b/g, 'rises'], [/\bgone up\b/g, 'risen'], [/\bgoing up\b/g, 'rising'],
  [/\bwent down\b/g, 'fell'], [/\bgo down\b/g, 'fall'], [/\bgone down\b/g, 'fallen'], [/\bgoing down\b/g, 'falling'],
  [/\b(?:pay|wage|salary) (?:rise|raise|increase)s? of (\p{N}[\p{N}.,]*|\p{L}+) percent\b/gu, '$1 percent more pay'],
  [/\b(\p{N}[\p{N}.,]*|\p{L}+)(?:-| )percent (?:pay|wage|salary) (?:rise|raise|increase)\b/gu, '$1 percent more pay'],
  [/\b(?:lost|lose|losing) their lives\b/g, 'died'], [/\btook (\p{N}+) lives\b/gu, 'killed $1 people'], [/\bclaimed (\p{N}+) lives\b/gu, 'killed $1 people'],
  [/\bcost (\p{N}+) lives\b/gu, 'killed $1 people'], [/\bdeath toll (of|from|in)\b/g, 'number of dead $1'], [/\bnumber of people killed\b/g, 'number of dead'], [/\bdeath toll\b/g, 'number of dead'],
  [/\bspent the night\b/g, 'slept'], [/\bspend the night\b/g, 'sleep'], [/\b(?:said sorry|issued an apology|made an apology)\b/g, 'apologised'],
  [/\b(?:went|gone|go) on strike\b/g, 'walked out'], [/\b(?:downed tools|stopped work)\b/g, 'walked out'], [/\bstop work\b/g, 'walk out'], [/\bstopping work\b/g, 'walking out'],
  [/\bcalled off\b/g, 'cancelled'], [/\bcalls off\b/g, 'cancels'], [/\bcall off\b/g, 'cancel'], [/\bput off\b/g, 'postponed'], [/\bset aside\b/g, 'reserved'], [/\bput aside\b/g, 'reserved'],
  [/\bput (\p{N}[\p{N},.]* (?:\p{L}+ )?\p{L}+) aside\b/gu, 'reserved $1'], [/\bset up\b/g, 'erected'], [/\bset out\b/g, 'presented'], [/\bturned down\b/g, 'rejected'], [/\bstepped down\b/g, 'resigned'], [/\bsteps? down\b/g, 'resign'],
  [/\bgiven up\b/g, 'abandoned'], [/\bgave up\b/g, 'abandoned'], [/\bgiving up\b/g, 'abandoning'], [/\bcarried out\b/g, 'conducted'], [/\bgave away\b/g, 'gave away'],
  [/\btook part\b/g, 'joined'], [/\btaking part\b/g, 'joining'], [/\btakes? part\b/g, 'join'], [/\bclose to\b/g, 'near'], [/\bnext to\b/g, 'near'], [/\bnot far from\b/g, 'near'],
  [/\bcame to a (?:halt|standstill|stop)\b/g, 'stopped'], [/\bstood in line\b/g, 'queued'], [/\blined up\b/g, 'queued'], [/\b(?:found|finds) (?:guilty|liable)\b/g, 'convicted'],
  [/\bin the words of\b/g, 'according to'], [/\bin the view of\b/g, 'according to'], [/\b(?:because of|owing to|(?<!\b(?:is|are|was|were|be|been) )due to|on account of|as a result of)\b/g, 'because of'], [/\bin order to\b/g, 'to'], [/\bas well as\b/g, 'and'],
  [/\b(?:will|would) be out for\b/g, 'will not race for'], [/\b(more than|over|less than|under|nearly|almost|about|at least) an? (second|minute|hour|day|week|month|year|mile|kilometre|metre|third|quarter|million|billion|dozen|hundred|thousand)\b/g, '$1 1 $2'],
  [/\bha[ds] (?:something )?to do with\b/g, 'was related to'], [/\bhad nothing to do with\b/g, 'was not related to'], [/\b(was|is|were|are) unrelated\b/g, '$1 not related'], [/\bruled out any (?:link|connection) (?:between|with)\b/g, 'said that was not related'], [/\bis still\b/g, 'is'], [/\bare still\b/g, 'are'], [/\bremains? unchanged\b/g, 'stays as it is'],
  [/\bgo(?:es)? ahead\b/g, 'proceed'], [/\bgoing ahead\b/g, 'proceeding'], [/\bwent back\b/g, 'returned'], [/\bgo back\b/g, 'return'], [/\bgoing back\b/g, 'returning'], [/\bcame back\b/g, 'returned'],
  [/\b(?:pay|pays|paid|paying) back\b/g, 'refund'], [/\b(?:pay|pays|paid|paying) (\p{L}+) back\b/gu, 'refund $1'], [/\bgo(?:es|ne|ing)? on until\b/g, 'last until'], [/\bwent on until\b/g, 'lasted until'], [/\btill\b/g, 'until'],
  [/\bputs? (?:the )?(?:number|figure|toll)\b/g, 'counted'], [/\brescue workers\b/g, 'rescuers'], [/\bcall(ed|s|ing)? on (?=[^.,;]{3,60} to\b)/g, 'urge$1 '], [/\burgeed\b/g, 'urged'], [/\burgeing\b/g, 'urging'], [/\bput at (?=\p{N})/gu, 'counted at '], [/\b(\p{N}[\p{N}.,]*(?: \p{L}+)?(?: an? (?:hour|day|week|month|year))?) at (?:most|the most)\b/gu, 'no more than $1'], [/\bno (?:faster|higher|longer|greater|heavier|larger|older) than (?=\p{N})/gu, 'no more than '], [/\b(?:in|on|by) ((?:the )?\p{L}+(?: \p{N}+)?) at the earliest\b/gu, 'no earlier than $1'], [/\b(?:roughly|approximately|around|or so)\b(?= \p{N})/gu, 'about'], [/\b48[- ]hour(s?)\b/g, '2-day$1'], [/\b7 days\b/g, 'a week'], [/\bseven days\b/g, 'a week'], [/\bshut ?down\b/g, 'shut'], [/\bpull(?:ed|s)? out of\b/g, 'withdrew from'], [/\bgo(?:es|t|ne)? under way\b/g, 'began'], [/\bnot urgent\b/g, 'non-urgent'], [/\bmade homeless\b/g, 'lost their homes'], [/\bno longer\b/g, 'not any more'], [/\bsaid no to\b/g, 'rejected'], [/\btake place\b/g, 'be held'], [/\btakes place\b/g, 'is held'], [/\btook place\b/g, 'was held'], [/\bwalk(?:ed)? away from the table\b/g, 'left the table'], [/\bturn(?:ed)? into\b/g, 'become'], [/\bpitch(?:es|ed)? tents\b/g, 'erected tents'], [/\baccounts? for\b/g, 'is for'], [/\bspell(?:s|ed)? out\b/g, 'say'], [/\bthe (?:territory|country|island|city|town|company|agency|union)[’']s own\b/g, 'its own'], [/\bwere left without\b/g, 'had no'], [/\bputs? the (?:number|figure|toll) of ([\p{L} ]{3,40}?) at\b/gu, 'counted $1 at'], [/\bputs? (?:the )?(?:number|figure|toll) at\b/g, 'counted'], [/\btravel+ed to (\p{Lu}\p{L}+) by (?:air|plane)\b/gu, 'flew to $1'],
  [/\bstay(s|ed)? closed\b/g, 'remain$1 closed'], [/\bnot a single\b/gi, 'no'], [/\bbr(?:ought|ing) (all traffic|[\p{L} ]{3,30}?) (?:to .{3,40} )?to a (?:halt|standstill)\b/gu, 'stopped $1'],
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
  [/\b(\d{1,2})(?:st|nd|rd|th)\b(?= (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December))/g, '$1'],
  [/\b((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})(?:st|nd|rd|th)\b/g, '$1'],
] // prettier-ignore

/** A text with its idioms, spellings and months in one form. Linear in the text. */
export function plainIdioms(text: string): string {
  let out = text
  for (const [pattern, rest] of [...NAMES, ...MONTHS, ...SPELLINGS, ...IDIOMS])
    out = out.replace(pattern, rest)
  return out
}
