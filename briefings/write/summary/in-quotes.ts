import type { Token } from '../../analyse/text.ts'
import type { Quote, Range } from '../../model.ts'

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

/** Words that tell of somebody's words. */
const TOLD =
  /\b(?:said|says?|saying|told|tells|telling|adds?|added|adding|wr(?:ote|ites?|itten|iting)|tweet\w*|post(?:ed|s|ing)|explain\w*|insist\w*|warn\w*|claim\w*|ask\w*|admit\w*|according|call\w*|describ\w*|quot\w*|words?|phrase|report\w*|argu\w*|not(?:ed|es|ing)|declar\w*|announc\w*|conced\w*|conclud\w*|suggest\w*|suggested|believ\w*|think|thought|felt|accus\w*|alleg\w*|dismiss\w*|denounc\w*|prais\w*|criticis\w*|criticiz\w*|complain\w*|promis\w*|pledg\w*|vow\w*|predict\w*|recall\w*|joked?|label\w*|dubbed|known|titled|entitled|named|headlined?|read(?:s|ing)?|sign\w*|slogan|caption\w*|chant\w*|shout\w*|song|book|film|series|show|play|novel|album|poem|urg\w*|demand\w*|state[ds]?|stating|stat(?:es|ements?)|respond\w*|repl\w*|remark\w*|comment\w*|cit(?:ed|es|ing)|terms?|view\w*|see[sn]?|assur\w*|reject\w*|den(?:y|ied|ies)|letter|note|message|law|rule|clause|articles?|order|text|line|question|idea|interview|testif\w*|speech|ruling|ruled|found|agree\w*|acknowledg\w*|reveal\w*|lament\w*|muse[ds]?|mantra|motto|saying|so-called|rate[ds]?)\b/i
const PARTIAL = /["“]([^"“”]{20,})["”]/gu
const FEWEST = 5

/** “Flour drifted over the isles”, within a sentence that tells of nobody's words. */
export const isSpeakerless = (text: string): boolean => {
  const said = [...text.matchAll(PARTIAL)].filter(
    (m) => m[1]!.split(' ').length >= FEWEST && /^\p{Ll}/u.test(m[1]!),
  )
  return said.length > 0 && !TOLD.test(text.replace(PARTIAL, ''))
}

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
