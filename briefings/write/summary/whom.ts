import { antecedentOf } from '../../analyse/events/antecedents.ts'
import type { EventContext } from '../../analyse/events/context.ts'
import { tokensOf, type Token } from '../../analyse/text.ts'
import type { ArticleActor, Mention } from '../../model.ts'
import { isPersonNoun, SEVERAL } from './bound.ts'

/** Who a pronoun stands for, and the sentences that say so. */
export interface Antecedent {
  readonly name: string
  readonly sentences: readonly number[]
}

/** Names longer than this read badly in brackets. */
const LONGEST = 60
/** Characters from "it" to its verb: "it also said". */
const BESIDE = 8
/** How far back the sentence is looked for that names the actor. */
const BACK = 12

/**
 * Whom the pronoun `t` of a sentence stands for: who the quotation that it introduces is by, else the person that the sentences
 * before leave no doubt about. Null rather than a guess.
 */
export function whomOf(c: EventContext, sentence: number, t: Token): Antecedent | null {
  const quote = c.quotes[sentence]?.find((q) => q.source?.start === t.start && q.source.end === t.end)
  const speaker = quote?.speaker ? c.actors.get(quote.speaker) : undefined
  const person = /^(?:he|she|him|his|her|hers)$/.test(t.lower)
  const near = person ? antecedentOf(c, sentence, t.lower, t.start) : null
  // Two ways to find out who it is, and two people in the sentence before: they must agree.
  const several = new Set(
    (c.mentions[sentence - 1] ?? []).flatMap((m) => (m.type === 'PER' ? [m.actor] : [])),
  )
  const doubted = person && near?.actor !== speaker?.id && (near !== null || several.size > 1)
  if (speaker && (doubted || (near && inPassing(c, near)))) return null
  // A thing is known to speak where it stands beside the verb: "it said", but not "it rose, compared with".
  const speaks = person || (quote?.cue ? Math.abs(quote.cue.start - t.end) <= BESIDE : false)
  if (speaker && speaks && agrees(speaker, t.lower) && !isNamedAfter(c, sentence, t, speaker.id)) {
    for (let k = sentence; k >= 0 && k > sentence - BACK; k--) {
      const m = c.mentions[k]?.find((x) => x.actor === speaker.id && (k < sentence || x.end <= t.start))
      if (m) return told(c, m, sentence)
      if (k < sentence && opensWithAnother(c, k)) return null
    }
  }
  if (
    !near ||
    !goesOn(c, near, sentence) ||
    rivalled(c, near, sentence) ||
    inPassing(c, near) ||
    isNamedAfter(c, sentence, t, near.actor)
  )
    return null
  return told(c, near, sentence)
}

/**
 * "She described a talk with Ada Lind": who is named after the subject of a sentence is not its subject (Chomsky 1981, principle
 * C). An opening clause may still point ahead to its name: "Now that she has won, Ada Lind …".
 */
function isNamedAfter(c: EventContext, sentence: number, t: Token, actor: string): boolean {
  if (!/^(?:he|she|it)$/.test(t.lower)) return false
  if (tokensOf(c.doc, sentence).some((x) => x.start < t.start && x.pos === 'SCONJ')) return false
  return (c.mentions[sentence] ?? []).some((m) => m.actor === actor && m.start > t.start)
}

/**
 * Is the one whom the sentence before names not the one it is about? So it is in the credit of a picture, where somebody is quoted naming them, where they stand in brackets or
 * after a pronoun that means somebody else ("She is played by Ada Lind"), and in an opening clause beside others.
 */
