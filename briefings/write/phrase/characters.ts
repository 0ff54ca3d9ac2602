import type { PhraseToCheck } from './to-check.ts'

/** Controls, invisible and bidirectional characters, tags (U+E0000), variation selectors, private use, halves of pairs. */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u2028\u2029]/u
/** Addresses with or without a scheme; mail; what chat platforms make links, mentions, images or commands of. */
const ACTIVE: readonly (readonly [RegExp, string])[] = [
  [/[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\b(?:javascript|data|mailto|tel|discord|slack):/iu, 'it holds a link'],
  [/\p{L}[\p{L}\p{N}-]*\.(?:com|net|org|io|dev|app|info|example|test|xyz|co|me|ru|cn|de|fr|uk|eu|gg|ly)(?![\p{L}\p{N}])/iu, 'it holds an address'],
  [/@[\p{L}\p{N}_]|<[@#!a-z/]|<:\w/iu, 'it holds a mention or mark-up'],
  [/!?\[[^\]]*\]\s*\(|\]\(|^\s{0,3}\[[^\]]+\]:/u, 'it holds a Markdown link or image'],
  [/```|`|\|\||__|\*|~~|^\s*(?:#{1,6}|>|-|\d+\.)\s/u, 'it holds mark-up'],
  [/&(?:#\d+|#x[\da-f]+|[a-z]{2,8});|\\[nu]/iu, 'it holds an escape'],
] // prettier-ignore

/** A headline has no full stop; what ends on a mark or on a word that something must follow was broken off. */
const BROKEN_OFF =
  /(?:[,;:–—-]|(?<!\p{L})(?:a|an|the|and|or|but|of|in|on|at|to|for|from|with|by|as|that|than|who|which|when|after|before|because|if|its|his|her|their|is|are|was|were|has|have|had|will|would|said|not|no|more|about|over|into|between|against|under))$/iu

const SHORTEST = 8
/** A sentence may be this much longer than its claim; a translation more. */
const STRETCH = 1.5
const STRETCH_TRANSLATED = 2
const SLACK = 40
const LONGEST = 600
const TOO_LONG = 'it is longer than its claim allows'

/**
 * What makes a sentence unfit whatever it says: nothing to read, too long for its claim, more than one line, hidden
 * characters, anything that a platform would make active. What the spans themselves hold does not excuse it.
 */
export function unfitCharacters({ text, claim, language }: PhraseToCheck): string | null {
  // First, so that the patterns below are tried on short texts only: some are quadratic.
  if (text.length > LONGEST) return TOO_LONG
  if (text.trim().length < SHORTEST || !/\p{L}{2}/u.test(text)) return 'it is no sentence'
  if (HIDDEN.test(text)) return 'it holds hidden characters or line breaks'
  if (text.normalize('NFC') !== text) return 'it is not in normal form'
  for (const [pattern, reason] of ACTIVE) if (pattern.test(text)) return reason
  const stretch = /^en(?:-|$)/i.test(language) ? STRETCH : STRETCH_TRANSLATED
  if (text.length > claim.length * stretch + SLACK) return TOO_LONG
  if (
    !/[.!?…。！？][”"’»«“)]*$/u.test(text.trim()) &&
    (!/^en(?:-|$)/i.test(language) || BROKEN_OFF.test(text.trim()))
  )
    return 'it is not one whole sentence'
  return null
}
