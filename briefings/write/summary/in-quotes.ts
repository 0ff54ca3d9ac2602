import type { AnalysedText, Token } from '../../analyse/text.ts'
import type { Quote, Range } from '../../model.ts'
import { isLined } from './lines.ts'

/** For each token, does it stand in double quotation marks? */
export function inMarks(tokens: readonly Token[]): boolean[] {
  let inside = false
  return tokens.map((t) => {
    const mark = /^["“”]$/.test(t.text) || t.text === '``' || t.text === "''"
    if (mark) inside = t.text === '“' || t.text === '``' ? true : t.text === '”' ? false : !inside
    return inside || mark
  })
}

/** A quotation or a bracket of which the other end stands in another sentence. */
export const isOpen = (text: string): boolean =>
  (text.match(/["“”]|''|’’/g) ?? []).length % 2 === 1 ||
  text.split('(').length !== text.split(')').length ||
  (/[.,!?]['’]$/.test(text) && !/(?:^|[\s(])['‘`]/.test(text))

/** Words before a quotation that name or describe something with it. */
const AS_NAME =
  /\b(?:as|called|dubbed|named|known|titled|entitled|labell?ed|headlined|words?|phrase|slogan|motto|sign|banner|song|letter|order|so-called|described|calls?|describes?)\b[^.]*$/i
/** A clause within a sentence: it begins small, and has so many words. */
const WITHIN = /["“](\p{Ll}[^"“”]{20,})["”]/gu
const FEWEST = 5

/** "When she died, “flour drifted over the isles”": words of somebody of whom the sentence does not tell. */
export const isSpeakerless = (text: string, offset: number, quotes: readonly Quote[]): boolean =>
  [...text.matchAll(WITHIN)].some(
    ({ 0: { length }, 1: said, index }) =>
      said!.split(' ').length >= FEWEST &&
      !AS_NAME.test(text.slice(0, index)) &&
      !quotes.some(
        (q) => q.content.start < offset + index + length && q.content.end > offset + index && q.source,
      ),
  )

/** "“Harbour Songs” opens on Monday": few words in marks, without a full stop or comma of their own, are a title or a phrase. */
const TITLE = /^["“'‘](?:[^\s"“”]+\s+){0,4}?[^\s"“”]*[^\s"“”.,!?]["”’'](?![\p{L}]|\s*(?:said|says))/u

/** "“The Harbour,” the play that …", "“Teal and the Gulls,” by Ada Lind": words with capitals are a title, though a comma stands within its marks. */
const CAPITALS =
  /^["“'‘](?:\p{Lu}[\p{L}\d'’-]*|\d+)(?: (?:\p{Lu}[\p{L}\d'’-]*|\d+|an?|and|at|by|for|from|in|of|on|or|the|to|with)){0,6},["”’'] (?!\p{Ll}+ (?:an?|the|\p{Lu})|\p{Lu}\p{L}+ \p{Ll}+[.,]|(?:he|she|they|it|I|we)\b)/u
/** "“…,” muses Ada Lind": who comes after the verb speaks. */
const INVERTED = /,["”’'] \p{Ll}+s \p{Lu}\p{Ll}/u

/**
 * A quotation whose speaker this sentence does not name: one that opens it, or one of several sentences of which it is the middle, where
 * no mark shows that somebody speaks.
 */
export function orphanQuote(text: string, quotes: readonly Quote[], range: Range): boolean {
  const named = (q: Quote): boolean =>
    !!q.source && q.source.start >= range.start && q.source.end <= range.end
  const within = quotes.find((q) => q.direct && q.content.start < range.start && q.content.end > range.start)
  if (within && !named(within)) return true
  const whole = /^["“].*["”]$/s.test(text)
  if (!/^["“'‘]/.test(text) || ((TITLE.test(text) || CAPITALS.test(text)) && !whole)) return false
  const q = quotes.find((x) => x.content.start < range.end && x.content.end > range.start)
  if (INVERTED.test(text)) return false
  if (q) return !named(q)
  const rest = text.replace(/^["“'‘].*?["”’'](?=[\s,.]|$)/, '')
  return !/\b(?:said|says|told|added|wrote|tweeted|explained|insisted|warned|claimed|asked|admitted|according)\b/.test(
    rest,
  )
}

/** Sentences back to the one that opens a quotation. */
const BACK = 5

/** Has a sentence right before opened a quotation that none closed? By the marks alone: who says it, nobody may have found. */
export function isWithinMarks(doc: AnalysedText, sentence: number): boolean {
  const { text, sentences } = doc
  for (let k = sentence - 1; k >= Math.max(0, sentence - BACK); k--) {
    const { start, end } = sentences[k]!
    if (text.slice(end, sentences[k + 1]!.start).includes('\n') && !isLined(doc)) return false
    const marks = [...text.slice(start, end).matchAll(/["“”]/g)]
    if (marks.length === 0) continue
    const { 0: mark, index } = marks.at(-1)!
    if (mark !== '"') return mark === '“'
    if (marks.length % 2 === 0) return false
    const said = text.slice(start, end)
    // What copying left before a sentence: "" This story: …".
    if (said.startsWith('" ')) return false
    // "… for years."" that nobody opened: the mark of the sentence after it.
    if (marks.length === 1 && index === said.length - 1) return !isWithinMarks(doc, k)
    return /^(?:|\s|\()$/.test(said.slice(Math.max(0, index - 1), index))
  }
  return false
}
