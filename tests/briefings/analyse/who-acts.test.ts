import { describe, expect, it } from 'vitest'
import { analyse } from '../../sample-briefings.ts'

function facts(text: string) {
  return analyse({ text, title: null, published: '2024-04-01', language: 'en', sentences: null })
}
const actors = (text: string): string[] => facts(text).actors.map((a) => `${a.name} ${a.type}`)
function takesPart(text: string): string[] {
  const { actors, events } = facts(text)
  return (events[0]?.participants ?? []).map((p) => `${p.role} ${actors.find((a) => a.id === p.actor)!.name}`)
}

describe('a body', () => {
  it('is no more than its name, without those who belong to it', () => {
    expect(actors('Pilots of Northern Air went on strike on Monday.')).toEqual(['Northern Air ORG'])
  })

  it('is one of two, where something stands between them', () => {
    expect(actors('Talks between the Seafarers’ Union and Harbour Holdings failed on Friday.')).toEqual([
      'Seafarers’ Union ORG',
      'Harbour Holdings ORG',
    ])
  })
})

describe('who takes part', () => {
  it.each([
    [
      'In a letter to Northern Grain, the Islands Millers Association threatened to boycott its flour.',
      ['source Islands Millers Association'],
    ],
    [
      'With the Red Lions already out, Zenda United beat Teal Rovers 2-1 on Saturday.',
      ['source Zenda United', 'target Teal Rovers'],
    ],
    [
      'A court in Strelsau jailed Karl Benning for nine years on Friday, his lawyer Mara Weiss said.',
      ['target Karl Benning'],
    ],
    ['Teachers in Hentzau will strike on Thursday, the Union of Teachers said.', []],
    ['Police in Zenda arrested 12 protesters outside the Ministry of Grain on Sunday.', []],
  ])('is not who stands beside it or tells of it: %s', (text, who) => {
    expect(takesPart(text)).toEqual(who)
  })
})
