import { describe, expect, it } from 'vitest'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { findQuotes } from '../../../briefings/analyse/quotes.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'
import type { ArticleActor, Mention, Range } from '../../../briefings/model.ts'

const tagger = createWinkTagger()
const NOBODY = { mentions: [], actors: [] }

function quotes(
  text: string,
  who: { mentions: readonly Mention[]; actors: readonly ArticleActor[] } = NOBODY,
) {
  const doc = prepare({ text, title: null, published: null, sentences: null }, tagger)
  const words = (r: Range | null) => r && text.slice(r.start, r.end)
  return findQuotes(doc, who).map((q) => ({
    content: words(q.content),
    cue: words(q.cue),
    source: words(q.source),
    direct: q.direct,
    speaker: q.speaker,
    name: q.name,
  }))
}
/** Mentions of each wording, as the names stage would give them; a shorter wording inside a longer one is none. */
function known(text: string, wordings: readonly (readonly [string, ArticleActor])[]) {
  const mentions: Mention[] = []
  for (const [wording, { id, name, type }] of wordings)
    for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
      const end = at + wording.length
      if (mentions.some((m) => m.start <= at && m.end >= end)) continue
      mentions.push({ start: at, end, type, actor: id, name, sentence: 0 })
    }
  return { mentions, actors: [...new Set(wordings.map(([, a]) => a))] }
}
const actor = (id: string, name: string, type: ArticleActor['type'], roles: string[] = []): ArticleActor => ({
  id,
  name,
  type,
  aliases: [],
  roles: roles.map((title) => ({ title, sentence: 0 })),
  mentions: 1,
})
const contents = (text: string) => quotes(text).map((q) => q.content)

describe('direct quotations', () => {
  it('are found before their speaker', () => {
    expect(quotes('“The bridge will open in May,” Mayor Ada Lind said.')).toMatchObject([
      { content: '“The bridge will open in May,”', cue: 'said', source: 'Mayor Ada Lind', direct: true },
    ])
  })

  it('are found after their speaker', () => {
    expect(quotes('Lind told reporters: “We have waited long enough.”')).toMatchObject([
      { content: '“We have waited long enough.”', source: 'Lind', direct: true },
    ])
  })

  it('may be interrupted by their speaker', () => {
    expect(quotes('"The harbour," said Lind, "belongs to everybody."')).toMatchObject([
      { content: '"The harbour,"', source: 'Lind' },
      { content: '"belongs to everybody."', source: 'Lind' },
    ])
  })

  it('go on after their speaker in the same paragraph', () => {
    const found = quotes('“Nobody was hurt,” Captain Moss said. “The crew did well.”')
    expect(found.map((q) => q.source)).toEqual(['Captain Moss', 'Captain Moss'])
  })

  it('run over paragraphs that repeat the opening mark', () => {
    const found = quotes(
      '“The first winter was hard,” said Moss. “We had no coal.\n\n“The second was worse.”',
    )
    expect(found.map((q) => q.content)).toEqual([
      '“The first winter was hard,”',
      '“We had no coal.',
      '“The second was worse.”',
    ])
    expect(found.every((q) => q.name === 'Moss')).toBe(true)
  })

  it.each([
    ["'The tide is turning,' said Moss.", "'The tide is turning,'"],
    ['‘The tide is turning,’ said Moss.', '‘The tide is turning,’'],
    ["``The tide is turning,'' said Moss.", "``The tide is turning,''"],
    ["''The tide is turning,'' said Moss.", "''The tide is turning,''"],
    ['«The tide is turning», said Moss.', '«The tide is turning»'],
    ['„The tide is turning“, said Moss.', '„The tide is turning“'],
  ])('may stand in any marks: %s', (text, content) => {
    expect(contents(text)).toEqual([content])
  })

  it('hold the quotations within them', () => {
    expect(contents('“She said ‘never again’ and left,” Moss recalled.')).toEqual([
      '“She said ‘never again’ and left,”',
    ])
  })
})

describe('marks that quote nobody', () => {
  it('are apostrophes', () => {
    expect(contents("The sailors' wages didn't rise in the '90s, and the union's fund was empty.")).toEqual(
      [],
    )
  })

  it('are scare quotes and titles', () => {
    expect(
      contents('The so-called “ghost fleet” lay at anchor. The film “Harbour Lights” runs in May.'),
    ).toEqual([])
  })
})

