import { MONTH_WORDS, WEEKDAY_WORDS } from '../read/calendar-words.ts'
import type { AnalysedText, Token } from './text.ts'

// Chunks in Abney's sense: the parts of a clause that part-of-speech tags alone can tell. All ranges are token indices,
// half-open; no phrase crosses a sentence.

/** A noun with what stands before it ("the Israeli prime minister's two advisers"), without what follows ("of the party"). */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  /** The last noun, name, pronoun or number. */
  readonly head: number
  /** Index of the last genitive mark within ("’s"), or of a possessive pronoun; -1 where the phrase has none. */
  readonly genitive: number
}

/** A verb with its auxiliaries, negation and adverbs between ("has also not yet been told"). */
export interface VerbGroup {
  readonly first: number
  readonly end: number
  readonly head: number
  readonly form: 'finite' | 'infinitive' | 'gerund'
  readonly passive: boolean
  readonly negated: boolean
}

export interface Phrases {
  readonly nouns: readonly NounPhrase[]
  readonly verbs: readonly VerbGroup[]
  /** The noun phrase or verb group that holds a token, or undefined. */
  readonly nounAt: (token: number) => NounPhrase | undefined
  readonly verbAt: (token: number) => VerbGroup | undefined
}

const POSSESSIVE = new Set('my your his her its our their whose'.split(' '))
const BE = new Set("be is are was were been being 's ’s 're ’re am 'm ’m get gets got getting".split(' '))
const CALENDAR = new Set([...WEEKDAY_WORDS, ...MONTH_WORDS, 'today', 'yesterday', 'tomorrow', 'tonight'])
const DETERMINERS = new Set('a an the this these those some any no every each another both all'.split(' '))
const NEGATION = new Set("not n't n’t never hardly cannot".split(' '))

/** Noun phrases and verb groups of every sentence. Linear time. */
export function findPhrases(doc: AnalysedText): Phrases {
  const nouns: NounPhrase[] = []
  const verbs: VerbGroup[] = []
  const nounOf = new Int32Array(doc.tokens.length).fill(-1)
  const verbOf = new Int32Array(doc.tokens.length).fill(-1)
  for (const b of doc.bounds) {
    for (let i = b.start; i < b.end;) {
      const noun = nounPhrase(doc.tokens, i, b.end)
      const verb = noun ? null : verbGroup(doc.tokens, i, b.end)
      if (noun) nounOf.fill(nouns.push(noun) - 1, noun.first, noun.end)
      if (verb) verbOf.fill(verbs.push(verb) - 1, verb.first, verb.end)
      i = noun?.end ?? verb?.end ?? i + 1
    }
  }
  return { nouns, verbs, nounAt: (i) => nouns[nounOf[i] ?? -1], verbAt: (i) => verbs[verbOf[i] ?? -1] }
}

/** A weekday, month or "today": a name that follows another noun phrase without being part of it. */
export const isCalendarWord = (t: Token): boolean =>
  CALENDAR.has(t.lower) && (t.lower !== 'may' || t.pos === 'PROPN')

/**
 * Mends what the tagger often gets wrong: `say` is a verb, but for "have a say"; a surname that is also a verb
 * ("Mr. Welch said") is a name.
 */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  const before = tokens[i - 1]
  const within = before?.sentence === t.sentence
  if (t.pos === 'VERB')
    return !(
      within &&
      before.pos === 'PROPN' &&
      /^\p{Lu}/u.test(t.text) &&
      (TITLE.test(before.text) || namedAgain(tokens, i))
    )
  return SAYS.test(t.lower) && !(within && before.pos === 'DET' && DETERMINERS.has(before.lower))
}
const SAYS = /^(?:says?|said|tells|thinks|believes)$/
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev)\.?$/
const namedAgain = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return (
    next !== undefined &&
    next.sentence === tokens[i]!.sentence &&
    /^(?:VERB|AUX)$/.test(next.pos) &&
    /^\p{Ll}/u.test(next.text)
  )
}

