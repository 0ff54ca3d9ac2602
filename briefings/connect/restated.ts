import { amountAt } from '../analyse/figures/amount.ts'
import { contradicts } from '../analyse/figures/compare.ts'
import { wordsOf } from '../analyse/pieces.ts'
import type { Figure, Range } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'

/** A figure that somebody else in the same report gives otherwise, without saying again what is counted. */
export interface Restated {
  /** What both count, in the report's word. */
  readonly what: string
  readonly figure: Figure
  readonly other: Figure
}

/** "Police put the crowd at", "the ministry gave the number as", "gave a figure of", "the organisers spoke of". */
const PUTS =
  /\s(?:puts?|gave|gives?|sets?|estimate[ds]?|counted|spoke|speaks?)\s(?:(?:the|its|a)\s(?:[\p{L}’'-]{1,30}\s){0,3}?(?<what>number|figure|crowd|toll|total|turnout|attendance|loss(?:es)?|damage|count|costs?|bill|dead|deaths|protest|rally|march)\b(?<of>[^,;.]{0,80}?)\s(?:at|as|of)|of|only)\s(?=(?:\p{L}{1,20}\s){0,2}\S?\d)/giu
/** Characters before the verb among which its subject is looked for. */
const SUBJECT = 120
/** A figure of the same thing that lies further back than this is not what is meant. */
const SENTENCES_BACK = 4
const EARLIER = /\b(?:had|earlier|previous(?:ly)?|first|initially|originally|last)\b/i
const PRONOUN = /^(?:it|he|she|they|who|which|that|and it|but it)$/i
/** A part that is greater than the whole contradicts it; one that is smaller does not. */
const PART =
  /\b(?:alone|only)\b|\bin (?:his|her|its|their|the) (?:own )?(?:province|region|district|city|town|state)\b/i

/** Where a report sets another source's number beside its own. Linear in the text. */
export function restatedIn(article: ArticleWithFacts): Restated[] {
  const { facts, text } = article
  return facts.sentences.flatMap((sentence, index) => {
    const said = text.slice(sentence.start, sentence.end)
    return [...said.matchAll(PUTS)].flatMap((m) => {
      const { what, of = '' } = m.groups!
      const lead = said.slice(Math.max(0, m.index - SUBJECT), m.index).replace(/,$/, '')
      const who = lead.slice(Math.max(...[',', ';', '.'].map((mark) => lead.lastIndexOf(mark))) + 1)
      const speaker = who.replace(/^.*\b(?:while|but|and|whereas|though|although)\s/i, '').trim()
      if (!speaker || PRONOUN.test(speaker) || EARLIER.test(`${speaker} ${of}`)) return []
      const at = sentence.start + m.index + m[0].length
      const amount = bareAmount(text, { start: at, end: sentence.end })
      if (!amount) return []
      const other = antecedent(
        facts.figures,
        index,
        sentence.start + m.index,
        `${what ?? ''}${of}`,
        amount.currency,
      )
      if (!other || other.attributed === speaker) return []
      const { value, upTo, bound, start, end } = amount
      const figure: Figure = {
        start,
        end,
        value,
        ...(upTo === undefined ? {} : { upTo }),
        bound,
        unit: other.unit,
        what: other.what,
        attributed: speaker,
        sentence: index,
      }
      const isPart = PART.test(of)
      return contradicts(figure, other) && (!isPart || value > other.value)
        ? [{ what: nameOf(DEAD.test(of) ? 'toll' : (what ?? ''), other), figure: other, other: figure }]
        : []
    })
  })
}

/** "The crowd", "the losses"; "the number" is that of what was counted before. */
const nameOf = (what: string, { what: counted, unit }: Figure): string =>
  /^(?:number|figure|total|count)?$/i.test(what)
    ? counted.replace(/^.*\b(?:puts?|gave|gives?|sets?|estimated|counted)\s(?:the\s|its\s|a\s)?/i, '') || unit
    : DEAD.test(what)
      ? 'death toll'
      : what

interface Bare extends Range {
  readonly value: number
  readonly upTo?: number
  readonly bound: Figure['bound']
  readonly currency: string | null
}

/** The amount right there, of which nothing says what it counts. */
function bareAmount(text: string, range: Range): Bare | null {
  const pieces = wordsOf(text, { start: range.start, end: Math.min(range.end, range.start + 60) })
  for (let i = 0; i < Math.min(pieces.length, 4); i++) {
    const amount = amountAt(pieces, i)
    if (!amount) continue
    const next = pieces[amount.to]
    if (
      !amount.currency &&
      next?.kind === 'word' &&
      !/^(?:people|and|but|in|on|by|with|after)$/.test(next.lower)
    )
      return null
    const { value, upTo, bound, currency } = amount
    const [start, end] = [pieces[amount.from]!.start, pieces[amount.to - 1]!.end]
    return { value, bound, currency, start, end, ...(upTo === undefined ? {} : { upTo }) }
  }
  return null
}

const DEAD = /\b(?:toll|dead|deaths|killed|died|drowned)\b/i

/** The last figure before it of the same kind: of money for money, of the dead for a toll. */
function antecedent(
  figures: readonly Figure[],
  sentence: number,
  before: number,
  what: string,
  currency: string | null,
): Figure | null {
  const isToll = DEAD.test(what)
  const back = isToll ? SENTENCES_BACK : 1
  return (
    figures.findLast(
      (f) =>
        f.end <= before &&
        sentence - f.sentence <= back &&
        (currency ? f.unit === currency : !/^(?:[A-Z]{3})$/.test(f.unit)) &&
        (!isToll || DEAD.test(f.what)),
    ) ?? null
  )
}
