import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupActors } from '../../../briefings/analyse/actors.ts'
import type { NameSpan } from '../../../briefings/analyse/names.ts'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { sentenceAt } from '../../../briefings/analyse/text.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'
import type { NameType } from '../../../briefings/model.ts'

const tagger = createWinkTagger()
const TYPES: Record<string, NameType> = { P: 'PER', O: 'ORG', L: 'LOC', M: 'MISC' }

/** Names are marked in the text: `[P Anna Kowalska]`. */
function group(marked: string) {
  let text = ''
  const found: { start: number; end: number; type: NameType }[] = []
  let at = 0
  for (const m of marked.matchAll(/\[([POLM]) ([^\]]+)\]/g)) {
    text += marked.slice(at, m.index)
    found.push({ start: text.length, end: text.length + m[2]!.length, type: TYPES[m[1]!]! })
    text += m[2]!
    at = m.index + m[0].length
  }
  text += marked.slice(at)
  const doc = prepare({ text, title: null, published: null, sentences: null }, tagger)
  const names: NameSpan[] = found.map((f) => ({ ...f, sentence: sentenceAt(doc, f.start) }))
  const { mentions, actors } = groupActors(doc, names)
  const called = mentions.map((m) => `${text.slice(m.start, m.end)} = ${m.actor}`)
  const rolesOf = (id: string): string[] | undefined =>
    actors.find((a) => a.id === id)?.roles.map((r) => r.title)
  return { mentions, actors, called, rolesOf }
}

