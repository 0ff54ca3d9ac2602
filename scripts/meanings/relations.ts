import { Kind } from '../../briefings/write/meanings.ts'
import type { Synset, Wordnet } from './wordnet.ts'

export type Relations = ReadonlyMap<string, ReadonlyMap<string, Kind>>

/** Steps up from a noun or a verb whose words may stand for it: "a storm" for "a hurricane". */
const LEVELS: Readonly<Record<string, number>> = { n: 3, v: 2 }

/**
 * What WordNet says of pairs of lemmas: for a lemma those that imply it. `wanted` holds the lemmas to keep; `alike` the
 * cosine of two words' vectors, which tells a living synonym from one of a sense that nobody means in news.
 */
export function relationsOf(
  wordnet: Wordnet,
  wanted: ReadonlySet<string>,
  alike: (a: string, b: string) => number,
): Relations {
  const out = new Map<string, Map<string, Kind>>()
  const add = (claim: string, text: string, kind: Kind, least: number): void => {
    if (claim === text || !wanted.has(claim) || !wanted.has(text) || alike(claim, text) < least) return
    const list = out.get(claim) ?? new Map<string, Kind>()
    out.set(claim, list)
    const had = list.get(text)
    if (had === undefined || kind < had) list.set(text, kind)
  }
  const both = (a: string, b: string, kind: Kind, least: number): void => {
    add(a, b, kind, least)
    add(b, a, kind, least)
  }
  const keeps = new Map([...wordnet.senses].map(([lemma, ids]) => [lemma, new Set(ids)]))
  const means = (word: string, synset: Synset): boolean => keeps.get(word)?.has(synset.id) ?? false
  const isRare = (word: string, synset: Synset): boolean =>
    (wordnet.senses.get(word) ?? []).filter((id) => id[0] === synset.id[0]).indexOf(synset.id) > 2
  for (const synset of wordnet.synsets.values()) {
    const own = synset.words.filter((w) => wanted.has(w) && means(w, synset))
    if (!own.length) continue
    for (const a of own)
      for (const b of own) add(a, b, Kind.synonym, isRare(a, synset) || isRare(b, synset) ? 0.5 : 0.25)
    for (const p of synset.pointers) {
      const target = wordnet.synsets.get(p.target)
      if (!target) continue
      const words = p.to ? [target.words[p.to - 1]!] : target.words.filter((w) => means(w, target))
      const from = p.from ? own.filter((w) => w === synset.words[p.from - 1]) : own
      for (const a of from)
        for (const b of words) {
          if (p.symbol === '+' || p.symbol === '\\' || p.symbol === '<') both(a, b, Kind.derived, 0.2)
          else if (p.symbol === '&' || p.symbol === '$') both(a, b, Kind.near, 0.4)
          else if (p.symbol === '*' || p.symbol === '>') add(b, a, Kind.general, 0.4)
          else if (p.symbol === '!') both(a, b, Kind.opposite, -1)
        }
    }
    for (const above of abovesOf(synset, wordnet))
      for (const word of own) add(above, word, Kind.general, isRare(word, synset) ? 0.5 : 0.35)
  }
  return out
}

function abovesOf(synset: Synset, wordnet: Wordnet): Set<string> {
  const out = new Set<string>()
  let front = [synset]
  for (let level = LEVELS[synset.id[0]!] ?? 0; level > 0; level--) {
    front = front.flatMap((s) =>
      s.pointers.flatMap((p) => (p.symbol === '@' ? [wordnet.synsets.get(p.target)!] : [])),
    )
    for (const s of front)
      for (const w of s.words) if ((wordnet.senses.get(w) ?? []).includes(s.id)) out.add(w)
  }
  return out
}
