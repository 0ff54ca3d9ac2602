import { termOf } from '../../read/terms.ts'
import { isAdverb } from '../../write/support/frame-words.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { isMark } from '../question/deed-sets.ts'
import { LIKE } from '../ranking/likeness.ts'
import type { Passage } from '../ranking/passages.ts'
import type { Question } from '../question/question.ts'
import type { TermAt } from '../ranking/read-words.ts'

/** "What did they decide?", "what was found?": what the deed was done to or said, not who or where. */
const ASKED =
  /^\W*what\s+(?:else\s+)?(?:did|does|do|has|have|had|was|were|is|are|will|would|must|should|can|could|may|might)\b/i
const IS_DONE = /\b(?:is|are|was|were|be|been|being)\s(?:\p{L}+ly\s)?$/iu
/** A noun: "the decision", "its find". */
const IS_NOUN = /\b(?:the|a|an|its|his|her|their|this|that|of|in|to)\s$/i
/** Who said it, at the end of the sentence. */
const ATTRIBUTED =
  /,\s(?:[^,]{2,70}\s(?:said|says|announced|told|reported|added)\b[^,]*|(?:said|says|according to)\s.*|as\s.*)$/su
/** What somebody becomes is told behind any form of the verb: "risks becoming an outcast". */
const BECOME = termOf('become')
const CONDITION = /\s(?:if|unless|when|because|after|before)\s.*$/su
/** Where another clause begins that only adds to it. */
const ADDED =
  /[.;!?]["”’]?(?:\s|$)|,\s(?:who|which|whose|where|while|but|and\s(?:\p{L}+\s){0,3}?\p{L}+ed)\b|\s[–—-]\s/u
const SPAN = { least: 3, most: 160 }

/**
 * The phrase or clause that the sentence has for "what": behind its verb, without the day that stands between and without who said
 * it. Null where nothing of the kind is asked, or the sentence has the verb in no such place.
 */
export function deedObject({ passage }: Answer, question: Question): string | null {
  const { predicate, relation, asking, head, type } = question
  const isBecoming = predicate === BECOME
  if (OF_WHAT.test(asking)) return chargeIn(passage, asking)
  if (predicate === null || head !== null || !ASKED.test(asking)) return null
  if (relation?.asks !== 'done-to' && !isBecoming) return null
  if (type !== 'clause' && type !== 'thing') return null
  const { words, range, article } = passage
  const { text, facts } = article
  const isOfPhrase = (w: TermAt): boolean =>
    !isMark(w.term) && words.some((other) => other.start === w.start && isMark(other.term))
  const tells = (w: TermAt): boolean =>
    w.term === predicate || (LIKE.get(predicate)?.has(w.term) === true && !isOfPhrase(w))
  for (const verb of words.filter(tells)) {
    const before = text.slice(range.start, verb.start)
    const isGerund = /ing$/i.test(text.slice(verb.start, verb.end))
    // "The finding of four engineers" is a noun; "is giving" no passive.
    const goesOn = isGerund && IS_DONE.test(before)
    if (!goesOn && IS_DONE.test(before)) continue
    if (!isBecoming && (IS_NOUN.test(before) || (isGerund && !goesOn && !isOfAsked(verb)))) continue
    const told = objectBehind(withoutParticle(text.slice(behind(verb.end), range.end), verb, asking))
    if (told !== null) return isBecoming ? told.replace(CONDITION, '') : told
  }
  return null

  /** "A resolution calling for": right behind a word of the question. */
  function isOfAsked({ start }: TermAt): boolean {
    const before = words.findLast((w) => w.end < start)
    return (
      before !== undefined && start - before.end === 1 && question.terms.some((t) => t.term === before.term)
    )
  }

  /** Behind the verb, and behind a day that follows it. */
  function behind(end: number): number {
    const day = facts.times.find(
      (t) =>
        t.sentence === passage.index &&
        t.start >= end &&
        /^\s(?:late\s|early\s)?(?:on\s|in\s|at\s)?$/.test(text.slice(end, t.start)),
    )
    return day?.end ?? end
  }
}

/** What belongs to a verb of two words. */
const PARTICLE = /^\s(for|on|upon|off|out|up|down|away|back)(?=\s)/

/** "Giving away free tickets", where it is asked what is given away: the tickets. */
function withoutParticle(rest: string, { term }: TermAt, asking: string): string {
  const particle = PARTICLE.exec(rest)?.[1]
  const isOfVerb =
    particle !== undefined && (isMark(term) || new RegExp(String.raw`\b${particle}\W*$`, 'i').test(asking))
  return isOfVerb ? rest.slice(particle.length + 1) : rest
}

/** "What is he accused of?", "what was she fined for?": what stands behind the same two words. */
const OF_WHAT =
  /^\W*what\s(?:is|was|are|were|has|have|had)\s.*\b(accused|charged|convicted|guilty|suspected|acquitted|cleared|fined|jailed|blamed|arrested|sued|criticised|praised)\s(of|with|for|over)\W*$/iu
/** Where a further deed begins. */
const AND_MORE = /\s(?:and|but)\s(?:(?:was|were|is|has|had|he|she|they)\b|\p{L}+ed\b).*$/isu

function chargeIn({ range, article }: Passage, asking: string): string | null {
  const [, word, of] = OF_WHAT.exec(asking) ?? []
  // "Found guilty of" is read as "convicted of".
  const words = word?.toLowerCase() === 'convicted' ? '(?:convicted|guilty)' : word
  const told = new RegExp(String.raw`\b${words}(?:\s[^\s,;.]+){0,4}?\s${of}\s(?=\S)`, 'iu')
  const sentence = article.text.slice(range.start, range.end)
  const found = told.exec(sentence)
  const behind = found && objectBehind(sentence.slice(found.index + found[0].length).replace(AND_MORE, ''))
  return behind && behind.replace(/,\s.*$/s, '')
}

function objectBehind(rest: string): string | null {
  const phrase = rest.replace(/\s+/g, ' ').trim()
  const added = ADDED.exec(phrase)
  const whole = (added ? phrase.slice(0, added.index) : phrase)
    .replace(ATTRIBUTED, '')
    .replace(/[,.;:]+$/, '')
  const [first] = whole.split(' ')
  if (first === undefined || isAdverb(first.toLowerCase()) || /^(?:by|of|and|or|but)\b|^,/.test(whole))
    return null
  return whole.length >= SPAN.least && whole.length <= SPAN.most ? whole : null
}
