const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'], ['men', 'man'], ['women', 'woman'], ['children', 'child'], ['feet', 'foot'], ['teeth', 'tooth'],
  ['mice', 'mouse'], ['geese', 'goose'], ['lives', 'life'], ['wives', 'wife'], ['knives', 'knife'], ['wolves', 'wolf'],
  ['halves', 'half'], ['leaves', 'leaf'], ['shelves', 'shelf'], ['thieves', 'thief'], ['loaves', 'loaf'],
  ['crises', 'crisis'], ['analyses', 'analysis'], ['bases', 'base'], ['criteria', 'criterion'], ['phenomena', 'phenomenon'],
  ['buses', 'bus'], ['viruses', 'virus'], ['houses', 'house'], ['horses', 'horse'], ['nurses', 'nurse'], ['cases', 'case'],
  ['losses', 'loss'], ['series', 'series'], ['species', 'species'], ['news', 'news'], ['movies', 'movie'], ['ties', 'tie'],
  ['shoes', 'shoe'], ['aircraft', 'aircraft'],
]) // prettier-ignore

const S = 's'.charCodeAt(0)
const N = 'n'.charCodeAt(0)

/** The singular of an English noun in lower case, by rule and a list of exceptions. */
export function singular(noun: string): string {
  const known = IRREGULAR.get(noun)
  if (known) return known
  // Nearly all words end otherwise than a plural does.
  const last = noun.charCodeAt(noun.length - 1)
  if (last !== S && last !== N) return noun
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss|zz|o)es$/.test(noun)) return noun.slice(0, -2)
  if (/(?:women|men)$/.test(noun)) return `${noun.slice(0, -2)}an`
  return /[^sui]s$|[aeo]us?s$/.test(noun) && !/(?:ss|us|is)$/.test(noun) ? noun.slice(0, -1) : noun
}
