import type { WriterStatus } from '../briefings/status-results.ts'
import { counted } from './phrases.ts'

/** Which language model phrases, what it did, and what it cost today. */
export function writerInWords({ model, spent, limits, told }: WriterStatus): string {
  const phrased = told.kept + told.first + told.second
  const share = limits.each < limits.all ? `, here ${dollars(spent.payer)} of ${dollars(limits.each)}` : ''
  const over =
    spent.all >= limits.all || spent.payer >= limits.each
      ? ' No more today: I write in my own words until midnight UTC.'
      : ''
  return (
    `The language model ${model} phrases what I tell: ${counted(phrased, 'sentence')} since the start, and ${counted(told.own, 'sentence')} ` +
    `in my own words. It cost ${dollars(spent.all)} of ${dollars(limits.all)} today (UTC)${share}.${over}`
  )
}

/** Small amounts to the tenth of a cent. */
const dollars = (amount: number): string => `$${amount.toFixed(amount > 0 && amount < 0.1 ? 3 : 2)}`
