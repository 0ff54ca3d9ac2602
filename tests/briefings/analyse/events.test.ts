import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf } from '../../../briefings/analyse/events/context.ts'
import { findEvents } from '../../../briefings/analyse/events.ts'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { findTimes } from '../../../briefings/analyse/times.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'
import type { ArticleEvent } from '../../../briefings/model.ts'

const tagger = createWinkTagger()

function eventsOf(text: string, published: string | null = '2024-04-03'): ArticleEvent[] {
  const doc = prepare({ text, title: null, published, sentences: null }, tagger)
  return findEvents(contextOf(doc, { mentions: [], actors: [], quotes: [], times: findTimes(doc) }))
}

describe('the root of an event', () => {
  it.each([
    ['AGREE', 'Ruritania and Borduria agreed on Monday to reopen the railway between their capitals.'],
    [
      'CONSULT',
      'The Ruritanian foreign minister held talks with his Bordurian counterpart in Geneva on Monday.',
    ],
    ['SUPPORT', 'President Horvat praised the Bordurian government on Monday for its patience.'],
    ['AID', 'Ruritania sent 400 tons of wheat to flooded villages in Borduria on Monday.'],
    ['REQUEST', 'Ruritania urged Borduria on Monday to reopen the border crossing.'],
    ['ACCUSE', 'Ruritania accused Borduria of spying on its diplomats.'],
    ['REJECT', 'Borduria rejected a Ruritanian proposal for talks on Monday.'],
    ['THREATEN', 'Borduria threatened to attack Ruritanian ships in the strait.'],
    ['PROTEST', 'Thousands of students marched through the capital of Borduria on Sunday.'],
    ['SANCTION', 'Ruritania imposed sanctions on three Bordurian banks on Monday.'],
    ['MOBILIZE', 'Borduria massed troops along the Ruritanian border on Monday.'],
    ['COERCE', 'Bordurian police arrested two journalists in the capital on Monday.'],
    ['ASSAULT', 'Rebels attacked an army post in northern Borduria on Monday, killing six soldiers.'],
    ['RETREAT', 'Borduria withdrew its troops from the disputed valley on Monday.'],
  ])('is %s for: %s', (root, text) => {
    expect(eventsOf(text)[0]?.type).toBe(root)
  })

  it('is that of what goes on, whatever follows behind "ongoing"', () => {
    const [event] = eventsOf(
      'An investigation is ongoing regarding the fire in the port of Borduria, prosecutors said.',
    )
    expect(event).toMatchObject({ type: 'ACCUSE', status: 'under way' })
  })

  it('is the same in the passive', () => {
    expect(eventsOf('Two journalists were arrested by Bordurian police on Monday.')[0]?.type).toBe('COERCE')
  })

  it('turns with the verb above: a promised attack threatens, halted aid is a sanction', () => {
    expect(eventsOf('Borduria vowed on Monday to bomb Ruritanian ports.')[0]?.type).toBe('THREATEN')
    expect(eventsOf('Ruritania promised on Monday to send food to Borduria.')[0]?.type).toBe('AGREE')
    expect(eventsOf('Ruritania suspended aid to Borduria on Monday.')[0]?.type).toBe('SANCTION')
  })

  it('is NONE for news outside politics', () => {
    const [event] = eventsOf('An earthquake killed 40 people in southern Ruritania on Monday.')
    expect(event?.type).toBe('NONE')
    expect(event?.status).toBe('happened')
  })
})

describe('the status of an event', () => {
  it.each([
    ['called off', 'A meeting of Ruritanian and Bordurian officials was called off on Monday.'],
    ['postponed', 'The talks between Ruritania and Borduria were postponed on Monday.'],
    ['planned', 'Ruritanian officials will meet Bordurian negotiators next week.'],
    ['planned', 'The Ruritanian delegation is expected to meet the rebels on Friday.'],
    ['hypothetical', 'Ruritania could impose sanctions on Borduria.'],
    ['under way', 'Ruritanian troops are shelling the port of Zenda.'],
    ['reported', 'Borduria claimed that its troops had captured Zenda.'],
    ['threatened', 'Borduria threatened to shell the port.'],
    ['happened', 'Ruritanian officials met Bordurian negotiators on Monday.'],
  ])('is "%s" for: %s', (status, text) => {
    expect(eventsOf(text)[0]?.status).toBe(status)
  })
})

describe('when an event took place, and its headline', () => {
  it('takes the day that the clause names', () => {
    expect(eventsOf('Ruritania expelled two Bordurian diplomats on Monday.')[0]?.when).toEqual({
      value: '2024-04-01',
      precision: 'day',
    })
  })

  it('drops the attribution and what only adds, never a condition', () => {
    expect(eventsOf('Rebels attacked an army post near Zenda on Monday, officials said.')[0]?.headline).toBe(
      'Rebels attacked an army post near Zenda on Monday',
    )
    expect(
      eventsOf(
        'Ruritania warned Borduria that it would close the strait if the raids, which began in May, went on.',
      )[0]?.headline,
    ).toContain('if the raids')
    expect(
      eventsOf('Borduria recalled its ambassador on Monday, while students marched in the capital.')[0]
        ?.headline,
    ).toBe('Borduria recalled its ambassador on Monday')
  })

  it('is one event for two tellings of it', () => {
    const events = eventsOf(
      'Ruritania expelled two Bordurian diplomats on Monday. Ruritania expelled the two Bordurian diplomats on Monday for spying.',
    )
    expect(events).toHaveLength(1)
  })
})

describe('sentences in which nothing happens', () => {
  it.each([
    'The valley is known for its orchards and its narrow stone bridges.',
    'Who knows what the government of Borduria will do?',
    'I have always thought that the minister talks too much.',
  ])('give no event: %s', (text) => {
    expect(eventsOf(text).filter((e) => e.type !== 'NONE')).toEqual([])
  })
})

describe('any text', () => {
  it('yields events whose ranges are sentences, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom(
              'police',
              'arrested',
              'said',
              ',',
              'that',
              'who',
              'will',
              'not',
              'and',
              'talks',
              'by',
              '"',
              '.',
            ),
          ),
          { maxLength: 40 },
        ),
        (words) => {
          const text = words.join(' ')
          for (const e of eventsOf(text)) {
            expect(text.slice(e.start, e.end).trim()).not.toBe('')
            expect(e.headline).not.toBe('')
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
