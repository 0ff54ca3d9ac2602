import type { Same } from './phrase-sames.ts'
import type { Token } from './phrase-tokens.ts'

/** Words whose two sides cannot change places. What is behind "before" is in front of "after". */
const LINK = /^(?:after|before|than|because)$/
/** "Fewer than" turns the sides of "more than". */
const LESS = /^(?:less|fewer|lower|smaller|shorter|slower|younger|worse|weaker|cheaper)$/

interface Order {
  readonly kind: string
  readonly first: readonly Token[]
  readonly then: readonly Token[]
}

/** What comes after what, what is more than what, and what is because of what stay so: both sides have not changed places. */
export function turnedOrder(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const overlap = (a: readonly Token[], b: readonly Token[]): number =>
    a.filter((x) => b.some((y) => same(x.stem, y.stem))).length
  const given = ordersOf(source)
  const turned = ordersOf(claim).some((own) => {
    const alike = given.filter((g) => g.kind === own.kind)
    return (
      alike.length > 0 &&
      alike.every((g) => {
        const crossed = [overlap(own.first, g.then), overlap(own.then, g.first)]
        const straight = overlap(own.first, g.first) + overlap(own.then, g.then)
        return Math.min(...crossed) > 0 && crossed[0]! + crossed[1]! > straight
      })
    )
  })
  return turned ? 'it turns round what comes first, is more or is the reason' : null
}

function ordersOf(words: readonly Token[]): Order[] {
  return words.flatMap((w, at) => {
    if (!LINK.test(w.form) || words[at + 1]?.kind === 'number') return []
    const to = ends(words, at + 1, w.sentence)
    let from = at
    while (
      from > 0 &&
      at - from < REACH &&
      words[from - 1]!.sentence === w.sentence &&
      !MARK.test(words[from]!.gap)
    )
      from--
    // "After the report, the minister resigned."
    const fronted = from === at && words[to]?.sentence === w.sentence
    const behind = words.slice(at + 1, to)
    const before = fronted ? words.slice(to, ends(words, to + 1, w.sentence)) : words.slice(from, at)
    const [left, right] = [before, behind].map((side) => side.filter((x) => x.kind === 'content'))
    const less = w.form === 'than' && words.slice(Math.max(from, at - 4), at).some((x) => LESS.test(x.form))
    const kind = w.form === 'before' ? 'after' : w.form
    return w.form === 'before' || less
      ? [{ kind, first: right!, then: left! }]
      : [{ kind, first: left!, then: right! }]
  })
}

/** A side is no longer than this many words, which keeps the work linear. */
const REACH = 40
const MARK = /[,;:“”"]/

/** Where the clause that goes on at `from` ends. */
function ends(words: readonly Token[], from: number, sentence: number): number {
  let k = from
  while (k < words.length && k - from < REACH && words[k]!.sentence === sentence && !MARK.test(words[k]!.gap))
    k++
  return k
}
