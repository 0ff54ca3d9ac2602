import { describe, expect, it } from 'vitest'
import { analyse } from '../../../sample-briefings.ts'

/** The claims of an article's summary, as a reader sees them. */
function told(text: string, more: { title?: string; published?: string } = {}): string[] {
  const { title = null, published = null } = more
  return analyse({ text, title, published, language: 'en', sentences: null }).summary.map((s) => s.text)
}

const FERRIES =
  'The ferry company Isle Line wants to close its harbour office at Zenda and sell four ferries. ' +
  'Dockers at Zenda say the ferry company broke a promise to the harbour board. ' +
  'The harbour board at Zenda asked the company for a list of ferries and crews. ' +
  'Crews of three ferries marched from the harbour to the office of the board. ' +
  'The company says fewer passengers take its ferries, and that crews cost too much. ' +
  'Passengers from Zenda signed a letter to the harbour board. ' +
  'Three dockers sleep in the office of the company until the board answers the letter of the passengers. ' +
  'The board of the company meets dockers and crews on Friday.'

describe('the first claim of a summary', () => {
  it('tells what the report goes on about, and not the scene that it opens with', () => {
    const scene =
      'Rain drums on a roof of tin while an old radio plays a waltz. ' +
      'A kettle boils on a stove of green tiles, and nobody gets up. '
    expect(told(scene + FERRIES)[0]).toMatch(/^The ferry company Isle Line wants to close/)
  })

  it('is the lead where that says what comes after', () => {
    const lead = 'Crews of the ferry company Isle Line walked off their ferries at Zenda harbour on Monday. '
    expect(told(lead + FERRIES)[0]).toBe(lead.trim())
  })

  it('is the lead in a report too short to say what it goes on about', () => {
    const claims = told('Rain fell on Zenda all night. Ada Lind opened the bridge in the morning.')
    expect(claims[0]).toBe('Rain fell on Zenda all night.')
  })

  it('is no promise of what the page holds', () => {
    const claims = told(
      'As the strike at Zenda harbour goes on, here is what we know. The latest news is at the top. ' +
        'Dockers at Zenda walked out on Monday over the pay of night crews.',
    )
    expect(claims).toEqual(['Dockers at Zenda walked out on Monday over the pay of night crews.'])
  })

  it('may begin with the place that a paper sets before it in capitals', () => {
    const claims = told(
      'LONDON: The harbour board stepped up its case against the ferry company on Monday as crews stayed away from work. ' +
        'The board met in the morning. Two ferries left the harbour.',
    )
    expect(claims[0]).toContain('The harbour board stepped up its case against the ferry company')
  })

  it('may tell of a noun that its own clause explains', () => {
    const claims = told(
      'A storm that hit the islands early and hard is showing the first signs of weakening over Zenda. Ferries stay in harbour.',
    )
    expect(claims[0]).toMatch(/^A storm that hit/)
  })
})

describe('a name in brackets', () => {
  it('is not that of a namesake, whichever name comes first', () => {
    const claims = told(
      'Lin Sicong, son of the mill owner Lin Jianwei, lost his seat on the harbour board on Monday. ' +
        'Lin’s seat was given to a docker. The loss of his seat follows a row over the ferry.',
    )
    expect(claims.join(' ')).not.toContain('[Lin Jianwei')
  })

  it('is not that of one named before, where another name has become the subject', () => {
    const claims = told(
      'The wispy-haired Lincoln is the new face of the fight for the quay. One week after ferry chief Tony Lind endured a hearing ' +
        'in Zenda and went sailing, Lincoln stepped in to speed up plans for a new quay. Even Lincoln realizes that. ' +
        '“We can see why islanders are angry with the board,” he told a group of reporters on Thursday.',
    )
    expect(claims.join(' ')).not.toContain('Lind] told')
  })
})

