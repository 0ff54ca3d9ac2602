import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('a claim whose pronoun or bare name stands for somebody', () => {
  it('names whom a pronoun stands for, also where it closes the sentence', () => {
    const claims = told(
      'Karl Benning resigned on Saturday as chief executive of Northern Grain. He had led the company for eleven years. ' +
        'The fine had made any other course impossible, he said. Shares rose.',
    )
    expect(claims).toContain('[Karl Benning] had led the company for eleven years.')
  })

  it('leaves a pronoun to the person whom the sentence itself names', () => {
    const claims = told(
      'Karl Benning left the mill in Teal on Saturday. The 68-year-old handed in his keys at the gate. ' +
        'Speaking to reporters from his garden in the hills above the town, Benning said the fine was unjust.',
    )
    expect(claims.join(' ')).not.toContain('[')
  })

  it('puts no name beside itself where the comma before the one who speaks is left out', () => {
    const claims = told(
      'Karl Benning left the mill in Teal on Saturday. In his first speech since leaving Karl Benning said the fine was unjust. Shares rose.',
    )
    expect(claims).toContain('In his first speech since leaving Karl Benning said the fine was unjust.')
  })

  it('does not guess between the one who speaks and the one who is spoken of', () => {
    const claims = told(
      'Old Tom Reed, the singer of the harbour songs, died on Monday. Council clerk Victoria Lord said the musician died at ' +
        'home. His cause of death was not known. Songs were sung in every bar of Port Anselm that night.',
    )
    expect(claims.join(' ')).not.toContain('[Victoria Lord')
  })

  it('does not give what a nameless man did to the one whom he threatened', () => {
    const claims = told(
      'Police arrested a man of 46 on Sunday who is said to have threatened Foreign Minister Viktor Danek. A rifle was found ' +
        'in his flat. Danek did not comment.',
    )
    expect(claims.join(' ')).not.toContain('[Viktor Danek')
  })

  it('does not name the victim for the one who confesses', () => {
    const claims = told(
      'A man has admitted killing a miller. Anton Sokol, 55, struck mother-of-six Ilka Sokol with a hammer. He admitted the ' +
        'killing after saying he could not recall it. The mill was closed.',
    )
    expect(claims.join(' ')).not.toContain('[Ilka')
  })

  it('says whose a number of things are', () => {
    const claims = told('Ada Lind opened the bridge at Zenda on Monday. Her two sons held the ribbon.')
    expect(claims[1]).toBe('[Ada Lind’s] two sons held the ribbon.')
  })

  it('does not give a woman’s name for "he"', () => {
    const claims = told('Ada Lind opened the bridge at Zenda on Monday. He had built it in eleven months.')
    expect(claims.join(' ')).not.toContain('[Ada Lind]')
  })

  it('names the body that "it" is where it speaks', () => {
    const claims = told(
      'Prices of flour will rise in May, the Islands Millers Association warned on Friday. Bakers cannot carry the cost any ' +
        'longer, it said.',
    )
    expect(claims[1]).toContain('[the Islands Millers Association] said')
  })

  it('does not name who is succeeded for the one who would succeed', () => {
    const claims = told(
      'It is too early to write off Karl Benning. The banker and best-selling author of the hills wants to succeed Anton Sokol. ' +
        'His callous words on the harbour brought a storm of anger. The vote is in May.',
    )
    expect(claims.join(' ')).not.toContain('[Anton')
  })

  it('does not make a possessive of a name that stands for a contracted pronoun', () => {
    const claims = told(
      'Ada Lind opened the bridge at Zenda on Monday. She’s to be thanked for that by all of Ruritania.',
    )
    expect(claims.join(' ')).not.toContain('[')
  })

  it.each([
    [
      'the one whom the sentence names after the pronoun',
      'Ada Lind opened the bridge at Zenda on Monday. She described a talk with Ada Lind over dinner. Nobody else came.',
    ],
    [
      'the one who is only named in a quotation',
      'The mill at Teal burned down on Monday. “Without Ada Lind we had no mill,” a baker said. She lit the ovens for years.',
    ],
    [
      'the one who stands in brackets',
      'Anton risked his fortune on the mill. With the help of an old roommate (Karl Benning), the mill thrived. ' +
        'He bought a second one within the year and closed the bakery.',
    ],
    [
      'the one whom an opening clause names beside others',
      'While Karl Benning kept silent, the deputy of the mill, Anton Sokol, spoke on Monday. He called the fine unjust and low.',
    ],
  ])('gives no pronoun the name of %s', (_, text) => {
    expect(told(text).join(' ')).not.toContain('[')
  })

  it('names a person as prose does, not as a headline runs on', () => {
    const claims = told(
      'Esther Vane Dead: Harbour Singer Dies At Age 91\n\nEsther Vane, who sang in every bar of Port Lisle, died on Thursday at 91.\n\n' +
        'She was a favourite of sailors for forty years.',
    )
    expect(claims).toContain('[Esther Vane] was a favourite of sailors for forty years.')
  })

  it('does not name whoever took the picture', () => {
    const claims = told(
      'The chairman of the mill had to answer for the fire on Monday. Photograph: Karl Benning/EPA The mill at Teal after the fire. ' +
        'He admitted that the ovens had been old.',
    )
    expect(claims.join(' ')).not.toContain('[Karl')
  })

  it('has the full name of somebody whom only an untold sentence names', () => {
    const report = (said: string): string[] =>
      told(
        'A comet was seen above Teal on Monday. “We had waited,” says Lucas Benning, who has looked for it with his sister since 2011 and has ' +
          `told nobody of it. Fishermen had seen it before. ${said}`,
        'Comet was seen above Teal',
      )
    const said = '“It is ice and not much else for as far as we have seen,”'
    expect(report(`${said} Benning added.`).at(-1)).toBe(`${said} [Lucas Benning] added.`)
    expect(report(`${said} Mr Benning added.`).join(' ')).not.toContain('[Lucas')
  })

  it('does not take a weekday for whom "he" may be', () => {
    const claims = told(
      'The mill of Teal burned down. Two bakers were hurt. Late on Friday he asked for help. Dockers in Port Lisle gave bread.',
    )
    expect(claims.join(' ')).not.toContain(' he ')
  })

  it('does not give a woman’s words to her husband', () => {
    const claims = told(
      'Robin Benning and her husband, Shane, bought a mill in Zenda for nine million crowns two years ago. “Can this be?” the ' +
        '42-year-old Benning says. As she tells how the mill burned, the telephone rings in the hall.',
    )
    expect(claims.join(' ')).not.toContain('[Shane')
  })

  it('may let its subject speak as "they"', () => {
    const first =
      'Divers have raised a bell which they say lay in the basin of Port Lisle for eleven hundred years.'
    const claims = told(
      `${first} Port Lisle has one museum. Karl Benning opened it in May. Northern Grain closed a mill at Teal in 1987.`,
    )
    expect(claims).toContain(first)
  })
})
