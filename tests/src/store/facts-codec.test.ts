import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts, Mention } from '../../../briefings/model.ts'
import { createByteReader, createByteWriter } from '../../../briefings/bytes.ts'
import { decodeFacts, encodeFacts } from '../../../src/store/facts-codec.ts'
import { NO_FACTS } from '../../../briefings/analyse/no-facts.ts'

const HOLT: Mention = { start: 0, end: 8, type: 'PER', actor: 'ana-holt', name: 'Ana Holt', sentence: 0 }

const FACTS: Facts = {
  sentences: [
    { start: 0, end: 31 },
    { start: 33, end: 400 },
    { start: 401, end: 402 },
  ],
  mentions: [
    HOLT,
    { ...HOLT, start: 40, end: 44, sentence: 1 },
    // The same wording of another kind is another actor.
    { start: 60, end: 68, type: 'LOC', actor: 'ana-holt-2', name: 'Ana Holt', sentence: 1 },
  ],
  actors: [
    {
      id: 'ana-holt',
      name: 'Ana Holt',
      type: 'PER',
      aliases: ['Holt', 'Äna — “H”'],
      roles: [{ title: 'mayor', sentence: 0 }],
      mentions: 2,
    },
  ],
  times: [
    { start: 10, end: 16, type: 'DATE', value: '2031-05', until: '2031-06', sentence: 0 },
    { start: 90, end: 99, type: 'SET', value: 'P1W', sentence: 1 },
    // Given out of order, as some inputs give their sentences.
    { start: 20, end: 25, type: 'TIME', value: '2031-05-02TMO', sentence: 0 },
  ],
  quotes: [
    {
      content: { start: 2, end: 9 },
      direct: true,
      cue: null,
      source: null,
      speaker: null,
      name: null,
      sentence: 1,
    },
  ],
  figures: [
    {
      start: 3,
      end: 5,
      value: 1.5e9,
      unit: 'USD',
      bound: 'more',
      what: 'lent',
      attributed: null,
      sentence: 1,
    },
  ],
  events: [],
  steps: [],
  summary: [{ text: 'Ana Holt spoke.', sentences: [0, 2] }],
}

describe('facts as they are stored', () => {
  it('are read as they were written before steps were kept', () => {
    const before =
      'AgEACQJbXU4otS/9IEwtAgCUAxh7Im5hbWVkIjpbXSwicGxhY2VzfQJbXSZbeyJ0ZXh0IjoiSXQgZW5kZWQuIiwic2VudGVuMF19XQMAUTWcrogHhQk='
    const held = decodeFacts(Buffer.from(before, 'base64'))
    expect({ ...held }).toEqual({
      ...NO_FACTS,
      sentences: [{ start: 0, end: 9 }],
      summary: [{ text: 'It ended.', sentences: [0] }],
    })
  })

  it('are read as they were written when mentions and times were compressed with the rest', () => {
    const before =
      'AwEADgJbXYABKLUv/SCTvQMA4ocaHVBt20ZMUP2sqib+T6aF6E5TjYUk8N2XjkTMDPYZS2FT6vlpfs3ueCbVINUSSCbSVnK8w2gO13M0eUfBooeajwX9g+xzlxZiYokETMyld/xsi46MJQDbzfGvPRpqe49fOIqvpYfYsX3JEAMA6M69zIBzUJ4='
    const held = decodeFacts(Buffer.from(before, 'base64'))
    expect({ ...held }).toEqual({
      ...NO_FACTS,
      sentences: [{ start: 0, end: 14 }],
      mentions: [HOLT],
      times: [{ start: 9, end: 14, type: 'DATE', value: '2031-05-02', sentence: 0 }],
    })
  })

  it('come back as they were, part by part and as a whole', () => {
    expect(decodeFacts(encodeFacts(FACTS)).mentions).toEqual(FACTS.mentions)
    expect({ ...decodeFacts(encodeFacts(FACTS)) }).toEqual(FACTS)
    expect({ ...decodeFacts(encodeFacts(NO_FACTS)) }).toEqual(NO_FACTS)
  })

  it('cross a thread like any other value', () => {
    expect(structuredClone(decodeFacts(encodeFacts(FACTS)))).toEqual(FACTS)
  })

  it('keep every sentence, also where the input gave ranges out of order', () => {
    const range = fc.tuple(fc.nat(2 ** 29), fc.nat(5_000)).map(([start, n]) => ({ start, end: start + n }))
    fc.assert(
      fc.property(fc.array(range), (sentences) => {
        expect(decodeFacts(encodeFacts({ ...NO_FACTS, sentences })).sentences).toEqual(sentences)
      }),
    )
  })

  it('are refused where they were stored in another way', () => {
    expect(() => decodeFacts(Buffer.from([9, 0, 0]))).toThrow('not known here')
  })
})

describe('bytes', () => {
  it('come back in the order in which they were written, however many', () => {
    const out = createByteWriter()
    const block = Buffer.alloc(70_000, 7)
    for (const n of [0, 127, 128, 2 ** 31 - 1]) out.number(n)
    out.block(block)
    out.byte(5)
    const reader = createByteReader(out.done())
    expect([reader.number(), reader.number(), reader.number(), reader.number()]).toEqual([
      0,
      127,
      128,
      2 ** 31 - 1,
    ])
    expect(Buffer.from(reader.block()).equals(block)).toBe(true)
    expect(reader.byte()).toBe(5)
  })
})
