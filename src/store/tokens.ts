/** Characters that a term may hold; whatever else stands in one is dropped, alike when it is stored and when it is sought. */
const FOREIGN = /[^A-Za-z0-9.,'\-\u0080-\uffff]/g

/** A term as the index keeps it. No term holds an underscore, so none can pass for one of our marks. */
export function termToken(term: string): string {
  return term.replace(FOREIGN, '')
}

// Marks stand in the same index as the terms, so that "these terms, this actor, this month" is one merge of sorted
// postings in either database, instead of a join over every article that holds a common word.

/** Stands with every article that mentions the actor with this key. */
export function actorMark(key: number): string {
  return `_a${key}`
}

/** Stands with every article of the scope with this key. */
export function scopeMark(key: number): string {
  return `_s${key}`
}

/** Stands with every article published in the month of `day` (`YYYY-MM-DD`). */
export function monthMark(day: string): string {
  return `_m${day.slice(0, 7)}`
}

/** Months that a window may span and still be looked up by its marks. */
const MAX_MONTHS = 36

/** Marks of the months that hold the days of a window; null where it is open or too long to be worth it. */
export function monthMarks(from: string | undefined, to: string | undefined): string[] | null {
  if (!from || !to) return null
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const first = number(from)
  const last = number(to)
  if (!(last >= first && last - first < MAX_MONTHS)) return null
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = Math.floor((first + i) / 12)
    const month = ((first + i) % 12) + 1
    return `_m${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  })
}

/** All that an article is found by: its terms, and the marks of its scope, its actors and its month. */
export function indexTokens(article: {
  readonly scope: number
  readonly actors: readonly number[]
  readonly day: string | null
  readonly terms: readonly string[]
}): string[] {
  const { scope, actors, day } = article
  const marks = [scopeMark(scope), ...actors.map(actorMark), ...(day ? [monthMark(day)] : [])]
  const terms = new Set(article.terms.map(termToken))
  terms.delete('')
  return [...marks, ...terms]
}
