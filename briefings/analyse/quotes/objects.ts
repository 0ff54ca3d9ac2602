import type { Range } from '../../model.ts'
import { isCalendarWord, type VerbGroup } from '../phrases.ts'
import type { Scene } from './attribution.ts'
import { contentEnd } from './content-end.ts'

/** "called the incident a “terrible situation,” but …": what somebody is called ends with the words in marks and their noun. */
export function namedEnd(scene: Scene, v: VerbGroup): number {
  const { tokens } = scene.reading.doc
  const end = contentEnd(scene, v, v.end, 'clause')
  for (let i = v.end; i < end && i < v.end + 15; i++) {
    if (tokens[i]!.text === ',') break
    const q = scene.reading.quotationAt(i)
    if (!q || q.open !== i) continue
    const next = tokens[q.close + 1]
    const ends = next !== undefined && (isCalendarWord(next) || next.lower === 'but')
    return ends ? Math.min(end, q.close + 1) : end
  }
  return end
}

/** Nothing is told in it, only named: "the plan on Monday". */
export function nominal(scene: Scene, { start, end }: Range): boolean {
  for (let i = start; i < end; i++)
    if (scene.reading.phrases.verbAt(i) || scene.reading.quotationAt(i)) return false
  return true
}

/** "talked about Rafah by video on Monday": when and how they talked is no part of what they talked about. */
export function withoutWhen(scene: Scene, { start, end }: Range): Range {
  const { tokens } = scene.reading.doc
  let to = end
  for (let steps = 0; steps < 3; steps++) {
    const last = tokens[to - 1]!
    const before = tokens[to - 2]
    if (to - start < 3 || before === undefined) break
    const timed = isCalendarWord(last) || MEANS.test(last.lower)
    if (timed && before.pos === 'ADP') to -= 2
    else if (isCalendarWord(last) && /day$/.test(last.lower) && to - start > 2) to--
    else break
  }
  return { start, end: to }
}
const MEANS = /^(?:video|phone|telephone|letter|email|e-mail|radio|videolink|telegram)$/
