import { countryNamed, countryOf } from '../demonyms.ts'
import type { NameSpan } from '../names.ts'
import type { AnalysedText } from '../text.ts'
import { datelineEnd } from '../../read/dateline.ts'
import { personName, standsFor } from './people.ts'
import type { Surface } from './surfaces.ts'
import { abbreviates, coreOf, initialsOf, isAbbreviation, isTelling } from './wording.ts'

/** Which surfaces name the same thing. */
export interface Groups {
  /** Group of each surface, or -1 for a bare name that fits several people. */
  readonly of: readonly number[]
  /** Groups that an ambiguous bare name may mean. */
  readonly options: ReadonlyMap<number, readonly number[]>
}

/** Joins surfaces, the fullest first. Near linear: candidates come from indexes by first word, surname and initials. */
export function groupSurfaces(
  doc: AnalysedText,
  names: readonly NameSpan[],
  surfaces: readonly Surface[],
): Groups {
  const parent = surfaces.map((_, i) => i)
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  const join = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)]
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y)
  }
  const options = new Map<number, readonly number[]>()
  joinBrackets(doc, names, surfaces, join)
  joinCountries(surfaces, join)
  joinOrganisations(doc, names, surfaces, join)
  for (const [i, hosts] of peopleOf(surfaces)) {
    const roots = [...new Set(hosts.map(find))]
    if (roots.length === 1) join(i, roots[0]!)
    else options.set(i, hosts)
  }
  joinSameWords(surfaces, options, find, join)
  const of = surfaces.map((_, i) => (options.has(i) ? -1 : find(i)))
  const resolved = new Map([...options].map(([i, hosts]) => [i, [...new Set(hosts.map(find))]] as const))
  return { of, options: resolved }
}

type Join = (a: number, b: number) => void

/** "Long Name (LN)" and "LN (Long Name)". */
function joinBrackets(
  doc: AnalysedText,
  names: readonly NameSpan[],
  surfaces: readonly Surface[],
  join: Join,
): void {
  const at = new Map<number, number>()
  surfaces.forEach((s, k) => s.names.forEach((n) => at.set(n, k)))
  for (let i = 0; i + 1 < names.length; i++) {
    const between = doc.text.slice(names[i]!.end, Math.min(names[i + 1]!.start, names[i]!.end + 6))
    if (names[i + 1]!.start - names[i]!.end > 5 || !/^['’s]*\s?\(["“'‘]?$/.test(between)) continue
    const [a, b] = [surfaces[at.get(i)!]!, surfaces[at.get(i + 1)!]!]
    const [long, short] = a.words.length >= b.words.length ? [a, b] : [b, a]
    if (
      /^(?=.*\p{Lu}.*\p{Lu})[\p{L}.&-]{2,10}$/u.test(short.text) &&
      long.words.length > 1 &&
      abbreviates(short.text, long.words)
    )
      join(at.get(i)!, at.get(i + 1)!)
  }
}

/** One country under its names; a people in singular and plural. */
function joinCountries(surfaces: readonly Surface[], join: Join): void {
  const seen = new Map<string, number>()
  surfaces.forEach((s, i) => {
    const country = s.type === 'PER' ? null : countryNamed(s.text)
    const people = country === null ? countryOf(s.text) : null
    const key = country ? `in ${country}` : people ? `of ${people}` : null
    if (key === null) return
    const known = seen.get(key)
    if (known === undefined) seen.set(key, i)
    else join(known, i)
  })
}

