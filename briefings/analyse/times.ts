import type { TimeExpression } from '../model.ts'
import { wordsOf } from './pieces.ts'
import type { AnalysedText } from './text.ts'
import { expressionAt } from './times/grammar.ts'
import { joinIntervals } from './times/intervals.ts'
import type { Match } from './times/meaning.ts'
import { mayBegin } from './times/openings.ts'
import { resolve } from './times/resolve.ts'
import { remember, type Narrative, type Scene } from './times/scene.ts'
import { tenseAt, type Outlook } from './times/tense.ts'

/**
 * Time expressions in order, as TIMEX3 with ISO-TimeML values (Pustejovsky et al. 2010). Anchored on the day of
 * publication and on the dates that the text has told before; the tense of the clause chooses between the last and the
 * next Monday or May. Without a publication day only what needs none is placed, the rest has `X` for unknown digits.
 */
export function findTimes(doc: AnalysedText): TimeExpression[] {
  const out: TimeExpression[] = []
  const published = dayOf(doc.published)
  const told: Narrative = { last: null, day: null, quarter: null, years: new Map() }
  doc.sentences.forEach((sentence, index) => {
    const pieces = wordsOf(doc.text, sentence)
    let token = doc.bounds[index]?.start ?? 0
    const tokenFrom = (offset: number): number => {
      while (token < doc.tokens.length && doc.tokens[token]!.end <= offset) token++
      return token
    }
    for (let i = 0; i < pieces.length;) {
      const match = mayBegin(pieces, i) ? expressionAt(pieces, i) : null
      if (!match || match.to <= i) {
        i++
        continue
      }
      const start = pieces[i]!.start
      const end = pieces[match.to - 1]!.end
      const from = tokenFrom(start)
      let to = from
      while (to < doc.tokens.length && doc.tokens[to]!.start < end) to++
      let outlook: Outlook | null = null
      const look = (): Outlook => (outlook ??= tenseAt(doc, from, to))
      const scene: Scene = {
        published,
        sentence: index,
        before: pieces[i - 1]?.lower ?? '',
        after: pieces[match.to]?.lower ?? '',
        beyond: pieces.slice(match.to + 1, match.to + 4).map((p) => p.lower),
        tense: () => look().tense,
        direct: () => look().direct,
        ...told,
      }
      i = match.to
      // "It soon became clear" looks at no future.
      if (end - start === 4 && isSoon(doc.text.slice(start, end)) && scene.tense() === 'past') continue
      out.push({ start, end, sentence: index, ...placed(match, scene) })
      if (isWholeYear(match)) told.quarter = null
      remember(told, out.at(-1)!.value, index, match.meaning.kind === 'year before')
    }
  })
  return joinIntervals(doc.text, out, doc.published)
}

/** "For the year ended …": what is compared from here on are years, not quarters. */
function isWholeYear({ meaning }: Match): boolean {
  if (meaning.kind === 'fixed') return meaning.type === 'DURATION' && meaning.value === 'P1Y'
  return meaning.kind === 'period' && meaning.unit === 'year' && meaning.pick === 'this'
}

const isSoon = (word: string): boolean => word.toLowerCase() === 'soon'

function placed(match: Match, scene: Scene): Pick<TimeExpression, 'type' | 'value' | 'until'> {
  const { type, value } = resolve(match.meaning, scene)
  return match.until ? { type, value, until: resolve(match.until, scene).value } : { type, value }
}

function dayOf(published: string | null): Temporal.PlainDate | null {
  if (!published || !/^\d{4}-\d\d-\d\d$/.test(published)) return null
  try {
    return Temporal.PlainDate.from(published, { overflow: 'reject' })
  } catch {
    return null
  }
}
