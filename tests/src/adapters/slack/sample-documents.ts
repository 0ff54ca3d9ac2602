import type { Claim } from '../../../../briefings/model.ts'
import { claimBlock, heading, text, type Document } from '../../../../commands/document.ts'

/** A claim of our own, verbatim unless told what its evidence says instead. */
export function claimOf(
  words: string,
  evidence = words,
  url: string | null = 'https://example.org/vote',
): Claim {
  const span = { start: 0, end: evidence.length, text: evidence }
  const citation = {
    article: 'a1',
    revision: 1,
    url,
    title: 'Vote called off',
    published: '2024-05-03',
    source: 'Harbour Wire',
    span,
  }
  return { text: words, verbatim: words === evidence, citations: [citation] }
}

export const briefing: Document = {
  title: 'Briefing',
  blocks: [
    text('These are the stories of the newest days held.', 'muted'),
    heading('Ferry vote called off — 2 sources, new', 'ferry-vote-1'),
    claimBlock(claimOf('The council called off the vote & left.')),
    claimBlock(claimOf('The vote was called off.', 'The council called off the vote.'), 'called off'),
    heading('Ice <melts> early — 1 source', 'ice-2'),
    claimBlock(claimOf('<!channel> *read* this: <https://evil.example|offers>', undefined, null)),
  ],
}

export const eventPage: Document = {
  title: 'Ferry vote called off',
  blocks: [
    {
      kind: 'fields',
      fields: [
        { name: 'Status', value: 'called off' },
        { name: 'When', value: '3 May 2024' },
      ],
    },
    claimBlock(claimOf('The council called off the vote.')),
    text('Before', 'muted'),
    {
      kind: 'events',
      events: [{ id: 'storm-3', headline: 'Storm hits', when: '1 May 2024', status: 'happened' }],
    },
    { kind: 'choices', choices: [{ id: 'lena-okoro', name: 'Lena Okoro' }] },
    { kind: 'usage', entries: [{ usage: 'brief [TOPIC]', description: 'The stories of the moment' }] },
    text('The sources differ.', 'warning'),
  ],
}
