import type { Range } from '../../model.ts'
import type { Attribution, Reading } from './attribution.ts'
import { isTitle, standsAlone } from './continued.ts'
import type { Quotation } from './marks.ts'
import { tagAfter, tagBefore, type Tag } from './tags.ts'

/**
 * Quotations with the words that attribute them: “…,” she said; he said: “…”; “…” — Ada Lind. What stands in marks within
 * somebody's reported words, scare quotes and titles are left to others.
 */
export function findDirect(reading: Reading): Attribution[] {
  const { quotations } = reading
  const tags: (Tag | null)[] = []
  const out: Attribution[] = []
  quotations.forEach((q, k) => {
    const before = tagBefore(reading, q)
    const last = tags[k - 1]
    // “…,” she said, “…”: the second part has the first part's tag, whoever stands between.
    const same = before && last?.cue.start === before.cue.start
    const after = same ? null : tagAfter(reading, q, quotations[k + 1])
    const tag = same ? last : (after ?? before)
    tags.push(tag)
    if (!tag) return
    const content = after ? wholeSentence(reading, q, quotations[k - 1]) : { start: q.open, end: q.close + 1 }
    out.push({ content, cue: tag.cue, source: tag.source, direct: content.start === q.open })
  })
  return out
}

/** The plan is “a mistake,” she said: all that stands before her is hers, the unquoted part too. */
function wholeSentence(reading: Reading, q: Quotation, before: Quotation | undefined): Range {
  const { tokens, bounds } = reading.doc
  const end = q.close + 1
  const mark = tokens[q.open - 1]?.text ?? ''
  const floor = Math.max(bounds[tokens[q.open]!.sentence]!.start, before ? before.close + 1 : 0)
  if (
    q.open === floor ||
    (standsAlone(reading, q) && !isTitle(reading, q) && !(mark === ',' && hasVerb(reading, floor, q.open)))
  )
    return { start: q.open, end }
  if (/^[:—–]$|^--+$/.test(mark)) return { start: q.open, end }
  let start = floor
  while (
    start < q.open &&
    (/^[^\p{L}\p{N}$£€]+$/u.test(tokens[start]!.text) || tokens[start]!.pos === 'CCONJ')
  )
    start++
  return { start, end }
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 60; i++)
    if (reading.phrases.verbAt(i)?.form === 'finite') return true
  return false
}
