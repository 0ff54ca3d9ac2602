import { countryOf } from '../../analyse/demonyms.ts'
import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import { isPast } from '../../write/support/frame-words.ts'
import { typeOfNoun } from '../question/answer-type.ts'
import type { Question } from '../question/question.ts'
import { isLike, LIKE } from '../ranking/likeness.ts'
import type { Passage } from '../ranking/passages.ts'
import { hadAPost } from './had-a-post.ts'
import type { PlaceOfAnswer } from './place-of-answer.ts'

/** Between a subject and its verb: an apposition, helping verbs. */
const TO_VERB =
  /^(?:,[^,]{1,60},)?(?:\s(?:who|has|had|have|was|were|is|are|will|would|also|expected|due|set|to)){0,4}\s$/
/** From a verb to the one who did it: "called off by the minister". */
const BY = /^(?:\s(?:off|out|up|down))?\sby\s(?:\S+\s){0,5}$/

/** How much of its fit somebody's name keeps where it stands: who did it, holds the post or bears the title that is asked for. In [0, 1]. */
export function personShare({ span, passage, before, after }: PlaceOfAnswer, question: Question): number {
  const { text } = passage.article
  if (NAMES_BODY.test(after)) return 0.1
  if (isBygone(before, after) && NOW.test(question.asking)) return 0
  if ((isOfWhom(after) || isAdjective(text.slice(span.start, span.end), after)) && !isPerson(span, passage))
    return 0.1
  if (/^["”’]/.test(after) && isOfWhom(after)) return 0.1
  if (isOfAsked(after, question) && !isPerson(span, passage)) return 0
  if (isHolder(question)) {
    // "Proud to go on with Lee's work": a name that owns the next word.
    if (/^['’]s?\s/.test(after)) return 0.1
    if (!isPerson(span, passage)) return 0.2
    if (!isNear(span, passage, question)) return 0.3
  }
  if (question.predicate === null) return 1
  const verbs = passage.words.filter((w) => isLike(w.term, question.predicate!))
  const acts = (verb: Range): boolean =>
    span.end <= verb.start
      ? TO_VERB.test(text.slice(span.end, verb.start))
      : verb.end < span.start && BY.test(text.slice(verb.end, span.start))
  return verbs.some(acts) ? 1 : 0.8
}

/** "Biden administration officials": a body is named after somebody, who need not be there. */
const NAMES_BODY =
  /^\s(?:administration|government|cabinet|campaign|commission|committee|regime|presidency|era|camp|family|foundation|institute|trial|case|affair)\b/
const isPerson = ({ start, end }: Range, { article }: Passage): boolean =>
  article.facts.mentions.some((m) => m.type === 'PER' && m.start <= start && m.end >= end)

/** "The Orsk Cup final", where it is asked who won the final: which one it was. */
function isOfAsked(after: string, { terms, predicate }: Question): boolean {
  const noun = WHOM.exec(after)?.[1]
  const term = noun === undefined ? null : termOf(noun)
  return term !== null && term !== predicate && terms.some((t) => t.term === term && !t.isName)
}

/** "The Harwell teacher", "the “Hull” co-star": a name before whoever is of it. */
const WHOM = /^["”’]?\s(?:co-|ex-)?(\p{Ll}[\p{L}-]*)/u
function isOfWhom(after: string): boolean {
  const noun = WHOM.exec(after)?.[1]
  return noun !== undefined && typeOfNoun(noun) === 'person'
}

/** "The Gazan city", "a French firm": whence something is; "the French said" tells of people. */
function isAdjective(name: string, after: string): boolean {
  const noun = WHOM.exec(after)?.[1]
  return noun !== undefined && countryOf(name) !== null && !isPast(noun) && !VERBS.test(noun)
}
const VERBS = /^(?:said|say|says|have|had|has|are|were|was|is|will|would|who|and|or|in|of|at|to|from|for)$/

/** "Who is the director of …": somebody beside the word for the post. */
const HOLDER = /^\W*who(?:['’]s|\s+(?:is|are|was|were))\s+the\s+(?:\p{Ll}+\s+){0,2}?\p{L}+\s+of\b/iu
const BESIDE = 60

const isHolder = ({ asking }: Question): boolean => HOLDER.test(asking)

/** Does it stand near a word of the question that is no name, or near what means the same? */
function isNear({ start, end }: Range, { words }: Passage, { terms }: Question): boolean {
  const posts = terms.filter((t) => !t.isName).flatMap((t) => [t.term, ...(LIKE.get(t.term) ?? [])])
  return words.some(
    (w) => posts.includes(w.term) && (w.start >= end ? w.start - end : start - w.end) < BESIDE,
  )
}

/** Who somebody is today, or will be. */
const NOW =
  /^\W*who(?:['’]s|\s+(?:is|are|will|leads|heads|runs|chairs|coaches))\b(?!.*\b(?:former|late|first)\b)/i

/** "Ann Lee's career as its coach would end", "Ann Lee will step down". */
const LEFT =
  /^['’]s\s[^.;]*\b(?:career|tenure|reign|time)\b[^.;]*\b(?:ends?|ended|over)\b|^,?\s(?:(?:has|had|will|would|is|was|said|says|announced|who|that|he|she|to)\s){0,5}(?:retir(?:e|es|ed|ing)|resign(?:s|ed|ing)?|step(?:s|ped|ping)?\s(?:down|aside))\b/iu

/** "Former president Ann Lee", "Ann Lee, then president": who it was. */
const isBygone = (before: string, after: string): boolean =>
  /\b(?:former|ex|late|then|outgoing|ousted)[\s-](?:\S+\s){0,4}$/iu.test(before) ||
  hadAPost(after) ||
  LEFT.test(after) ||
  /^,\s(?:the|a|its|his|her|their)?\s?(?:former|late|then|outgoing|ousted)\b/iu.test(after) ||
  /\b(?:dismissed|sacked|fired|ousted|removed|part(?:ed|ing|s)\s(?:ways|company)\swith)\s(?:[^\s.;]+\s){0,4}$/iu.test(
    before,
  ) ||
  /\b(?:follow(?:s|ed|ing)?|succeed(?:s|ed|ing)?|replac(?:es|ed|ing))\s(?:\p{Lu}[\p{L}.’'-]*\s){0,2}$/u.test(
    before,
  )
