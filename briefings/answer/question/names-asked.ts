import { typeOfNoun } from './answer-type.ts'
import { isTimeWord } from './time-words.ts'

const ASKING_WORDS =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|had|will|can|could|should|would|in|on|at|for|from|to|by|of|the|a|an|this|that|these|those|after|before|during|despite|according|tell|name|list|give|and|or|but|if|it|he|she|they|i|we|you|his|her|their|its|which|amid|ahead|following|over|under|with|about|since|while|as|actor|actress|singer|country|rapper|president|nearly|dozens|scientists|police|officials|there|one|two|three|us)$/i

/** Words that ask or only lead on: with a capital at the head of a question, and no name. */
export const isAskingWord = (word: string): boolean => ASKING_WORDS.test(word.replace(/['’]s$/, ''))

/** "Artist of the year" is the name of a prize, also in small letters. */
const PRIZE =
  /(?:\p{Lu}[\p{L}’'-]*\s)*(?!(?:end|time|rest|most|part|half|day)\b)\p{L}+ of the (?:[Yy]ear|[Ss]eason|[Mm]onth|[Mm]atch|[Tt]ournament|[Dd]ecade|[Cc]entury)\b/gu

/** Runs of capitalised words, with the small words inside them, and titles in quotation marks. */
export function namesAsked(sentences: readonly string[]): string[] {
  const out = new Set<string>()
  for (const sentence of sentences) {
    for (const m of sentence.matchAll(/["“]([^"“”]{2,80})["”]/g)) out.add(m[1]!.trim())
    for (const m of sentence.matchAll(PRIZE)) out.add(m[0])
    for (const m of sentence.matchAll(
      /(?<!\p{L})\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?:\s+(?:(?:of|de|da|von|van|al|bin|the|and)\s+)?(?:\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*|\d+))*/gu,
    )) {
      const words = m[0]
        .replace(/[.'’-]+$/, '')
        .replace(/['’]s$/, '')
        .split(/\s+/)
      while (
        words.length &&
        isAskingWord(words[0]!) &&
        (m.index === 0 || words.length === 1 || /^(?:of|the|and)$/i.test(words[0]!))
      )
        words.shift()
      while (words.length && isTimeWord(words.at(-1)!)) words.pop()
      while (words.length && isTimeWord(words[0]!)) words.shift()
      const name = ofOwner(words).join(' ')
      if ([...out].some((n) => / of the /.test(n) && n.includes(name))) continue
      if (name.length > 1 && !(m.index === 0 && words.length === 1 && typeOfNoun(name))) out.add(name)
    }
  }
  return [...out]
}

/** "Norland's Foreign Minister" names Norland: the post behind it is what is asked for. */
function ofOwner(words: readonly string[]): readonly string[] {
  const owner = words.findIndex((w) => /['’]s$/.test(w))
  return owner < 0 || typeOfNoun(words.at(-1)!) !== 'person'
    ? words
    : [...words.slice(0, owner), words[owner]!.slice(0, -2)]
}
