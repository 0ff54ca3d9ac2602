/** "How many were aboard", "how many people saw it". */
const ASKS_PRESENT =
  /\bhow\s+many\s+(?:\p{L}+\s+){0,2}?(?:(?:was|were|are|is)\s+(?:there|on|aboard|inside|present|at|in|travelling)|saw|watched|attended|came|took\s+part|(?:was|did)\s.*\bcarry(?:ing)?)\b/iu
/** What befell them, of those who were there. */
const BEFELL = /\b(?:died|dead|killed|injured|hurt|unhurt|wounded|missing|rescued|saved|arrested)\b/i
/** What is told of a part of them only. */
const OF_SOME = /\b(?:hospital|fewer|expected|of\s(?:them|these|those))\b/i

/** Does a question ask how many were there, whatever befell some of them? */
export const asksPresent = (asking: string): boolean => ASKS_PRESENT.test(asking)

/** Does a text tell of a part of those who were there? */
export const isOfSome = (text: string): boolean => BEFELL.test(text) || OF_SOME.test(text)
