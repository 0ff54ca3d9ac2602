import type { EventContext } from '../analyse/events/context.ts'
import type { ArticleEvent, SummarySentence } from '../model.ts'
import { candidatesOf, type Found } from './summary/candidates.ts'
import { chooseTogether, COST, COST_OF_AUTHOR } from './summary/choice.ts'
import { asLead, openingCost, reportsItsDay, setsScene, TOLD } from './summary/lead.ts'
import { headlineOf } from './summary/headline.ts'
import { abstractEnd } from './summary/junk.ts'
import type { Fault } from './summary/standalone.ts'
import { isOfReaders } from './summary/readers.ts'
import { voiceOf } from './summary/voice.ts'
import { worded, type Worded } from './summary/wording.ts'

const CLAIMS = 3
/** What a place farther down costs, and what all words of the title are worth. An essay or a letter comes to its point later than news. */
const NEWS = { place: 1, point: 2 }
const ESSAY = { place: 0.8, point: 4 }
/** A story about somebody who stands for the matter: the sentence that says what it is about comes after it. */
const FEATURE = { place: 0.4, point: 8 }
const FEATURE_POINT = 0.4
/** So many leading sentences in the first person, outside quotations, make a text its author's. */
const OF_AUTHOR = 3
/** A sentence of fewer words tells little ("Lind smiled."): what each missing one costs. */
const TELLING = 10
const BRIEF = 0.6
/** Where the first sentences report nothing, what the first one is worth that does. */
const DAY = 3
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** Claims with less of the title's words than this are chosen again as of a feature, and those taken where they have so much more. */
const COVERED = 0.35
const MORE = 0.15

/**
 * Up to three claims: what happened, told by leading sentences that can be read alone. Extraction with a lead bias, since
 * news is written as an inverted pyramid (Nenkova 2005), and with the title's words, since other texts are not; pronouns are resolved in brackets,
 * furniture and orphaned quotes left out.
 */
export function summarise(read: EventContext, happened: readonly ArticleEvent[]): SummarySentence[] {
  // By a heading that copying ran into the report claims are chosen, too; but nobody reads it.
  const c = { ...read, doc: { ...read.doc, title: headlineOf(read) } }
  const events = new Map<number, number>()
  for (const e of happened)
    if (e.status !== 'hypothetical' && e.status !== 'denied')
      events.set(e.sentence, e.type === 'NONE' ? 0.3 : 0.6)
  if (isOfReaders(c.doc)) return []
  const voice = voiceOf(c)
  const { found: all, strays } = candidatesOf(c, CLAIMS, voice)
  const whole = abstractEnd(c.doc)
  const found = all.map((x, i) => (i === 0 && x.worded.sentence > whole ? asLead(x) : x))
  const authored = found.filter((x) => isFaulty(x, 'first person')).length >= OF_AUTHOR
  const lead = Math.max(0, ...found.slice(0, CLAIMS).map((x) => x.point))
  const best = Math.max(0, ...found.map((x) => x.point))
  const late = lead < TOLD && best >= FEATURE_POINT
  const scene = lead < TOLD && setsScene(c, found)
  const weights = scene || late ? FEATURE : authored || strays ? ESSAY : NEWS
  // An essay without a title comes to what it goes on about.
  const byGist = scene || (authored && !c.doc.title)
  const dangles = weights === NEWS ? danglesInNews : danglesElsewhere
  const sound = found.filter(({ worded }) => !worded.faults.some((f) => f.kind === 'quote' || dangles(f)))
  const dated = reportsItsDay(c, found, new Set(events.keys()))
  const choose = ({ place, point }: typeof NEWS): Worded[] => {
    const candidates = (sound.length > 0 ? sound : found).map((x) => ({
      worded: x.worded,
      terms: x.terms,
      opening: openingCost(c, x, found),
      turned: x.turned,
      abstract: x.worded.sentence < whole,
      merit:
        (events.get(x.worded.sentence) ?? 0) +
        (x === dated ? DAY : 0) +
        point * (byGist && x.gist < 1 ? Math.max(x.point, x.gist) : x.point) -
        place * x.place -
        (x === found[0] ? 0 : BRIEF) * Math.max(0, TELLING - (x.worded.text.match(WORD) ?? []).length),
    }))
    return chooseTogether(candidates, CLAIMS, read.doc.title, authored ? COST_OF_AUTHOR : COST)
  }
  const first = choose(weights)
  const covered = coveredOf(c, first)
  const again = covered < COVERED && weights !== FEATURE ? choose(FEATURE) : first
  const chosen = coveredOf(c, again) >= covered + MORE ? again : first
  const told = new Set(chosen.map((w) => w.sentence))
  const met = new Set(metInTitle(read))
  return chosen.map((w) => {
    const { text, sentences } = worded(c, w.sentence, { isApart: !told.has(w.sentence - 1), met, voice })
    for (const k of sentences) for (const m of c.mentions[k] ?? []) met.add(m.actor)
    return { text, sentences }
  })
}

/** The share of the title's words that claims have together; 1 without a title. */
function coveredOf({ doc, termsOf }: EventContext, claims: readonly Worded[]): number {
  const title = [...termsOf(doc.title ?? '')]
  const told = new Set(claims.flatMap((w) => [...termsOf(w.text)]))
  return title.length === 0 ? 1 : title.filter((t) => told.has(t)).length / title.length
}

/** Those whom the title names, be it by their surname. */
function metInTitle({ doc, actors }: EventContext): string[] {
  const words = new Set((doc.title ?? '').split(/[^\p{L}-]+/u))
  return [...actors.values()].flatMap((a) => (words.has(a.name.split(' ').at(-1)!) ? [a.id] : []))
}

/** A pronoun that nobody in brackets stands for: "His ideas spread"; "… by the miller’s side, and her attorney" may be his own. "It said" leans on the sentence before, which news tells first. */
const danglesInNews = ({ kind, token }: Fault): boolean =>
  (kind === 'pronoun' && token > 0) || (kind === 'possessive' && token === 0)
const danglesElsewhere = (f: Fault): boolean => f.kind === 'pronoun' || danglesInNews(f)

const isFaulty = (x: Found, kind: Fault['kind']): boolean => x.worded.faults.some((f) => f.kind === kind)
