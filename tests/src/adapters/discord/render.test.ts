import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../briefings/model.ts'
import { claimBlock, claimsOf, heading, text, type Document } from '../../../../commands/document.ts'
import { renderForTerminal } from '../../../../src/adapters/console/render.ts'
import { renderForDiscord } from '../../../../src/adapters/discord/render.ts'
import { refuseMessage } from '../../../fakes/discord/limits.ts'

const claimOf = (
  words: string,
  url: string | null = 'https://harbour.example/vote',
  source = 'Harbour Wire',
): Claim => ({
  text: words,
  verbatim: true,
  citations: [
    {
      article: 'a1',
      revision: 1,
      url,
      title: 'Vote called off',
      published: '2024-05-03',
      source,
      span: { start: 0, end: words.length, text: words },
    },
  ],
})
const described = (document: Document): string =>
  renderForDiscord(document)
    .map((p) => p.description)
    .join('\n')
const one = (claim: Claim): string => described({ title: null, blocks: [claimBlock(claim)] })

describe('a document on Discord', () => {
  it('names the source under the sentence, as a link', () => {
    expect(
      renderForDiscord({
        title: 'Briefing',
        blocks: [
          heading('Ferry vote'),
          claimBlock(claimOf('The vote is off.')),
          text('That is all.', 'muted'),
        ],
      }),
    ).toEqual([
      {
        title: 'Briefing',
        description:
          '**Ferry vote**\nThe vote is off.\n-# ↳ [Harbour Wire · 3 May 2024](https://harbour.example/vote)\n\n*That is all.*',
        color: 0x2f6f8f,
      },
    ])
  })

  it('lets no word of an article become a mention, a link or markup', () => {
    const shown = one(claimOf('@everyone <@123> **now** [here](https://evil.example) `x`'))
    expect(shown).not.toMatch(/@everyone|<@1|(?<!\\)\*\*|(?<!\\)\[here|(?<!\\)`/)
  })

  it('shows the true host where a source calls itself by another address', () => {
    expect(one(claimOf('So.', 'https://evil.example/a', 'bank.example'))).toContain(
      '[evil.example · 3 May 2024]',
    )
  })

  it('keeps the name of a source that is its host, or no host at all', () => {
    for (const [url, name] of [
      ['https://www.harbour.example/a', 'www.Harbour.example.'],
      ['https://harbour.example/a', 'Harbour Wire No. 3.5'],
    ] as const)
      expect(one(claimOf('So.', url, name))).toContain(`[${name} · 3 May 2024]`)
    // Letters of another script may look like somebody else's name.
    expect(one(claimOf('So.', 'https://xn--80ak6aa92e.example/a', 'аррӏе.example'))).toContain(
      '[xn--80ak6aa92e.example · 3 May 2024]',
    )
  })

  it('is rendered in time whatever a source calls itself', () => {
    for (const name of [
      'a-'.repeat(200_000),
      'a.'.repeat(200_000),
      '1.'.repeat(200_000),
      '-'.repeat(200_000),
    ])
      expect(one(claimOf('So.', 'https://harbour.example/a', name))).toContain('3 May 2024')
  })

  it('makes no link of an address that is none, or that hides its host', () => {
    for (const url of ['javascript:alert(1)', 'https://bank.example@evil.example/', 'nonsense'])
      expect(one(claimOf('So.', url))).not.toContain('](')
  })

  it('shows no backslash in the words of a link, where Discord takes none for an escape', () => {
    const source = '**Wire_of_the_Coast** [beta] | `A\\B` <~_x_~>'
    const [, shown] = /\[(.*)\]\(/.exec(one(claimOf('Rain fell.', 'https://harbour.example/1', source))) ?? []
    expect(shown).toBe('∗∗Wire_of_the_Coast∗∗ (beta) ¦ ’A/B’ ‹∼ x ∼> · 3 May 2024')
  })

  it('leaves an address in words as Discord links it: without backslashes', () => {
    const shown = described({
      title: null,
      blocks: [text('Read (https://wire.example/a_b_c*d?y=@z), *and* <https://b.example/_c_|it>.')],
    })
    expect(shown).toBe(
      'Read (https://wire.example/a_b_c%2Ad?y=%40z), \\*and\\* \\<https://b.example/_c_\\|it>.',
    )
  })

  it('keeps brackets of an address from ending the link', () => {
    expect(one(claimOf('So.', 'https://a.example/x_(y)'))).toContain('](https://a.example/x%5F%28y%29)')
  })

  it('moves whole claims to further pages, and Discord takes every page', () => {
    const claims = Array.from({ length: 60 }, (_, i) =>
      claimOf(`Sentence ${i} ${'of the harbour council '.repeat(8)}ends ${i}.`),
    )
    const pages = renderForDiscord({ title: 'Long', blocks: claims.map((c) => claimBlock(c)) })
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(refuseMessage({ embeds: [page] })).toBeNull()
    for (const [i] of claims.entries())
      expect(
        pages.filter((p) => p.description.includes(`Sentence ${i} `) && p.description.includes(`ends ${i}.`)),
      ).toHaveLength(1)
  })

  it('begins a page with a heading rather than in the middle of what stands under it', () => {
    const pages = renderForDiscord({
      title: 'Briefing',
      blocks: Array.from({ length: 8 }, (_, i) => [
        heading(`Story ${i}`),
        ...Array.from({ length: 3 }, (__, j) =>
          claimBlock(claimOf(`Claim ${i}.${j}: ${'rain '.repeat(60)}`)),
        ),
      ]).flat(),
    })
    expect(pages.length).toBeGreaterThan(2)
    for (const { description } of pages) expect(description).toMatch(/^\*\*Story/)
  })

  it('fills a page with a long story where that would else stand half empty', () => {
    const pages = renderForDiscord({
      title: null,
      blocks: [
        text('One line.'),
        heading('A long story'),
        ...Array.from({ length: 12 }, (_, i) => claimBlock(claimOf(`Claim ${i}: ${'rain '.repeat(60)}`))),
      ],
    })
    expect(pages).toHaveLength(2)
    expect(pages[0]?.description).toContain('Claim 1')
  })

  it('loses nothing of a file, however long its lines are', () => {
    const lines = [3, 1_800, 0, 9_000].map(
      (n, i) => `<outline xmlUrl="https://${i}.example/${'🜁'.repeat(n)}"/>`,
    )
    const file: Document = {
      title: null,
      blocks: [{ kind: 'verbatim', name: 'a.opml', text: lines.join('\n') }],
    }
    for (const page of renderForDiscord(file)) expect(refuseMessage({ embeds: [page] })).toBeNull()
    const shown = described(file).replace(/```(?:xml)?|\n/g, '')
    expect(shown).toBe(lines.join(''))
  })

  it('breaks a line of nothing but backslashes, or of what needs one, between them', () => {
    for (const words of ['\\'.repeat(9_000), '*'.repeat(9_000), `a${'\\'.repeat(9_000)}`]) {
      const shown = renderForDiscord({ title: null, blocks: [text(words)] }).map((p) => p.description)
      expect(shown.map((page) => page.replace(/\\(.)/g, '$1')).join('')).toBe(words)
    }
  })

  it('loses no letter of a sentence that is longer than a page', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 80 }),
        (words, n) => {
          const long = words.repeat(n)
          const pages = renderForDiscord({ title: null, blocks: [text(long)] })
          for (const page of pages) expect(refuseMessage({ embeds: [page] })).toBeNull()
          const letters = (s: string): string => s.replace(/[^\p{L}\p{N}]/gu, '')
          expect(letters(pages.map((p) => p.description).join(''))).toBe(letters(long))
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('parity of the platforms', () => {
  const document: Document = {
    title: 'Parity',
    blocks: Array.from({ length: 30 }, (_, i) =>
      claimBlock(claimOf(`Claim number ${i} of the council.`, `https://harbour.example/${i}`)),
    ),
  }
  const renderings: Readonly<Record<string, string>> = {
    terminal: renderForTerminal(document, { width: 100, color: false, prefix: '/' }),
    Discord: described(document),
  }
  it.each(Object.entries(renderings))(
    '%s tells the same claims and citations in the same order',
    (_, shown) => {
      const told = claimsOf(document).flatMap((c) => [c.text, c.citations[0].url!])
      const found = shown.match(/Claim number \d+ of the council\.|https:\/\/harbour\.example\/\d+/g)
      expect(found).toEqual(told)
    },
  )
})
