import { describe, expect, it } from 'vitest'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'
import type { PosTagger } from '../../../briefings/analyse/text.ts'

const TEXT = "Last year’s winner, Ada Lind, thanked the harbour crews.\n\nIt was this year's third prize."

const tagsOf = (text: string, tagger: PosTagger): string[] =>
  prepare({ text, title: null, published: '2024-04-01', sentences: null }, tagger).tokens.map(
    (t) => `${t.text}/${t.pos}`,
  )

describe('a tagger', () => {
  it('reads a text the same whatever it has read before', () => {
    const afresh = tagsOf(TEXT, createWinkTagger())
    const tagger = createWinkTagger()
    tagsOf("They came home at New Year's, and again at New Year’s, for the fair.", tagger)
    expect(tagsOf(TEXT, tagger)).toEqual(afresh)
  })

  it('reads on after more new words than it keeps', () => {
    const tagger = createWinkTagger()
    const afresh = tagsOf(TEXT, tagger)
    const named = (from: number): string =>
      Array.from({ length: 2_000 }, (_, i) => `qua${(from + i).toString(36)}x`).join(' ')
    for (let from = 0; from < 60_000; from += 2_000) tagsOf(`${named(from)}.`, tagger)
    expect(tagsOf(TEXT, tagger)).toEqual(afresh)
  }, 30_000)
})
