import type { Question } from '../question/question.ts'
import { NEAR } from '../ranking/matching.ts'
import type { Passage } from '../ranking/passages.ts'
import { termOf } from '../../read/terms.ts'

/** "What are the symptoms of moss fever?", "what were the winning numbers?": each of several, and no chance sentence on them. */
const ASKED =
  /^\W*what\s(?:are|were)\s(?:the|some(?:\sof\sthe)?|its|his|her|their|\p{Lu}[\p{L}.-]*['’]s?)\s((?:[\p{L}\p{N}'’-]+\s){0,4}?[\p{L}-]{3,}s)(?=\W*$|\s(?:of|for|in|from|at|to|on|with|by)\b)/iu
/** Plurals of what a sentence tells whole. */
const WHOLE =
  /^(?:chances|odds|plans|results|charges|talks|prices|rates|sales|circumstances|consequences|stakes|details|terms|police|police's)$|ss$/i
/** "Symptoms include fever and chills", "the dishes: soup, stew". */
const LISTS =
  /^s?\b[^.;]{0,60}?(?:\b(?:are|were|is|was|includ(?:e|es|ed|ing)|such\sas|like)\b|[:–—-]\s)[^.;]*(?:,|\sand\b)/iu
/** "Fever and chills are among the symptoms". */
const AMONG =
  /(?:,|\sand\b)[^.;]*\b(?:are|were)\s(?:also\s)?(?:(?:among|some|all|part)\s)?(?:of\s)?(?:the|its|their|common|typical)\s[^.;]{0,40}$/iu
const GOES_ON = /^(?:They|These|Those|Among\sthem|Others)\s(?:also\s)?(?:are|were|include|included)\b/u

/** Does the sentence list what is asked for? Null where no list is. */
export function lists({ asking }: Question, { article, range, met }: Passage): boolean | null {
  const noun = ASKED.exec(asking)?.[1]?.split(' ').at(-1)
  if (noun === undefined || WHOLE.test(noun)) return null
  const sentence = article.text.slice(range.start, range.end)
  const term = termOf(noun)
  if (GOES_ON.test(sentence) && term !== null && (met.get(term) ?? 0) >= NEAR.before) return true
  const stem = noun.slice(0, -1).toLowerCase()
  const lower = sentence.toLowerCase()
  for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) {
    const behind = sentence.slice(at + stem.length, at + stem.length + AROUND)
    if (LISTS.test(behind) || AMONG.test(sentence.slice(Math.max(0, at - AROUND), at))) return true
  }
  return false
}
/** Characters around the noun in which its list has to begin. */
const AROUND = 160
