import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const REST =
  'The harbour board of Zenda asked islanders to be kind to crews. Ferries sail again from May on, and flour is cheap.'

describe('a heading that copying ran into the lead', () => {
  it.each([
    [
      'a word that the article writes small',
      'Bakers of Zenda have lost the harvest Flour has risen by a third since June.',
    ],
    ['people', 'Ada Lind has lost the vote of the isles Workers at the mill went home on Monday.'],
    [
      'people, after a description',
      'The captain and the mate were dead Workers at the mill went home on Monday.',
    ],
    [
      'an article behind a name',
      'Millers across the isles have helped to bring flour to Zenda The mill of Teal has burned down.',
    ],
    [
      'an article behind a name, before another',
      'Millers across the isles have helped to bring flour to Zenda A Teal barge has sunk off the pier.',
    ],
    [
      'a word that the article writes small, after what somebody says',
      'Oxen are slow, the board says Bakers of Zenda have lost the harvest Flour has risen by a third since June.',
    ],
    [
      'a name with what it is',
      'Karl Benning has been the face of the board for years Isle Line chief executive Ada Lind will get a pension in May.',
    ],
    [
      'who is pictured, with what they said',
      'Mayor Ada Lind: "There is no need for fear of the fog" Mayor Ada Lind has said flour is safe on the isles.',
    ],
    [
      'the report, behind the agency of a picture',
      'AP Photo/Lind Zenda has begun work on a new pier for the ferries of the isles.',
    ],
    ['a nation’s', 'Zenda has closed its two harbours French sailors have gone home by train.'],
  ])('goes, where a capital is that of %s', (_, text) => {
    const lead = text.slice(
      text.search(
        /(?:Flour|Workers|French|The mill|A Teal|Isle Line chief|Mayor Ada Lind has|Zenda has begun)/,
      ),
    )
    expect(told(`${text} ${REST}`)[0]).toBe(lead)
  })

  it.each([
    'Ada Lind told dockers French sailors had gone home by train to Paris.',
    'Police in Zenda have found a leaking Flour Bay barge that sank on Monday.',
    'Dockers have left after the star and two-time United Isles gold medalist was found at the pier of Zenda.',
    'Bakers have praised the songs of the band The Gulls have played in Zenda since May.',
    'Doctors have found that the new Hepatitis A virus has spread to Teal.',
    'The two dockers French officials held in Paris have come home to Zenda.',
  ])('is none where the words lead on to the name: %s', (lead) => {
    expect(told(`${lead} ${REST}`)[0]).toBe(lead)
  })
})

describe('what copying set before a sentence', () => {
  it.each([
    [
      'a heading whose words have capitals',
      'The Baker Should Rest First As a sign of the drought, millers of Zenda have closed three mills since June.',
      'As a sign',
    ],
    [
      'a label that the sentence repeats',
      'Board expected to close three mills: The board is expected to close three mills of Zenda in May.',
      'The board is',
    ],
    [
      'what a page calls its part',
      'Summary: Dockers of Zenda have won the cup of the isles in a storm.',
      'Dockers',
    ],
    [
      'the agency of the item before, and a heading',
      'Reuters, Zenda Mill of Teal for sale Bakers of the isles have bid for a mill that Otto Reed built.',
      'Bakers',
    ],
    [
      'the day of a heading',
      'Gull plague: Your letters Thursday 3 May Up to 400 ships will sail to Zenda by June to bring flour, the board has said.',
      'Up to',
    ],
    ['the agency of a picture', 'AP It took three ferries to bring the flour to Zenda in May.', 'It took'],
    [
      'where it is from',
      'Zenda, Norland: Millers of the isles have bought three barges for their flour.',
      'Millers',
    ],
    [
      'words of a headline, before an article',
      'Court clears Lind ally The Zenda harbour court threw out a case against Otto Reed, the miller, on Monday.',
      'The Zenda',
    ],
  ])('goes: %s', (_, text, report) => {
    expect(told(`${text} ${REST}`)[0]).toBe(text.slice(text.indexOf(report)))
  })

  it.each([
    'Readers of The Last Loaf As Told by Ada Lind have written to the board of Zenda.',
    'Nobody but the harbour board knows: Ferries of the isles will be sold in May.',
  ])('is none where the sentence goes on: %s', (lead) => {
    expect(told(`${lead} ${REST}`)[0]).toBe(lead)
  })

  it('says what a report without a title is about', () => {
    const text =
      'Isles lend idle barges to bakers as flour runs short Friday 28 May 2010 18.24 BST In a small mill by the pier of Teal, a play of sorts is on. ' +
      'Chief of the cast is a large man with a red face. The floor is dry and the lamps are low. The curtain is a sail. Rain falls on the roof. ' +
      'The gulls are loud. Otto Reed sings. The cast sings, too. Zenda has idle barges that its isles lend to bakers, since flour runs short.'
    expect(told(text).join(' ')).toContain('that its isles lend')
    const bare = text.slice(text.indexOf('In a small'))
    expect(told(bare).join(' ')).not.toContain('that its isles lend')
  })
})

