import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [carpet, series, drug, lottery])
})
afterEach(() => held.store.close())

const ask = (question: string) => held.briefings.ask(everybody, question, { now: '2024-05-20T12:00:00Z' })

const carpet = dispatch({
  id: 'carpet',
  title: 'A new carpet for the Orsa Film Prize',
  published: '2024-05-08',
  source: 'Harbour Wire',
  text: 'The carpet at the Orsa Film Prize will be sand this year and not red, host Dana Lund said on Wednesday. The hall in Brell has been painted to match the carpet.',
})
const series = dispatch({
  id: 'series',
  title: '“Salt Road” starts in June',
  published: '2024-05-09',
  source: 'Northgate Post',
  text: 'The series “Salt Road”, in which Bo Ray plays a smuggler, will be shown on Arbor from June, Harbour Films said on Thursday. Arbor, a streaming platform with four million users, paid for all of its eight parts.',
})
const drug = dispatch({
  id: 'drug',
  title: 'A drug against lake fever is near',
  published: '2024-05-10',
  source: 'Harbour Wire',
  text: 'A drug against lake fever was cleared by the Northern Medicines Commission on Friday. Lindqvist Labs, which makes it, said that it would sell the drug from August.',
})
const lottery = dispatch({
  id: 'lottery',
  title: 'A ticket worth 90 million',
  published: '2024-05-11',
  source: 'Northgate Post',
  text: 'The lottery ticket that won 90 million was bought in Canada, the Great Draw said on Saturday. Nobody has brought the winning ticket to the Great Draw.',
})

describe('what "which …" asks for', () => {
  it('is given alone where the text calls a name so', async () => {
    expect((await ask('On which streaming platform will Salt Road be shown?')).short).toBe('Arbor')
  })
  it('is not whoever happens to be named: the sentence answers', async () => {
    const told = await ask('Which colour will the carpet at the Orsa Film Prize be?')
    expect(told.abstained).toBe(false)
    expect(told.short).toBeNull()
    expect(told.claims[0]!.text).toMatch(/sand this year/)
  })
  it('is no company where it is a commission', async () => {
    const told = await ask('Which company makes the drug against lake fever?')
    expect(told.short).not.toBe('Northern Medicines Commission')
  })
  it('is no state where it is a country', async () => {
    const told = await ask('In which state was the lottery ticket that won 90 million bought?')
    expect(told.short).toBeNull()
    expect(told.claims[0]!.text).toMatch(/bought in Canada/)
  })
})
