import type { Range } from '../../model.ts'
import { isPast } from '../../write/support/frame-words.ts'
import { termOf } from '../../read/terms.ts'
import { isConverse } from './converse.ts'
import { isMark } from '../question/deed-sets.ts'
import { isHead } from '../question/heads.ts'
import { isLike } from '../ranking/likeness.ts'
import type { Passage } from '../ranking/passages.ts'
import type { Relation } from '../question/relation.ts'
import type { TermAt } from '../ranking/read-words.ts'
import { isPostOfAnother, isPostOwnedElsewhere } from './post-of-another.ts'
import { ANOTHER, SURE, UNPLACED, WRONG_SIDE } from './stated-worth.ts'
import { isVerb, toldByNoun } from './told-by-noun.ts'

/** Where only a neighbour or the title has the word. */
const BESIDE = 0.3

const FADE = 70
/** From a verb to what it is said of, where that comes after it: no other clause begins between. */
const AFTER = /^[^,;:.—]{0,60}$/

/** After a form of "be": "was swiftly acquired". */
const IS_DONE =
  /\b(?:is|are|was|were|be|been|being|got|gets)\s+(?:\p{L}+ly\s+|also\s+|not\s+|later\s+|then\s+|since\s+){0,2}$/iu
const BY = /^[^;:.()]{0,60}?\bby\s+(?:[^\s;:.]+\s+){0,6}$/iu
/** Between somebody and their verb; an apposition between commas does not part them, be they before it or in it ("its head, Ann Lee, resigned"). */
const TO_VERB =
  /^["”’]?(?:\s*\([^)]{1,40}\))?(?:,["”’]?[^,;]{1,80},|,\s(?=(?:who|which)\s)|,(?=\s(?:\p{L}+ly\s)?(?:is|are|was|were|has|have|had|will|would)\s))?(?:[^,;:—]{0,60})$/u
/** A clause on a common noun that stands between, and no apposition. */
const OF_NOUN = /^\s[^,;:—]*\p{Ll}\s(?:who|which|that)\s[^,;:—]*$/u
const BETWEEN_POST =
  /^(?:\s*[:;,–—-]\s*|\s+)(?:(?:is|was|are|were|as|the|a|an|its|their|his|her|then|current|new|named|of|by)\s+)*(?:[\p{L}'’-]+\s+){0,3}$/iu

/** "Lee told the delegation": whoever did something to those who hold a post does not hold it; "Lee was elected leader" does. */
const tellsDeed = (between: string): boolean =>
  (between.match(/\p{Ll}+/gu) ?? []).some((w) => isPast(w) && !BECAME.test(w))
const BECAME =
  /^(?:was|were|been|had|named|elected|re|appointed|made|chosen|sworn|became|become|remained|nominated|confirmed|installed|promoted|hired|voted|crowned|declared|retired|served|worked|acted|said|called|led|headed)$/

/**
 * How well the sentence states the relation of the answer that stands at `span`, in [0, 1]: its word stands there, in the voice
 * and on the side that make the answer the doer, the one done to, or the holder of the post.
 */
export function statedIn(
  passage: Passage,
  span: Range | null,
  relation: Relation,
  asked: readonly string[],
): number {
  const words = passage.words.filter((w) => relation.terms.has(w.term))
  if (relation.ofHead && span && isUnder(passage, span, asked)) return SURE
  if (relation.asks === 'doer' && span && isConverse(passage, span, relation.terms)) return SURE
  if (!words.length) {
    let beside = 0
    for (const [term, worth] of relation.terms)
      beside = Math.max(beside, worth * (passage.met.get(term) ?? 0))
    return BESIDE * Math.min(1, 2 * beside)
  }
  if (span === null) return UNPLACED * Math.max(...words.map((w) => relation.terms.get(w.term)!))
  // "Developed by Ann Lee and made by Bo Ray": where the very verb stands, its likes tell another deed.
  const very = words.filter((w) => relation.terms.get(w.term)! >= SURE && isDone(passage, w))
  const isOther = (w: TermAt): boolean =>
    relation.asks === 'doer' && !very.includes(w) && very.some((v) => isBesideIt(passage, v, w))
  const telling = words.filter((w) => !isOther(w))
  const ownStarts = new Set(words.map((w) => w.start))
  const others = passage.hits.filter((h) => !ownStarts.has(h.start))
  return Math.max(
    ...telling.map(
      (w) =>
        relation.terms.get(w.term)! *
        placed(passage, span, w, relation, asked, relation.terms.get(w.term)! >= SURE) *
        bond(passage, w, others, relation) *
        (relation.asks === 'holder' && isPostOwnedElsewhere(passage, span, w, asked, relation)
          ? PART_OF_IT
          : 1),
    ),
  )
}

/** Two deeds of one clause: "developed in Teal and made by Brell". */
const isBesideIt = ({ article }: Passage, a: Range, b: Range): boolean => {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)]
  return to - from <= CLAUSE && /^[^;:]*\sand\s[^;:]*$/.test(article.text.slice(from, to))
}
/** Characters between two deeds of one clause, at most. */
const CLAUSE = 200
/** A participle with its doer or its place behind it. */
const isDone = ({ article }: Passage, { start, end }: Range): boolean =>
  isPast(article.text.slice(start, end).toLowerCase()) &&
  /^\s(?:by|at|in)\s/.test(article.text.slice(end, end + 4))

