import { presentPost } from '../../commands/present-post.ts'
import type { PostContent, ToldStory } from '../../briefings/post.ts'
import type { StoryBriefing } from '../../briefings/results.ts'
import type { Document } from '../../commands/document.ts'
import { UserError } from '../../briefings/errors.ts'
import { readSample } from '../../src/sample/sample.ts'
import { inGuild } from './command-context.ts'
import { rss } from './feed-server.ts'
import { openSources } from './open-sources.ts'

/** The evening of the sample's last day. */
const NOW = '2024-04-07T20:00:00Z'

const FEED = {
  headers: { 'content-type': 'application/rss+xml' },
  body: rss([
    {
      title: 'Ships sail',
      link: 'https://wire.example/1',
      guid: '1',
      text: 'All ships of Teal sailed on Sunday.',
    },
  ]),
}

const LIST = {
  headers: { 'content-type': 'text/x-opml' },
  body: '<opml version="2.0"><body><outline type="rss" text="Harbour" xmlUrl="https://harbour.example/rss"/></body></opml>',
}

/** A line for every command, in an order in which each has something to tell. */
const linesAt = (origin: string): readonly string[] => [
  'brief',
  'brief measles --since 2024-04-01',
  'actor Viktor Danek',
  'actor Danec',
  'event Corvan quake',
  'event Lake Ilse talks',
  'timeline ferry strike',
  'ask Who leads the Seafarers’ Union of Teal?',
  'ask How many people were killed in the Corvan valley?',
  'ask How much did the ferry company lose last year?',
  'catchup',
  'add The ferry company said on Sunday that all its ships sail again.',
  'follow Viktor Danek --here',
  'following',
  'unfollow Viktor Danek',
  'digest add "weekdays 08:30" Europe/Berlin --stories 3 --channel C1',
  'digest list',
  'digest preview d1',
  'digest edit d1 --stories 2',
  'digest pause d1',
  'digest resume d1',
  'digest remove d1',
  `sources add ${origin}/feed`,
  `sources import ${origin}/list.opml`,
  'sources list',
  'sources export',
  `sources test ${origin}/feed`,
  `sources mute ${origin}/feed`,
  `sources remove ${origin}/feed`,
  'why Corvan quake',
  'wrong Corvan quake',
  'settings Europe/Berlin',
  'status',
  'actors merge "Viktor Danek" "Ana Holt"',
  'actors split "Viktor Danek" Danek',
  'stories merge "Corvan quake" "Marrow quake"',
  'stories split "Marrow quake" "Insurers expect a bill of 30 million euros after Marrow quake"',
  'help',
  'help timeline',
  'privacy export',
  'privacy forget',
]

/** What every command answers on the sample to somebody who manages a guild, and what is posted there; by what was asked. */
export async function allDocuments(): Promise<ReadonlyMap<string, Document>> {
  const held = await openSources({ '/feed': FEED, '/list.opml': LIST }, NOW)
  try {
    await held.briefings.ingest('public', await readSample())
    const viewer = { ...inGuild('U1', 'G1', true), channel: 'C1' }
    const documents = new Map<string, Document>()
    for (const line of linesAt(held.server.origin)) {
      try {
        documents.set(line, (await held.ask(line, viewer)).document)
      } catch (error) {
        // Told in a sentence, on every platform by the same words.
        if (!(error instanceof UserError)) throw error
        documents.set(line, { title: null, blocks: [{ kind: 'text', text: error.message, tone: 'warning' }] })
      }
    }
    const { stories } = await held.briefings.brief(viewer.scopes, { today: NOW.slice(0, 10) })
    for (const [name, content] of postsOf(stories)) documents.set(name, presentPost(content))
    return documents
  } finally {
    await held.close()
  }
}

/** One of each kind of post about these stories, the first of which was told of before. */
function postsOf(stories: readonly StoryBriefing[]): [string, PostContent][] {
  const told = stories.map(({ claims, ...story }, i): ToldStory => {
    const [first, ...others] = claims
    return i === 0 && first ? { ...story, update: first, claims: others } : { ...story, claims, update: null }
  })
  const changes = ['Harbour Wire took its report of 31 March 2024 back.']
  return [
    ['a digest', { kind: 'digest', title: 'Digest: Sunday', note: 'One came late.', stories: told, changes }],
    ['a follow post', { kind: 'follow', title: 'Viktor Danek', note: null, stories: told.slice(0, 1) }],
    ['a correction', { kind: 'correction', of: 'p1', note: changes[0]!, claims: stories[0]!.claims }],
    ['a notice', { kind: 'notice', title: null, text: 'I can no longer post in #news.' }],
  ]
}
