import { countryNamed } from '../../analyse/demonyms.ts'
import type { NameType, Range } from '../../model.ts'
import type { AnswerType } from '../question/answer-type.ts'
import { EITHER } from '../question/asked-as.ts'
import type { Passage } from './passages.ts'
import type { Question } from '../question/question.ts'

/** Nouns whose bearers are named as places are: "which park", "at which bridge". */
const SITES =
  /^(?:park|bridge|tunnel|dam|reservoir|museum|gallery|hotel|road|motorway|highway|railway|line|station|port|harbou?r|mine|plant|factory|reactor|castle|palace|cathedral|church|temple|mosque|prison|camp|base|canal|hall|theatre|theater|square|forest|desert|coast|bay|valley|hill|beach|reef|glacier|site|spot|area|destination|landmark|monument|attraction|circuit|course|route|market)$/

const MAY_BE_COUNTRY = /^(?:site|spot|area|destination|market)$/

/** What a name that the text does not call by the noun keeps of its fit, by what it is the name of: a person is no colour. */
const UNCALLED: Readonly<Record<NameType, number>> = { PER: 0.2, LOC: 0.3, ORG: 0.5, MISC: 0.8 }
/** And what one that it does call so gains. */
const CALLED = 1.1

/** Between a noun and the name of the one: "the tournament, known as …". */
const TO_NAME = String.raw`[,:]?\s(?:(?:called|named|titled|entitled|dubbed|of|like|is|was|such as|including|known as|the|—|–|-)\s){0,2}["“‘']?`
/** Between a name and its noun: "…, a popular streaming platform". */
const FROM_NAME = String.raw`["”’']?(?:,|\s\()?\s?(?:(?:is|was)\s)?(?:(?:an?|the|its|his|her|their|another|\p{Ll}[\p{L}-]*)\s){0,4}`
const WORDS_BETWEEN = 4

/** Nouns for those who make, sell or play, and words in the names of those who govern, judge or teach. */
const FIRMS =
  /^(?:company|companie|firm|airline|brand|retailer|chain|manufacturer|maker|carmaker|automaker|startup|supermarket|broadcaster|network|newspaper|publisher|studio|team|club|band)$/
const PUBLIC =
  /\b(?:Commission|Committee|Council|Court|Ministry|Department|Party|Union|University|College|School|League|Senate|Parliament|Congress|Government)\b/
/** What no country is. */
const PARTS = /^(?:state|city|town|village|county|province|district|suburb|neighbou?rhood|street)$/
const OTHER_BODY = 0.2
/** What plays for a country goes by its name; no firm does. */
const PLAYS = /^(?:team|club|band)$/

/** The noun that "which …" or "what …" asks for a bearer of, in the singular; null where no noun does. */
export function nounAsked({ asking, head, terms }: Question): string | null {
  const form = terms.find((t) => t.term === head)?.form
  if (form === undefined || !/^\p{L}+$/u.test(form)) return null
  const asked = new RegExp(String.raw`\b(?:which|what)\s(?:\S+\s){0,${WORDS_BETWEEN}}?${form}\b`, 'i')
  return asked.test(asking) ? form.replace(/(?<=\p{L}{3})(?<!s)s$/u, '') : null
}

/**
 * How far a name may be the "which platform" that is asked for, by what its article calls it, as a factor of its fit: above 1
 * where the noun stands in the name or the text calls it so ("the platform Arbor"; after Hearst 1992, hyponyms from appositions).
 *
 * @param noun as `nounAsked` reads it
 */
export function kindShare(span: Range, { article }: Passage, noun: string | null, type: AnswerType): number {
  if (noun === null || !NAMED.has(type)) return 1
  const name = article.text.slice(span.start, span.end)
  if (isCalled(article.text, name, noun)) return CALLED
  if (type === 'organisation') return isNoFirm(name, noun) ? OTHER_BODY : 1
  if (SITES.test(noun)) {
    if (!MAY_BE_COUNTRY.test(noun) && isWholeCountry(name)) return OTHER_BODY
    return callsAnother(article.text, span, noun) ? PASSED_OVER : 1
  }
  return UNCALLED[typeAt(span, article)]
}

