import type { ArticleEvent, EventType } from '../model.ts'
import { foldWord } from '../read/terms.ts'
import { readGroup, type Reading, type Sentence } from './events/compose.ts'
import type { EventContext } from './events/context.ts'
import { byDisaster, happening } from './events/happenings.ts'
import { headlineOf } from './events/headline.ts'
import { mergeMentions, type Ranked } from './events/merge.ts'
import { participantsOf } from './events/participants.ts'
import { isPlausible, type Setting } from './events/plausible.ts'
import { calledOff, statusOf } from './events/status.ts'
import { whenOfEvent, whereOf } from './events/when-where.ts'
import type { Token } from './text.ts'

/** At most this many events of one article: beyond them come repetitions and asides. */
const MOST = 25
/** What happens in so many leading sentences is news, whatever the verb. */
const LEAD = 2

/**
 * The events of an article, most important first: who did what to whom, by PLOVER root (Halterman et al. 2023) or NONE for
 * happenings outside politics; how far each has come, when and where. Comment, description and background yield none.
 */
export function findEvents(c: EventContext): ArticleEvent[] {
  const { doc } = c
  const title = new Set(c.termsOf(doc.title ?? ''))
  const found: Ranked[] = []
  doc.sentences.forEach((_, i) => {
    if (doc.furniture.has(i)) return
    for (const e of ofSentence(c, i, title)) found.push(e)
  })
  return mergeMentions(found)
    .slice(0, MOST)
    .map((r) => r.event)
}

function ofSentence(c: EventContext, sentence: number, title: ReadonlySet<string>): Ranked[] {
  const s = c.clausesOf(sentence)
  const setting = settingOf(c, s.tokens, sentence)
  const found: { r: Reading; n: number; rank: number }[] = []
  s.groups.forEach((g, n) => {
    // A participle only describes ("hostages held by"); an infinitive is its verb's complement, read with it.
    if (
      g.form === 'participle' ||
      (g.form === 'gerund' && g.first === 0) ||
      (g.form === 'infinitive' && s.groups.some((x) => x.finite))
    )
      return
    const r = readGroup(s, n)
    const sound = r && isPlausible(s, r, n, setting) ? r : null
    const reading =
      sound && !byDisaster(s, n) ? sound : happeningOf(s, n, sentence - c.doc.lead < LEAD, setting)
    if (reading) found.push({ r: reading, n, rank: rankOf(g, reading) })
  })
  found.sort((a, b) => b.rank - a.rank)
  const out: Ranked[] = []
  const seen = new Set<number>()
  for (const { r, n, rank } of found) {
    const g = s.groups[n]!
    const aside = !g.finite || r.root === 'NONE' || g.link === 'relative' || g.link === 'condition'
    if (seen.has(r.at) || out.length >= 3 || (out.length > 0 && aside)) continue
    seen.add(r.at)
    out.push(describe(c, s, { r, n, sentence, rank: rank - out.length * 2, title }))
  }
  return out
}

/** Where the names stand, by the tagger's mentions and, where it found none, by capitals. */
function settingOf(c: EventContext, tokens: readonly Token[], sentence: number): Setting {
  const mentions = c.mentions[sentence] ?? []
  const names = new Set<number>()
  tokens.forEach((t, k) => {
    if (t.pos === 'PROPN' || mentions.some((m) => t.start >= m.start && t.end <= m.end)) names.add(k)
  })
  return { names, year: c.doc.published ? Number(c.doc.published.slice(0, 4)) : null }
}

function happeningOf(s: Sentence, n: number, isLeading: boolean, setting: Setting): Reading | null {
  const r = happening(s, n, isLeading)
  return r && isPlausible(s, r, n, setting) ? r : null
}

const LINK_RANK = {
  main: 6,
  report: 4,
  coordinated: 4,
  adverbial: 2,
  relative: 1,
  attribution: 0,
  condition: 0,
} as const

const rankOf = (g: Sentence['groups'][number], r: Reading): number =>
  LINK_RANK[g.link] +
  (g.marker === 'when' && g.link === 'adverbial' ? 2 : 0) -
  (g.finite ? 0 : 3) +
  r.weight / 4 -
  (r.root === 'NONE' ? 3 : 0)

const STATUS_WEIGHT = {
  happened: 1,
  reported: 0.8,
  'under way': 0.9,
  'called off': 1,
  rescheduled: 0.8,
  postponed: 0.8,
  planned: 0.6,
  threatened: 0.7,
  denied: 0.2,
  hypothetical: -0.5,
} as const

interface Found {
  readonly r: Reading
  readonly n: number
  readonly sentence: number
  readonly rank: number
  readonly title: ReadonlySet<string>
}

function describe(c: EventContext, s: Sentence, f: Found): Ranked {
  const { r, n, sentence, title } = f
  const range = c.doc.sentences[sentence]!
  const status = statusOf(s, r, n)
  const type: EventType =
    calledOff(s, s.groups[n]!) && s.groups[n]!.passive && r.root === 'SANCTION' ? 'CONSULT' : r.root
  const headline = headlineOf(c, s, sentence, n, status === 'reported')
  const event: ArticleEvent = {
    start: range.start,
    end: range.end,
    type,
    status,
    when: whenOfEvent(c, s, r, sentence, status === 'happened' || status === 'reported'),
    where: whereOf(c, s, r, sentence),
    participants: participantsOf(c, s, r, sentence),
    headline,
    sentence,
  }
  const terms = new Set(c.termsOf(headline))
  const overlap = title.size ? [...terms].filter((t) => title.has(t)).length / title.size : 0
  const score =
    4 / (1 + (sentence - c.doc.lead) / 3) +
    2 * overlap +
    STATUS_WEIGHT[status] +
    Math.min(4, event.participants.length) * 0.15 +
    f.rank / 4 -
    (type === 'NONE' ? 1 : 0)
  return { event, score, terms, trigger: foldWord(s.groups[r.group]!.lemma) }
}
