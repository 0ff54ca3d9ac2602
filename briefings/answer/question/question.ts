import { splitSentences } from '../../analyse/sentences.ts'
import { foldWord, termOf, termsOf } from '../../read/terms.ts'
import type { AnswerType } from './answer-type.ts'
import { readAsking } from './asking.ts'
import { headAsked } from './heads.ts'
import { isScoreAsked, measureAsked } from './measures.ts'
import { namesAsked } from './names-asked.ts'
import { plainAsking } from './plain-asking.ts'
import { inPlainDeeds } from './plain-deeds.ts'
import { isMakerAsked, relationOf, type Relation } from './relation.ts'
import { slotNumbersIn, type SlotNumber } from './slot-numbers.ts'
import { isSaying, sourceAsked } from './source-asked.ts'
import type { Meaning } from '../../meaning-ports.ts'
import type { Claim } from '../../model.ts'

/** One term that an answer's surroundings should hold. */
export interface QuestionTerm {
  readonly term: string
  /** The word as asked, folded. */
  readonly form: string
  /** 1 for what is asked, less for what only leads up to it or says what kind of thing is wanted. */
  readonly weight: number
  readonly isName: boolean
}

/** A question as it was understood. */
export interface Question {
  /** What a model makes of it, where there is one. */
  readonly meaning?: Meaning
  /** As it was asked, letter for letter. */
  readonly typed: string
  /** In the plain words in which it is read. */
  readonly text: string
  /** The sentence that asks, without what leads up to it. */
  readonly asking: string
  readonly type: AnswerType
  /** Names in it, as written: "Ron Dermer", "Premier League". */
  readonly names: readonly string[]
  /** Terms of the question's own words for a deed that is read as another verb: "call" of "called off". */
  readonly asWritten: readonly string[]
  /** In the order of the question, each once. */
  readonly terms: readonly QuestionTerm[]
  /** The noun that says what is wanted ("team"), as a term; null where there is none. */
  readonly head: string | null
  /** Asks about the present days: "this week", "recently", "yesterday". */
  readonly isRecent: boolean
  /** Years that it names: evidence of another year is evidence of another thing. */
  readonly years: readonly string[]
  /** The verb that says what happened, as a term: evidence without it is evidence of something else. */
  readonly predicate: string | null
  /** What the evidence has to state of the answer; null where no verb or post says it. */
  readonly relation: Relation | null
  /** Numbers that tell one of a row from the others: "season 4", "the 92nd". */
  readonly numbered: readonly SlotNumber[]
  /** Asks who or what a name is. */
  readonly asksIdentity: boolean
  /** Whose words are asked for, where words are. */
  readonly speaker: string | null
  /** What was told before in its thread and is not to be told again: "who else?". */
  readonly told?: Told
  /** Terms that an answer's sentence has to hold: "what about Brell?". */
  readonly holds?: readonly string[]
}

export interface Told {
  readonly names: readonly string[]
  readonly claims: readonly Claim[]
}

/** Words of quizzes and of asking itself: they say nothing of what an article holds. */
const FILLER = new Set(
  (
    'approximately roughly nearly following recently week weekend today currently reportedly according known name named type kind sort ' +
    'many much more extra long far often old tell say said says happen happens happened occur occurred earlier did does was were is are has had these options best ' +
    'complete statement blank describe give list after before during despite amid since among against between within without per via ' +
    'near outside inside around across along beside behind'
  ).split(' '),
)
/** "He'd", "wasn't". */
const SHORTENED =
  /^(?:\p{L}+n['’]t|(?:he|she|it|they|we|you|i|who|what|that|there|here)['’](?:d|ll|s|ve|re|m))$/iu
const RECENT =
  /\b(?:this (?:week|past week|weekend|month)|recent(?:ly)?|yesterday|today|(?:past|last) (?:week|weekend|few days)|latest|(?<!\b(?:which|what|an?) )new(?:est|ly)?|current(?:ly)?|now)\b/i
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’&][\p{L}\p{M}\p{N}]+)*/gu

