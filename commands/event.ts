import type { EventResult } from '../briefings/results.ts'
import { isUnknown } from '../briefings/results.ts'
import { requiredText } from './arguments.ts'
import { defineCommand } from './command.ts'
import { claimBlock, heading, text, type Block, type Field } from './document.ts'
import { eventEntry } from './event-entry.ts'
import { dayInWords, toldBy, whenInWords } from './phrases.ts'
import { presentUnknown, unknownJson } from './unknown.ts'

export const eventCommand = defineCommand({
  name: 'event',
  description:
    'What happened, when, where, who took part, where the sources differ, what came before and after',
  examples: ['event Rafah talks', 'event "protests in Tel Aviv"'],
  reply: 'public',
  drafts: 'event',
  tells: true,
  arguments: { name: requiredText('Words of the event, or its id', { completion: 'event' }) },
  run: ({ name }, { briefings, viewer }) => briefings.event(viewer.scopes, name),
  missed: (result) => isUnknown(result) && !result.ambiguous,
  json: (result) => (isUnknown(result) ? unknownJson(result) : result),
  present: (result) => {
    if (isUnknown(result)) return presentUnknown(result, 'event')
    return {
      title: result.event.headline,
      blocks: [
        { kind: 'fields', fields: fieldsOf(result) },
        ...toldFirst(result).map((c) => claimBlock(c)),
        ...section(
          'How it moved',
          result.transitions.map((t) => claimBlock(t.claim, t.status)),
        ),
        ...REASONS.flatMap((of) => {
          const causes = result.causes.filter((c) => c.of === of)
          return section(
            whyInWords(result, causes),
            causes.map((c) => claimBlock(c)),
          )
        }),
        ...result.conflicts.flatMap((c): Block[] => [
          heading(differInWords(c.what)),
          ...c.values.map((v) => claimBlock(v)),
        ]),
        ...lines('Before', result.before),
        ...lines('After', result.after),
      ],
    }
  },
})

/** What says why is told below, under its own heading. */
const toldFirst = ({ claims, causes }: EventResult): EventResult['claims'] =>
  claims.filter((c, i) => i === 0 || !causes.some((cause) => cause.text === c.text))

/** Why it happened stands first; then why it had been put off, called off. */
const REASONS = [undefined, 'postponed', 'called off'] as const

/** What the causes are causes of: the step that the same sentence tells, else the happening. */
function whyInWords({ event, transitions }: EventResult, causes: EventResult['causes']): string {
  const of = causes[0]?.of
  if (of) return `Why it was ${of}`
  const step = transitions.find((t) => causes.some((c) => c.text === t.claim.text))
  const status = step?.status ?? event.status
  if (status === 'happened') return 'Why it happened'
  return FALLEN.has(status) ? `Why it was ${status}` : 'Why'
}
const FALLEN: ReadonlySet<string> = new Set(['called off', 'postponed', 'rescheduled'])

/** What is counted, in few words: what tells where and when stands in the claims below. */
function differInWords(what: string): string {
  const [, short = what] =
    /^(lost their lives|\S+(?: \S+)??) (?:in|on|at|through|against|by|since|after|from|during)\s/.exec(
      what,
    ) ?? []
  if (IS_CLAUSE.test(what)) return `The sources differ on how much ${what}`
  if (IS_FATE.test(short)) return `The sources differ on how many were ${short}`
  return MANY.test(short) ? `The sources differ on how many ${short}` : `The sources differ: ${short}`
}
/** "The strike had cost the port", of a sum of money. */
const IS_CLAUSE =
  /\s(?:(?:ha[sd]|have|would|will|could|may) )?(?:cost|costs|lose|lost|earn|earned|pay|paid|owe|owed|save|saved|receive|received|take|took|taken|stole|stolen)\b/
const IS_FATE =
  /^(?:killed|injured|wounded|hurt|displaced|evacuated|arrested|detained|rescued|stranded|trapped|infected)$/
/** Verbs and plurals: people or things that are counted one by one. */
const MANY = /^(?:(?:took|lost their lives|dead|missing|left)\b|\p{Ll}+(?:ed|[^su]s)$|\p{Ll}+ed\s)/u

function fieldsOf(result: EventResult): Field[] {
  const { event, latest } = result
  return [
    { name: 'Status', value: event.status },
    ...(event.when ? [{ name: 'When', value: whenInWords(event.when) }] : []),
    ...(event.where ? [{ name: 'Where', value: event.where }] : []),
    ...(event.participants.length > 0
      ? [{ name: 'Who', value: [...new Set(event.participants.map((p) => p.name))].join(', ') }]
      : []),
    ...(latest ? [{ name: 'Latest', value: latestInWords(latest) }] : []),
    { name: 'Told by', value: toldBy(result) },
  ]
}

const latestInWords = ({ headline, published }: NonNullable<EventResult['latest']>): string =>
  published ? `${headline} (${dayInWords(published)})` : headline

const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [heading(title), ...blocks] : []

const lines = (title: string, of: EventResult['before']): Block[] =>
  of.length > 0 ? [text(title, 'muted'), { kind: 'events', events: of.map(eventEntry) }] : []
