import type { PhraseToCheck } from './to-check.ts'

/** Pairs of quotation marks, those of other languages too: „…“, «…», »…«, 「…」. Straight ones pair up by turns. */
const QUOTED = /[“„«»「『"]([^“”„«»「」『』"]{1,400})[”“»«」』"]/gu
/** Single marks that are no apostrophe. */
const SINGLE = /(?<![\p{L}\p{N}])[‘‚‹›']([^‘’‚‹›']{3,400})[’‘‹›'](?![\p{L}\p{N}])/gu

/**
 * Something put between quotation marks that no span has between quotation marks, word for word. Only marks at its end may
 * differ. A mark that is left open is no quotation that could be checked.
 */
export function falseQuotation({ text, spans }: PhraseToCheck): string | null {
  const wanted = quotationsIn(text)
  const given = spans.flatMap((s) => [...quotationsIn(s), ...halfQuotations(s)]).map(bare)
  if (!wanted.every((q) => given.some((g) => wordsWithin(bare(q), g))))
    return 'it quotes what no span has in quotation marks word for word'
  const rest = wanted.reduce((t, q) => t.replace(q, ''), text)
  const marks = rest.match(/[“”„«»「」『』"]/gu)?.length ?? 0
  return marks === 2 * wanted.filter((q) => isDouble(text, q)).length ? null : 'a quotation mark is left open'
}

const quotationsIn = (text: string): string[] => [
  ...[...text.matchAll(QUOTED)].map((m) => m[1]!),
  ...[...text.matchAll(SINGLE)].map((m) => m[1]!),
]

/** A span that is one sentence of a longer quotation opens or closes outside itself. */
function halfQuotations(span: string): string[] {
  const opened = /“([^”]*)$/u.exec(span)?.[1]
  const closed = /^([^“]*)”/u.exec(span)?.[1]
  return [opened, closed].filter((x): x is string => !!x)
}

const isDouble = (text: string, quoted: string): boolean =>
  /[“„«»「『"]/u.test(text.charAt(text.indexOf(quoted) - 1))

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:!?…]+|[\s.,;:!?…]+$/g, '')

/** Stands there from word to word. */
function wordsWithin(part: string, whole: string): boolean {
  if (!part) return false
  const letter = /[\p{L}\p{N}]/u
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1))
    if (!letter.test(whole.charAt(at - 1)) && !letter.test(whole.charAt(at + part.length))) return true
  return false
}
