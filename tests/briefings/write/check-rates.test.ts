import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { splitSentences } from '../../../briefings/analyse/sentences.ts'
import { createCheck } from '../../../briefings/write/verify.ts'
import { readSample } from '../../../src/sample/sample.ts'
import { meanings } from '../../shipped-meanings.ts'

// Claims as somebody might type them after reading a dispatch of the sample: thirty that hold, in other words or shortened, and
// thirty that are one step from the truth. With DATELINE_SHOW=1 the test tells which ones come out wrong.

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

it('every sentence of a dispatch is supported by it, and surely', () => {
  for (const { text } of dispatches)
    for (const { start, end } of splitSentences(text)) {
      const claim = text.slice(start, end)
      expect({ claim, score: check(claim, text).score }).toEqual({ claim, score: 1 })
    }
})
