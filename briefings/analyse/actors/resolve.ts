import type { NameSpan } from '../names.ts'
import type { AnalysedText } from '../text.ts'
import type { Groups } from './groups.ts'
import { type Gender, genderOf, genderOfAddress } from './people.ts'
import type { Surface } from './surfaces.ts'

/**
 * The group of every name. A bare surname that fits several people goes to one whose gender fits its "Mr." or "Mrs.", then
 * to one named in full in this sentence or the one before, then to the one mentioned most.
 */
export function resolveBareNames(
  doc: AnalysedText,
  names: readonly NameSpan[],
  surfaces: readonly Surface[],
  groups: Groups,
): number[] {
  const out = new Array<number>(names.length).fill(-1)
  const weight = new Map<number, number>()
  const genders = new Map<number, Gender>()
  surfaces.forEach((s, k) => {
    const group = groups.of[k]!
    if (group < 0) return
    for (const n of s.names) out[n] = group
    weight.set(group, (weight.get(group) ?? 0) + s.names.length)
    if (s.type === 'PER' && s.words.length > 1 && !genders.get(group))
      genders.set(group, genderOf(s.words[0]))
  })
  const ambiguous = new Map<number, readonly number[]>()
  for (const [k, options] of groups.options) for (const n of surfaces[k]!.names) ambiguous.set(n, options)
  // Where each group was last named in full, kept while walking through the text.
  const last = new Map<number, number>()
  names.forEach((name, n) => {
    const options = ambiguous.get(n)
    if (!options) {
      last.set(out[n]!, n)
      return
    }
    const gender = addressBefore(doc, name)
    const fit = gender ? options.filter((g) => genders.get(g) === gender) : []
    const open = fit.length > 0 ? fit : options
    const near = open
      .filter((g) => last.has(g) && name.sentence - names[last.get(g)!]!.sentence <= 1)
      .sort((a, b) => last.get(b)! - last.get(a)!)
    const known = open.filter((g) => last.has(g))
    const rest = (known.length > 0 ? known : [...open]).sort(
      (a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || a - b,
    )
    out[n] = near[0] ?? rest[0] ?? open[0]!
  })
  return out
}

function addressBefore(doc: AnalysedText, name: NameSpan): Gender {
  const before = /(\p{L}+\.?)\s$/u.exec(doc.text.slice(Math.max(0, name.start - 12), name.start))
  return before ? genderOfAddress(before[1]!) : null
}
