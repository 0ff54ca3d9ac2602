import type { Figure, Range } from '../../model.ts'
import { wordsOf } from '../pieces.ts'
import type { AnalysedText } from '../text.ts'
import { amountAt } from './amount.ts'
import { contradicts, isVague } from './compare.ts'
import { isMoney } from './units.ts'

const NOUNS =
  'number|figure|crowd|toll|total|turnout|attendance|loss(?:es)?|damage|count|costs?|bill|sum|price|value|dead|deaths|injured|missing|protest|rally|march|share|proportion|percentage'
/** "Put the crowd at", "gave the number as", "gave a figure of", "spoke of", "counted", "said it was": a number may follow with no noun. */
const PUTS = new RegExp(
  String.raw`\s(?:(?:puts?|gave|gives?|sets?|estimate[ds]?|counted)\s(?:the|its|a|his|her|their)\s(?:[\p{L}’'-]{1,30}\s){0,3}?(?<what>${NOUNS})\b(?<of>[^,;.]{0,80}?)\s(?:at|as|of)` +
    String.raw`|(?:puts?)\sit\sat|(?:spoke|speaks?|talks?|talked)\sof|counted|claim(?:s|ed)|reckon(?:s|ed)|says?\sit\s(?:is|was)|said\s(?:that\s)?(?:it|there|they)\s(?:was|were|is|are|would\sbe)|sa(?:id|ys)\s(?:that\s)?the\s(?:true|real|actual|right)\s(?:number|figure|toll|total|count|cost|sum)\s(?:was|is)(?:\s(?:nearer|closer\sto|more\slike|at\sleast|about))?|sa(?:id|ys)\s(?:that\s)?(?:he|she|they|it)\swould\s(?:guess|put\sit)\sat)(?:\sonly)?\s(?=(?:\p{L}{1,20}\s){0,3}\S?\d)`,
  'giu',
)
/** Characters before the verb among which its subject is looked for. */
const SUBJECT = 120
/** A figure of the same thing that lies further back than this is not what is meant. */
const SENTENCES_BACK = 4
const EARLIER = /\b(?:had|earlier|previous(?:ly)?|first|initially|originally|last)\b/i
const PRONOUN = /^(?:it|he|she|they|who|which|that|and it|but it)$/i
const DEAD = /\b(?:toll|dead|deaths|killed|died|drowned)\b/i
/** A part that is greater than the whole contradicts it; one that is smaller does not. */
const PART =
  /\b(?:alone|only)\b|\bin (?:his|her|its|their|the) (?:own )?(?:province|region|district|city|town|village|valley|county|state)\b/i

/**
 * An article's figures with those that somebody else in it gives otherwise without saying again what is counted ("police put the
 * number at 900, the organisers spoke of 3,000"): they count what the figure before them does. Linear in the text.
 */
export function withRestated(doc: AnalysedText, figures: readonly Figure[]): Figure[] {
  const out = [...figures]
  doc.sentences.forEach((sentence, index) => {
    if (doc.furniture.has(index)) return
    const said = doc.text.slice(sentence.start, sentence.end)
    for (const m of said.matchAll(PUTS)) {
      const restated = read(doc, out, { sentence, index, said, m })
      if (!restated) continue
      const held = out.findIndex((f) => f.start === restated.start)
      out.splice(held < 0 ? out.length : held, held < 0 ? 0 : 1, restated)
    }
  })
  return out.length === figures.length ? out : out.sort((a, b) => a.start - b.start)
}

/** A figure and another of the same thing that somebody else in the article gives for it. */
export interface Restated {
  readonly figure: Figure
  readonly other: Figure
}

/** The pairs among an article's figures. */
export const restatedIn = (figures: readonly Figure[]): Restated[] =>
  figures.flatMap((other) => {
    const figure = figures.find((f) => f.start === other.restates)
    return figure ? [{ figure, other }] : []
  })

interface Match {
  readonly sentence: Range
  readonly index: number
  readonly said: string
  readonly m: RegExpExecArray
}

