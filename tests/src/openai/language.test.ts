import { afterEach, describe, expect, it } from 'vitest'
import { renderForTerminal } from '../../../src/adapters/console/render.ts'
import { createAsking, inGuild } from '../../fakes/command-context.ts'
import { answering } from '../../fakes/model-server.ts'
import { dispatch, openBriefings } from '../../sample-briefings.ts'
import { openPhrased, type Phrased } from './open-phrased.ts'

const TEXT = 'Governor Lena Okoro said at noon that about 4,000 people did not march in Port Anselm.'
const GERMAN =
  'Gouverneurin Lena Okoro sagte am Mittag, dass etwa 4.000 Menschen nicht in Port Anselm marschiert seien.'
const manager = inGuild('7', '1', true)

let open: Phrased | undefined
afterEach(() => open?.close())

async function shown(written: string, language = 'de'): Promise<string> {
  open = await openPhrased(answering(() => written))
  await open.core.briefings.ingest('public', [dispatch({ title: 'March', text: TEXT })])
  const ask = createAsking({ ...open.core, briefings: open.briefings })
  await ask(`settings --language ${language}`, manager)
  const { document } = await ask('brief', manager)
  return renderForTerminal(document, { width: 100, color: false, prefix: '/' }).replace(/\s+/g, ' ')
}

describe('a place that asked for another language', () => {
  it('is told in it, marked as a translation, with the evidence beside it in its own words', async () => {
    const reply = await shown(GERMAN)
    expect(reply).toContain(`Translation: ${GERMAN}`)
    expect(reply).toContain(`“${TEXT}”`)
    expect(open!.server.asked[0]!.system).toContain('"de"')
  })

  const wrong: Readonly<Record<string, string>> = {
    'another number': GERMAN.replace('4.000', '40.000'),
    'a number dropped': GERMAN.replace('etwa 4.000', 'viele'),
    'another name': GERMAN.replace('Okoro', 'Brandt'),
    'a denial dropped': GERMAN.replace(' nicht', ''),
    'a quotation of its own': GERMAN.replace('nicht in Port Anselm', '„nicht in Port Anselm“'),
    'no translation': TEXT.replace('at noon ', ''),
    'a link': GERMAN.replace('.', ' (https://evil.example).'),
  }
  it.each(Object.entries(wrong))(
    'is told in the words of the source where the translation has %s',
    async (_, text) => {
      const reply = await shown(text)
      expect(reply).toContain(TEXT)
      expect(reply).not.toContain('Translation')
    },
  )

  it('is promised a translation by settings only where there is a model', async () => {
    await shown(GERMAN)
    const with_ = await createAsking({ ...open!.core, briefings: open!.briefings })('settings', manager)
    expect(JSON.stringify(with_.document)).toContain('marked as a translation')
    const core = await openBriefings()
    const without = await createAsking(core)('settings --language de', manager)
    expect(JSON.stringify(without.document)).toContain('cannot translate')
    await core.store.close()
  })
})
