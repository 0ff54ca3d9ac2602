import type { Range } from '../../model.ts'
import { isAuxiliary } from '../../write/support/frame-words.ts'
import { typeOfNoun } from '../question/answer-type.ts'
import type { Relation } from '../question/relation.ts'
import type { Passage } from './passages.ts'

/** Right before a verb: "A lorry driver", ", which the insurers will". */
const SUBJECT =
  /(?:^|[,;:“"]\s(?:(?:and|but|which|that|as|when|after|while)\s)?|\b(?:said|that|which|when|after|because|and)\s)((?:an?|the|its|his|her|their|two|three|four|several|some)\s(?:[\p{Ll}\d-]+\s){0,2}?([\p{Ll}-]+))\s((?:\p{L}+\s){0,2})$/iu
/** Behind a participle: "by a digger driver". */
const AGENT =
  /^(?:\s[^\s,;:.()]+){0,4}?\sby\s((?:an?|the|its|his|her|their|two|three|several|some)\s(?:[\p{Ll}\d-]+\s){0,2}?([\p{Ll}-]+))(?=[,;.]|\s(?:in|at|of|on|for|from|near|and|to|who|whose|last|this)\b|$)/u
/** Nouns of whoever does something by trade. */
const BY_TRADE = /\p{L}{3}(?:ers?|ors?|ists?|ians?|eers?|men|man|women|woman)$/u

/** Characters before a verb that its subject does not exceed. */
const BEFORE = 200

/**
 * Somebody whom a report does not name and says to have done what is asked about: the subject of its verb, or who stands behind "by" ("a lorry
 * driver raised the alarm", "was found by a farmer").
 */
export function commonDoers({ article, words, range }: Passage, { terms }: Relation): Range[] {
  const { text } = article
  return words.flatMap((w): Range[] => {
    if (!terms.has(w.term)) return []
    const from = Math.max(range.start, w.start - BEFORE)
    const before = text.slice(from, w.start)
    const subject = SUBJECT.exec(before)
    if (subject && isSomebody(subject[2]!) && onlyHelps(subject[3]!)) {
      const start = from + subject.index + subject[0].indexOf(subject[1]!)
      return [{ start, end: start + subject[1]!.length }]
    }
    const agent = AGENT.exec(text.slice(w.end, range.end))
    if (!agent || !isSomebody(agent[2]!)) return []
    const end = w.end + agent[0].length
    return [{ start: end - agent[1]!.length, end }]
  })
}

const isSomebody = (noun: string): boolean => typeOfNoun(noun) === 'person' || BY_TRADE.test(noun)

const onlyHelps = (words: string): boolean =>
  (words.match(/\p{L}+/gu) ?? []).every((w) => isAuxiliary(w.toLowerCase()) || /ly$/i.test(w))
