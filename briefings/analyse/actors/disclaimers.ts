import type { Range } from '../../model.ts'
import { isHead } from './role-words.ts'

/** "She is not related to the judge who bears the same name", "not to be confused with the chess player Lena Quist". */
const DISCLAIMS =
  /\b(?:not related to|no relation (?:to|of)|not (?:to )?be (?:confused|mistaken)|not be (?:confused|mistaken) (?:with|for)|has nothing to do with)\b(?<other>[^.;]{0,120})/iu
const OF_ONE_NAME = /\b(?:same name|namesake|named? the same|confused|mistaken)\b/i

/** Where a sentence says that somebody is not another bearer of the name: the part that describes that other one. */
export function otherBearer(text: string, sentence: Range): Range | null {
  const said = text.slice(sentence.start, sentence.end)
  const m = DISCLAIMS.exec(said)
  if (!m || !(OF_ONE_NAME.test(said) || /relat/i.test(m[0]))) return null
  const start = sentence.start + m.index + m[0].length - m.groups!.other!.length
  return { start, end: start + m.groups!.other!.length }
}

/** What the other bearer is said to be: "judge", "player". */
export const rolesTold = (text: string, { start, end }: Range): string[] =>
  (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}[\p{L}-]+/gu) ?? []
  ).filter(isHead)
