import { afterAll, beforeAll, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({
      id: 'sunk',
      title: 'Ferry Orlanda sinks off Wex Sound',
      published: '2024-05-03',
      text: 'The ferry Orlanda sank in Wex Sound on Friday and at least 27 people died. The ship was on its way to Ulm with 184 people aboard, the coastguard said. It had cost 12 million crowns, the company said.',
    }),
    dispatch({
      id: 'toll',
      title: 'Orlanda toll lowered',
      published: '2024-05-05',
      text: 'The number of people who died when the ferry Orlanda sank in Wex Sound was lowered to 29 from 31 on Sunday after two passengers listed as dead were found in Ulm. The ferry Orlanda carried 190 people, six more than first thought, the company said.',
    }),
    dispatch({
      id: 'offer',
      title: 'Talks on Brell Mills end',
      published: '2024-05-04',
      text: 'The Orde family had wanted 700 million crowns for Brell Mills, while Tessel Foods had offered 610 million. The council of Marn sealed 221 files, not 212 as first reported, the Courier said. Quill Labs enrolled 6,200 volunteers in the trial of Salvira, 300 fewer than first reported.',
    }),
    dispatch({
      id: 'bill',
      title: 'Toll bill passes first reading in Brell',
      published: '2024-05-02',
      text: 'The toll bill passed its first reading in the parliament of Brell by 61 votes to 57 on Thursday, the speaker announced.',
    }),
    dispatch({
      id: 'misread',
      title: 'Vote on toll bill in Brell was misread',
      published: '2024-05-04',
      text: 'The clerk of the parliament of Brell said on Saturday that a vote had been misread. The toll bill was carried by 61 votes to 56, and not by 61 to 57, he said.',
    }),
  ])
})
afterAll(() => held.store.close())

it.each([
  ['how many were aboard the orlanda', '190 people'],
  ['how many people were on the orlanda', '190'],
  ['how many people died on the orlanda', '29'],
  ['how much did tessel foods offer for brell mills', '610 million'],
  ['how many volunteers are in the trial of salvira', /^6,200/],
  ['what was the vote on the toll bill in Brell?', '61 votes to 56'],
  ['how many files did the council of marn seal', '221'],
])('"%s": %s', async (question, short) => {
  expect(await held.briefings.ask(everybody, question, { now: '2024-05-06T12:00:00Z' })).toMatchObject({
    short,
  })
})
