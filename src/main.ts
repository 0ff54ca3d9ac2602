#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { createAnalyse } from '../briefings/analyse/analyse.ts'
import { readArticles } from '../briefings/read/read.ts'

// Provisional: `analyse PATH… --json` for measuring, until the terminal verbs land in src/cli/.
const files = process.argv.slice(3).filter((a) => !a.startsWith('--'))
const model = new URL('../briefings/models/names.bin', import.meta.url)
const analyse = createAnalyse({ names: bytesOr(model) })
for (const file of files) {
  for (const a of readArticles(readFileSync(file), { name: file }).articles) {
    const facts = analyse(a)
    const span = (r: { start: number; end: number } | null) =>
      r && { start: r.start, end: r.end, text: a.text.slice(r.start, r.end) }
    const out = {
      id: a.id,
      url: a.url,
      title: a.title,
      byline: a.byline,
      published: a.published,
      language: a.language,
      text: a.text,
      sentences: facts.sentences.map(span),
      mentions: facts.mentions.map((m) => ({ span: span(m), type: m.type, actor: m.actor, name: m.name })),
      actors: facts.actors.map((x) => ({ ...x, roles: x.roles.map((r) => r.title) })),
      times: facts.times.map((t) => ({ span: span(t), type: t.type, value: t.value })),
      quotes: facts.quotes.map((q) => ({
        content: span(q.content),
        direct: q.direct,
        cue: span(q.cue),
        source: span(q.source),
        speaker: q.speaker,
        name: q.name,
      })),
      figures: facts.figures.map((f) => ({
        span: span(f),
        value: f.value,
        unit: f.unit,
        bound: f.bound,
        what: f.what,
        attributed: f.attributed,
      })),
      events: facts.events.map((e) => ({
        span: span(e),
        type: e.type,
        status: e.status,
        when: e.when,
        where: e.where,
        participants: e.participants,
        headline: e.headline,
      })),
      summary: facts.summary.map((s) => ({
        text: s.text,
        verbatim: s.sentences.some(
          (k) => a.text.slice(facts.sentences[k]!.start, facts.sentences[k]!.end) === s.text,
        ),
        citations: s.sentences.map((k) => ({
          article: a.id,
          revision: 1,
          url: a.url,
          title: a.title,
          published: a.published,
          source: a.source,
          span: span(facts.sentences[k]!),
        })),
      })),
    }
    process.stdout.write(JSON.stringify(out) + '\n')
  }
}
function bytesOr(url: URL): Uint8Array {
  try {
    return readFileSync(url)
  } catch {
    return new Uint8Array()
  }
}
