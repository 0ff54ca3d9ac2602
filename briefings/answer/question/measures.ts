import { BEFORE, NUMBER, NUMBER_WORD, SUM } from './numbers-written.ts'

/** A quantity that a question asks for: "how far", "at what age", "by how much". */
export interface Measure {
  /** Matches it as reports write it, number and unit. */
  readonly pattern: RegExp
  /** How well it answers between these parts of its sentence, in [0, 1]. */
  readonly fitAt: (before: string, after: string) => number
  /** The word for it, where it is said of a thing as it is and the question has no verb: "how tall is". */
  readonly adjective: string | null
}

const A_NUMBER = String.raw`\b(?:${NUMBER}|${NUMBER_WORD}|one|a|an|half an?)`
const quantity = (units: string): string => `${BEFORE}${A_NUMBER}[-\\s]?(?:${units})\\b`
const LENGTH = quantity(
  'milli?met(?:re|er)s?|centimet(?:re|er)s?|kilomet(?:re|er)s?|met(?:re|er)s?|k?m|cm|miles?|feet|foot|ft|yards?|inch(?:es)?|nautical miles?',
)
const TIME_UNITS = 'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)'
/** "Three years and two months". */
const TIME = `${quantity(TIME_UNITS)}(?:\\sand\\s${A_NUMBER}\\s(?:${TIME_UNITS})\\b)?`
const WEIGHT = quantity('kilograms?|kilos?|kg|grams?|tonnes?|tons?|pounds?|lbs?|stone|ounces?')
const SPEED = quantity(
  String.raw`(?:kilomet(?:re|er)s?|km|miles?|knots|met(?:re|er)s?)(?:\s(?:an|per)\s(?:hour|second)|\/h)?|knots|km\/h|mph|kph`,
)
const DEGREES = quantity(String.raw`degrees(?:\s(?:Celsius|Fahrenheit))?|°\s?[CF]?`)
const SHARE = String.raw`${BEFORE}${A_NUMBER}\s?(?:%|per\s?cent\b|(?:percentage|basis)?\s?points?\b)|\b(?:an?|one|three)[-\s](?:quarters?|half|third)(?:\sof\s(?:a|one))?\s(?:percentage\s)?(?:point|percent)\b|\bhalf a (?:percentage )?point\b`
const STRENGTH = String.raw`(?<=\bmagnitude(?:\sof)?[-\s]|\bcategory\s)\d+(?:\.\d+)?|\b\d+(?:\.\d+)?(?=[-\s]magnitude\b)`
const AREA = quantity(String.raw`square\s(?:kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet)|hectares?|acres?`)
const AGE = String.raw`(?<=\b(?:child|baby|infant|toddler|boy|girl|son|daughter|man|woman|pensioner)\sof\s)${NUMBER}(?:\s(?:months|weeks|days))?\b|\b${NUMBER}\s(?:months|weeks|days)(?=\sold\b)|\b(?:${NUMBER}|${NUMBER_WORD})(?=[-\s]years?[-\s]old\b)|(?<=\b(?:aged?|turn(?:s|ed)|was|is|only)\s)(?:\d{1,3}|${NUMBER_WORD})(?=[,.;]|\s(?:when|on|and|years?|at)\b|$)|(?<=\p{L},\s)\d{1,3}(?=,|\.|\s(?:on|and|was|is|who|from)\b)`
const CHANGE = [SHARE, SUM, LENGTH, WEIGHT, DEGREES, AREA].join('|')
/** "At the age of nine" tells how old somebody was, at something. */
const AGE_AT = String.raw`(?<=\bage of\s)(?:\d{1,3}|${NUMBER_WORD})\b`
const YEARS_OLD = quantity('years?|centur(?:y|ies)')
const COUNT =
  String.raw`\b\d[\d,]*(?:\svotes)?\sto\s\d[\d,]*\b|` +
  quantity(String.raw`votes?|goals?|points?|lengths?|shots?|strokes?|runs?|seats?|places?`)

const BY_ADJECTIVE: Readonly<Record<string, string>> = {
  far: LENGTH,
  tall: LENGTH,
  deep: LENGTH,
  wide: LENGTH,
  thick: LENGTH,
  heavy: WEIGHT,
  fast: SPEED,
  hot: DEGREES,
  cold: DEGREES,
  warm: DEGREES,
  strong: `${STRENGTH}|${SPEED}`,
  powerful: STRENGTH,
  big: `${SUM}|${AREA}|${LENGTH}|${SHARE}`,
  large: `${SUM}|${AREA}|${LENGTH}|${SHARE}`,
  high: `${LENGTH}|${SUM}|${DEGREES}|${SHARE}`,
  full: SHARE,
  long: `${LENGTH}|${TIME}`,
  old: `${AGE}|${AGE_AT}|${YEARS_OLD}`,
}

const ADJECTIVE = new RegExp(
  `\\bhow\\s+(${Object.keys(BY_ADJECTIVE).join('|')})\\s+(?:is|are|was|were|will|['’]s|(?<=\\b(?:deep|high)\\s)(?:do|does|did|can|could))\\s`,
  'i',
)
const OLD_NOW = /\bhow old (?:is|are)\b/i
/** "How far did they get in the cup?" asks for a round of it. */
const FAR =
  /\bhow\s+far\b(?!\s+(?:did|do|does|will|could|can|have|has|had)\s.+\s(?:get|got|go|gone|advance|progress|make|made)\b.*\bin\s)/i
