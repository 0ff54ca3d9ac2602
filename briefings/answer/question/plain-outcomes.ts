/** What a person may be said to look after, and nobody treats. */
const RUN =
  '(?:the\\s+)?(?:\\p{L}+\\s+){0,2}(?:ministry|department|office|company|firm|team|club|party|portfolio|agency|bank|school|college|city|council|government|business|shop|airline|station|network)'

/**
 * How people ask what came of something, who is behind it and whether it is as it was before; and the plain way that says the same. Read
 * after the ways of asking in `plain-asking.ts`, in order.
 */
export const PLAIN_OUTCOMES: readonly (readonly [RegExp, string])[] = [
  // "Doesnt", "wasnt": the mark left out.
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)nt\b/gi, "$1n't"],
  // What only closes a question says nothing of what the report holds.
  [
    /\s+(?:in\s+the\s+end|after\s+all|at\s+the\s+end\s+of\s+the\s+day|for\s+(?:now|the\s+time\s+being|the\s+moment)|at\s+(?:the\s+moment|all|present)|so\s+far|these\s+days|beforehand)(?=\W*$)/i,
    '',
  ],
  // A count, whatever it is called: "the number of people who", "how many died altogether".
  [
    /^(\W*)(?:what\s+(?:is|was)\s+)?(?:the\s+)?(?:total\s+)?number\s+of\s+(\p{L}+)\s+(?:who|that|which)\s+/iu,
    '$1how many $2 ',
  ],
  [/\b(how\s+many\b.*?)\s+(?:altogether|in\s+(?:all|total)|all\s+told|overall|combined)\b/i, '$1'],
  // "How many died": people.
  [
    /^(\W*how\s+many)\s+(?=(?:(?:have|had|has|were|was|are|got|been)\s+){0,2}(?:died|dead|killed|injured|hurt|wounded|arrested|rescued)\b)/iu,
    '$1 people ',
  ],
  [/^(\W*who)\s+(?:is|was|are|were)\s+(?:really\s+)?behind\s+(?=\S)/i, '$1 carried out '],
  [/^(\W*(?:what|who))\s+sets?\s+off\s+(?=\S)/i, '$1 triggered '],
  [/^(\W*who)\s+(?:is|will\s+be)\s+taking\s+over\s+as\s+(?:the\s+)?/i, '$1 is the new '],
  [
    /^(\W*who)\s+took\s+over\s+(?:as\s+.+?\s+)?(?:after|when)\s+(.+?)\s+(?:(?:had\s+)?(?:stepped\s+down|resigned|quit|left|died|retired)|was\s+(?:sacked|fired|dismissed|ousted))\b.*$/iu,
    '$1 took over from $2?',
  ],
  [/^(\W*who)\s+took\s+over\s+as\s+(?:the\s+)?/i, '$1 became the '],
  [/^(\W*who)\s+(is|was)\s+minding\s+the\s+shop\s+(?:at|in)\s+/iu, '$1 $2 running '],
  [
    new RegExp(
      `^(\\W*who)\\s+(is|was)\\s+(?:looking\\s+after|minding|in\\s+charge\\s+of)\\s+(?=${RUN}\\b)`,
      'iu',
    ),
    '$1 $2 running ',
  ],
  // Until when somebody stands in is told in any words.
  [
    /^(\W*who\s+(?:is|was|will\s+be)\s+running\b.*?)\s+(?:till|until|before)\s+.*\b(?:new|next|successor|replacement)\b.*$/iu,
    '$1',
  ],
  // What came of it.
  [/^(\W*what)\s+(?:is|was|are|were)\s+(?:happening|going\s+on)\s+(?:to|with)\b/i, '$1 happened to'],
  [/^(\W*what)\s+(?:(?:has|have|ever)\s+)?(?:become|became)\s+of\b/i, '$1 happened to'],
  [/^(\W*how)\s+did\s+(.+?)\s+(?:turn|pan|work|play)\s+out(?=\W*$)/i, '$1 did $2 end'],
  [
    /^(\W*)how\s+close\s+(?:is|was|were)\s+(?=(?:the\s+)?(?:\p{L}+\s+){0,3}?(?:vote|race|election|result|count|ballot|referendum|contest|poll)\b)/iu,
    '$1what was the margin of ',
  ],
  [
    /\b(get|gets|getting|got|want|wants|receive)\s+(?:(?:my|our|your|their|the|his|her|its|all|some)\s+)*money\s+back\b/i,
    '$1 a refund',
  ],
  [
    /\b(?:gets?|got|gotten|was\s+(?:given|shown)|were\s+(?:given|shown)|saw|received?)\s+(?:an?|the|his|her|their)\s+(?:straight\s+)?red(?:\s+cards?)?\b/i,
    'was sent off',
  ],
  // Of what it was at or for, see `talked-deeds.ts`.
  [/\bshow(ed|s)?\s+up(?=\s+in\b|\W*$)/i, 'attend$1'],
  [/\boff\s+the\s+hook\b/i, 'cleared'],
  // As it was before.
  [
    /\b(?:be\s+)?(?:(?:get|gets|got|back)\s+)?(?:back\s+(?:in|to)\s+(?:business|work|normal|operation)|up\s+and\s+running)(?:\s+again)?(?=\W*$)/i,
    'reopen',
  ],
  [/^(\W*)(?:is|are)\s+(.+?)\s+(?:re)?open(?:\s+again)?(?=\W*$)/i, '$1has $2 reopened'],
]
