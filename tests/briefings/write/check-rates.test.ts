import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { splitSentences } from '../../../briefings/analyse/sentences.ts'
import { createCheck } from '../../../briefings/write/verify.ts'
import { readSample } from '../../../src/sample/sample.ts'
import { meanings } from '../../shipped-meanings.ts'

// Claims as somebody might type them after reading a dispatch of the sample: thirty that hold, in other words or shortened, and
// thirty that are one step from the truth. With DATELINE_SHOW=1 the test tells which ones come out wrong. Then claims made of the
// dispatches' sentences by rule, after Kryściński et al. 2020 (FactCC).

interface Typed {
  readonly holds: boolean
  readonly kind: string
  readonly title: string
  readonly claim: string
}

const check = createCheck(meanings)
const dispatches = await readSample()
const typed = readFileSync(new URL('../../fixtures/check/typed.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Typed)

const textOf = (title: string): string => dispatches.find((d) => d.title === title)!.text

function rightOf(holds: boolean): number {
  const rows = typed.filter((row) => row.holds === holds)
  expect(rows).toHaveLength(30)
  return rows.filter(({ kind, title, claim }) => {
    const right = check(claim, textOf(title)).supported === holds
    if (!right && process.env['DATELINE_SHOW'])
      process.stdout.write(`${holds ? 'refused' : 'let through'} (${kind}): ${claim}\n`)
    return right
  }).length
}

it('two in three of the claims that hold are supported', () => {
  expect(rightOf(true)).toBeGreaterThanOrEqual(20)
})

it('more than four in five of the claims that do not hold are refused', () => {
  expect(rightOf(false)).toBeGreaterThanOrEqual(25)
})

/** Claims made of each dispatch's sentences by rule, those that come out as the sentence stands left out. */
const made = (
  rule: (sentence: string, next: string, text: string) => string | null,
): { claim: string; text: string }[] =>
  dispatches.flatMap(({ text }) => {
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end))
    return sentences.flatMap((sentence, i) => {
      const claim = rule(sentence, sentences[i + 1] ?? sentences[0]!, text)
      return claim && claim !== sentence ? [{ claim, text }] : []
    })
  })

function shareSupported(rows: readonly { claim: string; text: string }[]): number {
  expect(rows.length).toBeGreaterThan(10)
  return rows.filter(({ claim, text }) => check(claim, text).supported).length / rows.length
}

it('a sentence with its day left out is supported', () => {
  const rows = made((sentence) => sentence.replace(/,? on (?:[A-Z][a-z]+day)\b/g, ''))
  expect(shareSupported(rows)).toBeGreaterThan(0.9)
})

it('a sentence without what stands between its commas is supported', () => {
  const rows = made((sentence) => sentence.replace(/, [^,“”]{3,60},(?= [a-z])/, ''))
  expect(shareSupported(rows)).toBeGreaterThan(0.9)
})

it('the first half of one sentence with the second half of the next is not', () => {
  const rows = made((sentence, next) => {
    const [own, others] = [sentence.split(' '), next.split(' ')]
    if (own.length < 10 || others.length < 10) return null
    return [...own.slice(0, own.length >> 1), ...others.slice(others.length >> 1)].join(' ')
  })
  expect(shareSupported(rows)).toBeLessThan(0.12)
})

it('a sentence with a number that stands elsewhere is mostly not', () => {
  const rows = made((sentence, _, text) => {
    const number = /(?<= )\d[\d,]*(?= )/g
    const other = text.match(number)?.find((n) => !sentence.includes(n))
    return other ? sentence.replace(number, other) : null
  })
  expect(shareSupported(rows)).toBeLessThan(0.3)
})

it('every sentence of a dispatch is supported by it, and surely', () => {
  for (const { text } of dispatches)
    for (const { start, end } of splitSentences(text)) {
      const claim = text.slice(start, end)
      expect({ claim, score: check(claim, text).score }).toEqual({ claim, score: 1 })
    }
})