describe('reported words', () => {
  it.each([
    ['Lind said that the ferry would sail on Friday.', 'Lind', 'that the ferry would sail on Friday'],
    ['Lind said the ferry would sail.', 'Lind', 'the ferry would sail'],
    ['The ferry will sail on Friday, the company said.', 'the company', 'The ferry will sail on Friday'],
    ['According to the company, the ferry will sail.', 'the company', 'the ferry will sail'],
    ['The ferry will sail, according to the company.', 'the company', 'The ferry will sail'],
    ['Lind told the council last week that the ferry would sail.', 'Lind', 'that the ferry would sail'],
    ['Lind warned of a long winter.', 'Lind', 'a long winter'],
    ['Lind believes the ferry will sail.', 'Lind', 'the ferry will sail'],
    ['The union promised to end the strike.', 'The union', 'to end the strike'],
    ['The report found that two lamps had failed.', 'The report', 'that two lamps had failed'],
  ])('%s', (text, source, content) => {
    expect(quotes(text)).toMatchObject([{ source, content, direct: false }])
  })

  it('keep quoted words inside them', () => {
    expect(quotes('Lind said the town had “no choice” but to sell.')).toMatchObject([
      { content: 'the town had “no choice” but to sell', direct: false },
    ])
  })

  it('take the subject of the sentence for "saying"', () => {
    const found = quotes('Lind rejected the offer, saying the price was too low.')
    expect(found.at(-1)).toMatchObject({ source: 'Lind', content: 'the price was too low' })
  })
})

describe('speakers', () => {
  const LIND = actor('lind', 'Ada Lind', 'PER', ['mayor'])
  const MOSS = actor('moss', 'Peter Moss', 'PER')
  const PORT = actor('port', 'Port Authority', 'ORG')
  const names = (text: string) => {
    const who = known(text, [
      ['Ada Lind', LIND],
      ['Lind', LIND],
      ['Peter Moss', MOSS],
      ['Moss', MOSS],
      ['Port Authority', PORT],
    ])
    return quotes(text, who).map((q) => [q.speaker, q.name])
  }

  it('are the actors that their sources name', () => {
    expect(names('“We will sail,” said Ada Lind, who runs the ferry.')).toEqual([['lind', 'Ada Lind']])
  })

  it('are found behind pronouns, by the subject and the given name', () => {
    expect(names('Peter Moss met Ada Lind on Monday. She said that the ferry would sail.')).toEqual([
      ['lind', 'Ada Lind'],
    ])
    expect(names('Ada Lind met Peter Moss on Monday. “It was useful,” he said.')).toEqual([
      ['moss', 'Peter Moss'],
    ])
  })

  it('go on being meant by the next pronoun', () => {
    expect(names('Lind said that the ferry would sail. She added that it was late.')).toEqual([
      ['lind', 'Ada Lind'],
      ['lind', 'Ada Lind'],
    ])
  })

  it('are not found in what a role is of', () => {
    const text = '“We are tired,” said Edda Rask. The union expects that 130 trains will stand still.'
    const rask = actor('edda-rask', 'Edda Rask', 'PER', ['leader of the union'])
    expect(quotes(text, known(text, [['Edda Rask', rask]])).at(-1)).toMatchObject({
      source: 'The union',
      speaker: null,
      name: 'the union',
    })
  })

  it('are found behind a role that one actor alone has', () => {
    expect(names('Ada Lind opened the fair. The mayor said the harbour was safe.')).toEqual([
      ['lind', 'Ada Lind'],
    ])
  })

  it('are organisations, too', () => {
    expect(names('The Port Authority closed two docks. It said that the work would last a year.')).toEqual([
      ['port', 'Port Authority'],
    ])
  })

  it('keep their description where they have no name, the second time as the first', () => {
    expect(
      names('The ferry is late, a harbour official told reporters. The official said that fog was to blame.'),
    ).toEqual([
      [null, 'a harbour official'],
      [null, 'a harbour official'],
    ])
  })

  it('are nobody where the source is the writer', () => {
    expect(names('I believe the ferry will sail.')).toEqual([[null, null]])
  })
})

describe('transcripts', () => {
  it('give each line to its label', () => {
    expect(quotes('LIND: Is the ferry late?\nMOSS: It left at noon.')).toMatchObject([
      { content: 'Is the ferry late?', source: 'LIND', direct: true },
      { content: 'It left at noon.', source: 'MOSS', direct: true },
    ])
  })
})

describe('the unquoted part of a sentence', () => {
  it('is its speaker’s, too', () => {
    expect(quotes('The plan for the docks was “a mistake,” Lind said.')).toMatchObject([
      { content: 'The plan for the docks was “a mistake,”', source: 'Lind', direct: false },
    ])
  })

  it('stands before the one who closes the sentence, told or not', () => {
    expect(quotes('The talks were to last two hours, a harbour official told the Herald.')).toMatchObject([
      { content: 'The talks were to last two hours', source: 'a harbour official' },
    ])
  })
})

describe('a quotation signed after a dash', () => {
  it('is the signer’s', () => {
    expect(quotes('“The sea gives nothing back.” — Ada Lind')).toMatchObject([
      { source: 'Ada Lind', direct: true },
    ])
  })
})

describe('a sentence that only looks like reported words', () => {
  it.each([
    'If it decides to sail, the harbour will close.',
    'The captains discussed the new timetable.',
    'A play called “The Long Tide” opens in May.',
  ])('%s', (text) => {
    expect(contents(text)).toEqual([])
  })
})

describe('a huge text', () => {
  it('without sentences is read to its end', () => {
    const found = quotes('he said, "the tide, '.repeat(20_000) + '\n\n“It is over,” said Moss.')
    expect(found.at(-1)).toMatchObject({ source: 'Moss', content: '“It is over,”' })
  })
})