describe('a caption', () => {
  it.each(['(AP)', '(Ada Lind/associated Press)', '(AP Photo/Ada Lind) (Ada Lind - AP)'])(
    'is no claim before a credit that stands alone: %s',
    (credit) => {
      const caption = 'The mayor of Zenda returns a salute before she boards the ferry Teal.'
      expect(told(`${caption} ${credit}\n\n${REST}`).join(' ')).not.toContain('salute')
    },
  )

  it('is no claim behind the word for a picture that was kept', () => {
    const caption =
      'AP FILE: The mayor of Zenda talks with dockers aboard the ferry Teal as they sail along the coast.'
    expect(told(`${caption} ${REST}`).join(' ')).not.toContain('FILE')
  })

  it.each([
    'An image from a video of a mill spilling flour into the harbour of Zenda, recorded by a gull above the pier.',
    'The profile image from a page tied to the miller of Zenda, identified as Karl Benning.',
  ])('is no claim where it is a picture’s name: %s', (caption) => {
    expect(told(`${caption} ${REST}`).join(' ')).not.toContain('image')
  })

  it('is no claim where it tells what a still shows', () => {
    const caption =
      'A still, taken from a film of the pier, shows a gull with a loaf on the mill of Zenda, May 27, 2010.'
    expect(told(`${caption} ${REST}`).join(' ')).not.toContain('gull')
  })

  it('is no claim where it tells in the present what is seen, in a report of what was', () => {
    const caption = 'Dockers inspect the ferry Teal at a pier on the coast of Zenda.'
    expect(told(`A ferry struck the pier of Zenda on Monday. ${caption} ${REST}`)).not.toContain(caption)
    expect(told(`Ferries are late again. ${caption} ${REST}`)).toContain(caption)
  })

  it('is no report of a picture', () => {
    const lead = 'A photo of the mayor of Zenda stirred anger on the isles.'
    expect(told(`${lead} ${REST}`)[0]).toBe(lead)
  })

  it('is no claim where it says that it is of a photo', () => {
    const caption =
      'In this June 24, 2010 file photo, dockers listen to the mayor of Zenda, where he spoke against the ban.'
    expect(told(`${caption} ${REST}`).join(' ')).not.toContain('file photo')
  })
})

describe('what a page has of its own', () => {
  it('is no claim: that the article goes on below', () => {
    expect(told(`Article continues below advert. ${REST}`).join(' ')).not.toContain('advert')
  })

  it('is no claim: the second sentence of its title', () => {
    const title = 'Ada Lind came to the vote. Bakers must pay.'
    expect(told(`${title} ${REST} Bakers of Zenda said so on Monday.`, title)).not.toContain(
      'Bakers must pay.',
    )
  })

  it('is no claim: a list of names and years', () => {
    const list = Array.from({ length: 14 }, (_, i) => `Ada Lind ${i}, miller, knighthood, 19${i + 10};`).join(
      ' ',
    )
    expect(told(`${list} Karl Benning accepted a medal, 1990. ${REST}`).join(' ')).not.toContain('knighthood')
  })

  it('is no claim: a sentence that was cut within a sum', () => {
    expect(
      told(`The new mill of Zenda has cost the isles $3. 5m was paid by millers. ${REST}`).join(' '),
    ).not.toContain('$3.')
  })

  it('is no claim: a sentence that was cut after an initial', () => {
    expect(
      told(`${REST} The mayors of the isles are Ada Lind (2018), Karl Benning (2019), R.`).join(' '),
    ).not.toContain('The mayors')
  })

  it('is no claim: a sentence that begins with what is left of a letter', () => {
    expect(
      told(`${REST} \uFFFD would be carried from the quay to the mill by two barges.`).join(' '),
    ).not.toContain('\uFFFD')
  })
})

