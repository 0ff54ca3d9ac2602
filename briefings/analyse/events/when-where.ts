import type { Range, TimeExpression, When } from '../../model.ts'
import { whenOf } from '../timex.ts'
import type { Reading, Sentence } from './compose.ts'
import type { EventContext } from './context.ts'
import { isPlace } from './participants.ts'

/** The time expression that says when: the one nearest to the verb that is a date, not a length or a habit. */
export function whenOfEvent(
  c: EventContext,
  s: Sentence,
  r: Reading,
  sentence: number,
  past: boolean,
): When | null {
  const g = s.groups[r.group]!
  const at = s.tokens[g.head]!
  const [from, to] = clauseSpan(s, r.group)
  const fit = (c.times[sentence] ?? []).filter(
    (t) =>
      (t.type === 'DATE' || t.type === 'TIME') && !sinceWhen(c, t) && dated(t) && !isAside(s, r.group, t),
  )
  const inside = fit.filter((t) => t.start >= from && t.end <= to)
  const pool = inside.length ? inside : g.link === 'main' ? fit.filter((t) => t.start < at.start) : []
  let best: TimeExpression | null = null
  for (const t of pool) if (!best || Math.abs(t.start - at.end) < Math.abs(best.start - at.end)) best = t
  if (best) return whenOf(best)
  return past && sentence === c.doc.lead && c.doc.published && g.tense === 'past'
    ? { value: c.doc.published, precision: 'day' }
    : null
}

/** "Who was jailed last week, has appealed": the day is that of what is told of the subject between commas; so is a place. */
const isAside = ({ tokens, groups }: Sentence, n: number, { start }: Range): boolean =>
  start < tokens[groups[n]!.first]!.start &&
  groups
    .slice(0, n)
    .some(
      (x) =>
        x.link === 'relative' && x.markerAt > groups[n]!.subject[0] && start >= tokens[x.markerAt]!.start,
    )

function clauseSpan(s: Sentence, n: number): [number, number] {
  const g = s.groups[n]!
  const first = s.tokens[g.subject[0]] ?? s.tokens[g.first]!
  let end = s.tokens.length
  for (let k = n + 1; k < s.groups.length; k++) {
    const x = s.groups[k]!
    if (!x.finite || !(x.link === 'adverbial' || x.link === 'relative' || x.link === 'condition')) continue
    // What a relative clause tells of stands before its pronoun, and belongs to the clause that it is in.
    const begins = x.link === 'relative' && x.markerAt >= 0 ? x.markerAt : x.subject[0]
    // A second verb of one subject opens no clause of its own.
    if (begins <= g.head) continue
    end = begins
    break
  }
  return [first.start, s.tokens[end - 1]!.end]
}

/** "since October 7", "before Monday", "until May": a border, not the day itself. */
function sinceWhen(c: EventContext, t: TimeExpression): boolean {
  return /\b(?:since|before|until|till|by|ahead of|prior to|for)\s+(?:the\s+)?$/i.test(
    c.doc.text.slice(Math.max(0, t.start - 14), t.start),
  )
}

const dated = (t: TimeExpression): boolean =>
  /^\d{3}|^(?:PRESENT_REF)$/.test(t.value) || /^\d{4}/.test(t.value)

/** Place names after "in", "at", "near" … in the event's clause, joined as the text lists them; else null. */
export function whereOf(c: EventContext, s: Sentence, r: Reading, sentence: number): string | null {
  const [from, to] = clauseSpan(s, r.group)
  const places = (c.mentions[sentence] ?? []).filter(
    (m) => m.type === 'LOC' && m.start >= from && m.end <= to && !isAside(s, r.group, m),
  )
  // "Talks over Lake Ilse": that is what they are about.
  const first = places.find(
    (m) => isPlace(c, m) && !/\bover (?:the )?$/.test(c.doc.text.slice(Math.max(0, m.start - 10), m.start)),
  )
  if (!first) return null
  const next = places[places.indexOf(first) + 1]
  if (next && /^(?:,? and |, )$/.test(c.doc.text.slice(first.end, next.start)))
    return c.doc.text.slice(first.start, next.end)
  return c.doc.text.slice(first.start, first.end)
}
