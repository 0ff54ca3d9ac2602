import type { Meaning } from '../meaning-ports.ts'
import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { AskResult } from '../results.ts'
import { abstention } from './abstain.ts'
import { acronymAsked, spelledOut } from './kinds/acronym.ts'
import { isInSmallLetters, withCapitals } from './question/capitals.ts'
import { bearsOn } from './kinds/bears-on.ts'
import { compose } from './compose.ts'
import { deniedForAll } from './kinds/denied-for-all.ts'
import { choosing, readEither, type Either } from './kinds/either.ts'
import { firstReported } from './evidence/first-reported.ts'
import { fusedName } from './evidence/fused-name.ts'
import { needed } from './kinds/needed.ts'
import { nearestSentences } from './ranking/nearest-sentences.ts'
import { inOneStory } from './ranking/one-story.ts'
import { createPassages } from './ranking/create-passages.ts'
import type { Passage } from './ranking/passages.ts'
import { readQuestion, type Question } from './question/question.ts'
import { rank } from './ranking/rank.ts'
import { createReadWords } from './ranking/read-words.ts'
import { respellings, respelt } from './question/respelt.ts'
import { retrieve, type Retrieved } from './ranking/retrieve.ts'
import { readSides, sideBySide } from './kinds/side-by-side.ts'
import { withNamesSpelledOut } from './question/spelled-out.ts'
import { standsInStory } from './evidence/alone-in-story.ts'
import { eachOf, surnameAsked, type SurnameAsked } from './kinds/surname-asked.ts'
import { pointsToSomebody } from './thread/points-back.ts'
import { nextTurn } from './thread/thread.ts'
import type { ThreadPorts, Turn } from './thread/turn.ts'
import { joinParts, readTwoParts } from './question/two-parts.ts'
import { toldOfTopic } from './evidence/told-of-topic.ts'
import { readChange, whatChanged } from './kinds/what-changed.ts'
import { fromSentences, type Ranked } from './from-sentences.ts'
import { answerOfForm } from './answer-of-form.ts'

export interface AskContext {
  /** ISO 8601 moment of the asker's clock; its day is theirs. */
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
  /** The sentences of what was found, each read once. */
  const passagesIn = (question: Question, { articles, idf }: Retrieved): Passage[] =>
    articles.flatMap(createPassages(question, idf, readWords))

  async function answer(scopes: readonly Scope[], asked: Question, now: string): Promise<AskResult> {
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
    const question = withNamesSpelledOut(withCapitals(asked, found.articles), found.articles)
    const fused = fusedName(question, found.articles)
    if (fused !== null) return abstention(question, found, readWords, { fused })
    // What goes on from an answer looks for what that did not tell.
    if (!question.told && !question.holds) {
      const read = await withoutRanking(scopes, question, found, now)
      if (read) return read
    }
    const anywhere = ranked(question, found, passagesIn(question, found), now)
    return (
      (await fromSentences(store, scopes, question, anywhere)) ??
      (await fromStory(scopes, question, anywhere, now))
    )
  }

  const ranked = (
    question: Question,
    found: Retrieved,
    passages: readonly Passage[],
    now: string,
  ): Ranked => ({
    found,
    passages,
    ranking: rank(question, found, passages, now, readWords),
  })

  /** The answer that the one story gives which the question is about, where nothing that was found gives one; or that there is none. */
  async function fromStory(
    scopes: readonly Scope[],
    question: Question,
    anywhere: Ranked,
    now: string,
  ): Promise<AskResult> {
    const { found, passages } = anywhere
    const story = inOneStory(question, found, readWords)
    if (!story)
      return (
        firstReported(question, passages) ??
        abstention(question, found, readWords, {
          nearest: nearestSentences(question, found, passages, readWords, false),
        })
      )
    const articles = new Set(story.articles)
    const inside = passages.filter((p) => articles.has(p.article))
    const within = ranked(question, story, inside, now)
    const there =
      (await fromSentences(store, scopes, question, within, (r) => standsInStory(question, r))) ??
      (await fromSentences(store, scopes, question, ofTopic(question, within), (r) => r.best.length > 0))
    const bearing =
      question.type === 'yes-no'
        ? (deniedForAll(question, story, readWords) ??
          needed(question, story) ??
          bearsOn(question, story, readWords))
        : null
    return (
      there ??
      bearing ??
      firstReported(question, passages) ??
      abstention(question, found, readWords, {
        nearest: nearestSentences(question, story, inside, readWords, true),
      })
    )
  }

  const ofTopic = (question: Question, ranked: Ranked): Ranked => ({
    ...ranked,
    ranking: toldOfTopic(question, ranked.ranking, ranked.found, readWords),
  })

  /** The answer to a question of a form that is read without ranking, from what was found or from other reports of the store; null for any other. */
  async function withoutRanking(
    scopes: readonly Scope[],
    question: Question,
    found: Retrieved,
    now: string,
  ): Promise<AskResult | null> {
    const { asking } = question
    const letters = acronymAsked(asking)
    const meaning = letters === null ? null : await spelledOut(store, scopes, letters)
    if (meaning) return meaning
    // What only tells of the thing again spells nothing out.
    if (letters !== null && !/\bmeans?\b/i.test(asking)) return abstention(question, found, readWords)
    const sides = readSides(asking)
    const both = sides && (await sideBySide(store, scopes, sides))
    if (both) return both
    const either = readEither(asking)
    if (either) return choice(scopes, either, question, now)
    const shared = surnameAsked(question, found.articles)
    const each = shared && (await ofEach(scopes, shared, now))
    return each ?? answerOfForm(question, found, readWords)
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
    const ranking = rank(either.question, found, passagesIn(either.question, found), now, readWords)
    const best = choosing(ranking.best, either)
    if (!ranking.answers || !best.length || best[0] !== ranking.best[0])
      return abstention(asked, found, readWords, { fused: fusedName(asked, found.articles) })
    return compose(either.question, { ...ranking, best })
  }

  return {
    async ask(scopes, text, { now, earlier = [], meaning }) {
      const meant = (question: Question): Question => (meaning ? { ...question, meaning } : question)
      const ports: ThreadPorts = {
        store,
        scopes,
        answer: (question) => answer(scopes, meant(question), now),
        alone: (asked) => {
          const change = readChange(asked, now)
          return change ? whatChanged(store, scopes, change, now) : ports.answer(readQuestion(asked))
        },
      }
      // A pronoun looks for names, in the thread or before it in the question, which small letters hide.
      const written = async (asked: string): Promise<string> => {
        if (!isInSmallLetters(asked) || (!earlier.length && !pointsToSomebody(asked))) return asked
        const question = readQuestion(asked)
        return withCapitals(question, (await retrieve(store, scopes, question)).articles).text
      }
      let before: Turn | null = null
      for (const asked of await Promise.all(earlier.map(written)))
        before = (await inTurn(ports, asked, before)).at(-1)!
      const [first, second] = await inTurn(ports, await written(text), before)
      return second ? joinParts(await first!.answer(), await second.answer()) : first!.answer()
    },
  }
}

/** The turns of one message: two where it asks two things. */
async function inTurn(ports: ThreadPorts, text: string, before: Turn | null): Promise<readonly Turn[]> {
  const parts = readTwoParts(text)
  const first = await nextTurn(ports, parts?.first ?? text, before)
  if (!parts) return [first]
  return [first, await nextTurn(ports, parts.second((await first.answer()).short), first)]
}
