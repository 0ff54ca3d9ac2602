import { COURSES, verbsOf } from '../analyse/steps/kinds.ts'
import type { CourseKind, Stage, Step } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { leadOf } from '../read/furniture.ts'
import { termsOf } from '../read/terms.ts'
import { baseOf } from '../write/support/frame-words.ts'

/** What a report's title says of the kind of its happening, and what its leading sentences say. */
const NAMED = 2
const TOLD = 1
/** Sentences that count as the lead. */
const LEAD = 2
/** Among so many a report still tells of its own matter: who succeeds whoever resigned, what is open again. */
const SOON = 6
/** Days after which a step is history and no part of a course that is reported now. */
const HISTORY = 60

/** A step with the report that tells it. */
export interface ToldStep {
  readonly article: ArticleWithFacts
  readonly step: Step
}

interface Words {
  readonly names: ReadonlySet<string>
  /** Stems of a verb and the word that it wants. */
  readonly verbs: readonly (readonly string[])[]
}

const WORDS = new Map((Object.keys(COURSES) as CourseKind[]).map((kind) => [kind, wordsOf(kind)] as const))

function wordsOf(kind: CourseKind): Words {
  const { names, rounds = '', steps } = COURSES[kind]
  const verbs = [...verbsOf<Stage>(steps)].flatMap(([lemma, entries]) =>
    entries.filter((e) => e.after !== '*').map((e) => termsOf(`${lemma} ${e.after}`)),
  )
  return { names: new Set(termsOf(`${names} ${rounds}`)), verbs: verbs.filter((v) => v.length > 0) }
}

/** The kind of happening that a story of that name follows: what most of its titles and leads speak of; null for none with a course. */
export function courseOf(name: string, articles: readonly ArticleWithFacts[]): CourseKind | null {
  const titles = [name, ...articles.flatMap((a) => a.title ?? [])].map(titleTerms)
  let best: { kind: CourseKind; score: number; told: number } | null = null
  for (const [kind, words] of WORDS) {
    const named = titles.map((t) => (speaksOf(t, words) ? NAMED : 0) + (doesSo(t, words) ? TOLD : 0))
    const told = articles.filter((a) => tellsOf(kind, a, words)).length * TOLD
    const score = named.reduce<number>((a, b) => a + b, told)
    if (told > 0 && score > (best?.score ?? 0)) best = { kind, score, told }
  }
  return best && (best.score >= articles.length || best.told > articles.length / 2) ? best.kind : null
}

/** A title's terms, its verbs also as the tables have them: "found guilty", "won". */
function titleTerms(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set([...termsOf(title), ...termsOf(words.flatMap((w) => baseOf(w) ?? []).join(' '))])
}

/** In the lead, and not by the way; where its title names the happening, either will do. */
function tellsOf(kind: CourseKind, article: ArticleWithFacts, words: Words): boolean {
  const steps = article.facts.steps.filter((s) => s.kind === kind)
  if (steps.length === 0) return false
  const title = titleTerms(article.title ?? '')
  const isNamed = speaksOf(title, words) || doesSo(title, words)
  return steps.some((s) => {
    const isLead = fromLead(s, article) < LEAD
    return isNamed ? isLead || !s.aside : isLead && !s.aside
  })
}

const speaksOf = (title: ReadonlySet<string>, { names }: Words): boolean =>
  [...title].some((t) => names.has(t))
const doesSo = (title: ReadonlySet<string>, { verbs }: Words): boolean =>
  verbs.some((v) => v.every((t) => title.has(t)))

/**
 * The steps of the story's own happening, oldest report first and in each by day. A report's first step is its news; of the
 * others only what came before it and what is appointed for later.
 */
export function stepsAlong(
  kind: CourseKind,
  name: string,
  articles: readonly ArticleWithFacts[],
): ToldStep[] {
  const matter = matterOf(kind, name, articles)
  return articles.flatMap((article, at) => {
    const own = article.facts.steps.filter(
      (s) =>
        s.kind === kind && isOfMatter(s, article, matter) && !isHistory(s, article) && !isOthersSequel(s),
    )
    const isLead = (s: Step): boolean => fromLead(s, article) < LEAD
    const news =
      own.find((s) => !s.aside && isLead(s)) ?? own.find(isLead) ?? own.find((s) => !s.aside) ?? own[0]
    if (!news) return []
    const day = dayOf(news, article)
    const before = articles[at - 1]?.published?.slice(0, 10) ?? ''
    const counts = (s: Step): boolean =>
      s === news ||
      (s.stage === 'sequel' && s.sentence > news.sentence) ||
      (s.when !== null && ((s.when.value < day && !isToldBefore(s, before)) || isAppointment(s, day)))
    return own
      .filter(counts)
      .sort((a, b) => dayOf(a, article).localeCompare(dayOf(b, article)) || a.sentence - b.sentence)
      .map((step) => ({ article, step }))
  })
}

