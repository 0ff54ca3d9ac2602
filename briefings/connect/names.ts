import { foldWord } from '../read/terms.ts'

/** Forms of address and ranks: they stand before a name and are no part of it. */
const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame madam rev reverend hon gen general lt lieutenant col colonel maj major capt ' +
    'captain sgt sergeant cmdr commander adm admiral sen senator rep representative gov governor pres president amb ambassador ' +
    'judge justice sheikh ayatollah pope king queen prince princess the'
  ).split(' '),
)
/** Legal forms and generational endings: "Inc", "Jr". */
const ENDINGS = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp gmbh ag nv jr sr ii iii iv'.split(
    ' ',
  ),
)
/** One spelling of words that names of bodies spell in two ways. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['saint', 'st'],
  ['theatre', 'theater'],
])

/**
 * A name as the alias table keys it: folded words without punctuation, titles and legal forms, joined by one space
 * ("Gen. Abdel Fattah al-Sisi" -> "abdel fattah al sisi"). Never empty where the name holds a letter or a number.
 */
export function foldName(name: string): string {
  const words = nameWords(name)
  let from = 0
  let to = words.length
  while (to - from > 1 && TITLES.has(words[from]!)) from++
  while (to - from > 1 && ENDINGS.has(words[to - 1]!)) to--
  return words.slice(from, to).join(' ')
}

/** The folded words of a name, all of them, in order. */
export function nameWords(name: string): string[] {
  const out: string[] = []
  for (const m of name.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.'’ʼ‘&][\p{L}\p{M}\p{N}]+)*/gu)) {
    const word = foldWord(m[0]).replace(/[^\p{L}\p{N}]/gu, '')
    if (word) out.push(SPELLINGS.get(word) ?? word)
  }
  return out
}