const AGE_ASKED = /\b(?:(?:at\s+)?(?:what|which)\s+age|how\s+old|what\s+(?:is|was)\s+(?:the\s+)?age\s+of)\b/i
/** What goes up or down goes by an amount, and comes to another. */
const MOVES =
  /\bhow\s+(?:much|far|many)\b.*\b(?:rise|rose|risen|fall|fell|fallen|drop(?:ped)?|gain(?:ed)?|lose|lost|climb(?:ed)?|jump(?:ed)?|s[iau]nk|slide|slid|tumbled?|plunged?|increased?|decreased?|raised?|lower(?:ed)?|cut|gr[oe]wn?|shr[iau]nk)\b/i
const BY_HOW_MUCH = /\bby\s+how\s+(?:much|many)\b/i
const APART = /\bhow\s+(?:long|soon|many\s+\p{Ll}+)\s+(?:after|before)\b/iu

/** "What was the score", "what was the vote on …": two numbers, that of either side. */
const SCORE_ASKED =
  /^\W*(?:what(?:['’]s|\s+(?:is|was|were))|by\s+what)\s+(?:the\s+)?(?:\p{L}[\p{L}-]*\s+){0,2}?(?:scores?(?:line)?|vote|tally|(?:results?|outcome)\s+(?:of|in|at)\b(?=.*\b(?:vote|referendum|ballot|match|game|final|cup|derby)))\b/iu
/** Is it asked how something between two sides came out, in their numbers? */
export const isScoreAsked = (asking: string): boolean => SCORE_ASKED.test(asking)
const SCORE = String.raw`\b\d{1,3}[-–]\d{1,3}\b(?![-–]\d)(?:\son\spenalties)?|\b\d[\d,.]*(?:\s(?:votes|percent|per\scent|%))?\s(?:to|against)\s\d[\d,.]*(?<![,.])(?:\s(?:votes|percent|per\scent)\b|%)?`

/** What a question measures; null where it asks for no quantity, or only counts. */
export function measureAsked(asking: string): Measure | null {
  const adjective = ADJECTIVE.exec(asking)?.[1]?.toLowerCase()
  if (OLD_NOW.test(asking)) return measure(`${AGE}|${YEARS_OLD}`, fitOfAge, adjective)
  if (adjective !== undefined) return measure(BY_ADJECTIVE[adjective]!, fitOfState(adjective), adjective)
  if (AGE_ASKED.test(asking)) return measure(BY_ADJECTIVE['old']!)
  if (SCORE_ASKED.test(asking)) return measure(SCORE, fitOfScore)
  if (BY_HOW_MUCH.test(asking)) return measure(`${COUNT}|${CHANGE}|(?!an?\\s)${TIME}`, fitOfChange)
  if (MOVES.test(asking) && !/\bhow\s+many\b/i.test(asking)) return measure(CHANGE, fitOfChange)
  if (FAR.test(asking)) return measure(LENGTH)
  return APART.test(asking) ? measure(TIME, fitOfGap) : null
}

const always = (): number => 1

const measure = (
  source: string,
  fitAt: Measure['fitAt'] = always,
  adjective: string | null = null,
): Measure => ({
  pattern: new RegExp(source, 'giu'),
  fitAt,
  adjective,
})

/** "By a quarter of a point to 3.5 percent": the former is the change. */
function fitOfChange(before: string): number {
  if (/\bby\s(?:\p{Ll}+\s)?$/iu.test(before)) return 1
  return 0.7
}

/** "Thirteen days later than planned", "by 58 percent" are no length of anything; "four metres long" is no depth. */
const fitOfState =
  (adjective: string): Measure['fitAt'] =>
  (_, after) => {
    if (OFFSET.test(after)) return 0
    const told = DIMENSION.exec(after)?.[1]?.toLowerCase()
    if (told === undefined) return UNTOLD
    return (DIMENSIONS[adjective] ?? adjective).split(' ').includes(told) ? 1 : 0
  }
/** Nothing says which of its dimensions it is. */
const UNTOLD = 0.9
/** "An otter that lived 5 million years ago" is so old; what was signed two years ago need not be. */
const fitOfAge = (before: string, after: string): number =>
  /^\sago\b/.test(after) ? (LIVED.test(before) ? 0.8 : 0) : fitOfState('old')(before, after)
const LIVED =
  /\b(?:lived|roamed|hunted|grazed|swam|flew|died out|formed|made|built|painted|carved|laid down|buried)\s(?:\p{L}+\s){0,5}$/iu
/** When, or where, and not how large. */
const OFFSET =
  /^\s(?:after|before|later|earlier|ago|away|apart|from|(?:(?:to|up|down)\s)?(?:the\s)?(?:north|south|east|west|upstream|downstream|inland|offshore|outside|off)(?:-?(?:east|west))?)\b/
const DIMENSION =
  /^\s(?:in\s)?(tall|high|deep|wide|thick|long|across|heavy|old|length|height|depth|width|diameter)\b/i
/** What a dimension is also told by. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  tall: 'tall high height',
  high: 'high tall height',
  deep: 'deep depth',
  wide: 'wide across width diameter',
  thick: 'thick',
  long: 'long length',
  big: 'tall high wide across long length height width diameter',
  large: 'tall high wide across long length height width diameter',
  far: 'long across',
}

/** How it stood on the way is not how it came out. */
const fitOfScore = (before: string): number =>
  /\b(?:led|leads|leading|ahead|behind|trail(?:ed|ing|s)|draw|drew|drawn)\s$/i.test(before) ? 0.4 : 1

const fitOfGap = (_: string, after: string): number =>
  /^\s(?:after|before|later|earlier)\b/.test(after) ? 1 : 0.3