/** Short forms that follow no rule. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['fed', 'federal reserve'],
  ['beeb', 'british broadcasting corporation'],
  ['interpol', 'international criminal police organization'],
])

function joinOrganisations(
  doc: AnalysedText,
  names: readonly NameSpan[],
  surfaces: readonly Surface[],
  join: Join,
): void {
  const cores = new Map<string, number>()
  const starts = new Map<string, number[]>()
  const initials = new Map<string, number>()
  const tails = new Map<string, number>()
  const put = (map: Map<string, number>, key: string, i: number): void => {
    if (!map.has(key)) map.set(key, i)
  }
  const endings = new Map<string, number[]>()
  surfaces.forEach((s, i) => {
    const hasForm = coreOf(s.words).length < s.words.length
    if (s.type === 'PER' && !hasForm) return
    const core = coreOf(s.words)
    if (s.type === 'ORG' || hasForm) {
      for (let k = 1; k <= core.length - 2 && k < 6; k++) {
        const ending = core.slice(k).join(' ')
        endings.set(ending, [...(endings.get(ending) ?? []), i].slice(0, 3))
      }
      const known = cores.get(core.join(' '))
      if (known === undefined) cores.set(core.join(' '), i)
      else join(known, i)
      if (core.length > 1 || s.words.length > 1)
        starts.set(core[0]!, [...(starts.get(core[0]!) ?? []), i].slice(0, 20))
      // "the U.S. Treasury" is "the Treasury" thereafter.
      if (core.length === 2 && (countryNamed(core[0]!) ?? countryOf(core[0]!))) put(tails, core[1]!, i)
    }
    if (s.type !== 'MISC' && s.words.length > 1)
      for (const short of initialsOf(s.words)) put(initials, short, i)
  })
  surfaces.forEach((s, i) => {
    const letters = s.key.replace(/[^a-z]/g, '')
    if (isAbbreviation(s.text) && initials.has(letters)) join(initials.get(letters)!, i)
    const tail = s.type === 'ORG' && s.words.length === 1 ? tails.get(s.key) : undefined
    if (tail !== undefined) join(tail, i)
    const core = coreOf(s.words)
    // A company's whole name without its form may have been read as anything ("Helen of Troy" for Helen of Troy Corp).
    const whole = cores.get(core.join(' '))
    if (whole !== undefined && core.length > 1) join(whole, i)
    const known = s.type === 'ORG' ? cores.get(SHORT_FORMS.get(s.key) ?? '') : undefined
    if (known !== undefined) join(known, i)
    // "the Finance Ministry" after "the Ruritanian Finance Ministry", where only one is in question.
    const ending = s.type === 'ORG' && core.length > 1 ? endings.get(core.join(' ')) : undefined
    if (ending?.length === 1) join(ending[0]!, i)
    if (!mayBeOrganisation(doc, names, s) || (core.length === 1 && !isTelling(core[0]!))) return
    const hosts = (starts.get(core[0]!) ?? []).filter((h) => {
      const long = coreOf(surfaces[h]!.words)
      return h !== i && core.length < long.length && core.every((w, k) => w === long[k])
    })
    // A beginning that several longer names share tells none of them apart; the first is the one in question.
    if (hosts.length > 0) join(hosts[0]!, i)
    else if (core.length === 1 && s.type !== 'ORG' && cores.has(core[0]!)) join(cores.get(core[0]!)!, i)
  })
}

/** A short form may have been read as a person or, away from any "in" or "at", as a place. */
function mayBeOrganisation(doc: AnalysedText, names: readonly NameSpan[], s: Surface): boolean {
  if (isDateline(doc, names, s)) return false
  if (s.type === 'ORG') return true
  if (s.type !== 'LOC') return s.words.length === 1
  return !s.names.some((n) =>
    /\b(?:in|at|from|near|to|of|into|around|outside|across)\s(?:the\s)?$/i.test(
      doc.text.slice(Math.max(0, names[n]!.start - 12), names[n]!.start),
    ),
  )
}

const AFTER = 60

/** Where a report was filed is a town, whatever firms bear its name: "HELMOR - Helmor Lines said". */
const isDateline = ({ text, sentences }: AnalysedText, names: readonly NameSpan[], s: Surface): boolean =>
  s.names.some((n) => {
    const { start, end } = sentences[names[n]!.sentence]!
    // It may be a sentence of its own.
    return names[n]!.end <= start + datelineEnd(text.slice(start, end + AFTER))
  })

/** For each shorter wording of people's names, the fuller ones it fits. */
function peopleOf(surfaces: readonly Surface[]): [number, number[]][] {
  const people = surfaces.map((s) => (s.type === 'PER' ? personName(s.words) : null))
  const index = new Map<string, number[]>()
  people.forEach((p, i) => {
    if (!p || p.words.length < 2) return
    for (const key of new Set([p.surname, p.surname.split(' ').at(-1)!, p.words[0]!, p.words.at(-1)!]))
      index.set(key, [...(index.get(key) ?? []), i].slice(0, 20))
  })
  const out: [number, number[]][] = []
  const fuller = (i: number, j: number): boolean => {
    const [a, b] = [people[i]!, people[j]!]
    const size = (p: typeof a): number => p.words.reduce((n, w) => n + (w.length > 1 ? 100 : 1), 0)
    return size(b) > size(a)
  }
  people.forEach((p, i) => {
    if (!p) return
    const keys = new Set([p.surname, p.words.at(-1)!, p.words[0]!])
    const near = [...new Set([...keys].flatMap((k) => index.get(k) ?? []))]
    const hosts = near.filter((j) => j !== i && fuller(i, j) && standsFor(p, people[j]!))
    // A surname outweighs a given name: "Kelly" is Mark Kelly before Kelly Brown.
    const bySurname = hosts.filter((j) => people[j]!.surname.split(' ').at(-1) === p.words.at(-1))
    const best = bySurname.length > 0 ? bySurname : hosts
    if (best.length > 0) out.push([i, best.sort((a, b) => a - b)])
  })
  // The fullest first, so that chains (John Smith, J. Smith, Smith) end at one person.
  return out.sort((a, b) => people[b[0]]!.words.length - people[a[0]]!.words.length || a[0] - b[0])
}

/** The same words under two types are one thing, unless one of them is a person with a fuller name. */
function joinSameWords(
  surfaces: readonly Surface[],
  options: ReadonlyMap<number, readonly number[]>,
  find: (i: number) => number,
  join: Join,
): void {
  const first = new Map<string, number>()
  const sizes = new Map<number, number>()
  surfaces.forEach((_, i) => sizes.set(find(i), (sizes.get(find(i)) ?? 0) + 1))
  surfaces.forEach((s, i) => {
    if (options.has(i)) return
    const other = first.get(s.key)
    if (other === undefined) first.set(s.key, i)
    else if (
      ![i, other].some((k) => surfaces[k]!.type === 'PER' && sizes.get(find(k))! > 1) &&
      find(i) !== find(other)
    )
      join(other, i)
  })
}
