import type { Range } from '../../model.ts'
import { isHead } from './role-words.ts'

/** "She is not related to the judge who bears the same name", "not to be confused with the chess player Lena Quist". */
const DISCLAIMS =
  /\b(?:not related to|no relation (?:to|of)|not (?:to )?be (?:confused|mistaken)|not be (?:confused|mistaken) (?:with|for)|has nothing to do with)\b(?<other>[^.;]{0,120})/diu
/** "The judge of the same name", "a nephew who shares his name", "her namesake, the chess player". */
const ANOTHER =
  /\b(?<other>(?:the|an?|another|his|her) [^.;,“”"]{1,60}?) (?:of the same name|who (?:bears|shares|has) (?:the same|his|her) name)\b|\bnamesake,? (?<next>(?:the|an?) [^.;,“”"]{1,60})/diu
const OF_ONE_NAME = /\b(?:same name|namesake|named? the same|confused|mistaken)\b/i

/** Where a sentence speaks of another bearer of somebody's name: the part that describes that other one. */
export function otherBearer(text: string, sentence: Range): Range | null {
  const said = text.slice(sentence.start, sentence.end)
  const denied = DISCLAIMS.exec(said)
  const isDenied = denied !== null && (OF_ONE_NAME.test(said) || /relat/i.test(denied[0]))
  const { other, next } = (isDenied ? denied : ANOTHER.exec(said))?.indices?.groups ?? {}
  const at = other ?? next
  return at ? { start: sentence.start + at[0], end: sentence.start + at[1] } : null
}

/** What the other bearer is said to be: "judge", "player". */
export const rolesTold = (text: string, { start, end }: Range): string[] =>
  (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}[\p{L}-]+/gu) ?? []
  ).filter(isHead)
