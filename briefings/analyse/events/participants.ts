import type { Mention, Participant, Range } from '../../model.ts'
import { antecedentOf } from './antecedents.ts'
import type { Reading, Sentence } from './compose.ts'
import type { EventContext } from './context.ts'
import { reach } from './triggers.ts'

const PLACE_WORDS = new Set(
  'in at near off outside inside around across over from throughout through toward towards into'.split(' '),
)

/** Who did it, to whom, and who took part, as ids of the article's actors. */
export function participantsOf(c: EventContext, s: Sentence, r: Reading, sentence: number): Participant[] {
  const g = s.groups[r.group]!
  const subject = span(s, afterFrame(s, g.subject[0], g.first), g.first)
  // What an infinitive or another clause goes on to name takes no part ("met to discuss the siege of …").
  const next = s.groups[r.group + 1]
  const end = Math.max(reach(s.groups, r.group), g.head + 9)
  const object = span(s, g.head + 1, Math.min(end, next ? Math.max(next.first, g.head + 1) : end))
  const left = subject ? acting(c, sentence, subject) : []
  if (left.length === 0 && subject) {
    const pronoun = s.tokens.slice(g.subject[0], g.first).find((t) => t.pos === 'PRON')
    const m = pronoun && antecedentOf(c, sentence, pronoun.lower, pronoun.start)
    if (m) left.push(m)
  }
  const right = object ? named(c, sentence, object).filter((m) => !isBystander(c, m)) : []
  const out = new Map<string, Participant>()
  const put = (m: Mention, role: Participant['role']): void => {
    if (!out.has(m.actor)) out.set(m.actor, { actor: m.actor, role })
  }
  if (g.passive) {
    const by = s.tokens.findIndex((t, k) => k > g.head && k < g.head + 12 && t.lower === 'by')
    const agents = by < 0 ? [] : right.filter((m) => m.start > s.tokens[by]!.start)
    // Only the names of the by-phrase itself, up to the next preposition or comma.
    const agent = agents[0]
    for (const m of agents)
      if (agent && m.start - agent.end < 8)
        put(m, r.root === 'CONSULT' && !/off|cancel/.test(g.lemma) ? 'participant' : 'source')
    for (const m of left) put(m, r.root === 'CONSULT' ? 'participant' : 'target')
    return [...out.values()]
  }
  for (const m of left) put(m, r.root === 'CONSULT' ? 'participant' : 'source')
  for (const m of right) if (!isPlace(c, m)) put(m, r.root === 'CONSULT' ? 'participant' : 'target')
  return [...out.values()].slice(0, 6)
}

/** "In a letter to Acme, the union threatened", "Beside the envoy, Lind signed": the subject begins behind the comma. */
function afterFrame(s: Sentence, from: number, to: number): number {
  const isFrame = s.tokens[from]?.pos === 'ADP'
  const comma = isFrame ? s.tokens.findIndex((t, k) => k > from && k < to && t.text === ',') : -1
  return comma >= 0 && comma + 1 < to ? comma + 1 : from
}

/** "…, his lawyer Ada Lind said", "outside the ministry": who tells of it, and what it happened beside. */
function isBystander(c: EventContext, m: Mention): boolean {
  const beside = /\b(?:outside|inside|near|opposite|beside|alongside) (?:the )?$/i
  if (m.type === 'ORG' && beside.test(c.doc.text.slice(Math.max(0, m.start - 16), m.start))) return true
  return (c.quotes[m.sentence] ?? []).some(
    (q) => q.source && q.source.start <= m.start && q.source.end >= m.end,
  )
}

function span(s: Sentence, from: number, to: number): Range | null {
  const a = s.tokens[from]
  const b = s.tokens[Math.min(to, s.tokens.length) - 1]
  return a && b && to > from ? { start: a.start, end: b.end } : null
}

function named(c: EventContext, sentence: number, range: Range): Mention[] {
  return (c.mentions[sentence] ?? []).filter(
    (m) => m.start >= range.start && m.end <= range.end && isActor(c, m),
  )
}

/** Names of the subject, without those that only say where ("officials in Gaza"). */
function acting(c: EventContext, sentence: number, range: Range): Mention[] {
  const subject = named(c, sentence, range)
  const isPerson = subject.some((m) => m.type === 'PER')
  return subject.filter((m) => !isPlace(c, m) && !(isPerson && isOfRole(c, m)))
}

/** "Tom Hesse, who was mayor of Calder, was charged": the town says who he is. */
const isOfRole = (c: EventContext, m: Mention): boolean =>
  m.type === 'LOC' && /\p{Ll} of (?:the )?$/u.test(c.doc.text.slice(Math.max(0, m.start - 10), m.start))

function isActor(c: EventContext, m: Mention): boolean {
  return m.type !== 'MISC' || c.actors.get(m.actor)?.type !== 'MISC'
}

/** A place name after a word of place. */
export function isPlace(c: EventContext, m: Mention): boolean {
  if (m.type !== 'LOC') return false
  // The second of two places: "in Tel Aviv and Jerusalem".
  const earlier = (c.mentions[m.sentence] ?? []).find(
    (x) => x.type === 'LOC' && x.end < m.start && m.start - x.end <= 6,
  )
  if (earlier && /^(?:,? and |, )$/.test(c.doc.text.slice(earlier.end, m.start)) && isPlace(c, earlier))
    return true
  const before = /(\p{L}+)\s+(?:the\s+|central\s+|northern\s+|southern\s+|eastern\s+|western\s+)?$/u.exec(
    c.doc.text.slice(Math.max(0, m.start - 24), m.start),
  )
  if (
    /\b(?:streets?|city|town|village|outskirts|capital|square|region|province|camp|port|south|north|east|west|suburbs?|area|district) of (?:the )?$/i.test(
      c.doc.text.slice(Math.max(0, m.start - 24), m.start),
    )
  )
    return true
  return before !== null && PLACE_WORDS.has(before[1]!.toLowerCase()) && before[1]!.toLowerCase() !== 'from'
}
