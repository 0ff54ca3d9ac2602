import type { Role } from '../../model.ts'
import type { NameSpan } from '../names.ts'
import type { AnalysedText, Token } from '../text.ts'
import { otherBearer } from './disclaimers.ts'
import { ROLE_VERBS } from './role-words.ts'
import { readBackward, readForward, type RolePhrase } from './role-phrases.ts'

/** A name's place among the tokens. */
interface Placed {
  readonly index: number
  readonly first: number
  /** One past its last token. */
  readonly end: number
}

/**
 * The roles that the text gives people, by the index of the name: titles before names ("Israeli Prime Minister X", "former
 * presidents X and Y"), appositions on either side, "who heads …", and "X is the head of …". The wording is the text's own,
 * without article; plural heads are told in the singular.
 */
export function findRoles(doc: AnalysedText, names: readonly NameSpan[]): Map<number, Role[]> {
  const out = new Map<number, Role[]>()
  const placed = place(doc, names)
  const covered = new Uint8Array(doc.tokens.length)
  const people = placed.filter((p) => names[p.index]!.type === 'PER')
  for (const p of people) covered.fill(1, p.first, p.end)
  const give = (p: Placed, phrase: RolePhrase | null): boolean => {
    if (!phrase || isOther(names[p.index]!)) return false
    const roles = out.get(p.index)
    const role = { title: phrase.title, sentence: names[p.index]!.sentence }
    if (roles) roles.push(role)
    else out.set(p.index, [role])
    return true
  }
  // "Not to be confused with the chess player Lena Quist": she is somebody else.
  function isOther({ start, sentence }: NameSpan): boolean {
    const other = otherBearer(doc.text, doc.sentences[sentence]!)
    return other !== null && start >= other.start && start < other.end
  }
  people.forEach((p, k) => {
    const list = listFrom(doc, people, k)
    const bounds = doc.bounds[names[p.index]!.sentence]!
    const before = readBackward(doc, bounds, p.first, (t) => covered[t] === 1)
    if (before && (list.length === 1 || !before.plural)) give(p, before)
    else if (before) for (const q of list) give(q, before)
    const last = list.at(-1)!
    // "A and B, ministers of …": said of all of them.
    const after = readAfter(doc, bounds, last.end)
    if (after && (after.plural ? list.length > 1 : list.length === 1))
      for (const q of after.plural ? list : [p]) give(q, after)
  })
  return out
}

function place(doc: AnalysedText, names: readonly NameSpan[]): Placed[] {
  const out: Placed[] = []
  let t = 0
  names.forEach((name, index) => {
    while (t < doc.tokens.length && doc.tokens[t]!.end <= name.start) t++
    const first = t
    let end = t
    while (end < doc.tokens.length && doc.tokens[end]!.start < name.end) end++
    out.push({ index, first, end })
  })
  return out
}

/** The people listed from this one on: "A, B and C", at most eight. */
function listFrom(doc: AnalysedText, people: readonly Placed[], k: number): Placed[] {
  const list = [people[k]!]
  for (let j = k + 1; j < people.length && list.length < 8; j++) {
    const between = doc.tokens.slice(list.at(-1)!.end, Math.min(people[j]!.first, list.at(-1)!.end + 3))
    if (people[j]!.first - list.at(-1)!.end > 2 || !between.every((t) => /^(?:,|and|&)$/.test(t.lower))) break
    if (between.length === 0) break
    list.push(people[j]!)
  }
  return list
}

/** What follows a name: an apposition, "who heads …", or "is the …". */
function readAfter(
  doc: AnalysedText,
  bounds: { start: number; end: number },
  from: number,
): RolePhrase | null {
  const { tokens } = doc
  const word = (i: number): string => (i < bounds.end ? tokens[i]!.lower : '')
  let i = from
  if (word(i) === ',' || word(i) === '(' || /^[–—-]+$/.test(word(i))) {
    i++
    // "X, 46, the …"
    if (/^\d+$/.test(word(i)) && word(i + 1) === ',') i += 2
    if (word(i) === 'aged' && word(i + 2) === ',') i += 3
    if (word(i) === 'who' || word(i) === 'which')
      return clause(tokens, bounds.end, i + 1) ?? predicate(doc, bounds, i + 1)
    return readForward(doc, bounds, i, 'apposition')
  }
  return predicate(doc, bounds, i)
}

/** "is the head of the agency", "was appointed foreign minister", "resigned as foreign minister", "replaced Ana Holt as mayor". */
function predicate(
  doc: AnalysedText,
  bounds: { start: number; end: number },
  from: number,
): RolePhrase | null {
  const word = (i: number): string => (i < bounds.end ? doc.tokens[i]!.lower : '')
  let i = from
  while (/^(?:has|had|have|been)$/.test(word(i))) i++
  const passive = /^(?:is|was|became|remains|are|were)$/.test(word(i))
  if (passive) i++
  while (/^(?:also|currently|now|then|once|formerly|previously)$/.test(word(i))) i++
  if (/^(?:appointed|named|elected|made)$/.test(word(i)) && i > from) {
    const as = word(i + 1) === 'as' ? 1 : 0
    return readForward(doc, bounds, i + 1 + as, 'as')
  }
  if (
    /^(?:serves|served|works|worked|resigned|retired|acts|acted|returned|replaced|succeeded)$/.test(
      word(i),
    ) &&
    !passive
  ) {
    for (let k = i + 1; k < bounds.end && k <= i + 5; k++)
      if (word(k) === 'as') return readForward(doc, bounds, k + 1, 'as')
    return null
  }
  return passive ? readForward(doc, bounds, i, 'predicate') : null
}

/** "who heads the agency" -> head of the agency. */
function clause(tokens: readonly Token[], end: number, from: number): RolePhrase | null {
  const noun = ROLE_VERBS.get(tokens[from]?.lower ?? '')
  if (noun === undefined || from + 1 >= end) return null
  let stop = from + 1
  while (
    stop < end &&
    stop - from < 9 &&
    !/^(?:[,.;:—–()"“”]|and|but|said|says|since|in|from|at)$/.test(tokens[stop]!.lower)
  )
    stop++
  if (stop === from + 1 || !/^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(tokens[from + 1]!.pos)) return null
  const words = tokens.slice(from + 1, stop).map((t) => t.text)
  return { title: `${noun} of ${words.join(' ').replace(/ (['’]s)\b/g, '$1')}`, plural: false }
}
