import { isUnknown, type ActorResult } from '../briefings/results.ts'
import { requiredText } from './arguments.ts'
import { provenanceField } from './corrected.ts'
import { defineCommand } from './command.ts'
import { claimBlock, heading, text, type Block } from './document.ts'
import { eventEntry } from './event-entry.ts'
import { counted } from './phrases.ts'
import { presentUnknown, unknownJson } from './unknown.ts'

const TYPES: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'name',
}

export const actorCommand = defineCommand({
  name: 'actor',
  description: 'Who somebody is, what they said and did, and with whom',
  examples: ['actor Netanyahu', 'actor "World Health Organization"'],
  reply: 'public',
  drafts: 'actor',
  tells: true,
  arguments: { name: requiredText('A person, organisation, state or place', { completion: 'actor' }) },
  run: ({ name }, { briefings, viewer }) => briefings.actor(viewer.scopes, name),
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : result),
  present: (result) => {
    if (isUnknown(result)) return presentUnknown(result, 'actor')
    const { actor, claims, quotes, events, related } = result
    const section = (title: string, of: readonly Block[]): Block[] =>
      of.length > 0 ? [heading(title), ...of] : []
    const names = actor.provenance.filter((p) => p.alias !== actor.name).map(provenanceField)
    const fields = [
      ...(actor.aliases.length > 0 ? [{ name: 'Also', value: actor.aliases.join(', ') }] : []),
      ...(related.length > 0
        ? [
            {
              name: 'Named with',
              value: onceEach(related)
                .map((r) => `${r.name} (${counted(r.count, 'article')})`)
                .join(', '),
            },
          ]
        : []),
    ]
    const isEmpty = [fields, names, actor.roles, claims, quotes, events].every((list) => list.length === 0)
    return {
      title: `${actor.name}, ${TYPES[actor.type] ?? actor.type}`,
      blocks: [
        ...(isEmpty
          ? [text('I hold nothing of this name alone: each report that has it also has a fuller one.')]
          : []),
        ...(fields.length > 0 ? [{ kind: 'fields', fields } as const] : []),
        ...section(
          'Who',
          actor.roles.map((c) => claimBlock(c)),
        ),
        ...section(
          'In the news',
          claims.map((c) => claimBlock(c)),
        ),
        ...section(
          'Said',
          quotes.map((c) => claimBlock(c)),
        ),
        ...section('Events', events.length > 0 ? [{ kind: 'events', events: events.map(eventEntry) }] : []),
        ...section(
          'Where its other names come from',
          names.length > 0 ? [{ kind: 'fields', fields: names }] : [],
        ),
      ],
    }
  },
})

/** Without a name said before: a state and its team are two actors, and one name to a reader. */
const onceEach = (related: ActorResult['related']): ActorResult['related'] =>
  related.filter((r, i) => related.findIndex((other) => other.name === r.name) === i)
