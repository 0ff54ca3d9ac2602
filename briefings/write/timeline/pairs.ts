import { termOf } from '../../read/terms.ts'
import { TIMES } from '../support/frame-words.ts'

/**
 * Words that tell who says something, when, in which order or that it was done at all: a pair with one of them says nothing of what happened.
 * "Said on Tuesday" stands in every report.
 */
export const LIGHT: ReadonlySet<string> = new Set(
  [
    ...TIMES,
    ...(
      'say says said tell tells told add adds added according call calls called make makes made take takes took get gets got go goes went come ' +
      'comes came new first next one two three time after before through between against during since within without among now still even ' +
      'although though however well us much many like already early late later ago'
    ).split(' '),
  ].flatMap((word) => termOf(word) ?? []),
)

/** For each sentence its pairs, by number, and for each pair how much other reports bear it out. */
export interface Pairing {
  readonly pairs: readonly (readonly number[])[]
  readonly support: readonly number[]
}

/**
 * Pairs of words that follow each other in the sentences of one day, and of each the logarithm of the number of reports that have it: what one
 * alone says counts nothing. What several say in the same words is what happened, and will be said so again (Gillick & Favre 2009
 * choose sentences by such pairs alone).
 *
 * @param sentences their words by numbers, in order and without the light ones, and the report that each is of
 */
export function pairingOf(
  sentences: readonly { readonly words: readonly number[]; readonly report: number }[],
): Pairing {
  const numbers = new Map<number, number>()
  const most = 1 + sentences.reduce((max, { words }) => words.reduce((a, b) => Math.max(a, b), max), 0)
  const pairs = sentences.map(({ words }) =>
    words.slice(1).map((word, i) => {
      const pair = words[i]! * most + word
      let number = numbers.get(pair)
      if (number === undefined) numbers.set(pair, (number = numbers.size))
      return number
    }),
  )
  const reports = new Array<number>(numbers.size).fill(0)
  const lastSeen = new Array<number>(numbers.size).fill(NaN)
  // Those of one report together: it counts once, however often it says so.
  const order = [...sentences.keys()].sort((a, b) => sentences[a]!.report - sentences[b]!.report)
  for (const at of order)
    for (const pair of pairs[at]!) {
      if (lastSeen[pair] === sentences[at]!.report) continue
      lastSeen[pair] = sentences[at]!.report
      reports[pair]!++
    }
  return { pairs, support: reports.map(Math.log) }
}

/** The mean support of a sentence's pairs, where those that are told already count nothing. */
export function supportFor(
  pairs: readonly number[],
  { support }: Pairing,
  told: ReadonlySet<number>,
): number {
  let sum = 0
  for (const pair of pairs) if (!told.has(pair)) sum += support[pair]!
  return pairs.length ? sum / pairs.length : 0
}
