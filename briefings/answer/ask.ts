import { foldName } from '../connect/names.ts'
import type { Meaning } from '../meaning-ports.ts'
import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { AskResult } from '../results.ts'
import { abstention } from './abstain.ts'
import { ageOf } from './age.ts'
import { withCapitals } from './capitals.ts'
import { aheadOf } from './ahead.ts'
import { acronymAsked, spelledOut } from './acronym.ts'
import { comparisonOf } from './comparison.ts'
import { compose, composeCounts, settle } from './compose.ts'
import { choosing, readEither, type Either } from './either.ts'
import { asSentence, inThread, leadUp, pointsToSomebody, termsOfItsOwn, withName } from './follow-up.ts'
import { readQuestion, type Question } from './question.ts'
import { withNamesakes } from './namesakes-told.ts'
import { firstReported } from './first-reported.ts'
import { newestCounts } from './newest-count.ts'
import { courseAnswer, isOfNoReport } from './course-answer.ts'
import { notKnown } from './not-known.ts'
import { onDay } from './on-day.ts'
import { withOtherFigure } from './other-figure.ts'
import { rank } from './rank.ts'
import { readSides, sideBySide } from './side-by-side.ts'
import { statedFartherOn } from './stated-farther-on.ts'
import { createReadWords } from './read-words.ts'
import { responseTo } from './response.ts'
import { respellings, respelt } from './respelt.ts'
import { retrieve } from './retrieve.ts'
import { eachOf, surnameAsked, type SurnameAsked } from './surname-asked.ts'
import { termsOfArticle } from './terms-of-article.ts'
import { joinParts, readTwoParts } from './two-parts.ts'
import { onTheDeed, verdictsOf } from './verdict.ts'
import { wellFounded } from './well-founded.ts'
import { asksWhoseWords, whoSaid } from './who-said.ts'
import { readChange, whatChanged } from './what-changed.ts'

export interface AskContext {
  /** ISO 8601 instant of the asker's clock. */
  readonly now: string
  /** Questions asked before in the same thread, oldest first: what "he" and "there" point back to. */
  readonly earlier?: readonly string[]
  /** What a model makes of the question; without it, articles are found by their words alone. */
  readonly meaning?: Meaning
}

export interface Answering {
  ask(scopes: readonly Scope[], question: string, context: AskContext): Promise<AskResult>
}