function inPassing(c: EventContext, m: Mention): boolean {
  const { text, sentences } = c.doc
  if (c.quotes.flat().some((q) => q.direct && q.content.start <= m.start && q.content.end >= m.end))
    return true
  const before = text.slice(sentences[m.sentence]!.start, m.start)
  // "Photograph: Ada Lind/AP"
  if (
    /\b(?:photo(?:graph)?|picture|image)s?: ?$/i.test(before) ||
    /^\/\p{Lu}/u.test(text.slice(m.end, m.end + 2))
  )
    return true
  if (/\([^)]*$/.test(before) || /\b(?:he|she)\b/i.test(before)) return true
  // "Ada Lind called her a queen.": somebody else (Chomsky 1981, principle B).
  if (callsAnother(tokensOf(c.doc, m.sentence).filter((t) => t.start >= m.end))) return true
  const others = (c.mentions[m.sentence] ?? []).some((x) => x.type === 'PER' && x.actor !== m.actor)
  return others && /^(?:while|as|after|before|when|if|since|although|though|because|unlike)\b/i.test(before)
}

/** After a name, its verb with a pronoun for an object. */
function callsAnother(after: readonly Token[]): boolean {
  const verb = after.findIndex((t) => t.pos === 'VERB')
  if (verb < 0 || after.slice(0, verb).some((t) => t.pos !== 'AUX' && t.pos !== 'ADV')) return false
  const [object, next] = after.slice(verb + 1)
  return (
    object?.lower === 'him' || (object?.lower === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next?.pos ?? ''))
  )
}

/** Is each sentence between of the one who was named, too: by name or pronoun? Else somebody else has come up. */
function goesOn(c: EventContext, m: Mention, sentence: number): boolean {
  for (let k = m.sentence + 1; k < sentence; k++)
    if (
      !(c.mentions[k] ?? []).some((x) => x.actor === m.actor) &&
      !tokensOf(c.doc, k).some((t) => /^(?:he|she|his|her|him|i|my)$/.test(t.lower))
    )
      return false
  return true
}

/** Words from "the" to its noun: "the teacher and best-selling author". */
const LONGEST_PHRASE = 5

/**
 * "Ada Lind said the musician died. His …", "Police arrested a man who threatened Ada Lind. His …": somebody else is told of by a
 * noun. One who opens the sentence goes before "a man" that comes later, but not before one who is known already.
 */
function rivalled(c: EventContext, m: Mention, sentence: number): boolean {
  for (let k = m.sentence; k < sentence; k++) {
    if (k > m.sentence && opensWithAnother(c, k)) return true
    const tokens = tokensOf(c.doc, k)
    const opens = k === m.sentence && m.start - tokens[0]!.start < 40
    const rival = tokens.some((t, i) => {
      if (t.pos !== 'NOUN' || !isPersonNoun(t.lower) || SEVERAL.test(t.lower)) return false
      if (isApposition(tokens, m, i)) return false
      if (tokens[i + 1]?.pos === 'PROPN' || (t.end <= m.start && m.start - t.end < 3)) return false
      const words = tokens.slice(Math.max(0, i - LONGEST_PHRASE), i).map((x) => x.lower)
      if (words.some((w) => /^(?:the|his|her|their)$/.test(w))) return true
      return !opens && words.some((w) => /^(?:an?|one|another)$/.test(w))
    })
    if (rival) return true
  }
  return false
}

/** "Ada Lind, the chair of the board, …": what stands between commas after a name says who it is. */
function isApposition(tokens: readonly Token[], m: Mention, noun: number): boolean {
  const comma = tokens.findIndex((t) => t.start >= m.end)
  const between = tokens.slice(comma + 1, noun)
  return tokens[comma]?.text === ',' && noun > comma && between.every((t) => /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(t.pos)) // prettier-ignore
}

/** "Even Hentzau sees that.": the subject of a sentence between is a name taken for a place's, and may be somebody. */
function opensWithAnother(c: EventContext, sentence: number): boolean {
  const tokens = tokensOf(c.doc, sentence)
  return (c.mentions[sentence] ?? []).some((m) => {
    if (m.type === 'PER' || m.type === 'ORG') return false
    const at = tokens.findIndex((t) => t.start >= m.end)
    return at > 0 && at <= 2 && tokens[at]!.pos === 'VERB'
  })
}

