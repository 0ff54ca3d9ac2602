import { describe, expect, it } from 'vitest'
import { dispatch } from '../../../sample-briefings.ts'
import { askedOf } from '../asked-of.ts'

const closing = dispatch({
  id: 'closing',
  title: 'Dunlow Carpets shuts its mill in Pellbridge',
  published: '2026-04-10',
  text:
    'Dunlow Carpets will shut its weaving mill in Pellbridge in June, the company told its 200 workers on Friday. It offered 30 of them places at its ' +
    'dye house in Upper Corran, 40 kilometres away.',
})
const moved = dispatch({
  id: 'moved',
  title: 'Sorrel Bank opens second training centre',
  published: '2026-04-11',
  text: 'Sorrel Bank runs a training centre in Harl. It opened a training centre in Nesby on Saturday.',
})

const ask = askedOf([closing, moved], '2026-04-12T12:00:00Z')

describe('where something of somebody’s is', () => {
  it.each(['Where is the dye house of Dunlow Carpets?', "where's Dunlow's dye house"])(
    '%s',
    async (question) => {
      const answer = await ask(question)
      expect(answer.short).toBe('Upper Corran')
      expect(answer.claims[0]?.text).toContain('its dye house in Upper Corran')
    },
  )
  it('is not told of another owner', async () => {
    expect((await ask('Where is the dye house of Sorrel Bank?')).short).not.toBe('Upper Corran')
  })
})
