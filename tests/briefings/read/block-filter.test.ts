import { describe, expect, it } from 'vitest'
import { withoutAsides } from '../../../briefings/read/block-filter.ts'

const p = (text: string, linked = 0, tag = 'p') => ({ text, tag, linked })
const STORY = [
  p('The harbour board voted on Monday to close the northern quay after divers found cracks in its pillars.'),
  p('Ferries to the outer islands will leave from the fish market, and the board expects delays of an hour.'),
  p('“Follow us,” the harbour master told the last crew, and led the boats out past the closed quay.'),
]
const around = (...asides: ReturnType<typeof p>[]) => withoutAsides([...STORY, ...asides])

describe('what a page says beside its story', () => {
  it.each([
    [p('READ MORE: Divers find more cracks', 23)],
    [p('Follow Ada Bell on Twitter', 8)],
    [p('Sign up for our newsletter')],
    [p('DIVERS FIND MORE CRACKS IN SOUTHERN QUAY', 40)],
    [p('Have a tip? Write to the desk.')],
    [p('Published: April 1, 2024')],
    [p('3 comments')],
    [p('What others read', 0, 'h3')],
    [p('© 2024 Isle News. All rights reserved.')],
    [p('Lesen Sie auch: Mehr Risse', 10)],
  ])('is left out: $text', (aside) => {
    expect(around(aside)).toEqual(STORY)
  })

  it('leaves out the byline and the time above the story', () => {
    expect(withoutAsides([p('By Ada Bell'), p('Updated 2 hours ago'), p('1 April 2024'), ...STORY])).toEqual(
      STORY,
    )
  })

  it('keeps sentences that begin alike, items of lists, and headings before text', () => {
    const kept = [
      p(
        'More about the cracks was not known on Monday, when the divers went down for the third time this year.',
      ),
      p('Island tickets', 14, 'li'),
      p('What happens next', 0, 'h2'),
      STORY[0]!,
    ]
    expect(withoutAsides([...STORY, ...kept])).toEqual([...STORY, ...kept])
  })

  it('keeps all where most would go', () => {
    const links = [p('One long link to somewhere', 26), p('Another long link to it', 23)]
    expect(withoutAsides(links)).toEqual(links)
  })
})