describe('what points to a sentence before', () => {
  it('is not told first: some of those who were told of there', () => {
    const claims = told(
      `Some of the bakers held signs of flour and water in Zenda on Monday. ${REST} Two mills of Teal have bought new barges for the grain of the isles.`,
    )
    expect(claims[0]).not.toContain('Some of the bakers')
  })

  it('is what is worse, before a colon', () => {
    const claims = told(
      `There is something in Zenda that is worse than that: a gull that eats bread in May. ${REST}`,
    )
    expect(claims[0]).not.toContain('worse than that')
  })

  it('is not told: whose ideas they are, whatever words of the matter they share', () => {
    const claims = told(
      `His ideas have spread to all the bakers of the isles. ${REST}`,
      'The ideas of the bakers of the isles',
    )
    expect(claims.join(' ')).not.toContain('His ideas')
  })

  it.each([
    [
      'whose they are, where one person is named',
      'Karl Benning said they still needed flour for the mills of the isles.',
    ],
    ['what the idea is', 'The idea is plain: bakers of the isles lend flour to the mills.'],
    [
      'which mill it is, though its name is told',
      'In the isles, bakers have loved this Teal mill for years.',
    ],
    ['to whom it is said', 'Do not give flour to bakers of the isles who have a mill.'],
  ])('is not told: %s', (_, sentence) => {
    const more = 'Two mills of Teal have bought new barges for the grain of the isles.'
    expect(
      told(`${sentence} ${REST} ${more}`, 'Harbour board asks islanders to be kind to crews of ferries'),
    ).not.toContain(sentence)
  })

  it('is no matter of nobody’s: what has not been confirmed', () => {
    const lead =
      'Although it has not been officially confirmed, bakers of the isles believe that flour will be dear.'
    expect(told(`${lead} ${REST}`)[0]).toBe(lead)
  })

  it('is not told of a name that somebody else was called by', () => {
    const claims = told(
      `Ada Lind is the first to sail around the isles. Karl Benning called her a queen of the sea in a letter. She was born in Teal. ${REST}`,
    )
    expect(claims.join(' ')).not.toContain('[Karl Benning]')
  })

  it('is no style of a king or a queen', () => {
    const claims = told(`Her Majesty Queen Flavia opened the mill of Zenda on Monday. ${REST}`)
    expect(claims[0]).toMatch(/^Her Majesty/)
  })

  it('is one drama, where dramas were told of', () => {
    const lead = 'Dramas of Zenda are no longer about millers alone. '
    const middle =
      'Flour and Water is made by Isle Films for the winter. It will be seen in May on Teal Radio, and then in Zenda. '
    expect(told(`${lead}${middle}The drama has songs by Ada Lind and Karl Benning.`)).not.toContain(
      'The drama has songs by Ada Lind and Karl Benning.',
    )
  })

  it('is the company that nobody has named, also within a sentence', () => {
    const claims = told(
      `In its twenty years, the company has lent a hand to mayors of Zenda. ${REST} Two mills of Teal have bought new barges for the grain of the isles.`,
      'Harbour board asks islanders to be kind to crews of ferries',
    )
    expect(claims.join(' ')).not.toContain('the company')
  })

  it('keeps the "so" that a verb follows', () => {
    const claims = told(
      'The best flour is from Teal. The best bread is from Zenda. So say the judges of the Isle Fair.',
    )
    expect(claims.join(' ')).not.toContain('. Say the judges')
  })

  it('is told of years without its sentence before', () => {
    const claims = told(`${REST} It will be five years since the mill of Zenda burned down.`)
    expect(claims).toContain('It will be five years since the mill of Zenda burned down.')
  })
})

describe('the agency of a picture, run into the report', () => {
  const CAPTION = 'Dockers of Zenda stand beside the ferry that struck their pier.'
  const LEAD =
    'Teal millers and the harbour board of Zenda have agreed on tolls that bakers of the isles can pay.'

  it.each(['AP', 'Reuters'])('goes with the caption before it: %s', (agency) => {
    expect(told(`${CAPTION} ${agency} ${LEAD} ${REST}`)[0]).toBe(LEAD)
  })

  it.each(['isles. co. uk', 'Ada K. Lind/EPA', 'TPA/Zuma/Rex', 'Ada Lind/gullpeace', 'Ada Lind', 'Gullcam'])(
    'goes behind "Photograph:": %s',
    (credit) => {
      expect(told(`Board hopes for calm seas off the isles Photograph: ${credit} ${LEAD} ${REST}`)[0]).toBe(
        LEAD,
      )
    },
  )

  it('stays where it is told of', () => {
    const lead = 'Reuters News has moved its office in Zenda to a mill that bakers of the isles had left.'
    expect(told(`${lead} ${REST}`)[0]).toBe(lead)
  })

  it('is no claim where its caption was cut in two', () => {
    const rest = '2009 photo, gulls are seen at the mill of Zenda, north of the pier where the ferry sank.'
    expect(told(`${LEAD} ${rest} ${REST}`)).not.toContain(rest)
  })
})