/** "How many years did she get?": the verb says nothing that the evidence would have to say again. */
const LIGHT =
  /^(?:got|gets?|gotten|getting|ha[sd]|have|having|made|makes?|took|takes?|taken|gave|gives?|given|last(?:s|ed)?)$/
/** "Did anyone turn up", "has it ever been done": no report has to say it again. */
const ADDS_NOTHING =
  /^(?:any(?:one|body|thing)|some(?:one|body|thing)|ever|yet|already|actually|really|finally|eventually|even|straight|so)$/
/** "The bridge disaster", "the accident at Brell": what happened there is told by its own name. */
const HAPPENING = /^(?:accident|disaster|incident|tragedy|affair|scandal)$/
/** Whatever has a score or a turnout is one of these: a report that tells it need not say so. */
const CONTEST = /^(?:finals?|match|game|tie|race|referendum|vote|election)$/
/** "How much is it paying per share": a sum for each says it, whatever the verb. */
const RATE = /^\W*how\s+much\b.*\b(?:per|for\s+(?:each|every|an?))\s+\p{L}/iu
const PAYS =
  /^(?:pay(?:s|ing)?|paid|offer(?:s|ed|ing)?|costs?|charg(?:es?|ed|ing)|receiv(?:es?|ed)|earn(?:s|ed)?)$/
/** "Where was the final played?": a report says where it was won. */
const PLAYED = /^\W*where\s+(?:was|were|is|will)\b.*\b(?:play(?:ed)?|held|run|staged)\W*$/i

