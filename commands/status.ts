import type { DigestSummary } from '../briefings/digest-results.ts'
import type { PausedDigest } from '../briefings/status-results.ts'
import { defineCommand, type Viewer } from './command.ts'
import { heading, text, textNaming, type Block } from './document.ts'
import { writerInWords } from './writer-in-words.ts'
import { counted, dayInWords, momentInWords } from './phrases.ts'

export const statusCommand = defineCommand({
  name: 'status',
  description: 'What I hold, what is late, what failed, since when',
  examples: ['status'],
  reply: 'private',
  arguments: {},
  run: (_, { briefings, viewer }) => briefings.status(viewer.scopes, reportsFor(viewer)),
  present: (
    {
      articles,
      stories,
      actors,
      newest,
      late,
      waiting,
      paused,
      failed,
      channels,
      since,
      behind,
      reports,
      writer,
      digests,
      sources,
    },
    { prefix },
  ) => ({
    title: 'Status',
    blocks: [
      text(
        `I hold ${counted(articles, 'article')} in ${counted(stories, 'story', 'stories')}, and ${counted(actors, 'actor')}` +
          `${newest ? `; the newest article is of ${dayInWords(newest)}` : ''}${since ? `. The first was kept on ${momentInWords(since)}` : ''}.`,
      ),
      text(sourcesInWords(sources)),
      text(digestsInWords(digests)),
      ...(writer ? [text(writerInWords(writer), 'muted')] : []),
      ...(behind ? [text(behindInWords(behind), 'muted')] : []),
      ...late.map((l) => textNaming(channels, `Late: ${l}`, 'warning')),
      ...waiting
        .filter((w) => !late.includes(w.words))
        .map((w) => textNaming(channels, `${w.words[0]!.toUpperCase()}${w.words.slice(1)}.`)),
      ...paused.map((d) => textNaming([d.channel], pausedInWords(d, prefix))),
      ...failed.map((f) => textNaming(channels, `Failed: ${f}`, 'warning')),
      ...(reports && reports.count > 0
        ? ([
            heading(`${counted(reports.count, 'report')} that something is wrong`),
            ...reports.newest.map((r) =>
              text(
                `${momentInWords(r.at)} · ${r.kind}${r.item ? ` ${r.item}` : ''}${r.words !== r.item ? `: ${r.words}` : ''}`,
              ),
            ),
          ] satisfies Block[])
        : []),
    ],
  }),
})

const pausedInWords = ({ id, channel, reason }: PausedDigest, prefix: string): string =>
  `Paused: digest ${id}${channel === null ? '' : ` in channel ${channel}`}: ${reason}. ${prefix}digest resume ${id} lets it run again.`

const behindInWords = (articles: number): string =>
  `An earlier version analysed ${articles === 1 ? 'one article' : `${articles} articles`}: dateline reanalyse brings ${articles === 1 ? 'it' : 'them'} up to this one.`

function digestsInWords({ active, paused, due, next, posted, failed }: DigestSummary): string {
  if (active + paused === 0) return 'No digests are set up.'
  const parts = [
    counted(active, 'digest'),
    ...(paused > 0 ? [`${paused} paused`] : []),
    ...(due > 0 ? [`${due} due now`] : []),
    `${posted} posted`,
    ...(failed > 0 ? [`${failed} failed`] : []),
  ]
  return `${parts.join(', ')}${next ? `; the next comes on ${momentInWords(next)}` : ''}.`
}

const SAID: readonly (readonly [state: string, words: string])[] = [
  ['new', 'not read yet'],
  ['late', 'late'],
  ['failing', 'failing'],
  ['gone', 'gone'],
  ['muted', 'muted'],
]

function sourcesInWords(counts: Readonly<Record<string, number>>): string {
  if (!counts['all']) return 'I follow no sources.'
  const rest = SAID.flatMap(([state, words]) => (counts[state] ? [`${counts[state]} ${words}`] : []))
  return `I follow ${counted(counts['all'], 'source')}${rest.length > 0 ? `: ${rest.join(', ')}` : ', all of them read'}.`
}

/** A place's managers see what was reported there, the operator everything, anybody else their own from direct messages. */
function reportsFor({ manager, place, person }: Viewer): { place?: string; person?: string } | null {
  if (!manager) return null
  if (place !== null) return { place }
  return person === 'terminal' ? {} : { person, place: '' }
}
