import type { EventContext } from '../../analyse/events/context.ts'
import { tokensOf, type AnalysedText, type Token } from '../../analyse/text.ts'
import type { Mention, NameType, Quote, Range, SummarySentence } from '../../model.ts'
import { kindOfPronoun } from './bound.ts'
import { foldWord } from '../../read/terms.ts'
import { isWithinMarks } from './in-quotes.ts'
import { reportStart } from './run-in.ts'
import { dateNotes } from '../date-notes.ts'
import { faultsOf, type Fault } from './standalone.ts'
import { selfIn, type Voice } from './voice.ts'
import { fullNameOf, whomOf } from './whom.ts'

/** A sentence as a claim may word it, and what still keeps it from standing alone. */
export interface Worded extends SummarySentence {
  readonly sentence: number
  readonly faults: readonly Fault[]
  /** How many pronouns a name in brackets stands for. */
  readonly resolved: number
  /** Of what it has names: a body, a place. */
  readonly names: ReadonlySet<NameType>
}

/**
 * Takes off what stands before the report and a leading connective, and puts a name in brackets for a pronoun whose noun the sentence does not have.
 * Nothing else changes. The sentence that gives the name is cited too.
 *
 * @param told `met` are actors whom a reader of the summary knows by now: others get their full name; null for no names. `isApart`: the sentence
 * before it is not told: then "also" says that of nothing, and goes. `voice` is whose "I" it is.
 */
