import { sameQuantity } from '../analyse/figures/quantity.ts'
import { splitSentences } from '../analyse/sentences.ts'
import type { ArticleEvent, Claim, Figure, Scope, Status } from '../model.ts'
import type { ArticleWithFacts, StoreReads } from '../ports.ts'
import { termsOf } from '../read/terms.ts'
import { claimOfSentence } from '../write/sentence-claim.ts'
import { actsOf, dayOf, figuresOf, stepOf, type KnownFacts } from './known-facts.ts'
import type { Material } from './material.ts'
import { natureOf } from './nature.ts'

export interface NewFact {
  readonly claim: Claim
  readonly reason: string
}

/** Share of a sentence's terms that one earlier sentence holds, or that all of them hold together, from which it says nothing new. */
const SAID = { byOne: 0.6, byAll: 0.85 }
/** An event that a report leads with: further down it tells what was before. */
const LEADING = 3
/** What an act is, as against what may come. */
const DONE: ReadonlySet<Status> = new Set([
  'happened',
  'under way',
  'called off',
  'postponed',
  'rescheduled',
  'planned',
  'denied',
  'reported',
])

/**
 * The most telling thing that a story's reports say now and did not when it was told: its status moved, a figure moved,
 * somebody did something that they had not, or something came of it. A rewording is none, nor what a late copy says of
 * earlier days, an opinion or a look back.
 */
export async function newFact(
  store: Pick<StoreReads, 'revision'>,
  scopes: readonly Scope[],
  material: Material,
  known: KnownFacts,
): Promise<NewFact | null> {
  const fresh = freshOf(material, known)
  if (fresh.length === 0) return null
  return (
    statusMoved(material, known, fresh) ??
    figureCorrected(known, fresh) ??
    figureMoved(known, fresh) ??
    (await somethingDone(store, scopes, material, known, fresh))
  )
}

/** Reports that came or changed since, that are news, and that are no older than what was known; the newest first. */
export function freshOf({ articles }: Material, known: KnownFacts): ArticleWithFacts[] {
  return articles
    .filter((a) => !isKnown(a, known) && !a.duplicateOf && ['news', 'correction'].includes(natureOf(a)))
    .filter((a) => (dayOf(a) ?? '9999') >= (known.newest ?? ''))
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || b.key - a.key)
}

function isKnown({ id, revision, stored }: ArticleWithFacts, known: KnownFacts): boolean {
  const held = known.articles[id]
  return held === undefined ? stored < known.upTo : held === revision
}

function statusMoved(
  { briefing }: Material,
  known: KnownFacts,
  fresh: readonly ArticleWithFacts[],
): NewFact | null {
  const last = briefing.content.transitions.at(-1)
  if (!last || known.course.includes(stepOf(last))) return null
  const isFresh = last.claim.citations.some((c) => fresh.some((a) => a.id === c.article))
  // A day that is now given more exactly moves nothing.
  const moves = last.status !== known.status || (MOVING.has(last.status) && last.when !== null)
  if (!isFresh || !moves) return null
  const reason =
    last.status === known.status
      ? `it is ${last.status} for another day`
      : `it is no longer ${known.status} but ${last.status}`
  return { claim: last.claim, reason }
}

const MOVING: ReadonlySet<Status> = new Set(['rescheduled', 'postponed'])

function figureMoved(known: KnownFacts, fresh: readonly ArticleWithFacts[]): NewFact | null {
  for (const article of fresh) {
    for (const figure of figuresOf(article)) {
      const same = known.figures.filter((k) => sameQuantity(k, figure))
      const last = same.at(-1)
      if (!last || same.some((k) => isAsMuch(k.value, figure.value))) continue
      if (!isLater(article, known) && figure.value < last.value) continue
      return {
        claim: claimOfSentence(article, figure.sentence),
        reason: `a figure moved from ${amount(last)} to ${amount(figure)} (${figure.what || figure.unit})`,
      }
    }
  }
  return null
}