/** "Escorted to the port of Dreel": the report calls another place what is asked for, so that no place around it is meant. */
const callsAnother = (text: string, { start }: Range, noun: string): boolean => {
  const called = new RegExp(String.raw`\b(?:${[noun, ...alsoCalled(noun)].join('|')})\sof\s\p{Lu}`, 'u').exec(
    text,
  )
  return called !== null && called.index + called[0].length - 1 !== start
}
const PASSED_OVER = 0.4

const isNoFirm = (name: string, noun: string): boolean =>
  FIRMS.test(noun) && (PUBLIC.test(name) || (!PLAYS.test(noun) && isWholeCountry(name)))

const NAMED: ReadonlySet<AnswerType> = new Set(['thing', 'organisation'])
const typeAt = ({ start, end }: Range, { facts }: Passage['article']): NameType =>
  facts.mentions.find((m) => m.start <= start && m.end >= end)?.type ?? 'MISC'

/**
 * May a name stand alone as the answer? To "what …" or "which …" where its name was asked for, it is quoted as a title is, or one
 * of the articles calls it what is asked for; otherwise the sentence answers better than any name in it. To "in which state" no
 * country does.
 */
export function answersAlone(
  span: Range,
  passage: Passage,
  articles: readonly string[],
  question: Question,
): boolean {
  const { article } = passage
  const { text } = article
  const noun = nounAsked(question)
  const name = text.slice(span.start, span.end)
  if (kindShare(span, passage, noun, question.type) <= OTHER_BODY) return false
  if (question.type === 'place') return !PARTS.test(noun ?? '') || !isWholeCountry(name)
  if (question.type !== 'thing' || QUOTED.test(text.slice(0, span.start)) || BY_NAME.test(question.asking))
    return true
  if (noun === null) return false
  if (SITES.test(noun) && PLACED.has(typeAt(span, article))) return true
  return articles.some((told) => isCalled(told, name, noun))
}

const isWholeCountry = (name: string): boolean => countryNamed(name) !== null && !BOTH.test(name)
/** Stands in the list of countries and is, or bears the name of, a state, a province or a city. */
const BOTH =
  /^(?:Bavaria|California|Texas|Georgia|Quebec|Kashmir|Crimea|Catalonia|Gaza|Luxembourg|Monaco|Singapore|Mexico|Guatemala|Panama|Kuwait|San Marino|Vatican)\b/

const PLACED: ReadonlySet<NameType> = new Set(['LOC', 'ORG'])

const QUOTED = /["“‘]$/
const BY_NAME = /\b(?:names?|called|titles?|titled|entitled|named|dubbed|nicknamed|known as|stands? for)\b/i

/** A site asked for as a harbour may be called a port. */
const alsoCalled = (noun: string): string[] =>
  SITES.test(noun) ? EITHER.filter(([asked]) => asked === noun).flatMap(([, said]) => said.split(' ')) : []

/** So much of what stands around a name may say what it is. */
const AROUND = 80

/** Does a text call somebody or something of that name a `noun`, or the name itself? */
function isCalled(text: string, name: string, noun: string): boolean {
  const nouns = `(?:${[noun, ...alsoCalled(noun)].join('|')})`
  if (new RegExp(String.raw`\b${noun}s?\b`, 'i').test(name)) return true
  const before = new RegExp(String.raw`\b${nouns}s?\b${TO_NAME}$`, 'iu')
  const after = new RegExp(String.raw`^${FROM_NAME}${nouns}s?\b`, 'iu')
  // "The Arbor word of the year": whose it is.
  const owner = new RegExp(String.raw`^(?:['’]s)?\s${nouns}s?\sof\b`, 'iu')
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const behind = text.slice(end, end + AROUND)
    if (before.test(text.slice(Math.max(0, at - AROUND), at)) || (after.test(behind) && !owner.test(behind)))
      return true
  }
  return false
}