/** "Moor Blue, which it recalled ten days ago": by the way, of a day on or before an earlier report, which told it. */
const isToldBefore = ({ aside, when }: Step, reported: string): boolean =>
  aside && when !== null && when.value.slice(0, 10) <= reported

/** By the way it is told what became of something else: "the firm, which reopened its other plant". */
const isOthersSequel = (s: Step): boolean => s.stage === 'sequel' && s.aside

const isAppointment = (s: Step, day: string): boolean =>
  !s.aside && s.stage === 'opening' && s.when !== null && s.when.value.slice(0, 10) > day

/** How many sentences after the first that tells something: a byline and a dateline may stand before it. */
export const fromLead = ({ sentence }: Pick<Step, 'sentence'>, { text, facts }: ArticleWithFacts): number =>
  sentence - leadOf(text, facts.sentences)

/** The day of a step: what its sentence gives, else that of the report. */
export const dayOf = (
  { when }: Pick<Step, 'when'>,
  { published }: Pick<ArticleWithFacts, 'published'>,
): string => (when?.value ?? published ?? '').slice(0, 10)

/** Terms that titles and leads share, without those that only name the kind: whom and what the happening is about. */
function matterOf(
  kind: CourseKind,
  name: string,
  articles: readonly ArticleWithFacts[],
): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const a of articles) {
    const begin = leadOf(a.text, a.facts.sentences)
    const lead = a.facts.sentences.slice(begin, begin + 1).map((s) => a.text.slice(s.start, s.end))
    for (const t of new Set(termsOf([a.title ?? '', ...lead].join(' '))))
      counts.set(t, (counts.get(t) ?? 0) + 1)
  }
  for (const t of new Set(termsOf(name))) counts.set(t, (counts.get(t) ?? 0) + 1)
  const names = WORDS.get(kind)!.names
  const least = Math.min(2, articles.length)
  return new Set(
    [...counts].filter(([t, n]) => n >= least && !names.has(t) && !/^\d/.test(t)).map(([t]) => t),
  )
}

function isOfMatter(step: Step, article: ArticleWithFacts, matter: ReadonlySet<string>): boolean {
  const { text, facts } = article
  const range = facts.sentences[step.sentence]
  if (!range) return false
  if (step.known || fromLead(step, article) <= 0) return true
  if (step.stage === 'sequel' && fromLead(step, article) < SOON) return true
  const sentence = text.slice(range.start, range.end)
  // "In Denby the drivers of another firm called off a strike": what is done elsewhere, told far behind the lead, is others'.
  const isElsewhere = step.where !== null && !termsOf(step.where).some((t) => matter.has(t))
  if (!step.known && fromLead(step, article) >= SOON && (isElsewhere || OTHERS.test(sentence))) return false
  // By the way others are told of who did the same: "the second minister to go, after the farm minister stepped down".
  return termsOf(step.aside ? namesIn(sentence) : sentence).some((t) => matter.has(t))
}

/** "In a separate case a clerk was fined." */
const OTHERS = /\b(?:another|other|separate|separately|unrelated|neighbou?ring|similar|different)\b/i

const namesIn = (sentence: string): string => (sentence.match(/(?<=\s)\p{Lu}[\p{L}’'-]+/gu) ?? []).join(' ')

/** Of another year, or long before the report. */
function isHistory({ when }: Step, { published }: ArticleWithFacts): boolean {
  if (!when || !published) return false
  if (when.value.slice(0, 4) < published.slice(0, 4) && when.value.length < 7) return true
  if (when.value.length < 10) return false
  const day = Temporal.PlainDate.from(published.slice(0, 10)).subtract({ days: HISTORY }).toString()
  return /^\d{4}-\d{2}-\d{2}/.test(when.value) && when.value.slice(0, 10) < day
}