export function worded(
  c: EventContext,
  sentence: number,
  {
    isApart = false,
    met = null,
    voice = null,
  }: { isApart?: boolean; met?: ReadonlySet<string> | null; voice?: Voice | null } = {},
): Worded {
  const range = c.doc.sentences[sentence]!
  let from = reportStart(c, sentence)
  const tokens = tokensOf(c.doc, sentence).filter((t) => t.start >= from)
  const quotes = c.quotes.flat()
  const facts = {
    quotes: quotes.filter((q) => q.content.start < range.end && q.content.end > range.start),
    mentions: (c.mentions[sentence] ?? []).filter((m) => m.end > from),
  }
  const left: Fault[] = []
  const edits: { start: number; end: number; text: string }[] = []
  const cited = [sentence]
  const named = new Set<string | undefined>()
  const faults = faultsOf(tokens, facts, range, c.doc.text.slice(from, range.end))
  if (isWithinMarks(c.doc, sentence)) faults.push({ kind: 'quote', token: 0 })
  if (isAnswer(c.doc, sentence)) left.push({ kind: 'elliptic', token: 0 })
  for (const noun of surnamesOf(c, sentence)) left.push({ kind: 'surname', token: 0, noun })
  for (const f of faults) {
    const t = tokens[f.token]!
    if (f.kind === 'connective' && droppable(t.lower, tokens[f.token + 1]) && !isSurname(c.doc, t.text)) {
      const next = tokens[f.token + 1]?.text === ',' ? f.token + 2 : f.token + 1
      if (tokens[next]) from = Math.max(from, tokens[next].start)
    } else if (f.kind === 'pronoun' || f.kind === 'possessive') {
      // Named once, the person may be "he" again.
      const kind = kindOfPronoun(t.lower)
      if (named.has(kind ?? '')) continue
      // "[Ada Lind]'s resigned" would read as hers.
      const contracted = /^['’]\p{L}/u.test(c.doc.text.slice(t.end, t.end + 2))
      const whom = kind && !contracted && whomOf(c, sentence, t)
      if (!whom) {
        left.push(f)
        continue
      }
      named.add(kind)
      const name = t.start === from ? capitalised(whom.name) : whom.name
      edits.push({ start: t.start, end: t.end, text: `[${name}${f.kind === 'possessive' ? '’s' : ''}]` })
      for (const k of whom.sentences) if (!cited.includes(k)) cited.push(k)
    } else left.push(f)
  }
  const resolved = edits.length
  for (const m of met ? facts.mentions : []) {
    if (met?.has(m.actor) || edits.some((e) => e.start >= m.start && e.end <= m.end)) continue
    const isNamed = facts.mentions.some((x) => x.actor === m.actor && x !== m && x.name === c.doc.text.slice(x.start, x.end) && x.name.includes(' ')) // prettier-ignore
    const full = m.start >= from && !isNamed && fullNameOf(c, m)
    if (!full || edits.some((e) => e.text.includes(full.name))) continue
    edits.push({ start: m.start, end: m.end, text: `[${full.name}]` })
    for (const k of full.sentences) if (!cited.includes(k)) cited.push(k)
  }
  const self = voice ? selfIn(c, sentence, from) : undefined
  if (voice && self) {
    const at = self.end + CONTRACTED.exec(c.doc.text.slice(self.end, self.end + 4))![0].length
    const own = /^my$/i.test(self.text) ? '’s' : ''
    edits.push({ start: at, end: at, text: ` [${voice.name}${own}]` })
    for (const k of voice.sentences) if (!cited.includes(k)) cited.push(k)
  }
  // What a speech says without "I" is a quotation without its speaker.
  else if (voice?.speaks) left.push({ kind: 'quote', token: 0 })
  const also = isApart ? additive(tokens, facts.quotes) : null
  if (also) edits.push({ ...also, text: '' })
  const said = { ...facts, times: c.times.flat(), quotes }
  for (const { at, text } of dateNotes(c.doc, sentence, said))
    edits.push({ start: at, end: at, text: ` ${text}` })
  let text = ''
  let at = from
  for (const e of edits.sort((a, b) => a.start - b.start)) {
    if (e.start < at) continue
    text += c.doc.text.slice(at, e.start) + e.text
    at = e.end
  }
  text += c.doc.text.slice(at, range.end)
  if (from > range.start) text = capitalised(text)
  const names = new Set(facts.mentions.map((m) => m.type))
  return { text, sentences: cited, sentence, faults: left, resolved, names }
}

/** Surnames of people whose full names stand in a sentence before and cannot be put in brackets, as they are compared. */
function surnamesOf(c: EventContext, sentence: number): string[] {
  const isShort = (m: Mention): boolean => !/\s/.test(c.doc.text.slice(m.start, m.end))
  return (c.mentions[sentence] ?? []).flatMap((m) => {
    if (m.type !== 'PER' || !isShort(m) || fullNameOf(c, m)) return []
    const earlier = c.mentions.slice(0, sentence).flat()
    return earlier.some((x) => x.actor === m.actor && !isShort(x))
      ? [foldWord(c.doc.text.slice(m.start, m.end))]
      : []
  })
}

/** "I’ve" stays whole. */
const CONTRACTED = /^(?:['’]\p{L}{1,2})?/u

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A connective that may be left out; not the "so" of "So far this year", "So say the millers". */
const droppable = (word: string, next: Token | undefined): boolean =>
  /^(?:but|and|meanwhile|however|also|so|yet|moreover|furthermore|additionally|still|nonetheless|nevertheless)$/.test(
    word,
  ) &&
  !(
    word === 'so' &&
    (/^(?:far|much|many|long|few|that|called)$/.test(next?.lower ?? '') ||
      /^(?:VERB|AUX)$/.test(next?.pos ?? ''))
  )

/** "So was sentenced": the surname of Kam So. */
const isSurname = ({ text }: AnalysedText, word: string): boolean =>
  !/^(?:And|But)$/.test(word) && new RegExp(String.raw`\p{Lu}[\p{L}-]+ ${word}(?![\p{L}])`, 'u').test(text)

/** "Will the mill close? “I hope so,” Lind said.": an answer says little without its question, which is never told. */
function isAnswer({ text, sentences }: AnalysedText, sentence: number): boolean {
  const before = sentences[sentence - 1]
  if (!before || !/\?$/.test(text.slice(before.start, before.end))) return false
  const { start, end } = sentences[sentence]!
  return /^["“'‘](?:I|We|It|No|Yes|Not|That|They|He|She|Yeah|Absolutely|Of course)\b/.test(
    text.slice(start, end),
  )
}

/** How far from its beginning a sentence has its first verb. */
const EARLY = 12

/** "Police also said" without its "also"; not of "but also", "also known as", nor of what is quoted. */
function additive(tokens: readonly Token[], quotes: readonly Quote[]): Range | null {
  const k = tokens.findIndex((t, i) => t.lower === 'also' && i > 0 && i < EARLY)
  const [t, next] = [tokens[k], tokens[k + 1]]
  if (!t || !next || !/^(?:VERB|AUX)$/.test(next.pos) || next.lower === 'known') return null
  if (tokens.slice(0, k).some((x) => x.lower === 'only' || x.lower === 'not' || x.lower === 'but'))
    return null
  if (quotes.some((q) => q.direct && q.content.start <= t.start && q.content.end >= t.end)) return null
  return { start: t.start, end: next.start }
}
