import { isFurniture } from '../../read/furniture.ts'
import { termsOf } from '../../read/terms.ts'
import type { Claim, Scope } from '../../model.ts'
import type { ArticleWithFacts, StoreReads } from '../../ports.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { newestFirst } from '../../write/sources.ts'
import { dayInWords } from '../../write/dates-in-words.ts'
import { lookedAt } from '../looked.ts'
import { said, type Turn } from './turn.ts'

const MOST_CLAIMS = 2
/** Sentences of one report that a thread is told for being asked for more: who wants the whole reads it there (docs/adr/005). */
const MOST_OF_ONE = 4
/** Further reports of the story that are looked at. */
const MOST_REPORTS = 8
const NOTHING_BEFORE =
  'I have given no answer in this thread yet that this could be about. Please ask of something first.'

/** Further sentences of the reports that were told from, then of their story; none that was told in the thread. */
export async function moreOf(store: StoreReads, scopes: readonly Scope[], before: Turn): Promise<AskResult> {
  const last = await lastAnswer(before)
  if (!last) return said(NOTHING_BEFORE)
  const claims = await toldIn(before)
  const { cited, others } = await reportsBehind(store, scopes, last.claims.slice(0, 1))
  const found: Claim[] = []
  for (const article of [...cited, ...others]) {
    let left = MOST_OF_ONE - claims.filter((c) => cites(c, article)).length
    for (const index of telling(article)) {
      if (found.length === MOST_CLAIMS || left <= 0) break
      const claim = claimOfSentence(article, index)
      if (isTold(claim, [...claims, ...found])) continue
      found.push(claim)
      left--
    }
  }
  const looked = lookedAt([...cited, ...others])
  const [first] = found
  if (first) return { abstained: false, answer: first.text, short: null, claims: found, looked }
  const at = cited.map((a) => (a.url === null ? nameOf(a) : `${a.source ?? hostOf(a)}, ${a.url}`))
  return { ...said(`I quote no more of this. The whole report is with ${listed(at)}.`), looked }
}

const cites = (claim: Claim, { id }: ArticleWithFacts): boolean =>
  claim.citations.some((c) => c.article === id)

/** Who tells what was answered last, and when. */
export async function sourcesOf(
  store: StoreReads,
  scopes: readonly Scope[],
  before: Turn,
): Promise<AskResult> {
  const last = await lastAnswer(before)
  if (!last) return said(NOTHING_BEFORE)
  const { cited } = await reportsBehind(store, scopes, last.claims)
  const note = `This is told by ${listed(cited.map(nameOf))}.`
  return { ...last, short: null, answer: note, note, looked: lookedAt(cited) }
}

const DOUBT =
  /(?<!\p{L})(?:(?:un|not (?:been |yet |yet been )?)?confirm(?:s|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)|contradict(?:s|ed)?|reject(?:s|ed)?|verif(?:y|ies|ied)|false|untrue)(?!\p{L})/iu
/** Words of the answer that a sentence on whether it is so has to share. */
const SHARED = 2

/** How many sources stand behind what was answered last, and what they say of whether it is so. */
export async function surenessOf(
  store: StoreReads,
  scopes: readonly Scope[],
  before: Turn,
): Promise<AskResult> {
  const last = await lastAnswer(before)
  if (!last) return said(NOTHING_BEFORE)
  const { cited, others } = await reportsBehind(store, scopes, last.claims.slice(0, 1))
  const told = new Set(termsOf(last.claims[0]!.text))
  const doubts = [...cited, ...others].flatMap((article) =>
    article.facts.sentences.flatMap(({ start, end }, index) => {
      const text = article.text.slice(start, end)
      const shared = new Set(termsOf(text).filter((t) => told.has(t))).size
      return DOUBT.test(text) && shared >= SHARED ? [{ claim: claimOfSentence(article, index), shared }] : []
    }),
  )
  const best = doubts.toSorted((a, b) => b.shared - a.shared).slice(0, MOST_CLAIMS)
  const names = [...new Set(cited.map((a) => a.source ?? hostOf(a)))]
  const by = `${names.length === 1 ? 'One source tells' : `${names.length} sources tell`} this: ${listed(names)}.`
  const note = `${by} ${best.length > 0 ? 'Of whether it is so, it says:' : 'Nothing that I hold confirms or denies it.'}`
  const claims = best.length > 0 ? best.map((d) => d.claim) : last.claims.slice(0, 1)
  return {
    abstained: false,
    answer: note,
    note,
    short: null,
    claims,
    looked: lookedAt([...cited, ...others]),
  }
}

/** The nearest answer that told something. */
async function lastAnswer(before: Turn): Promise<AskResult | null> {
  for (let turn: Turn | null = before; turn !== null; turn = turn.before) {
    const answer = await turn.answer()
    if (answer.claims.length > 0) return answer
    if (turn.lead === null) return null
  }
  return null
}

/** What was told in a thread since the question that stood alone. */
async function toldIn(before: Turn): Promise<Claim[]> {
  const out: Claim[] = []
  for (let turn: Turn | null = before; turn !== null; turn = turn.before) {
    out.push(...(await turn.answer()).claims)
    if (turn.lead === null) break
  }
  return out
}

interface Behind {
  /** Those whose sentences were told, in that order. */
  readonly cited: readonly ArticleWithFacts[]
  /** Further reports of their stories, the newest first. */
  readonly others: readonly ArticleWithFacts[]
}

async function reportsBehind(
  store: StoreReads,
  scopes: readonly Scope[],
  claims: readonly Claim[],
): Promise<Behind> {
  const ids = [...new Set(claims.flatMap((c) => c.citations.map((x) => x.article)))]
  const held = (await Promise.all(ids.map((id) => store.article(scopes, id)))).filter((a) => a !== null)
  const cited = await store.articles(
    scopes,
    held.map((a) => a.key),
  )
  const stories = [...new Set(held.flatMap((a) => a.story ?? []))]
  const keys = stories.length ? await store.candidates(scopes, { stories, limit: MOST_REPORTS }) : []
  const others = (await store.articles(scopes, keys)).filter((a) => !a.duplicateOf && !ids.includes(a.id))
  return { cited, others: others.toSorted(newestFirst) }
}

/** The sentences of a report in the order in which they are worth telling: those of its summary, then the others as they stand. */
function telling({ text, facts }: ArticleWithFacts): number[] {
  const summed = facts.summary.flatMap((s) => s.sentences)
  const rest = [...facts.sentences.keys()].filter((i) => !isFurniture(spanOf(text, facts.sentences[i]!)))
  return [...new Set([...summed, ...rest])]
}

const spanOf = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end)

const isTold = (claim: Claim, told: readonly Claim[]): boolean =>
  told.some(
    (t) =>
      t.text === claim.text ||
      t.citations.some((a) =>
        claim.citations.some(
          (b) => a.article === b.article && a.span.start < b.span.end && b.span.start < a.span.end,
        ),
      ),
  )

function nameOf(article: ArticleWithFacts): string {
  const day = article.published && dayInWords(article.published.slice(0, 10))
  const title = article.title === null ? '' : `, “${article.title}”`
  return `${article.source ?? hostOf(article)}${title}${day ? ` (${day})` : ''}`
}

function hostOf({ url }: ArticleWithFacts): string {
  return url === null ? 'a source without a name' : new URL(url).hostname.replace(/^www\./, '')
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('; ')} and ${names.at(-1)!}`
