import { requiredText } from './arguments.ts'
import { cannotPostBlocks } from './cannot-post.ts'
import { defineCommand } from './command.ts'
import {
  optionalChannel,
  optionalQuietHours,
  optionalSchedule,
  optionalStories,
  optionalTopic,
  optionalWhenEmpty,
} from './digest-arguments.ts'
import { digestBlocks, digestsJson, withCannotPost } from './present-digests.ts'
import { optionalTimeZone } from './time-zones.ts'

export const digestEditCommand = defineCommand({
  name: 'digest edit',
  description: 'Changes a digest; what is not named stays',
  examples: ['digest edit d1 --schedule "daily 7:00"', 'digest edit d1 --topic none --quiet none'],
  reply: 'private',
  manage: true,
  arguments: {
    id: requiredText('A digest’s id, as digest list shows it'),
    schedule: optionalSchedule('When: "weekdays 08:30", "mon,wed 18:00", "every 6 hours", or cron'),
    timezone: optionalTimeZone('An IANA time zone'),
    topic: optionalTopic('Only stories about this; none for everything'),
    stories: optionalStories('The most stories at once'),
    channel: optionalChannel('The channel to post in'),
    quiet: optionalQuietHours('Hours without posts, such as 22:00-07:00; none for no such hours'),
    empty: optionalWhenEmpty('Where nothing is new: say, or silent'),
  },
  run: async ({ id, ...wish }, context) => {
    const { briefings, viewer, now } = context
    const result = await briefings.editDigest(viewer, id, wish, now.toString())
    return wish.channel === undefined ? { ...result, cannot: null } : withCannotPost(result, context)
  },
  json: digestsJson,
  present: (result, { viewer }) => ({
    title: 'Digest changed',
    blocks: [...digestBlocks(result, viewer.channel), ...cannotPostBlocks(result.cannot, viewer.channel)],
  }),
})