function read(
  { text }: AnalysedText,
  figures: readonly Figure[],
  { sentence, index, said, m }: Match,
): Figure | null {
  const { what = '', of = '' } = m.groups!
  const speaker = subjectBefore(said, m.index)
  if (!speaker || PRONOUN.test(speaker) || EARLIER.test(`${speaker} ${of}`)) return null
  const at = sentence.start + m.index + m[0].length
  const held = figures.find((f) => f.start <= at + 30 && f.start >= at && text.slice(at, f.start).length < 12)
  const own = held ?? bareAmount(text, { start: at, end: sentence.end })
  // "Spoke of 40 families" counts families, "of 40 percent" what was counted before; "put the sum at 3 million euros" counts what the sum is of.
  const isShare = held?.unit === 'percent' && !/^\s(?:of|more|less|higher|lower)\b/.test(text.slice(held.end))
  if (!own || (held && what === '' && !isShare)) return null
  const before = sentence.start + m.index
  // "The harbour spoke of 40 million" may be of money, "of 40" is not.
  const isLarge = /\b(?:million|billion)\b/i.test(text.slice(own.start, own.end))
  const other = antecedent(figures, {
    index,
    before,
    what: `${what}${of}`,
    unit: own.unit,
    isLarge,
    value: own.value,
  })
  if (!other || other.attributed === speaker || isVague(text, other) || !contradicts(own, other)) return null
  const told = `${of} ${text.slice(own.end, sentence.end).split(/[,;.]/, 1)[0]!}`
  if (PART.test(told) && own.value <= other.value) return null
  const { value, upTo, bound, start, end } = own
  return {
    ...{ start, end, value, bound, sentence: index, restates: other.start },
    ...(upTo === undefined ? {} : { upTo }),
    unit: held?.unit ?? other.unit,
    what: held && DEAD.test(held.what) ? held.what : other.what,
    attributed: held?.attributed ?? speaker,
  }
}

/** "The governor, Tor Lind," and "while the organisers", "the union disputed that and": who the verb at this place is told of. */
function subjectBefore(said: string, at: number): string {
  const lead = said.slice(Math.max(0, at - SUBJECT), at).replace(/,$/, '')
  const who = lead.slice(Math.max(...[',', ';', '.'].map((mark) => lead.lastIndexOf(mark))) + 1)
  return who
    .replace(/\s(?:(?:disput|reject|contradict)ed|denied|disagreed)\b.*\sand$/i, '')
    .replace(/^.*\b(?:while|but|and|whereas|though|although)\s/i, '')
    .trim()
}

type Amount = Pick<Figure, 'start' | 'end' | 'value' | 'upTo' | 'bound' | 'what'> & {
  /** Of money its currency; what else is counted is not said. */
  readonly unit: string
}

const NOT_SAID = ''

/** The amount right there, of which nothing says what it counts. */
function bareAmount(text: string, range: Range): Amount | null {
  const pieces = wordsOf(text, { start: range.start, end: Math.min(range.end, range.start + 60) })
  for (let i = 0; i < Math.min(pieces.length, 4); i++) {
    const amount = amountAt(pieces, i)
    if (!amount) continue
    const next = pieces[amount.to]
    const isCounting =
      next?.kind === 'word' &&
      !/^(?:people|and|but|in|on|at|by|with|after|among|from|while|whereas)$/.test(next.lower)
    if (!amount.currency && (isCounting || next?.joined === true || isYear(pieces[i]!, amount))) return null
    const { value, upTo, bound, currency } = amount
    const [start, end] = [pieces[amount.from]!.start, pieces[amount.to - 1]!.end]
    return {
      ...{ value, bound, start, end, what: '', unit: currency ?? NOT_SAID },
      ...(upTo === undefined ? {} : { upTo }),
    }
  }
  return null
}

const isYear = ({ lower }: { readonly lower: string }, { value }: { readonly value: number }): boolean =>
  /^\d{4}$/.test(lower) && value >= 1900 && value <= 2100

/** The last figure before it of the same kind: of money for money, of the dead for a toll; of several in one sentence the one of nearest size. */
function antecedent(
  figures: readonly Figure[],
  of: {
    readonly index: number
    readonly before: number
    readonly what: string
    readonly unit: string
    readonly isLarge: boolean
    readonly value: number
  },
): Figure | null {
  const isToll = DEAD.test(of.what)
  const back = isToll ? SENTENCES_BACK : 1
  const isOfKind = ({ unit }: Figure): boolean =>
    isMoney(of.unit)
      ? unit === of.unit
      : of.unit === NOT_SAID
        ? !isMoney(unit) || of.isLarge
        : unit === of.unit
  const fit = figures.filter(
    (f) =>
      f.end <= of.before && of.index - f.sentence <= back && isOfKind(f) && (!isToll || DEAD.test(f.what)),
  )
  const last = fit.at(-1)
  const apart = (f: Figure): number => Math.abs(Math.log((f.value || 1) / (of.value || 1)))
  // "430 cases, with 17 deaths" and "the true figure was nearer 700": whoever counts anew comes to a like number.
  return fit.filter((f) => f.sentence === last!.sentence).sort((a, b) => apart(a) - apart(b))[0] ?? null
}
