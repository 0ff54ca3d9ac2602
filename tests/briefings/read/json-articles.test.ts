import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../briefings/read/read.ts'

const read = (text: string, name = 'a.jsonl') => readArticles(new TextEncoder().encode(text), { name })

describe('articles as JSON', () => {
  it('come one a line, as they are', () => {
    const a = {
      id: 'a',
      url: 'https://isle.example/a',
      title: 'A',
      published: '2024-04-01',
      text: 'Ferries  stop.\r\nTrains do not.',
      source: 'Isle',
    }
    expect(read(`${JSON.stringify(a)}\n\n{"text":"The second of them."}\n`).articles).toMatchObject([
      a,
      { id: null, text: 'The second of them.' },
    ])
  })

  it('keep the sentences they give as ranges of the text', () => {
    const sentences = ['Mr. Bell spoke.', 'Nobody listened']
    const [a] = read(JSON.stringify({ sentences })).articles
    expect(a!.sentences!.map((r) => a!.text.slice(r.start, r.end))).toEqual(sentences)
    const [b] = read(JSON.stringify({ sentences, text: 'Mr. Bell spoke.  Nobody listened!' })).articles
    expect(b!.sentences!.map((r) => b!.text.slice(r.start, r.end))).toEqual(sentences)
  })

  it('report a line that is none by its number and read the others', () => {
    const { articles, faults } = read(
      '{"text":"One is fine."}\n{"text":\n{"title":"no text"}\n[1]\n{"text":"Two is fine."}',
    )
    expect(articles.map((a) => a.text)).toEqual(['One is fine.', 'Two is fine.'])
    expect(faults.map((f) => f.where)).toEqual(['a.jsonl, line 2', 'a.jsonl, line 3', 'a.jsonl, line 4'])
  })

  it('are taken with a warning that names the line where "published" is no date, and nothing of them is lost', () => {
    const lines = ['31/02/2024', { day: 1 }, '2024-13-01T00:00:00Z', '2024-04-01', '', null, 1712000000]
    const text = lines.map((published, i) => JSON.stringify({ published, text: `Report ${i}.` })).join('\n')
    const { articles, faults, warnings } = read(text)
    expect(articles.map((a) => a.published)).toEqual([
      ...[null, null, null, '2024-04-01', null, null],
      '2024-04-01T19:33:20Z',
    ])
    expect(faults).toEqual([])
    expect(warnings?.map((w) => w.where)).toEqual(['a.jsonl, line 1', 'a.jsonl, line 2', 'a.jsonl, line 3'])
    expect(warnings?.[0]?.reason).toBe(
      '"published" is "31/02/2024", which is no date; write it as 2024-04-01 or 2024-04-01T12:00:00Z. The article is taken undated; with the date put right it can be read in again.',
    )
  })

  it('fall back on their dateline where "published" is no date, and say so', () => {
    const text = 'GILDERN, April 2, 2024 — The ferry is back.'
    const { articles, warnings } = read(JSON.stringify({ published: 'yesterday', text }))
    expect(articles[0]?.published).toBe('2024-04-02')
    expect(warnings?.[0]?.reason).toContain('taken with the date of its dateline, 2024-04-02')
  })

  it('may be one object or an array of them', () => {
    expect(read('{"text":"Alone it stands."}', 'a.json').articles).toHaveLength(1)
    expect(read('[{"text":"One."},{"text":"Two."},3]', 'a.json')).toMatchObject({
      articles: [{ text: 'One.' }, { text: 'Two.' }],
      faults: [{ where: 'a.json, item 3' }],
    })
  })

  it('have no date where the one given is none', () => {
    expect(read('{"text":"It rained.","published":"someday"}').articles[0]?.published).toBeNull()
    expect(read('{"text":"It rained.","published":"1 Apr 2024"}').articles[0]?.published).toBe('2024-04-01')
  })

  it('are kept to the letter, also where UTF-8 was encoded twice: what is quoted must stand in what was handed in', () => {
    const sentences = ['â€œWe wonâ€™t go,â€\u009d said ZoÃ« Bell.', 'It cost Â£5 â€“ or more.']
    const [a] = read(JSON.stringify({ sentences })).articles
    expect(a!.sentences!.map((r) => a!.text.slice(r.start, r.end))).toEqual(sentences)
  })
})
