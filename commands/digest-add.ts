import { cannotPostBlocks } from './cannot-post.ts'
import { defineCommand } from './command.ts'
import {
  optionalChannel,
  optionalQuietHours,
  optionalStories,
  optionalTopic,
  optionalWhenEmpty,
  scheduleArgument,
} from './digest-arguments.ts'
import { digestBlocks, digestsJson, withCannotPost, zoneNote } from './present-digests.ts'
import { optionalTimeZone } from './time-zones.ts'

export const digestAddCommand = defineCommand({
  name: 'digest add',
  description: 'Posts what is new here at set times, each story once',
  examples: [
    'digest add "weekdays 08:30"',
    'digest add "weekdays 08:30" Europe/Berlin --topic Rafah --stories 4',
    'digest add "every 6 hours" --quiet 22:00-07:00 --empty silent',
    'digest add "30 8 * * 1-5" America/New_York',
  ],
  reply: 'private',
  begins: true,
  manage: true,
  unnamed: 2,
  arguments: {
    schedule: scheduleArgument('When: "weekdays 08:30", "mon,wed 18:00", "every 6 hours", or cron'),
    timezone: optionalTimeZone('An IANA time zone; this place’s own unless said'),
    topic: optionalTopic('Only stories about a person, organisation, place or subject'),
    stories: optionalStories('The most stories at once; 6 unless said'),
    channel: optionalChannel('The channel to post in; this one unless said'),
    quiet: optionalQuietHours('Hours without posts, such as 22:00-07:00'),
    empty: optionalWhenEmpty('Where nothing is new: say, or silent'),
  },
  run: async (wish, context) => {
    const { briefings, viewer, now } = context
    const result = await briefings.addDigest(viewer, { ...wish }, now.toString())
    return withCannotPost(result, context)
  },
  json: digestsJson,
  present: (result, { prefix, viewer }) => ({
    title: 'Digest set up',
    blocks: [
      ...digestBlocks(result, viewer.channel),
      ...cannotPostBlocks(result.cannot, viewer.channel),
      ...zoneNote(result, prefix),
    ],
  }),
})
