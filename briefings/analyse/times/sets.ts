import { word, type Piece } from '../pieces.ts'
import { lengthAt, lengthValue } from './durations.ts'
import { ADVERBS_OF_FREQUENCY, DAY_PARTS, MONTHS, REFERENCES, SEASONS, UNITS, WEEKDAYS } from './lexicon.ts'
import { fixed, type Match } from './meaning.ts'

/** What repeats: "every day", "each Monday", "every two weeks", "daily", "on Mondays", "per year". */
export function setAt(pieces: readonly Piece[], i: number): Match | null {
  const w = word(pieces, i)
  const set = (value: string, to: number): Match => ({ to, meaning: fixed('SET', value) })
  const adverb = ADVERBS_OF_FREQUENCY.get(w)
  // A "quarterly dividend" is a kind of dividend.
  const kind = w === 'quarterly' && pieces[i + 1]?.kind === 'word'
  if (adverb && !kind && !(pieces[i]!.capital && pieces[i + 1]?.capital)) return set(adverb, i + 1)
  const plural = w.endsWith('s') ? WEEKDAYS.get(w.slice(0, -1)) : undefined
  if (plural) return set(`XXXX-WXX-${plural}`, i + 1)
  if (w === 'per') {
    const unit = UNITS.get(word(pieces, i + 1))
    return unit && unit !== 'half' && unit !== 'quarter' ? set(lengthValue(1, unit), i + 2) : null
  }
  if (w !== 'every' && w !== 'each') return null
  const other = word(pieces, i + 1) === 'other' ? 2 : 1
  const at = i + (other === 2 ? 2 : 1)
  const named = word(pieces, at)
  const weekday = WEEKDAYS.get(named)
  if (weekday) return set(`XXXX-WXX-${weekday}`, at + 1)
  const month = pieces[at]?.capital ? MONTHS.get(named) : undefined
  if (month) return set(`XXXX-${String(month).padStart(2, '0')}`, at + 1)
  const season = SEASONS.get(named)
  if (season) return set(`XXXX-${season}`, at + 1)
  const part = DAY_PARTS.get(named)
  if (part) return set(`XXXX-XX-XXT${part}`, at + 1)
  const unit = UNITS.get(named)
  if (unit && unit !== 'half' && named !== 'second')
    return set(unit === 'weekend' ? 'XXXX-WXX-WE' : lengthValue(other, unit), at + 1)
  const length = w === 'every' ? lengthAt(pieces, at) : null
  return length && set(length.value, length.to)
}

/** "now", "recently", "at the moment", "in the past", "in the future", "recent weeks". */
export function referenceAt(pieces: readonly Piece[], i: number): Match | null {
  const w = word(pieces, i)
  const next = word(pieces, i + 1)
  const ref = (value: string, to: number): Match => ({ to, meaning: fixed('DATE', value) })
  if (w === 'the') {
    const noun = /^(?:past|present|future)$/.exec(next)?.[0]
    const modifies =
      pieces[i + 2]?.kind === 'word' &&
      /^(?:the|in|for|to|of|into|on|about|well)$/.test(word(pieces, i - 1)) === false
    const head =
      /^(?:of|and|or|as|for|is|was|when|that|to|but|have|has|will|in|on|it|he|she|they|we)$/.test(
        word(pieces, i + 2),
      ) || pieces[i + 2]?.kind !== 'word'
    if (noun && !modifies && head && !(noun === 'future' && word(pieces, i + 2) === 'of'))
      return ref(`${noun.toUpperCase()}_REF`, i + 2)
    if (
      /^(?:near|foreseeable|immediate|distant|recent)$/.test(next) &&
      /^(?:future|past)$/.test(word(pieces, i + 2))
    )
      return ref(word(pieces, i + 2) === 'past' ? 'PAST_REF' : 'FUTURE_REF', i + 3)
    return null
  }
  if (w === 'at') {
    const moment = /^(?:the|this)$/.test(next) && /^(?:moment|present)$/.test(word(pieces, i + 2))
    if (moment) return ref('PRESENT_REF', i + 3)
    return next === 'present' ? ref('PRESENT_REF', i + 2) : null
  }
  if (w === 'right' || w === 'until') return next === 'now' ? ref('PRESENT_REF', i + 2) : null
  if (w === 'these' && next === 'days') return ref('PRESENT_REF', i + 2)
  if (w === 'future' && pieces[i + 1]?.kind !== 'word' && word(pieces, i - 1) === 'in')
    return ref('FUTURE_REF', i + 1)
  // "Now, she said, …" and "Now for the weather" lead on rather than date.
  if (w === 'now' && i === 0 && /^(?:,|for)$/.test(next)) return null
  const value = REFERENCES.get(w)
  if (!value) return null
  if (w === 'soon' && (word(pieces, i - 1) === 'as' || next === 'after' || next === 'as')) return null
  if (w === 'recent') {
    const unit = /s$/.test(next) ? UNITS.get(next) : undefined
    return ref('PAST_REF', unit ? i + 2 : i + 1)
  }
  return ref(value, i + 1)
}
