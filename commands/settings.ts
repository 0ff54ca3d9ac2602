import type { ShownSettings } from '../briefings/results.ts'
import { defineCommand, type Viewer } from './command.ts'
import { text, type Block } from './document.ts'
import { optionalLanguage, languageInWords } from './languages.ts'
import { optionalTimeZone } from './time-zones.ts'

interface Shown extends ShownSettings {
  readonly of: 'place' | 'person'
}

export const settingsCommand = defineCommand({
  name: 'settings',
  description: 'Shows or sets the time zone and language of this place, or in a direct message your own',
  examples: ['settings', 'settings Europe/Berlin', 'settings --language en'],
  reply: 'private',
  begins: true,
  manage: true,
  arguments: {
    timezone: optionalTimeZone('An IANA time zone'),
    language: optionalLanguage('A language, as BCP 47 writes it'),
  },
  run: async ({ timezone, language }, { briefings, viewer }): Promise<Shown> => {
    const changes = { ...(timezone ? { timezone } : {}), ...(language ? { language } : {}) }
    const held =
      Object.keys(changes).length > 0
        ? await briefings.changeSettings(viewer, changes)
        : await briefings.settings(viewer)
    return { of: isPlace(viewer) ? 'place' : 'person', ...held }
  },
  present: ({ of, timezone, language, translates }) => {
    const blocks: Block[] = [
      {
        kind: 'fields',
        fields: [
          { name: 'Time zone', value: timezone ?? 'not set (UTC)' },
          { name: 'Language', value: language ? languageInWords(language) : 'not set (English)' },
        ],
      },
    ]
    if (language && !/^en\b/i.test(language))
      blocks.push(
        text(
          translates
            ? 'A language model puts what I tell into that language. It is marked as a translation, and the words of the source stand beside it.'
            : 'Without a language model I cannot translate: I answer in English, in the words of the sources.',
        ),
      )
    return { title: of === 'place' ? 'Settings of this place' : 'Your settings', blocks }
  },
})

const isPlace = ({ place }: Viewer): boolean => place !== null
