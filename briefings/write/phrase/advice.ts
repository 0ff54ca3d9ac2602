import type { Change } from './changes.ts'

/** What to do about a reason of the gate, the first that fits. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/word of content/, 'use the words that the claim and its spans have'],
  [/another’s word/, 'let the same one say it as in the claim, and say as much of it'],
  [/certain|as done|depend/, 'keep the claim’s own may, could, would, will, is to, if and unless'],
  [/comes first|in time/, 'keep the claim’s own after, before, when, because and than, and add none'],
  [/number|compares/, 'give each number with the words that the claim has around it'],
  [/leaves out|more or less than/, 'keep each word that limits, such as first, only, some of, at least'],
  [
    /turns round|ties|gives to one|in the place|limits|puts a day|another way|joins|leave open/,
    'keep each name, number, day and place beside the words beside which the claim has it',
  ],
]

/** Why a sentence is asked for again and what to change in it, for the model: it quotes the sentence and its claim. */
export function adviceFor(reason: string, change: Change | null): string {
  const advice = ADVICE.find(([pattern]) => pattern.test(reason))?.[1]
  const where = change ? whereOf(change) : ''
  return [reason, ...(where ? [where] : []), ...(advice ? [advice] : [])].join('; ')
}

const whereOf = ({ was, is }: Change): string =>
  was && is
    ? `where the claim has “${was}” it has “${is}”`
    : is
      ? `it has “${is}”, which the claim has not in that place`
      : `it leaves out “${was}”`