function nounPhrase(tokens: readonly Token[], first: number, limit: number): NounPhrase | null {
  const start = tokens[first]!
  if (start.pos === 'PRON' && !POSSESSIVE.has(start.lower))
    return { first, end: first + 1, head: first, genitive: -1 }
  let head = -1
  let genitive = -1
  let i = first
  for (; i < limit; i++) {
    const t = tokens[i]!
    if (i > first && head >= 0 && startsAnew(tokens, i)) break
    if (isVerb(tokens, i)) {
      if (!modifies(tokens, i, first, limit)) break
    } else if (
      t.pos === 'NOUN' ||
      t.pos === 'PROPN' ||
      t.pos === 'NUM' ||
      t.pos === 'SYM' ||
      t.pos === 'VERB'
    )
      head = i
    else if (t.pos === 'PRON' && POSSESSIVE.has(t.lower)) {
      if (i > first && head >= 0) break
      genitive = i
    } else if (isGenitive(t) && head === i - 1 && head >= 0) {
      genitive = i
      head = -1
      if (!continues(tokens, i + 1, limit)) return { first, end: i + 1, head: i - 1, genitive }
    } else if (t.pos === 'DET' && (i === first || genitive === i - 1 || tokens[i - 1]!.pos === 'DET')) {
      if (genitive !== i - 1 && isPronounLike(tokens, i, limit))
        return { first, end: i + 1, head: i, genitive }
    } else if (t.pos === 'ADJ' || (t.pos === 'ADV' && i > first && tokens[i + 1]?.pos === 'ADJ')) {
      if (head >= 0 && !(tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.pos === 'PROPN')) break
    } else if (/^[&“"-]$/.test(t.text) && i > first && opensInside(tokens, i, limit)) continue
    else if (t.pos === 'CCONJ' && tokens[i - 1]?.pos === 'ADJ' && tokens[i + 1]?.pos === 'ADJ' && i > first)
      continue
    else break
  }
  if (head < 0) {
    // "the wealthy", "many": an adjective, determiner or number that stands for its noun.
    if (
      i > first &&
      /^(?:DET|ADJ)$/.test(tokens[i - 1]!.pos) &&
      genitive < 0 &&
      (start.pos === 'DET' || /^(?:many|several|few|most|others?)$/.test(start.lower))
    )
      return { first, end: i, head: i - 1, genitive }
    return null
  }
  return { first, end: head + 1, head, genitive: genitive < head ? genitive : -1 }
}

const isGenitive = (t: Token): boolean =>
  /^['’]s?$/i.test(t.text) && (t.pos === 'PART' || t.text.length === 1)
const isNominal = (t: Token | undefined): boolean => t !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(t.pos)

function continues(tokens: readonly Token[], i: number, limit: number): boolean {
  const t = tokens[i]
  return (
    i < limit &&
    t !== undefined &&
    (isNominal(t) || (t.pos === 'VERB' && isNominal(tokens[i + 1])) || /^["“]$/.test(t.text))
  )
}

/** A determiner that is no determiner: "those who", "some say", "this is". */
function isPronounLike(tokens: readonly Token[], i: number, limit: number): boolean {
  const next = tokens[i + 1]
  return (
    i + 1 >= limit ||
    next === undefined ||
    /^(?:AUX|ADP|PUNCT|SCONJ)$/.test(next.pos) ||
    next.lower === 'who' ||
    next.lower === 'that' ||
    (isVerb(tokens, i + 1) && !isNominal(tokens[i + 2]))
  )
}

/** A hyphen that the tokeniser has set apart: "a 12-page report". */
function hyphen(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  return t.text === '-' && tokens[i - 1]?.end === t.start && tokens[i + 1]?.start === t.end
}

/** A mark of quotation inside a phrase: the “fake news” media. */
function opensInside(tokens: readonly Token[], i: number, limit: number): boolean {
  if (tokens[i]!.text === '&' || hyphen(tokens, i)) return true
  return /^(?:DET|ADJ|PART)$/.test(tokens[i - 1]!.pos) && i + 1 < limit && isNominal(tokens[i + 1])
}

/** A name after a day ("On Monday Trump …"), a day after a name: two phrases side by side. */
function startsAnew(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  const before = tokens[i - 1]!
  if (t.pos === 'NUM') return false
  if (isGenitive(t)) return false
  return (
    isCalendarWord(t) !== isCalendarWord(before) &&
    (isCalendarWord(t) || t.pos === 'PROPN') &&
    !/^(?:NOUN)$/.test(t.pos) &&
    before.pos !== 'NUM' &&
    before.pos !== 'ADJ' &&
    before.pos !== 'DET' &&
    before.pos !== 'PART'
  )
}

/** A participle before its noun: "the proposed law", "two leading candidates". */
function modifies(tokens: readonly Token[], i: number, first: number, limit: number): boolean {
  const t = tokens[i]!
  const before = tokens[i - 1]
  if (i === first || !before || i + 1 >= limit || !/(?:ed|ing|en|wn|own|ught|ld)$/.test(t.lower)) return false
  if (!isNominal(tokens[i + 1])) return false
  return (
    /^(?:DET|ADJ|NUM|PART)$/.test(before.pos) ||
    (before.pos === 'PRON' && POSSESSIVE.has(before.lower)) ||
    (before.pos === 'ADV' && i - 1 > first)
  )
}

function verbGroup(tokens: readonly Token[], first: number, limit: number): VerbGroup | null {
  const start = tokens[first]!
  const infinitive = start.lower === 'to' && start.pos === 'PART'
  if (!infinitive && start.pos !== 'AUX' && !isVerb(tokens, first)) return null
  let head = -1
  let be = false
  let negated = false
  let i = infinitive ? first + 1 : first
  for (; i < limit; i++) {
    const t = tokens[i]!
    if (isVerb(tokens, i)) {
      head = i++
      break
    }
    if (t.pos === 'AUX') {
      head = i
      be = BE.has(t.lower)
    } else if (NEGATION.has(t.lower)) negated = true
    else if (t.pos !== 'ADV') break
  }
  if (head < 0) return null
  const word = tokens[head]!
  const gerund = word.lower.endsWith('ing') && word.pos !== 'AUX'
  const alone = first === head
  return {
    first,
    end: head + 1,
    head,
    form: infinitive ? 'infinitive' : gerund && alone ? 'gerund' : 'finite',
    passive: be && word.pos !== 'AUX' && !gerund,
    negated,
  }
}
