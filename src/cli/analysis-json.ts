import type { Facts, Range, Span } from '../../briefings/model.ts'
import type { ReadArticle } from '../../briefings/read/read.ts'
import { claimOfSummary } from '../../briefings/write/summary-claim.ts'

/** `analyse --json`: the contract's line for one article. Spans carry their text so that they can be checked. */
export function analysisJson(article: ReadArticle & { id: string }, facts: Facts): unknown {
  const { text } = article
  const span = ({ start, end }: Range): Span => ({ start, end, text: text.slice(start, end) })
  const orNull = (range: Range | null): Span | null => range && span(range)
  const stored = { ...article, revision: 1 }
  return {
    id: article.id,
    url: article.url,
    title: article.title,
    byline: article.byline,
    published: article.published,
    language: article.language,
    text,
    sentences: facts.sentences.map(span),
    mentions: facts.mentions.map((m) => ({ span: span(m), type: m.type, actor: m.actor, name: m.name })),
    actors: facts.actors.map(({ id, name, type, aliases, roles, mentions }) => ({
      id,
      name,
      type,
      aliases,
      roles: [...new Set(roles.map((r) => r.title))],
      mentions,
    })),
    times: facts.times.map((t) => ({
      span: span(t),
      type: t.type,
      value: t.value,
      ...(t.until ? { end: t.until } : {}),
    })),
    quotes: facts.quotes.map((q) => ({
      content: span(q.content),
      direct: q.direct,
      cue: orNull(q.cue),
      source: orNull(q.source),
      speaker: q.speaker,
      name: q.name,
    })),
    figures: facts.figures.map(({ start, end, value, upTo, unit, bound, what, attributed }) => ({
      span: span({ start, end }),
      value,
      ...(upTo === undefined ? {} : { upTo }),
      unit,
      bound,
      what,
      attributed,
    })),
    events: facts.events.map(({ start, end, type, status, when, where, participants, headline }) => ({
      span: span({ start, end }),
      type,
      status,
      when,
      where,
      participants,
      headline,
    })),
    summary: facts.summary.flatMap((s) => claimOfSummary(stored, facts.sentences, s) ?? []),
  }
}