/**
 * A note that puts a figure right which was told gives the wrong one as well, often in words that the report did not use: it is
 * known by its value, and the right one by counting the same.
 */
function figureCorrected(known: KnownFacts, fresh: readonly ArticleWithFacts[]): NewFact | null {
  const isTold = ({ value, unit }: Figure): boolean =>
    known.figures.some((k) => k.unit === unit && isAsMuch(k.value, value))
  for (const article of fresh.filter((a) => natureOf(a) === 'correction')) {
    const figures = figuresOf(article)
    const wrong = figures.find(isTold)
    const right = wrong && figures.find((f) => f.unit === wrong.unit && !isTold(f))
    if (!wrong || !right) continue
    return {
      claim: claimOfSentence(article, right.sentence),
      reason: `a correction says ${amount(right)} for ${amount(wrong)} (${right.what || right.unit})`,
    }
  }
  return null
}

const isAsMuch = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b))
const isLater = (article: ArticleWithFacts, known: KnownFacts): boolean =>
  (dayOf(article) ?? '') > (known.newest ?? '') || article.id in known.articles
const amount = ({ value }: Pick<Figure, 'value'>): string => value.toLocaleString('en')

async function somethingDone(
  store: Pick<StoreReads, 'revision'>,
  scopes: readonly Scope[],
  material: Material,
  known: KnownFacts,
  fresh: readonly ArticleWithFacts[],
): Promise<NewFact | null> {
  const said = await termsSaid(store, scopes, material, known, fresh)
  const acts = new Set(known.acts)
  for (const article of fresh) {
    for (const event of article.facts.events.slice(0, LEADING)) {
      if (!DONE.has(event.status) || event.sentence >= 2 * LEADING || isPast(event, known)) continue
      const done = actsOf(event).find((a) => !acts.has(a))
      const sentence = article.facts.sentences[event.sentence]
      if (!done || !sentence) continue
      const terms = new Set(termsOf(article.text.slice(sentence.start, sentence.end)))
      if (isSaid(terms, said)) continue
      const [actor, type] = done.split('|') as [string, string]
      const name = article.facts.actors.find((a) => a.id === actor)?.name
      return {
        claim: claimOfSentence(article, event.sentence),
        reason: `${name ?? 'somebody'} did something new (${type.toLowerCase()})`,
      }
    }
  }
  return null
}

/** Have these sentences said it? A longer sentence with the same names may yet say more. */
export function isSaid(terms: ReadonlySet<string>, said: readonly ReadonlySet<string>[]): boolean {
  const share = (held: (term: string) => boolean): number =>
    [...terms].filter(held).length / Math.max(1, terms.size)
  return (
    said.some((s) => share((t) => s.has(t)) >= SAID.byOne) ||
    share((t) => said.some((s) => s.has(t))) >= SAID.byAll
  )
}

/** What the known reports say, sentence by sentence; of one that was revised, what it said before. */
export async function termsSaid(
  store: Pick<StoreReads, 'revision'>,
  scopes: readonly Scope[],
  { articles }: Material,
  known: KnownFacts,
  fresh: readonly ArticleWithFacts[],
): Promise<ReadonlySet<string>[]> {
  const said = articles
    .filter((a) => isKnown(a, known))
    .flatMap((a) => termsOfSentences(a.text, a.facts.sentences))
  for (const { id } of fresh) {
    const before = known.articles[id]
    const old = before === undefined ? null : await store.revision(scopes, id, before)
    if (old) said.push(...termsOfSentences(old.text, old.sentences ?? splitSentences(old.text)))
  }
  return said
}

const termsOfSentences = (
  text: string,
  sentences: readonly { start: number; end: number }[],
): ReadonlySet<string>[] =>
  sentences.map((s) => new Set(termsOf(text.slice(s.start, s.end)))).filter((s) => s.size > 0)

/** What took place before the place was told is told as background now. */
const isPast = ({ when }: ArticleEvent, known: KnownFacts): boolean =>
  when !== null && /^\d{4}-\d\d-\d\d/.test(when.value) && when.value.slice(0, 10) < (known.newest ?? '')
