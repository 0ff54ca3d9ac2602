import type { Article, Facts } from '../model.ts'
import { createTermReader } from '../read/terms.ts'
import { summarise } from '../write/summary.ts'
import { groupActors } from './actors.ts'
import { findEvents } from './events.ts'
import { contextOf } from './events/context.ts'
import { findFigures } from './figures.ts'
import { createNameTagger } from './names.ts'
import { NO_FACTS } from './no-facts.ts'
import { prepare } from './prepare.ts'
import { findQuotes } from './quotes.ts'
import { retag } from './retag.ts'
import { findSteps } from './steps.ts'
import { findTimes } from './times.ts'
import { createWinkTagger } from './wink-tagger.ts'

/** Weights that ship in models/, read by the caller: the core opens no file. */
export interface Models {
  readonly names: Uint8Array
}

export type Analyse = (
  article: Pick<Article, 'text' | 'title' | 'published' | 'language' | 'sentences'>,
) => Facts

/**
 * All that one article says: who, when, who said what, how many, what happened. Offline, deterministic, linear in the text.
 * A language other than English gives its sentences and nothing else: nothing is guessed.
 */
export function createAnalyse(models: Models): Analyse {
  const tagger = createWinkTagger()
  const terms = createTermReader()
  const findNames = createNameTagger(models.names)
  return (article) => {
    const plain = prepare(article, tagger)
    if (article.language !== 'en') return { ...NO_FACTS, sentences: plain.sentences }
    const times = findTimes(plain)
    const who = groupActors(plain, findNames(plain))
    const doc = retag(plain, who.mentions)
    const quotes = findQuotes(doc, who)
    const figures = findFigures(doc, { mentions: who.mentions, times, quotes })
    const before = { sentences: doc.sentences, ...who, times, quotes, figures }
    const context = contextOf(doc, before, terms)
    const events = findEvents(context)
    return { ...before, events, steps: findSteps(context), summary: summarise(context, events) }
  }
}