describe('what stands before a report', () => {
  it.each([
    [
      'The school is closed for the week Two new cases of quay fever have been confirmed in Zenda, the harbour board said. Ferries go on.',
      /^Two new cases of quay fever/,
    ],
    [
      'The fire in Zenda shows the need for stone quays Under the rule of Ada Lind, the harbour board built in oak. Ferries go on.',
      /^Under the rule of Ada Lind/,
    ],
    [
      '* Board wants quay closed * Dockers bogged down on crews, photos ZENDA, June 8 (Reuters) - A bill to mend the quay of Zenda is gathering extra items such as money for ferries.',
      /^A bill to mend the quay/,
    ],
    [
      'June 10, 2010 - 5:41 PM | by: Ada Lind Ferry firms with the best ships say they are kept out of Zenda harbour by an old law. Others agree.',
      /^Ferry firms with the best ships/,
    ],
    [
      'Harbour burns as crews watch -- photos Ferry firms fought over Zenda harbour on Monday after a fire. Nobody was hurt.',
      /^Ferry firms fought/,
    ],
    [
      'View how the harbour has changed since the fire. Dockers of Zenda went back to work on Monday.',
      /^Dockers of Zenda/,
    ],
    [
      'Please note that this is the first half of a report. Dockers of Zenda went back to work on Monday.',
      /^Dockers of Zenda/,
    ],
    [
      'ZENDA, July 18 (Xinhua) - - Dockers of Zenda went back to work on Monday after a year. Ferries sail.',
      /^Dockers of Zenda/,
    ],
    [
      '“The quay of Zenda will hold for another hundred years, whatever dockers say,” says Ada Lind of the board. ' +
        'Dockers of Zenda went back to work on Monday after a year. ' +
        '“The quay of Zenda will hold for another hundred years, whatever dockers say,” Ada Lind of the harbour board told the Courier.',
      /^Dockers of Zenda/,
    ],
  ])('is no part of the claim: %j', (text, first) => {
    expect(told(text)[0]).toMatch(first)
  })
})

/** The claims of a report in which a sentence stands third, and another may be told for it. */
const among = (sentence: string): string[] =>
  told(
    'Dockers of Zenda went back to work on Monday after the harbour board raised their pay. ' +
      `Ferries of Isle Line will sail to all islands again from Friday on. Fog hid Zenda. ${sentence} ` +
      'Ada Lind of the harbour board asked islanders to be kind to crews.',
  )

describe('a sentence that points elsewhere', () => {
  it.each([
    'After a night in the cold, that odd process can take a week.',
    '“The finding was in line with that,” Ada Lind said.',
    'Three years later, Ada Lind left the harbour board.',
    'Not according to the harbour board of Zenda, which has asked for new ferries.',
    'This highly respected private, non-profit, seafaring arts college is in Zenda.',
  ])('is told after what it points to, or not at all: %j', (sentence) => {
    expect(among(sentence)).not.toContain(sentence)
  })

  it.each([
    'Isle Line says passengers are few, and that crews cost too much.',
    'Ada Lind and Karl Benning solidified their claims to the harbour board.',
    'The former treasurer of Zenda robbed the town of a million crowns.',
    'A ship of oak lay for 900 years in grey mud, the divers who found it said.',
  ])('is not this one: %j', (sentence) => {
    expect(among(sentence)).toContain(sentence)
  })
})

describe('a text that its author tells', () => {
  it('may tell of the author more than once in a sentence', () => {
    const claims = told(
      'Watching two mayors swap stories on the quay of Zenda, I was inspired to offer my own help to my neighbour Karl Benning. ' +
        'After all, I feel his pain. I won’t say that I walk where he walks. But we both know ferries. Maybe you will be asked to play cards.',
    )
    expect(claims[0]).toMatch(/^Watching two mayors/)
  })
})

describe('a headline in capitals', () => {
  it('is no place though a dash stands in it', () => {
    const claims = told(
      'LED BY ISLE - Zenda, the harbours of Norland go on growing, says a list of ships that came out on Friday. Rain fell.',
    )
    expect(claims[0]).toMatch(/^LED BY ISLE/)
  })
})

describe('a text of which each sentence has its own line', () => {
  it('has captions that a credit ends lines below', () => {
    const claims = told(
      'Harbour Strike Poses Threat to Islands Around 900 dockers are on strike.\n' +
        'The firm has closed its office.\n' +
        '(By Ada Lind -- Associated Press) The islands may run out of flour, the harbour board of Zenda said on Monday.\n' +
        'Ferries to the islands stay in harbour until dockers and board agree on pay.',
    )
    expect(claims[0]).toMatch(/^The islands may run out of flour/)
  })

  it('has quotations that run over its lines', () => {
    const claims = told(
      'Ada Lind writes in the Teal Courier that the harbour board has been too slow to mend the quay: "The board had a year.\n' +
        'Now the quay threatens the board along with the ferries of Zenda.\n' +
        'Nobody on the islands understands it."\n' +
        'The harbour board of Zenda meets on Monday.',
    )
    expect(claims.join(' ')).not.toContain('Now the quay threatens')
  })
})
