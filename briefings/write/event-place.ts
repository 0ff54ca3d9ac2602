import type { StatusChange } from '../connect/status.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { readDateline } from '../read/dateline.ts'
import { leadOf } from '../read/furniture.ts'
import { ofItself } from './event-frame.ts'

const FALLEN = /^(?:postponed|rescheduled|called off)$/

/**
 * Where the steps took place; of several places the one that most reports name, the newest of those. What was put off may be held elsewhere:
 * then only the places since count. A step that names none took place where its report's title says.
 */
export function whereOfCourse(
  changes: readonly StatusChange[],
  articles: readonly ArticleWithFacts[],
): string | null {
  const own = ofItself(changes)
  const fell = own.findLastIndex((c, i) => FALLEN.test(c.status) && i < own.length - 1)
  const places = new Set(
    articles.flatMap((a) => a.facts.mentions.flatMap((m) => (m.type === 'LOC' ? m.name.toLowerCase() : []))),
  )
  // Each report is read once for each step, not for each two that are compared.
  const best = (of: readonly StatusChange[]): string | undefined =>
    of
      .flatMap((c) => c.where ?? placeInTitle(c.article.title, places) ?? [])
      .reverse()
      .map((place) => ({ place, named: articles.filter((a) => a.text.includes(place)).length }))
      .toSorted((a, b) => b.named - a.named)[0]?.place
  return best(own.slice(fell + 1)) ?? best(own) ?? null
}

/** "… sign treaty in Helm", "dam bursts above Helm". */
function placeInTitle(title: string | null, places: ReadonlySet<string>): string | null {
  for (const [, name] of (title ?? '').matchAll(PLACED)) if (places.has(name!.toLowerCase())) return name!
  return null
}
const PLACED = /\b(?:in|at|near|off|above|outside)\s(\p{Lu}[\p{L}’'-]*\p{L}(?:\s\p{Lu}[\p{L}-]+)*)/gu

/** What a place counts where something is or is done, in a title or a first sentence. */
const THERE = 3
/** … from which a report was filed. */
const FILED = 2
/** … which a first sentence names otherwise, or the second says something is in. */
const BESIDE = 1
/** What may stand before a report's dateline: a byline, a line of the desk's. */
const HEAD = /^(?:[^\n]{1,80}\n\s*)?/

/** Where the matter of reports is whose steps name no place: what their titles, leads and datelines say most, the newest first; null where they say nothing. */
export function placeOfReports(articles: readonly ArticleWithFacts[]): string | null {
  const scores = new Map<string, { name: string; score: number; newest: string }>()
  for (const { title, text, published, facts } of articles) {
    const add = (name: string, score: number): void => {
      const key = name.toLowerCase()
      const held = scores.get(key)
      const newest = [held?.newest ?? '', published ?? ''].sort().at(-1)!
      const isSpelled = held && held.name !== held.name.toUpperCase()
      scores.set(key, { name: isSpelled ? held.name : name, score: (held?.score ?? 0) + score, newest })
    }
    const lead = leadOf(text, facts.sentences)
    const places = facts.mentions.filter((m) => m.type === 'LOC')
    for (const m of places) {
      if (m.sentence < lead || m.sentence > lead + 1) continue
      const before = text.slice(Math.max(0, m.start - REACH), m.start)
      const from = Math.max(facts.sentences[m.sentence]!.start, m.start - LONGEST_ASIDE)
      // "Who drives a tram in Karvel": that is where somebody in it works.
      if (ASIDE.test(text.slice(from, m.start))) continue
      const isThere = IS_THERE.test(before)
      if (m.sentence === lead && (isThere || before.endsWith(' of '))) add(m.name, isThere ? THERE : BESIDE)
      else if (m.sentence > lead && isThere) add(m.name, BESIDE)
    }
    const inTitle = placeInTitle(title, new Set(places.map((m) => m.name.toLowerCase())))
    if (inTitle) add(inTitle, THERE)
    const filed = filedFrom(text)
    if (filed) add(filed, FILED)
  }
  const [best] = [...scores.values()].sort((a, b) => b.score - a.score || b.newest.localeCompare(a.newest))
  return best && best.score > BESIDE ? best.name : null
}

const REACH = 40
const LONGEST_ASIDE = 300
const ASIDE = /,\s(?:who|which|whose|where)\s[^,]*$/
const IS_THERE = /\b(?:in|at|near|off|outside)\s(?:the\s)?(?:\p{Ll}+\sof\s)?$/u

/** The place of a report's dateline, in small letters where it stands in capitals. */
function filedFrom(text: string): string | null {
  for (const begin of [0, HEAD.exec(text)![0].length]) {
    const place = readDateline(text.slice(begin))?.place
    if (place)
      return text
        .slice(begin + place.start, begin + place.end)
        .replace(/\p{Lu}[\p{Lu}’']+/gu, (word) => word[0]! + word.slice(1).toLowerCase())
  }
  return null
}
