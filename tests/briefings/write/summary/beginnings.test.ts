import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('the beginning of a summary', () => {
  it('does not repeat the headline that stands above the report', () => {
    const title = 'Teal ferries stop after crews walk out'
    const claims = told(
      `${title}\n\nFerries on Teal stopped on Friday after crews walked out over pay.\n\nAbout 3,500 passengers were ` +
        'stranded on Low Teal.\n\nThe Seafarers’ Union wants nine percent.',
      title,
    )
    expect(claims[0]).toBe('Ferries on Teal stopped on Friday after crews walked out over pay.')
  })

  it.each([
    [
      'Zenda bridge shut again The bridge at Zenda was closed on Monday for the third time this year.',
      'The bridge at Zenda was closed on Monday for the third time this year.',
    ],
    [
      'By Ada Lind STRELSAU, Ruritania -- The bridge at Zenda was closed for the third time this year.',
      'The bridge at Zenda was closed for the third time this year.',
    ],
    [
      '2021-03-04 09:15 GMT STRELSAU (Reuters) - The bridge at Zenda was closed for the third time.',
      'The bridge at Zenda was closed for the third time.',
    ],
    [
      'Zenda bridge shut again Monday 6 September 2010 20.27 BST The bridge at Zenda was closed for the third time.',
      'The bridge at Zenda was closed for the third time.',
    ],
    [
      'Page last updated at 07:41 GMT, Wednesday, 9 June 2010 08:41 UK The bridge at Zenda was closed again by the town.',
      'The bridge at Zenda was closed again by the town.',
    ],
    [
      'Bridge shut Town angry Wednesday, October 20, 2010; 12:55 AM STRELSAU -- The bridge at Zenda was closed again.',
      'The bridge at Zenda was closed again.',
    ],
    [
      'No ferries on Teal Full story Flour dear ZENDA (Reuters) - Bakers quarrelled over the bridge at Zenda on Monday.',
      'Bakers quarrelled over the bridge at Zenda on Monday.',
    ],
    [
      'Photograph: Ada Lind/Reuters The bridge at Zenda was closed for the third time this year.',
      'The bridge at Zenda was closed for the third time this year.',
    ],
    [
      'THE MANY BRIDGES OF TEAL Most stone bridges are older than the town and have been closed since May.',
      'Most stone bridges are older than the town and have been closed since May.',
    ],
    [
      'ULM, N.H. - Baker Karl Benning is nearly certain that he will vote for the bridge at Zenda.',
      'Baker Karl Benning is nearly certain that he will vote for the bridge at Zenda.',
    ],
  ])('begins where the report does: %s', (text, claim) => {
    expect(told(text)[0]).toBe(claim)
  })

  it.each([
    'The Zenda Bridge Company (ZBC) described the closure of the bridge as a disaster for the town.',
    'Ada Lind, who once played with New Boys On the Bridge, was named the mayor of Zenda on Monday.',
  ])('keeps its beginning where that belongs to it: %s', (text) => {
    expect(told(text)[0]).toBe(text)
  })

  it('may open with a title in quotation marks', () => {
    const claims = told(
      '“Harbour Songs” won four prizes at the festival in Zenda, among them the one for the best film. ' +
        'The festival is the oldest of the islands.',
    )
    expect(claims).toHaveLength(2)
  })

  it('does not open a summary with what comes after something untold', () => {
    const claims = told(
      'This comes after two cranes fell into the basin on Monday. Port Lisle has closed its harbour to all ships. ' +
        'The cranes were forty years old.',
    )
    expect(claims[0]).toBe('Port Lisle has closed its harbour to all ships.')
  })

  it.each([
    'The centre’s aims are to keep the songs of the islands and to teach them to children.',
    'In the video, a crowd cheers as a woman walks across the bridge at Zenda on her hands.',
    'Four dockers joined the strike that day and walked out through the gate of Zenda.',
    'Perhaps that is no loss to the ferrymen on the lake.',
    'Bakers have flouted that treaty, and nobody has been able to compel them.',
    'Even the bakery of the old quarter had a flag in its window.',
    'In Teal too, a survey of the bolts found that nine were loose.',
    'If the baker is asked about the flour, the answer is no.',
    'Part of that may be due to a gap between the two ferries.',
    'The baker of the quay will not hear of that.',
    'Ada Lind was a baker then, too, and sold bread to all of Teal.',
    'Others had come on the far more dangerous road across the pass.',
    'Many in Teal will regret that vote and were right to stay at home.',
    'Twenty years on it has only grown, and millers come from Norland to see the lake.',
  ])('does not begin with what was told before: %s', (line) => {
    const claims = told(
      `${line} Port Lisle has closed its harbour to all ships. The cranes of Port Lisle are forty years old. ` +
        'Flour will cost more in May in every shop of the island.',
    )
    expect(claims[0]).toBe('Port Lisle has closed its harbour to all ships.')
  })

  it('keeps a "so" that is no connective', () => {
    const claims = told(
      'So far this year, Northern Grain has closed three mills on the islands. Flour will cost more in May.',
    )
    expect(claims[0]).toBe('So far this year, Northern Grain has closed three mills on the islands.')
  })

  it('does not begin with the page that the report stood on', () => {
    const [first] = told(
      'Thursday, May 14, 2009; Page A23 The port of Teal doubled its tolls on Monday, and two lines left for Zenda.',
    )
    expect(first).toMatch(/^The port/)
  })
})
