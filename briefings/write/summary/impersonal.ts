import type { Token } from '../../analyse/text.ts'

/** "It's time to", "it has been a long time". */
const TIME_IT_IS =
  /^(?:is|was|has|will|['’]s) (?:been |be )?(?:(?:an?|about|almost|more|less|than|over|just|only|\p{N}+|two|three|four|five|six|seven|eight|nine|ten|nearly|high|long|\p{L}+ly) ){0,3}(?:time|years?|months?|weeks?|days?)\b/u

/** "It looks as if", "it feels as though": nothing is meant. */
const SEEMING = /^(?:looks?|looked|feels?|felt|sounds?|sounded)$/
/** "It remains unclear how", "it became known that". */
const COPULA = /^(?:is|was|has|will|would|'s|’s|remains?|remained|becomes?|became)$/

/** "It is clear that", "it takes years to", "it emerged that": nobody and nothing is meant. */
export function impersonal(tokens: readonly Token[], k: number): boolean {
  if (tokens[k - 1]?.lower === 'when' && tokens[k + 1]?.lower === 'comes') return true
  const adverb = tokens[k + 1]?.pos === 'ADV' ? 1 : 0
  const next = tokens[k + 1 + adverb]?.lower ?? ''
  if (/^(?:cost|costs|emerged|appears|appeared|seems|seemed|turned|rained|snowed|took|takes)$/.test(next))
    return true
  const clause = tokens[k + 3 + adverb]?.lower
  if (SEEMING.test(next) && tokens[k + 2 + adverb]?.lower === 'as' && /^(?:if|though)$/.test(clause ?? ''))
    return true
  if (!COPULA.test(next)) return false
  if (TIME_IT_IS.test(tokens.slice(k + 1, k + 8).map((t) => t.lower).join(' '))) return true // prettier-ignore
  // "It was not quite eight a.m."
  if (tokens.slice(k + 2, k + 7).some((t) => /^(?:[ap]\.?m\.?|o['’]clock|midnight|noon|dawn)$/.test(t.lower)))
    return true
  // "It has not yet been officially confirmed that"
  let after = k + 2
  while (/^(?:be|been|not|n['’]t)$/.test(tokens[after]?.lower ?? '') || (tokens[after]?.pos === 'ADV' && tokens[after + 1]?.lower === 'been') || (after > k + 2 && /ly$/.test(tokens[after]?.lower ?? ''))) after++ // prettier-ignore
  const then = tokens.slice(after, after + LONGEST)
  // "It's official: the mill closes", "It is a custom like no other: the march": what follows says what it is.
  const colon = then.findIndex((t) => t.text === ':')
  if (/^(?:is|'s|’s)$/.test(next) && colon > 0 && tokens.length - after - colon > SHORTEST && !then.slice(0, colon).some(isVerb)) return true // prettier-ignore
  if (extraposed(then)) return true
  // "It is hard to say", but "It was sent to the board", "It is the first clinic to offer".
  if (then[0]?.pos === 'ADJ' && /^(?:to|for)$/.test(then[1]?.lower ?? '')) return true
  // "It is possible the plan will change"
  if (/^(?:possible|likely|unlikely|clear|true)$/.test(then[0]?.lower ?? '') && /^(?:DET|PROPN|PRON|NOUN)$/.test(then[1]?.pos ?? '')) return true // prettier-ignore
  return /^(?:believed|understood|thought|hoped|claimed|reported|alleged|confirmed)$/.test(
    then[0]?.lower ?? '',
  )
}

/** "It is thought that", "It is a feature of the law that millers …", but not "It is a take on how", "It is a mill that grinds". */
function extraposed(then: readonly Token[]): boolean {
  const told = then.findIndex((t) => /^(?:that|who|how|whether|if|when)$/.test(t.lower))
  if (told <= 0 || then[told - 1]!.pos === 'ADP' || !/ADJ|VERB|ADV|AUX|NOUN|DET/.test(then[0]!.pos))
    return false
  if (then.slice(1, told).some((t) => /^[,;]$/.test(t.text))) return false
  return !(/^an?$/.test(then[0]!.lower) && (told >= FAR || isVerb(then[told + 1])) && !isClause(then, told))
}

/** Tokens of what "it" is, and of what follows a colon that says so. */
const LONGEST = 10
const SHORTEST = 4
const FAR = 5

const isVerb = (t: Token | undefined): boolean => t?.pos === 'VERB' || t?.pos === 'AUX'

/** "that Ada Lind has": after "that" somebody, and no verb. */
const isClause = (then: readonly Token[], told: number): boolean =>
  then[told]!.lower === 'that' && /^(?:PROPN|DET|NOUN|PRON)$/.test(then[told + 1]?.pos ?? '')
