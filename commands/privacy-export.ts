import { defineCommand } from './command.ts'
import { text } from './document.ts'
import { counted } from './phrases.ts'

export const privacyExportCommand = defineCommand({
  name: 'privacy export',
  description: 'All that I keep about you, as JSON',
  examples: ['privacy export'],
  reply: 'private',
  arguments: {},
  run: (_, { briefings, viewer }) => briefings.exportPerson(viewer.person),
  present: (data) => ({
    title: 'What I keep about you',
    blocks: [
      text(
        `${counted(data.told.length, 'mark')} of what you were last told, ${counted(data.reports.length, 'report')}, ${counted(data.follows.length, 'follow')}, ${counted(data.digests.length, 'digest')}, ` +
          `${counted(data.sources.length, 'source')}, ${counted(data.corrections.length, 'correction')}, ${counted(data.posts.length, 'post')} to you, ` +
          `${counted(data.articles.length, 'article')} that you added in direct messages, and your settings:`,
      ),
      { kind: 'verbatim', name: 'dateline.json', text: JSON.stringify(data, null, 2) },
    ],
  }),
})
