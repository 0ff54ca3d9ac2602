import type { EventContext } from '../analyse/events/context.ts'
import type { ArticleEvent, SummarySentence } from '../model.ts'
import { candidatesOf, type Found } from './summary/candidates.ts'
import { chooseTogether, COST, COST_OF_AUTHOR } from './summary/choice.ts'
import type { Fault } from './summary/standalone.ts'
import { worded } from './summary/wording.ts'

const CLAIMS = 3
/** What a place farther down costs, and what all words of the title are worth. An essay or a letter comes to its point later than news. */
const NEWS = { place: 1, point: 2 }
const ESSAY = { place: 0.8, point: 4 }
/** A story about somebody who stands for the matter: the sentence that says what it is about comes after it. */
const FEATURE = { place: 0.4, point: 8 }
const FEATURE_LEAD = 0.3
const FEATURE_POINT = 0.4
/** What a first sentence costs that whets the appetite and tells nothing. */
const TEASER = 7
/** So many leading sentences in the first person, outside quotations, make a text its author's. */
const OF_AUTHOR = 3
/** What a sentence with less than this share of what the report goes on about, and of its title, costs at most as the first claim. */
const ABOUT = 0.2
const OPENING = 6

/**
 * Up to three claims: what happened, told by leading sentences that can be read alone. Extraction with a lead bias, since
 * news is written as an inverted pyramid (Nenkova 2005), and with the title's words, since other texts are not; pronouns are resolved in brackets,
 * furniture and orphaned quotes left out.
 */
export function summarise(c: EventContext, happened: readonly ArticleEvent[]): SummarySentence[] {
  const events = new Map<number, number>()
  for (const e of happened)
    if (e.status !== 'hypothetical' && e.status !== 'denied')
      events.set(e.sentence, e.type === 'NONE' ? 0.3 : 0.6)
  const { found, strays } = candidatesOf(c, CLAIMS)
  const authored = found.filter((x) => isFaulty(x, 'first person')).length >= OF_AUTHOR
  const lead = Math.max(0, ...found.slice(0, CLAIMS).map((x) => x.point))
  const best = Math.max(0, ...found.map((x) => x.point))
  const late = lead < FEATURE_LEAD && best >= FEATURE_POINT
  const scene = lead < FEATURE_LEAD && isScene(found)
  const { place, point } = scene || late ? FEATURE : authored || strays ? ESSAY : NEWS
  const dangles = place === NEWS.place ? danglesInNews : danglesElsewhere
  const sound = found.filter(({ worded }) => !worded.faults.some((f) => f.kind === 'quote' || dangles(f)))
  const teaser = teaserOf(c, found)
  const candidates = (sound.length > 0 ? sound : found).map((x) => ({
    worded: x.worded,
    terms: x.terms,
    opening: x.point >= FEATURE_LEAD ? 0 : OPENING * Math.max(0, 1 - x.gist / ABOUT),
    merit:
      (events.get(x.worded.sentence) ?? 0) +
      point * (scene ? Math.max(x.point, x.gist) : x.point) -
      place * x.place -
      (x === teaser ? TEASER : 0),
  }))
  const chosen = chooseTogether(candidates, CLAIMS, c.doc.title, authored ? COST_OF_AUTHOR : COST)
  const told = new Set(chosen.map((w) => w.sentence))
  const met = new Set(metInTitle(c))
  return chosen.map((w) => {
    const { text, sentences } = worded(c, w.sentence, !told.has(w.sentence - 1), met)
    for (const k of sentences) for (const m of c.mentions[k] ?? []) met.add(m.actor)
    return { text, sentences }
  })
}

/** Those whom the title names, be it by their surname. */
function metInTitle({ doc, actors }: EventContext): string[] {
  const words = new Set((doc.title ?? '').split(/[^\p{L}-]+/u))
  return [...actors.values()].flatMap((a) => (words.has(a.name.split(' ').at(-1)!) ? [a.id] : []))
}

/** Two sentences that together have hardly anything of what comes after: they set a scene. */
const isScene = ([first, second]: readonly Found[]): boolean =>
  (first?.gist ?? 1) + (second?.gist ?? 0) < ABOUT

/** A pronoun that nobody in brackets stands for: "His ideas spread"; "… by the miller’s side, and her attorney" may be his own. "It said" leans on the sentence before, which news tells first. */
const danglesInNews = ({ kind, token }: Fault): boolean =>
  (kind === 'pronoun' && token > 0) || (kind === 'possessive' && token === 0)
const danglesElsewhere = (f: Fault): boolean => f.kind === 'pronoun' || danglesInNews(f)

const isFaulty = (x: Found, kind: Fault['kind']): boolean => x.worded.faults.some((f) => f.kind === kind)

/** "It is a run that will not end.": a first sentence without a name, a number or a word of the title, where one of the next has some. */
function teaserOf(c: EventContext, [first, ...next]: readonly Found[]): Found | null {
  if (!first || first.point > 0 || !next.slice(0, CLAIMS - 1).some((x) => x.point > 0)) return null
  const tells = /\d/.test(first.worded.text) || c.mentions[first.worded.sentence]?.length
  return tells ? null : first
}
