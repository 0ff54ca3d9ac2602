import type { Token } from './phrase-tokens.ts'

/** What people are: a word of these belongs to the name that it stands with. */
const ROLES = new Set(
  (
    'former president vice prime premier minister secretary chancellor king queen prince princess governor mayor judge justice ' +
    'prosecutor lawyer attorney senator deputy acting interim ambassador general admiral colonel captain commander chief executive ' +
    'director chairman chairwoman chair head leader owner founder coach manager spokesman spokeswoman spokesperson editor professor ' +
    'doctor official officer adviser inspector commissioner colleague successor predecessor opposition foreign interior defence finance'
  ).split(' '),
)
/** A title stands within so many words of its name in a span, an insertion between them included. */
const NEAR = 9

/** A title told of another than in the spans, or one person made of two names. */
export function otherTitle(claim: readonly Token[], source: readonly Token[]): string | null {
  const names = new Set([...claim, ...source].flatMap((w) => (w.capital ? [w.stem] : [])))
  for (const [i, w] of claim.entries()) {
    const name = claim[i + 1]
    if (!name || !/^ $/.test(name.gap)) continue
    const title = ROLES.has(w.form)
    if (!name.capital || (!names.has(w.stem) && !title) || !isContent(w) || !isContent(name)) continue
    if (!together(w, name, source)) return 'it gives a name another title or another name than its spans do'
    if (!title) continue
    // "former president Joe Biden": what stands before the title belongs to the name as well.
    for (let k = i - 1; k >= Math.max(0, i - 3) && ROLES.has(claim[k]!.form); k--)
      if (!together(claim[k]!, name, source)) return 'it gives a name another title than its spans do'
  }
  return null
}

const isContent = (w: Token): boolean => w.kind === 'content'

/** Do both stand near one another in some sentence of the spans, no other name's own title between? What the spans lack is judged elsewhere. */
function together(a: Token, b: Token, source: readonly Token[]): boolean {
  const as = source.flatMap((s, k) => (s.stem === a.stem ? [k] : []))
  const bs = source.flatMap((s, k) => (s.stem === b.stem ? [k] : []))
  if (!as.length || !bs.length) return true
  return as.some((x) =>
    bs.some(
      (y) => source[x]!.sentence === source[y]!.sentence && Math.abs(x - y) <= NEAR && joins(source, x, y),
    ),
  )
}

/** Between a title and its name stand no other title that has a name of its own, and no mark that ends a clause. */
function joins(source: readonly Token[], x: number, y: number): boolean {
  const [from, to] = x < y ? [x, y] : [y, x]
  const between = source.slice(from + 1, to)
  if (source.slice(from + 1, to + 1).some((s) => /[;:]/.test(s.gap))) return false
  // "resigned as chief executive"
  if (to - from <= 2 || source.slice(to - 3, to + 1).some((s) => s.form === 'as')) return true
  const verbs = between.some((s) => /(?:ed|met|said|told|was|were|is|with)$/.test(s.form) && !s.capital)
  return !verbs || /^(?:who|which)$/.test(between.find((s) => s.kind === 'function')?.form ?? '')
}