/** Answers questions from what the store holds, with evidence, or says what was looked at and is not in it. */
export function createAnswering({ store }: { readonly store: StoreReads }): Answering {
  const readWords = createReadWords()

  async function answer(scopes: readonly Scope[], asked: Question, now: string): Promise<AskResult> {
    const letters = acronymAsked(asked.asking)
    const meaning = letters === null ? null : await spelledOut(store, scopes, letters)
    if (meaning) return meaning
    const sides = readSides(asked.asking)
    const both = sides && (await sideBySide(store, scopes, sides))
    if (both) return both
    const either = readEither(asked.asking)
    if (either) return choice(scopes, either, asked, now)
    const found = await retrieve(store, scopes, asked)
    const slips = respellings(asked, found)
    // Of a name that was written as one, only its bearer can say whether it is another's.
    if (slips.length && slips.every((s) => !/^\p{Lu}/u.test(s.asked))) {
      const told = await answer(scopes, respelt(asked, slips), now)
      const note = slips.map((s) => `“${s.asked}” is read as “${s.told}”.`).join(' ')
      return told.abstained
        ? told
        : { ...told, note: told.note === undefined ? note : `${note} ${told.note}` }
    }
    const question = withCapitals(asked, found.articles)
    const shared = surnameAsked(question, found.articles)
    const each = shared && (await ofEach(scopes, shared, now))
    if (each) return each
    const read =
      ageOf(question, found) ??
      courseAnswer(question, found) ??
      whoSaid(question.asking, found) ??
      responseTo(question.asking, found, readWords) ??
      comparisonOf(question.asking, found, readWords) ??
      onDay(question.asking, found)
    if (read) return read
    if (asksWhoseWords(question.asking) || isOfNoReport(question, found)) return abstention(question, found)
    const ahead = aheadOf(question, found, readWords)
    if (ahead) return ahead
    const ranking = rank(question, found, now, readWords)
    const verdicts = verdictsOf(question, ranking.best)
    if (verdicts.length) return settle(verdicts, ranking)
    const founded = wellFounded(question, statedFartherOn(question, ranking, found))
    const open = notKnown(question, founded, found, readWords)
    if (open) return open
    const spoken = onTheDeed(question, founded.best)
    if (!founded.answers || spoken[0] !== founded.best[0])
      return firstReported(question, found, readWords) ?? abstention(question, found)
    const counts = newestCounts(question, found.articles, founded.best[0]!)
    if (counts.length)
      return withOtherFigure(composeCounts(counts, founded), counts[0]!.article, counts[0]!.index)
    const composed = compose(question, founded)
    if (FIGURES.has(question.type)) {
      const { article, index } = founded.best[0]!.passage
      return withOtherFigure(composed, article, index)
    }
    return withNamesakes(store, scopes, question, composed)
  }

  /** The answer for each of those who bear the surname that is asked about. */
  async function ofEach(
    scopes: readonly Scope[],
    shared: SurnameAsked,
    now: string,
  ): Promise<AskResult | null> {
    const answers: [string, AskResult][] = []
    for (const name of shared.names)
      answers.push([name, await answer(scopes, readQuestion(shared.of(name)), now)])
    return eachOf(answers)
  }

  /** Which of two did it, or neither. */
  async function choice(
    scopes: readonly Scope[],
    either: Either,
    asked: Question,
    now: string,
  ): Promise<AskResult> {
    const found = await retrieve(store, scopes, either.question)
    const ranking = rank(either.question, found, now, readWords)
    const best = choosing(ranking.best, either)
    if (!ranking.answers || !best.length || best[0] !== ranking.best[0]) return abstention(asked, found)
    return compose(either.question, { ...ranking, best })
  }

  /** Whom "he" means after what leads up to it: a person named there, or the one who is the answer to it. */
  async function somebody(scopes: readonly Scope[], lead: string, now: string): Promise<string | null> {
    const read = readQuestion(`${lead.slice(0, -1)}?`)
    const before = read.names.length
      ? read
      : withCapitals(read, (await retrieve(store, scopes, read)).articles)
    const { names, type } = before
    for (const name of names) {
      const known = await store.actorsByAlias(scopes, [foldName(name)])
      if (known.some((a) => a.type === 'PER')) return name
    }
    if (type === 'person') return (await answer(scopes, before, now)).short
    return names[0] ?? null
  }

  /** Whether an answer's best evidence stands in an article that has all of these terms: else what led up to it drew it elsewhere. */
  async function isTold(
    scopes: readonly Scope[],
    { claims }: AskResult,
    own: readonly string[],
  ): Promise<boolean> {
    const cited = claims[0]?.citations[0]
    const article = cited && (await store.article(scopes, cited.article))
    if (!article) return false
    const has = termsOfArticle(article)
    return own.every((term) => has.has(term))
  }

  async function one(
    scopes: readonly Scope[],
    text: string,
    { now, earlier = [], meaning }: AskContext,
  ): Promise<AskResult> {
    const meant = (question: Question): Question => (meaning ? { ...question, meaning } : question)
    const lead = leadUp(text, earlier)
    const asked = asSentence(text)
    const who = lead !== null && pointsToSomebody(asked) ? await somebody(scopes, lead, now) : null
    if (who === null) {
      const after = await answer(scopes, meant(readQuestion(inThread(text, lead))), now)
      const own = lead === null ? [] : termsOfItsOwn(asked)
      if (own.length === 0 || (await isTold(scopes, after, own))) return after
      return answer(scopes, meant(readQuestion(asked)), now)
    }
    const named = withName(asked, who)
    return answer(scopes, meant(lessOfLead(readQuestion(`${lead} ${named}`), named)), now)
  }

  return {
    async ask(scopes, text, context) {
      const change = readChange(text, context.now)
      if (change) return whatChanged(store, scopes, change, context.now)
      const parts = readTwoParts(text)
      if (!parts) return one(scopes, text, context)
      const first = await one(scopes, parts.first, context)
      return joinParts(first, await one(scopes, parts.second(first.short), context))
    },
  }
}

/** Where the name says whom a question is about, what led up to it only chooses among what there is of them. */
function lessOfLead(question: Question, asked: string): Question {
  const own = new Set(readQuestion(asked).terms.map((t) => t.term))
  const terms = question.terms.map((t) => (own.has(t.term) ? t : { ...t, weight: LEAD }))
  return { ...question, terms }
}

const LEAD = 0.1
const FIGURES: ReadonlySet<string> = new Set(['number', 'money', 'percent'])
