import { defineCommand } from './command.ts'
import { text } from './document.ts'

export const followingCommand = defineCommand({
  name: 'following',
  description: 'What you follow, and what this channel does',
  examples: ['following'],
  reply: 'private',
  arguments: {},
  run: (_, { briefings, viewer }) => briefings.following(viewer),
  present: ({ following }, { prefix }) => ({
    title: 'Following',
    blocks:
      following.length > 0
        ? [
            {
              kind: 'fields',
              fields: following.map((f) => ({
                name: f.name,
                value: `${f.kind}, ${f.here ? 'told in this channel' : 'told to you'}`,
              })),
            },
          ]
        : [text(`Nothing yet. ${prefix}follow NAME tells you when a person, event or topic moves.`)],
  }),
})
