/** A stretch of a claim that a sentence tells otherwise; either side may be empty. */
export interface Change {
  readonly was: string
  readonly is: string
}

/** Words of a text beyond which nobody looks for its changes, and changes of one sentence. */
const LONGEST = 120
const MOST = 8

/**
 * The change for which a sentence is refused: the one that `passes` without it. Null where none alone is to blame. Each text in its words;
 * quadratic in them (longest common subsequence), and one check a change.
 */
export function refusedChange(
  claim: string,
  sentence: string,
  passes: (sentence: string) => boolean,
): Change | null {
  const [was, is] = [wordsOf(claim), wordsOf(sentence)]
  if (Math.max(was.length, is.length) > LONGEST) return null
  const parts = alignedParts(was, is)
  const changed = parts.flatMap((part, at) => (part.same ? [] : [at]))
  if (changed.length > MOST) return null
  const culprit = changed.find((at) =>
    passes(parts.flatMap((part, k) => (k === at ? part.was : part.is)).join(' ')),
  )
  if (culprit === undefined) return null
  const part = parts[culprit]!
  return { was: part.was.join(' '), is: part.is.join(' ') }
}

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? []

interface Part {
  readonly same: boolean
  readonly was: string[]
  readonly is: string[]
}

/** What stands in both texts, and between it what does not. */
function alignedParts(was: readonly string[], is: readonly string[]): Part[] {
  const common = was.map(() => is.map(() => 0))
  const at = (i: number, k: number): number => common[i]?.[k] ?? 0
  for (let i = was.length - 1; i >= 0; i--)
    for (let k = is.length - 1; k >= 0; k--)
      common[i]![k] = was[i] === is[k] ? at(i + 1, k + 1) + 1 : Math.max(at(i + 1, k), at(i, k + 1))
  const parts: Part[] = []
  const partOf = (same: boolean): Part => {
    if (parts.at(-1)?.same !== same) parts.push({ same, was: [], is: [] })
    return parts.at(-1)!
  }
  let [i, k] = [0, 0]
  while (i < was.length || k < is.length) {
    if (i < was.length && k < is.length && was[i] === is[k]) {
      const part = partOf(true)
      part.was.push(was[i++]!)
      part.is.push(is[k++]!)
    } else if (k >= is.length || (i < was.length && at(i + 1, k) >= at(i, k + 1)))
      partOf(false).was.push(was[i++]!)
    else partOf(false).is.push(is[k++]!)
  }
  return parts
}