/**
 * The full name of somebody whom a sentence calls by a bare surname, for a reader who has not met them. Null beside a title or a role, in a
 * quotation, and where two people of the report bear the surname.
 */
export function fullNameOf(c: EventContext, m: Mention): Antecedent | null {
  const { text } = c.doc
  const surname = text.slice(m.start, m.end)
  if (m.type !== 'PER' || /\s/.test(surname)) return null
  if (c.quotes.flat().some((q) => q.direct && q.content.start <= m.start && q.content.end >= m.end))
    return null
  const before = tokensOf(c.doc, m.sentence).findLast((t) => t.end <= m.start)
  if (before && /^(?:NOUN|PROPN)$/.test(before.pos)) return null
  const whom = told(c, m, m.sentence)
  // "bin Laden", of which the name was found to be the last word.
  if (whom && text.slice(0, m.end).endsWith(whom.name)) return null
  return whom?.name.endsWith(` ${surname}`) && whom.sentences.every((k) => k < m.sentence) ? whom : null
}

const agrees = (actor: ArticleActor, pronoun: string): boolean =>
  /^(?:he|she)$/.test(pronoun) ? actor.type === 'PER' : actor.type === 'ORG'

function told(c: EventContext, m: Mention, sentence: number): Antecedent | null {
  // A dash within is where a dateline ran into the name.
  if (m.name.length > LONGEST || / [-–—―] /.test(m.name)) return null
  if (m.type === 'PER' && (c.actors.get(m.actor)?.type !== 'PER' || isShared(c, m))) return null
  const full = fullNameSentence(c, m)
  const of = (c.mentions[full] ?? []).filter((x) => x.actor === m.actor)
  const wording = (x: Mention): string => c.doc.text.slice(x.start, x.end).replace(/\s+/g, ' ')
  const named = of.find((x) => wording(x) === m.name) ?? of[0] ?? m
  const article =
    m.type === 'ORG' && /\bthe $/i.test(c.doc.text.slice(Math.max(0, named.start - 5), named.start))
  // "Former Mr Harbour": a title, not somebody who is told of.
  if (m.type === 'PER' && !/\s/.test(m.name) && !isToldOf(c, m)) return null
  // A bracket that was opened elsewhere: "(harbour master Karl) Benning".
  if (/^[^(]*\)|\([^)]*$/.test(wording(named))) return null
  const name = `${article ? 'the ' : ''}${wording(named)}`
  return { name, sentences: [...new Set([m.sentence, full])].filter((k) => k !== sentence) }
}

/** Is somebody of one name named more than once? */
const isToldOf = (c: EventContext, m: Mention): boolean =>
  c.mentions.flat().filter((x) => x.actor === m.actor).length > 1

/** "Lind" alone, in a report of Ada Lind and Karl Lind, or "Wang" in one of two whose names begin so: whose name it is, is a guess. */
function isShared(c: EventContext, m: Mention): boolean {
  const word = c.doc.text.slice(m.start, m.end)
  if (/\s/.test(word)) return false
  const bears = (name: string): boolean =>
    name.split(/\s+/).includes(word) && !/(?:^|\s)\p{Ll}{4}/u.test(name)
  return c.mentions
    .slice(0, m.sentence + 1)
    .flat()
    .some((x) => x.type === 'PER' && x.actor !== m.actor && bears(x.name))
}

/** Where the article spells the name out: the evidence for the name in brackets. A headline runs names into its other words. */
function fullNameSentence(c: EventContext, m: Mention): number {
  for (let k = 0; k < Math.min(m.sentence + 1, 60); k++) {
    if (isHeadline(tokensOf(c.doc, k))) continue
    if (c.mentions[k]?.some((x) => x.actor === m.actor && c.doc.text.slice(x.start, x.end) === m.name))
      return k
  }
  return m.sentence
}

/** Most words of a headline in title case begin with a capital. */
function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /^\p{L}{4}/u.test(t.text))
  return words.filter((t) => /^\p{Lu}/u.test(t.text)).length > 0.7 * words.length
}