/** Reads a question: what is asked for, of whom or what, and when. Never throws; an odd one is all terms and no kind. */
export function readQuestion(asked: string): Question {
  const text = plainAsking(asked)
  const plain = inPlainDeeds(text)
  const sentences = splitSentences(plain).map((s) => plain.slice(s.start, s.end))
  const asks = sentences.findLastIndex(
    (s) => /[?:]\s*["”’]?$/.test(s) || /^(?:who|what|which|when|where|why|how)\b/i.test(s),
  )
  const at = Math.max(0, asks < 0 ? sentences.length - 1 : asks)
  const asking = sentences[at] ?? plain
  const heads = headAsked(asking)
  // Whoever heads something is found by the post, not by the verb that asks for it.
  const wanted = readAsking(asking)
  const names = namesAsked(sentences.length ? sentences : [plain])
  const isPlayed =
    names.length > 0 && PLAYED.test(asking) && asking.split(/\P{L}+/u).some((w) => CONTEST.test(w))
  const statesItself = isPlayed || (RATE.test(asking) && PAYS.test(wanted.predicate ?? ''))
  // "How many does the union count": whoever's figure it is may put it otherwise.
  const telling = sourceAsked(asking).length > 0 && isSaying(wanted.predicate ?? '') ? wanted.predicate : null
  const read = heads
    ? { ...wanted, predicate: null, head: heads.verb }
    : statesItself
      ? { ...wanted, predicate: null, head: wanted.predicate }
      : { ...wanted, predicate: telling === null ? wanted.predicate : null }
  const inNames = new Set(names.flatMap((n) => [...n.matchAll(WORD)].map((m) => foldWord(m[0]))))
  const terms = new Map<string, QuestionTerm>()
  // "How deep": the word may stand beside the measure, and need not.
  const adjective = measureAsked(asking)?.adjective ?? null
  const head = termOf(read.head ?? adjective ?? '')
  const order = [asking, ...sentences.filter((_, i) => i !== at)]
  order.forEach((sentence, i) => {
    for (const m of sentence.matchAll(WORD)) {
      const form = foldWord(m[0])
      const term = termOf(m[0])
      if (
        !term ||
        (FILLER.has(form) && form !== adjective) ||
        SHORTENED.test(m[0]) ||
        terms.has(term) ||
        isIdle(sentence, m.index, form)
      )
        continue
      if (read.asksIdentity && POST_WORD.test(form)) continue
      if (read.type === 'clock' && form === 'time') continue
      const isName = inNames.has(form)
      const base = i === 0 ? 1 : LEADS_UP
      const isLight =
        (LIGHT.test(form) && !(form === read.predicate && isMakerAsked(asking))) ||
        LIGHT_OF[read.type]?.test(form) === true ||
        m[0] === telling ||
        HAPPENING.test(form) ||
        (i === 0 && ADDS_NOTHING.test(form))
      const weight = term === head && !isName ? 0.35 : isLight && !isName ? 0.3 : base
      terms.set(term, { term, form, weight, isName })
    }
  })
  const contests = [...terms.values()].filter((t) => CONTEST.test(t.form))
  const others = [...terms.values()].filter((t) => t.weight >= 1 && !contests.includes(t))
  if ((isPlayed || isScoreAsked(asking) || read.head === 'turnout') && others.length > 0)
    for (const { term } of contests) terms.delete(term)
  return {
    typed: asked,
    text,
    asWritten: plain === text ? [] : termsOf(text).filter((t) => !terms.has(t)),
    asking,
    type: read.type,
    names,
    terms: [...terms.values()],
    head,
    relation: relationOf(asking, read.predicate),
    numbered: slotNumbersIn(
      [...terms.keys()].filter((t) => terms.get(t)!.weight !== LEADS_UP),
      asking,
    ),
    predicate: read.predicate && terms.has(termOf(read.predicate) ?? '') ? termOf(read.predicate) : null,
    asksIdentity: read.asksIdentity,
    isRecent: RECENT.test(text),
    years: [...new Set(text.match(/\b(?:1[89]|20)\d\d\b/g) ?? [])],
    speaker: read.speaker,
  }
}

/** Does a word of a question, folded, say nothing that a report would have to say again: "got", "ever"? */
export const isLightForm = (form: string): boolean => LIGHT.test(form) || ADDS_NOTHING.test(form)

/** Verbs that say no more than the kind asked for says: "how much is she paying for it" may be told as an offer. */
const LIGHT_OF: Readonly<Partial<Record<AnswerType, RegExp>>> = {
  money: /^(?:pay|pays|paid|paying|spend|spends|spent|spending|cash|money|sum|total)$/,
  percent: /^(?:share|percentage|percent|proportion)$/,
}

/** What a term counts for that only leads up to the question. */
const LEADS_UP = 0.6
/** Most terms of a question that turns on each of them. */
export const TERSE = 7

/**
 * A question of few terms turns on each of them; a long one is known by the rest, and what only leads up to a question may be
 * told beside the sentence.
 */
export const isTerse = ({ terms, head }: Question): boolean =>
  terms.length <= TERSE &&
  terms.every((t) => t.weight >= 1 || t.term === head || ADDS_NOTHING.test(t.form) || HAPPENING.test(t.form))

/** Is it long, or led up to by another sentence? */
export const leadsUp = ({ terms }: Question): boolean =>
  terms.length > TERSE || terms.some((t) => t.weight === LEADS_UP)

const POST_WORD = /^(?:post|job|role|position|office|title|hold|held)$/

/** "Last week" asks for no end. */
const LAST_WEEK =
  /^\s(?:week|month|year|night|spring|summer|autumn|winter|mond|tues|wedn|thur|frid|satu|sund)/i

/** "What is it called?", "take place": idle here, telling in "called off" and "take control". */
function isIdle(sentence: string, at: number, form: string): boolean {
  const after = sentence.slice(at + form.length, at + form.length + 7)
  const before = sentence.slice(0, at)
  // "How big was the damage", "what did she say when asked about it".
  if (/\bhow\s+$/i.test(before)) return /^(?:big|large|great|bad|serious|severe)$/.test(form)
  if (form === 'asked') return /\b(?:when|after|being|was)\s+$/i.test(before)
  if (form === 'last') return LAST_WEEK.test(after)
  if (form === 'called') return true
  return (
    (/^tak(?:e|es|en|ing)$|^took$/.test(form) && /^\s+place/.test(after)) ||
    (form === 'place' && /\bt(?:ak(?:e|es|en|ing)|ook)\s+$/.test(before))
  )
}
