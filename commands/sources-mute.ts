import type { SourceLine } from '../briefings/sources/lines.ts'
import { UserError } from '../briefings/errors.ts'
import { requiredText, type ArgumentSpec } from './arguments.ts'
import { defineCommand } from './command.ts'
import { text } from './document.ts'

const optionalSwitch: ArgumentSpec<boolean> & { readonly required: false } = {
  description: 'on mutes it, off lets it speak again; without it, the other of the two',
  required: false,
  kind: 'string',
  read: (raw, name) => {
    if (/^(?:on|off)$/i.test(raw.trim())) return /on/i.test(raw)
    throw new UserError('usage', `${name} takes on or off, not “${raw}”.`)
  },
}

export const sourcesMuteCommand = defineCommand({
  name: 'sources mute',
  description: 'Mutes a source here, one of the bot’s own too; the same again lets it speak',
  examples: ['sources mute 3f2a9c01d3', 'sources mute “Harbour Wire” --state off'],
  reply: 'private',
  manage: true,
  arguments: { id: requiredText('Its id, its address or its title'), state: optionalSwitch },
  run: async ({ id, state }, { briefings, viewer, now }): Promise<{ sources: readonly SourceLine[] }> => ({
    sources: [
      await briefings.muteSource(viewer.home, {
        words: id,
        muted: state ?? null,
        now: now.toString({ smallestUnit: 'second' }),
      }),
    ],
  }),
  present: ({ sources }, { prefix }) => ({
    title: null,
    blocks: sources.flatMap(({ id, title, state, reason }) =>
      state === 'muted'
        ? [
            text(`${title} is muted: ${reason ?? ''}.`),
            text(`To hear it again: ${prefix}sources mute ${id}`, 'muted'),
          ]
        : [text(`${title} speaks again. What it had meanwhile is not made up for.`)],
    ),
  }),
})