/** "The inquiry under the retired judge Ann Lee": what is asked about stands under whoever leads it. */
const isUnder = ({ words, article }: Passage, span: Range, asked: readonly string[]): boolean =>
  words.some(
    (w) =>
      w.end <= span.start &&
      asked.some((t) => isLike(w.term, t)) &&
      UNDER.test(article.text.slice(w.end, span.start)),
  )
const UNDER = /^\sunder\s(?:(?:the|an?|its|their)\s)?(?:\p{Ll}[\p{L}-]*,?\s){0,4}$/u

/** A vice president is no president. */
const LOWER = /\b(vice|deputy|assistant|under|former|ex)[\s-]+$/i
/** "The sheriff's chief deputy", "the Sheriff Chief Deputy". */
const IS_LOWER = /^(?:['’]s)?\s(?:chief\s)?(?:deputy|assistant|spokes\p{Ll}+|office|aide)\b/iu
const NEXT_POST = 24
const PART_OF_IT = 0.4
const STANDS_IN: ReadonlySet<string | null> = new Set(
  'acting interim caretaker deputy vice assistant former'.split(' ').map(termOf),
)
/** Characters behind a word in which the verb stands whose subject it is. */
const NEXT = 12

/** Of two verbs in a sentence the one counts that the rest of the question stands near; of a post, all its words. */
function bond(
  { words, article, range }: Passage,
  word: TermAt,
  others: readonly Range[],
  { beside, asks, ofHead, terms }: Relation,
): number {
  const at = words.indexOf(word)
  if (ofHead) return isHead(article.text, word) ? 1 : WRONG_SIDE
  if (asks === 'holder') {
    const lower = LOWER.exec(article.text.slice(range.start, word.start))?.[1]
    if (lower !== undefined && !beside.includes(termOf(lower) ?? '')) return WRONG_SIDE
    if (IS_LOWER.test(article.text.slice(word.end, word.end + NEXT_POST))) return WRONG_SIDE
    // "Its chief legal officer" is no chairman: a word like the post's own is of the head of it all.
    if (terms.get(word.term)! < SURE && !isHead(article.text, word)) return WRONG_SIDE
    if (beside.every((t) => words.slice(Math.max(0, at - 3), at + 4).some((w) => w.term === t))) return 1
    // No president is the acting one.
    return beside.some((t) => STANDS_IN.has(t)) ? WRONG_SIDE : PART_OF_IT
  }
  if (asks === 'aside') return 1
  if (!others.length) return 1
  const gap = Math.min(...others.map((h) => (h.start >= word.end ? h.start - word.end : word.start - h.end)))
  // "… spoke for the villagers, and Renn spoke for the company": another clause.
  const parted = others.every((h) =>
    isParted(article.text.slice(Math.min(h.end, word.end), Math.max(h.end + NEXT, word.end))),
  )
  return (parted ? 0.5 : 1) * (0.7 + 0.3 * Math.exp(-Math.max(0, gap) / FADE))
}

/** Another clause has a verb of its own: ", and two drivers over the fire" only goes on with a list. */
function isParted(between: string): boolean {
  const next = /[,;:]\s(?:and|but|while|as)\b(.*)$/su.exec(between)?.[1]
  return next !== undefined && (next.match(/\p{L}+/gu) ?? []).some((w) => isPast(w.toLowerCase()))
}

function placed(
  passage: Passage,
  span: Range,
  word: TermAt,
  { asks, ofWhom }: Relation,
  asked: readonly string[],
  isSure: boolean,
): number {
  const { text } = passage.article
  const gap =
    span.end <= word.start ? word.start - span.end : span.start >= word.end ? span.start - word.end : 0
  const near = Math.exp(-gap / FADE)
  if (asks === 'aside') return isOfThem(passage, span, word) ? 0.5 + 0.5 * near : ANOTHER
  const form = text.slice(word.start, word.end).toLowerCase()
  const before = text.slice(passage.range.start, word.start)
  const between =
    span.end <= word.start
      ? text.slice(span.end, word.start)
      : text.slice(word.end, Math.max(word.end, span.start))
  const isFirst = span.end <= word.start
  if (asks === 'holder') {
    if (isPostOfAnother(passage, word, asked)) return WRONG_SIDE
    if (isPast(form) && BY.test(between) && !isFirst) return 1
    const isBeside = gap < 60 && BETWEEN_POST.test(between) && !(isFirst && tellsDeed(between))
    return isBeside ? 1 : 0.5 * near + 0.15
  }
  const isItsSubject = (): boolean => isSubject(text, passage.range, span)
  // "The winner, Lee" as well; of a noun that only means nearly the same, nobody near it needs to be the doer.
  if (!isVerb(form, before))
    return (
      toldByNoun(asks, form, between, isFirst, isItsSubject) ??
      (!isSure
        ? UNPLACED * (asks === 'doer' && !isMark(word.term) ? 0.4 : 0.7)
        : gap < 40
          ? 0.9
          : asks === 'doer'
            ? 0.5 * near
            : 0.35 + 0.4 * near)
    )
  const after = text.slice(word.end, Math.min(passage.range.end, word.end + 80))
  const passive =
    (isPast(form) && IS_DONE.test(before)) || /^\s+(?:(?:in|up|out|off|on|down|together)\s+)?by\b/.test(after)
  // "The club honoured a teacher who was named": the teacher was, whom nobody names.
  if (isFirst && OF_NOUN.test(between)) return ANOTHER
  // A name: "Acquire (@acquire)".
  if (/^\p{Lu}/u.test(text[word.start]!) && before.trim()) return UNPLACED / 2
  const isDoerSide = TURNED.test(form) ? !isFirst : passive ? !isFirst && BY.test(between) : isFirst
  if (asks === 'doer') {
    if (!isDoerSide) return passive && !isFirst ? 0.3 : WRONG_SIDE
    if (isFirst && (!isItsSubject() || isBeforeNoun(between))) return ANOTHER
    return passive || IT_DOES.test(between) ? 1 : TO_VERB.test(between) ? 0.7 + 0.3 * near : ANOTHER
  }
  if (isDoerSide) return WRONG_SIDE
  if (!isFirst && ((ofWhom && liesIn(between)) || /[:;]/.test(between))) return ANOTHER
  // "Lee scored for the Reds and was voted the best": who is led up to by a preposition is no subject of the passive either.
  if (passive && isFirst && !isItsSubject()) return ANOTHER
  return passive ? (isFirst && TO_VERB.test(between) ? 1 : 0.5) : 0.6 + 0.4 * near
}

/** Verbs that name the doer behind them: "belongs to the bank", "starring Ann Lee". */
const TURNED = /^(?:starring|featuring|belong(?:s|ed|ing)?)$/

/** "In Teal the Reds won", "the Reds' coach won": whatever hangs on a preposition or owns the next word does nothing itself; nor did whoever the find was made near. */
const isSubject = (text: string, { start }: Range, span: Range): boolean =>
  /^(?:he|she|they)$/i.test(text.slice(span.start, span.end)) ||
  (!/\b(?:in|at|near|from|on|to|with|against|for|over|after|before|during|into|across|outside|behind|between)\s(?:(?:the|an?|his|her|its|their)\s)?$/i.test(
    text.slice(start, span.start),
  ) &&
    !/^['’]s?\s/.test(text.slice(span.end, span.end + 3)))

/** "The Drugs Board filing would make": the filing would. */
const isBeforeNoun = (between: string): boolean => {
  const next = /^\s(\p{Ll}[\p{L}-]*)\s/u.exec(between)?.[1]
  return next !== undefined && !isPast(next) && NOUN.test(next)
}
/** Endings of nouns that no verb, adverb or preposition has. */
const NOUN = /(?:[^st]ings?|[stx]ions?|ments?|[eo]rs|ities|ity|ants|ists|ians|ship|ness)$/

/** "The head of the bank, Ann Lee, resigned"; "Norland is criticised as it prepares to host the games", where the pronoun is whoever the sentence began with. */
const IT_DOES =
  /^,\s$|^\s[^;:—]*[\s,](?:as|when|while|after|before|because|since|although|if)\s(?:it|he|she|they)\s(?:\p{L}+\s){0,3}$/u

/** "Convicted him on five counts": whoever was told of before. */
const THEM = /^\s(?:him|her|them)\b/
/** Something of the question stands before the verb or right after it; or nothing does anywhere in the sentence. */
function isOfThem({ hits, article }: Passage, span: Range, word: TermAt): boolean {
  const others = hits.filter(
    (h) => (h.end <= word.start || h.start >= word.end) && !(h.start < span.end && h.end > span.start),
  )
  return (
    !others.length ||
    THEM.test(article.text.slice(word.end)) ||
    others.some((h) => h.end <= word.start || AFTER.test(article.text.slice(word.end, h.start)))
  )
}

/** "Discussed the invasion of Teal", "met farmers from Brell": of whom it was done, where, and not to whom. */
function liesIn(between: string): boolean {
  const leads = LEADS_TO.exec(between.slice(-LONGEST_LEAD))
  return leads !== null && /\s\S+\s/.test(between.slice(0, between.length - leads[0].length))
}
const LEADS_TO = /(?<=\s)(?:of|in|at|from|near|across|outside|to|into)\s(?:the\s)?$/
/** As long as what `LEADS_TO` matches can be, with the space before it. */
const LONGEST_LEAD = 16
