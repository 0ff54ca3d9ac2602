import { sentenceAt } from '../analyse/text.ts'
import type { Range } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'

/** Characters of a quotation, with who says it, that is told in one. */
const LONGEST = 400

/**
 * What is cited where a sentence is told: the sentence, or the whole quotation of which it is a part, with the sentence that says whose it
 * is. A quotation is one piece of evidence however many sentences it has; cut in the middle, nobody knows where it ends. One
 * that is too long to be told whole leaves the sentence as it is.
 */
export function toldRange({ text, facts }: Pick<ArticleWithFacts, 'text' | 'facts'>, index: number): Range {
  const { sentences } = facts
  const sentence = sentences[index]!
  let [start, end] = [sentence.start, sentence.end]
  for (const { direct, content, cue, source } of facts.quotes) {
    // "…," she said. "…": the one cue is that of what follows too.
    const isPart = overlaps(content, sentence) || (cue !== null && overlaps(cue, sentence))
    if (!direct || !isPart) continue
    for (const part of [content, cue, source]) {
      if (!part || isApart(text, content, part)) continue
      start = Math.min(start, sentences[sentenceAt(facts, part.start)]?.start ?? start)
      end = Math.max(end, sentences[sentenceAt(facts, part.end - 1)]?.end ?? end)
    }
  }
  return end - start > LONGEST ? sentence : { start, end }
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && a.end > b.start

/** Who speaks may be named in another paragraph, which is no part of the quotation. */
const isApart = (text: string, a: Range, b: Range): boolean =>
  /\n/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))

/** Does a text close each quotation that it opens? */
export function closesQuotes(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0
  return count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g) && count(/«/g) === count(/»/g)
}