describe('groupActors', () => {
  it('joins full and short names of people', () => {
    const { called, mentions } = group(
      '[P Anna Kowalska] spoke. [P Kowalska] left. Later [P A. Kowalska] wrote.',
    )
    expect(called).toEqual([
      'Anna Kowalska = anna-kowalska',
      'Kowalska = anna-kowalska',
      'A. Kowalska = anna-kowalska',
    ])
    expect(mentions.every((m) => m.name === 'Anna Kowalska')).toBe(true)
  })

  it('takes a surname before the full name for the same person', () => {
    expect(group('[P Okafor] wins\nThe mayor, [P Chinedu Okafor], thanked voters.').called[0]).toBe(
      'Okafor = chinedu-okafor',
    )
  })

  it('keeps a family apart', () => {
    const { called } = group(
      '[P Peter Lindqvist] and [P Maria Lindqvist] arrived. Mrs. [P Lindqvist] spoke first. Mr. [P Lindqvist] was silent.',
    )
    expect(called.slice(2)).toEqual(['Lindqvist = maria-lindqvist', 'Lindqvist = peter-lindqvist'])
  })

  it('gives a bare surname to the one just named in full, else to the one mentioned most', () => {
    const { called } = group(
      '[P Tom Reyes] opened the hall. [P Reyes] smiled. The crowd sang for an hour. It rained. [P Lucia Reyes] came late. ' +
        'Nobody knew why [P Reyes] had waited.',
    )
    expect(called).toEqual([
      'Tom Reyes = tom-reyes',
      'Reyes = tom-reyes',
      'Lucia Reyes = lucia-reyes',
      'Reyes = lucia-reyes',
    ])
  })

  it('joins an organisation with its acronym, in brackets or not', () => {
    const { called, actors } = group(
      'The [O Northern Rivers Authority] ([O NRA]) met. The [O NRA] agreed. The [O World Meteorological Organization] and the [O WMO] did not.',
    )
    expect(called.slice(0, 3).every((c) => c.endsWith('= northern-rivers-authority'))).toBe(true)
    expect(actors.map((a) => a.name)).toEqual([
      'Northern Rivers Authority',
      'World Meteorological Organization',
    ])
    expect(actors[0]!.aliases).toEqual(['NRA'])
  })

  it('takes an acronym of small and capital letters where brackets say so', () => {
    expect(group('The [O Alpine Development Bank] ([O AlDB]) lent. The [O AlDB] gave.').actors).toHaveLength(
      1,
    )
  })

  it('joins a company with its short forms', () => {
    const { actors } = group(
      '[O Halden Mining Corp] fell. [O Halden Mining] said [O Halden] would sell mines.',
    )
    expect(actors).toHaveLength(1)
    expect(actors[0]).toMatchObject({
      id: 'halden-mining-corp',
      mentions: 3,
      aliases: ['Halden Mining', 'Halden'],
    })
  })

  it('takes the end of a long name for the whole, where only one is in question', () => {
    expect(
      group('The [O Kenyan Finance Ministry] spoke. The [O Finance Ministry] wrote.').actors,
    ).toHaveLength(1)
    expect(
      group('The [O Kenyan Finance Ministry], the [O Omani Finance Ministry], the [O Finance Ministry].')
        .actors,
    ).toHaveLength(3)
  })

  it('knows a company again that was taken for a person', () => {
    expect(group('[O Helga of Bergen Corp] rose. [P Helga of Bergen] sells coats.').actors).toMatchObject([
      { id: 'helga-of-bergen-corp', type: 'ORG', mentions: 2 },
    ])
  })

  it('does not join organisations by a word that many share', () => {
    expect(
      group('The [O National Bank of Fiji] and the [O National Trust] met the [O National].').actors,
    ).toHaveLength(3)
  })

  it('knows a country by its several names, apart from its people and from its leader', () => {
    const { actors } = group(
      'The [L US], the [L United States] and [L America]: [M Americans] like [P Joe America].',
    )
    expect(actors.map((a) => [a.name, a.type, a.mentions])).toEqual([
      ['United States', 'LOC', 3],
      ['Americans', 'MISC', 1],
      ['Joe America', 'PER', 1],
    ])
  })

  it('gives each actor an id of its own, the same every time', () => {
    const text = '[P Jordan] visited [L Jordan] with [P Jordan Pike] and [O Jordan Ltd].'
    const ids = group(text).actors.map((a) => a.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(group(text).actors.map((a) => a.id)).toEqual(ids)
  })
})

describe('roles', () => {
  it('reads titles before names', () => {
    const { rolesOf } = group(
      'Kenyan Deputy Foreign Minister [P Grace Wanjiru] met Secretary of State [P Paul Dorn] and trade adviser [P Ines Roca].',
    )
    expect(rolesOf('grace-wanjiru')).toEqual(['Kenyan Deputy Foreign Minister'])
    expect(rolesOf('paul-dorn')).toEqual(['Secretary of State'])
    expect(rolesOf('ines-roca')).toEqual(['trade adviser'])
  })

  it('tells plural titles in the singular, to each of the list', () => {
    const { rolesOf } = group(
      'A dinner with former presidents [P Ola Berg], [P Eva Lund] and [P Per Dahl] raised funds.',
    )
    expect(rolesOf('ola-berg')).toEqual(['former president'])
    expect(rolesOf('eva-lund')).toEqual(['former president'])
    expect(rolesOf('per-dahl')).toEqual(['former president'])
  })

  it('reads appositions on either side', () => {
    const { rolesOf } = group(
      '[P Tariq Aziz Khan], the finance minister of Sindh, resigned. The head of the port authority, [P Luis Prado], stayed.',
    )
    expect(rolesOf('tariq-aziz-khan')).toEqual(['finance minister of Sindh'])
    expect(rolesOf('luis-prado')).toEqual(['head of the port authority'])
  })

  it('reads clauses and predicates', () => {
    const { rolesOf } = group(
      '[P Mia Sand], who heads the union, left. [P Joao Pinto] is the mayor of Braga.',
    )
    expect(rolesOf('mia-sand')).toEqual(['head of the union'])
    expect(rolesOf('joao-pinto')).toEqual(['mayor of Braga'])
  })

  it.each([
    ['[P Ivan Sokol] resigned as foreign minister on Monday.', 'foreign minister'],
    ['[P Ivan Sokol] was appointed foreign minister on Monday.', 'foreign minister'],
    ['[P Ivan Sokol], who replaced [P Ana Holt] as foreign minister, spoke.', 'foreign minister'],
    ['[P Ivan Sokol], who was the head of the union until 2020, died.', 'head of the union'],
    ['[P Ivan Sokol] was mayor of Zenda when the bridge fell.', 'mayor of Zenda'],
    ['[P Ivan Sokol], Norland’s ambassador to Sarvia, was summoned.', 'ambassador to Sarvia'],
    ['The then mayor of Zenda, [P Ivan Sokol], opened the bridge.', 'then mayor of Zenda'],
  ])('reads offices that are taken, held and left: %s', (text, role) => {
    expect(group(text).rolesOf('ivan-sokol')).toEqual([role])
  })

  it('takes no wish and no suspicion for an office', () => {
    const { actors } = group('[P Ivan Sokol] wants to be mayor of Zenda. [P Ana Holt] was chief suspect.')
    expect(actors.flatMap((a) => a.roles)).toEqual([])
  })

  it('says which sentence gives a role', () => {
    const { actors } = group('It rained. Coach [P Ed Moss] waited.')
    expect(actors[0]!.roles).toEqual([{ title: 'Coach', sentence: 1 }])
  })

  it('does not invent roles', () => {
    const { actors } = group(
      'Mr. [P Cole] walked to the bank, [P Dora Finn] ran, and the letter of [P Sam Holt] arrived. [P Ann Bly], 43, laughed.',
    )
    expect(actors.flatMap((a) => a.roles)).toEqual([])
  })
})

describe('any input', () => {
  it('keeps every mention at its place, with an actor that exists', () => {
    const word = fc.constantFrom('[P Ann Lee]', '[P Lee]', '[O Lee Corp]', '[O LC]', '[L U.S.]', '[M Irish]', 'the', ',', '(', ')', 'minister', 'of', 'and', '\n', '🙂', '[P İ]', '[O -]') // prettier-ignore
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { mentions, actors } = group(words.join(' '))
        expect(mentions).toHaveLength(words.filter((w) => w.startsWith('[')).length)
        const ids = new Map(actors.map((a) => [a.id, a]))
        expect(ids.size).toBe(actors.length)
        for (const m of mentions) expect(ids.get(m.actor)!.name).toBe(m.name)
        expect(actors.reduce((n, a) => n + a.mentions, 0)).toBe(mentions.length)
      }),
    )
  })

  it('says nothing of no names', () => {
    expect(group('')).toMatchObject({ mentions: [], actors: [] })
  })
})
