import { PLAIN_OUTCOMES } from './plain-outcomes.ts'

/** A way in which people ask, and the plain one that says the same; in order, each read once. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  // The command's name, typed before a question in plain words.
  [
    /^\W*(?:please\s+)?ask\s+(?=(?:who|whom|whose|what|when|where|why|how|which|did|do|does|is|are|was|were|has|have|had|will|can)\b)/i,
    '',
  ],
  // "So did they sign?", "ok and who won"
  [/^\W*(?:(?:so|ok|okay|well|hey|please|pls|and|but|then|also|again|btw)\b,?\s+)+(?=\p{L}{2,}\s)/iu, ''],
  [
    /^\W*(?:can|could|would)\s+you\s+(?:please\s+)?tell\s+me\s+(?:please\s+)?(?=(?:who|what|which|when|where|why|how|if|whether)\b)/i,
    '',
  ],
  [
    /^\W*(?:do\s+(?:you|we)\s+know|any\s+idea|does\s+anyone\s+know)\s+(?=(?:who|what|which|when|where|why|how)\b)/i,
    '',
  ],
  // "Whos", "who's": one word for two.
  [/^(\W*(?:what|who|where|when|how|why))(?:['’]?s|['’]re|['’]ll\s+be)\b(?!\s+(?:been|got)\b)/i, '$1 is'],
  [/^(\W*(?:who|what|where|when|how|why))['’]?d\b/i, '$1 did'],
  [/^(\W*)who\s+is\s+(?=(?:won|lost|been|become|taken|died|resigned|quit)\b)/iu, '$1who has '],
  [/^(\W*(?:is|are|was|were|do|does|did|has|have|had|will|would|could|should))n['’]?t\b/i, '$1'],
  [/^(\W*)wo(?:n['’]t|nt)\b/i, '$1will'],
  [/^(\W*)ca(?:n['’]t|nt)\b/i, '$1can'],
  [/\bppl\b/gi, 'people'],
  // A report tells of its own year.
  [/(?<!\s)\s+this\s+(?:year|season)(?=\W*$)/gi, ''],
  // "What turned out to be the source", "was she let out on bail"
  [/\b(?:turned|turns)\s+out\s+to\s+(?:be|have\s+been)\b/gi, 'was'],
  [/\blet\s+(?:out|go|free)\b(?=\s+on\s+bail|\s*\?|\s+after)/gi, 'released'],
  // "How many posts does it plan to cut"
  [
    /^(\W*(?:how\s+(?:many|much)|which|what|when|where|who)\b.*?)\b(?:do|does|did)\s+(\S.*?)\s+(?:plan|intend|aim)\s+to\s+/iu,
    '$1will $2 ',
  ],
  // "How long was it supposed to last", "when is the vote due to be held"
  [
    /^(\W*(?:how\s+(?:many|much|long)|at\s+what\s+time|what\s+time|when|where|who)\b.*?)\b(?:is|are|was|were)\s+((?!\p{L}+ed\b)\S.*?)\s+(?:supposed|meant|scheduled|due|slated|expected)\s+to\s+/iu,
    '$1will $2 ',
  ],
  // "Which subject did she use to teach": no tool, as in "which key did she use to open the door".
  [
    /^(\W*(?:(?:what|which)\s\p{L}+(?=.*\bto\s+\p{L}+(?:\s+(?:in|at|on|for|with|as|before|until)\b|\W*$))|where|who|how)\s+did\s+(?:\S+\s+){1,4}?)used?\s+to\s+/iu,
    '$1',
  ],
  // "Who got sacked": a passive.
  [
    /^(\W*(?:who|(?:which|what)\s\p{L}+))\s+got\s+(?=\p{L}{2,}(?:ed|ent|urt|aught|osen|iven|hot)\b)/iu,
    '$1 was ',
  ],
  [/^(\W*)how\s+many\s+(?:percent|per\s+cent)\b/i, '$1what percentage'],
  // Kinds of asking.
  [/\b(?:end|ends|ended|wind|wound)\s+up\s+(?:with|getting)\b/i, 'get'],
  [/^(\W*)how\s+come\b/i, '$1why is it that'],
  [/^(\W*)(?:on\s+what\s+grounds|for\s+(?:what|which)\s+reason|what\s+for)\b/i, '$1why'],
  [/^(\W*)what\s+(?:is|was|are|were)\s+(?:the\s+)?reasons?\s+(?:why\s+|that\s+|for\s+)?/i, '$1why '],
  [
    /^(\W*)what\s+made\s+(.+?)\s+(?=(?:call|cancel|quit|resign|leave|decide|change|stop|close|shut|put|pull|drop|cut|raise|turn|go|give|walk)\b)/iu,
    '$1why did $2 ',
  ],
  [/^(\W*)what\s+(?:is|was|lies|lay)\s+behind\b/i, '$1what caused'],
  [/^(\W*)what\s+(?:is|was|are|were)\s+the\s+causes?\s+of\b/i, '$1what caused'],
  [/^(\W*)where\s?abouts\b/i, '$1where'],
  [/^(\W*)(?:until|till|by)\s+when\b/i, '$1when'],
  [/^(\W*)since\s+when\s+(?:has|have)\b/i, '$1since what year has'],
  // Sums: "what does a ticket cost", "what is she paying for it", "how expensive is it".
  [
    /^(\W*)what\s+(does|do|did|will|would|has|have)\s+(?=(?:(?!say|said|want|think|tell|to\b|that\b)\S+\s+){1,5}?(?:cost|earn|earned|charge|pay|paid|spend|spent)\b)(?!.*\b(?:for|with|on|about)\W*$)/iu,
    '$1how much $2 ',
  ],
  [
    /^(\W*)what\s+(is|are|was|were)\s+(?=(?:\S+\s+){1,5}?(?:paying|paid|charging|charged|earning|spending|costing)\b(?!\s+with\b))/iu,
    '$1how much $2 ',
  ],
  [/^(\W*)what\s+(?:is|are)\s+(.+?)\s+worth\b/iu, '$1how much is $2 worth'],
  [
    /^(\W*)how\s+(?:expensive|dear|costly|pricey)\s+(is|are|was|were|will)\s+(.+?)(?=\W*$)/iu,
    '$1how much did $3 cost',
  ],
  [
    /^(\W*)how\s+(?:big|large|high|steep|heavy)\s+(is|are|was|were|will)\s+(?=(?:the|her|his|its|their|that)\s+(?:\p{L}+\s+)?(?:fine|bonus|debt|loan|offer|bid|budget|reward|bill|salary|fee|ransom|payout|compensation|damages|deficit|grant|subsidy)\b)/iu,
    '$1how much $2 ',
  ],
  // Shares: "how much of the signalling is old", "how high is inflation".
  [/^(\W*)how\s+much\s+of\b/i, '$1what share of'],
  [
    /^(\W*)how\s+(?:high|low|big)\s+(is|are|was|were)\s+(?=(?:the\s+)?(?:\p{L}+\s+)?(?:inflation|unemployment|turnout|interest|tax|rate)\b)/iu,
    '$1what percentage $2 ',
  ],
  [
    /^(\W*)(?:how\s+big\s+(?:a|an)|what|which|what\s+kind\s+of)\s+((?:pay|wage|salary|price|fare|rent|tax)\s+)?(?:rise|raise|hike|increase)\s+(?=(?:did|do|will|have|has|are|is)\b)/iu,
    '$1by what percentage rise ',
  ],
  // Terms: "how much jail time".
  [
    /^(\W*)(?:how\s+much\s+(?:jail|prison)\s?time|what\s+(?:prison\s+|jail\s+)?sentence)\s+(?=(?:did|does|will|has|is)\b.*\b(?:get|got|receive|face|serve|handed|given)\b)/i,
    '$1how long a sentence ',
  ],
  // Words: "what's Renn's take on the deal", "any comment from Renn".
  [
    /^(\W*)what\s+(?:is|was)\s+(.+?)['’]?s?\s+(?:take|line|view|verdict|opinion|position|stance)\s+on\b/iu,
    '$1what did $2 say about',
  ],
  [/^(\W*)how\s+(?:did|does|do|has|have)\s+(.+?)\s+explain(?:ed)?(?=\s|\W*$)/iu, '$1what did $2 say about'],
  [/^(\W*)what\s+(?:is|was)\s+(.+?)['’]s?\s+explanation\s+(?:of|for|on)\b/iu, '$1what did $2 say about'],
  [
    /^(\W*)any\s+(?:comment|word|reaction|statement|response)s?\s+(?:from|by)\s+(.+?)(?=\s+(?:on|about|to)\b|\W*$)/iu,
    '$1what did $2 say',
  ],
  [/^(\W*)(?:did|has|have)\s+(.+?)\s+(?:say|said)\s+(?:anything|something)\b/iu, '$1what did $2 say'],
  // Yes or no, and lists: "any survivors?".
  [/^(\W*)any\s*(?:body|one)\s+(?=\p{L}+(?:ed|t|n)\b)/iu, '$1was anybody '],
  [/^(\W*)any\s+(?!idea|news|update|word|body|one)(?=\p{L}+)/iu, '$1were there any '],
  // Whom: "which guy", "name of the pilot who".
  [/\b(which|what)\s+(?:guy|bloke|chap|dude|lady)\b/i, '$1 person'],
  [
    /^(\W*)(?:what\s+(?:is|was)\s+)?the\s+name\s+of\s+the\s+(?=(?:\p{L}+\s+){0,2}(?:kid|child|boy|girl|man|woman|baby|toddler|teenager|driver|pilot|captain|victim|suspect|judge|mayor|minister|teacher|doctor|nurse|officer|soldier|player|coach|singer|author|winner|owner|guy|person)\b)/iu,
    '$1who is the ',
  ],
  [
    /^(\W*)(?:name\s+(?:of\s+)?the|name\s+the)\s+(?=(?:driver|pilot|captain|victim|suspect|judge|mayor|minister|teacher|doctor|officer|soldier|player|coach|singer|author|winner|owner)\b)/iu,
    '$1who is the ',
  ],
  // "Called it off": verbs of two words are read as one wherever a pronoun stands.
  [/\b(\p{L}+) (it|this|that|them|him|her) (off|out|up|down|over|back|on)\b/giu, '$1 $3 $2'],
  // "Who was at the talks?" names no post: it asks who came.
  [/^(\W*who) (?:was|were) (?:all |also |present )?at (?=the |\p{Lu})/iu, '$1 attended '],
  // "Is she going to appeal?" asks what will be.
  [/\b(?:is|are)\s((?:[\p{L}\p{N}’'&.-]+\s){1,5}?)going\sto\s(?=\p{Ll})/giu, 'will $1'],
]

/**
 * A question as people type it, in the words in which it would be asked plainly: "whos", "how come", "whats X paying for Y",
 * "didn't they", "any survivors?". What is asked stays the same; all that reads questions knows the plain ways alone.
 */
export const plainAsking = (asked: string): string =>
  [...PLAIN, ...PLAIN_OUTCOMES].reduce((text, [pattern, plain]) => text.replace(pattern, plain), asked)
