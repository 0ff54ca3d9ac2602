import type { Range } from '../../model.ts'
import { isTimeWord } from '../question/time-words.ts'

const SMALL =
  /^(?:no|not|on|in|at|the|a|an|but|and|for|from|by|to|of|as|it|he|she|they|this|that|after|when|while|if|his|her|i|we|mr|mrs|ms)$/i

/** Nothing but a quotation mark: any word is written with a capital there. */
const OPENS = /^["“‘]?$/

/** Runs of capitalised words that do not merely begin the sentence or name a day. */
export function capitalSpans(text: string, { start, end }: Range): Range[] {
  const out: Range[] = []
  const runs =
    /\p{Lu}[\p{L}\p{M}\p{N}&’'.-]*(?:\s(?:(?:of|the|de|and|for)\s)?\p{Lu}[\p{L}\p{M}\p{N}&’'.-]*)*/gu
  for (const m of text.slice(start, end).matchAll(runs)) {
    let run = m[0].replace(/(?:['’]s)?[.'’-]*$/, '')
    let from = m.index
    for (
      let word = /^\S+/.exec(run)?.[0];
      word && (SMALL.test(word) || isTimeWord(word));
      word = /^\S+/.exec(run)?.[0]
    ) {
      const rest = run.slice(word.length).trimStart()
      from += run.length - rest.length
      run = rest
    }
    if (run.length < 2 || isTimeWord(run) || (OPENS.test(text.slice(start, start + from)) && !/\s/.test(run)))
      continue
    out.push({ start: start + from, end: start + from + run.length })
  }
  return out
}

/** Titles: what stands in quotation marks and is no more than a few words. */
export function titleSpans(text: string, { start, end }: Range): Range[] {
  const out: Range[] = []
  for (const m of text.slice(start, end).matchAll(/["“‘]([^"“”‘’]{2,60})["”’]/g))
    out.push({ start: start + m.index + 1, end: start + m.index + 1 + m[1]!.replace(/[,.]$/, '').length })
  return out
}
