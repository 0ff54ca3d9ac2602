import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import { isLike } from './likeness.ts'
import type { Passage } from './passages.ts'
import type { Question } from '../question/question.ts'

const NAME_ASKED = /\b(?:called|names?|named|known|titles?|titled|dubbed|nicknamed)\b/i
const OF = String.raw`(?:(?:the|an?|its|his|her|their|this|that|\S+['’]s)\s)?`
/** Up to four words, of which the last is what has the name. */
const NOUN = String.raw`(?:[\p{L}\p{N}-]+\s){0,3}?(?!one\b)([\p{L}-]+)`
/** "The name of the anthem that …", "what is the policy called?". */
const NAME_OF = new RegExp(
  String.raw`\b(?:names?|titles?)\s(?:of|for)\s${OF}${NOUN}(?=\s(?:of|in|at|on|by|for|from|to|that|which|who|whose|with|during|\p{Ll}+ed|made|built|won)\b|\W*$)`,
  'iu',
)
const CALLED_WHAT = new RegExp(
  String.raw`^\W*what(?:['’]s|\s(?:is|was|are|were|will))\s${OF}${NOUN}\s(?:be\s|being\s|\p{Ll}+ly\s)?(?:called|named|known|titled|dubbed|nicknamed)\b`,
  'iu',
)

/** "What is it called?", "… is known by which title?": a name is wanted, and the report may say whose it is. */
export const isNameAsked = ({ type, asking }: Question): boolean =>
  type === 'thing' && NAME_ASKED.test(asking)

/** The noun for what a question asks nothing but the name of ("it" where only what leads up to it says); null for any other question. */
export const nounNamed = ({ type, asking }: Question): string | null =>
  type === 'thing' ? ((NAME_OF.exec(asking) ?? CALLED_WHAT.exec(asking))?.[1]?.toLowerCase() ?? null) : null

const CALLED_SO =
  /\b(?:known\s(?:\p{L}+\s)?as|called|named|dubbed|titled|entitled|nicknamed|codenamed)\s(?:the\s)?["“‘]?$/iu
const IS_THE_NAME =
  /^["”’]?(?:\s(?:is|was)\sthe\sname\b|,?\sas\s(?:it|they|the\s\p{Ll}+)\s(?:is|was|are|were)\s(?:known|called)\b)/u

/**
 * Does the sentence give a name to what the question asks the name of: "known as …", "… is the name of", "the Homes Act" of legislation,
 * "the probe Kestrel" of a probe? After Hearst 1992: a few fixed patterns bring names in.
 */
export function isNameGiven(span: Range, { article: { text }, range }: Passage, question: Question): boolean {
  const name = text.slice(span.start, span.end)
  if (!/^[\p{Lu}\d]/u.test(name)) return false
  const before = text.slice(range.start, span.start)
  const after = text.slice(span.end, range.end)
  if (CALLED_SO.test(before) || IS_THE_NAME.test(after)) return true
  const noun = nounNamed(question)
  if (noun !== null && noun !== 'it' && isBeside(before, after, RegExp.escape(noun))) return true
  // "The Homes Act", of legislation: the name says what bears it.
  const last = /\s/.test(name) ? termOf(name.split(/\s+/).at(-1)!) : null
  return (
    last !== null &&
    question.terms.some((t) => (noun === 'it' ? !t.isName : t.form === noun) && isLike(last, t.term))
  )
}

/** Does the sentence give the name, where nothing but one is asked for? */
export const givesName = (
  question: Question,
  { passage, short }: { readonly passage: Passage; readonly short: Range | null },
): boolean => nounNamed(question) !== null && short !== null && isNameGiven(short, passage, question)

/** "An anthem written by Lee: “…”": characters from a noun to the title that it announces. */
const QUOTED_WITHIN = 60

/** "The probe Kestrel", "the Kestrel probe", "Kestrel, a small probe"; not "the last Kestrel probe", which is another. */
const isBeside = (before: string, after: string, noun: string): boolean =>
  !/\b(?:last|previous|earlier|past|former|old|older|other|another|(?:since|unlike)\sthe)\s$/i.test(before) &&
  (new RegExp(String.raw`\b${noun}(?:,?\s["“‘]?|\b[^.;“”"]{0,${QUOTED_WITHIN}}\s["“‘])$`, 'iu').test(
    before,
  ) ||
    new RegExp(String.raw`^["”’]?(?:\s|,\s(?:an?|the)\s(?:[\p{L}-]+\s){0,3})${noun}\b`, 'iu').test(after))
