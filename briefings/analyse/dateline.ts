const PLACE_AND_AGENCY =
  /^((?:\p{Lu}[\p{L}.'’-]+(?:[ ,]+\p{Lu}?[\p{L}.'’-]+){0,5},?(?: \p{Lu}\p{Ll}+\.? \d{1,2})? )?)\((\p{Lu}[\p{L} .]{1,24})\)(?: ?[-–—―:]+ ?| ?(?=\p{Lu}))/u
const PLACE =
  /^\p{Lu}{2}[\p{Lu}.'’ -]{1,30}(?:, (?:\p{L}+\.? ?){1,3}(?:\d{1,2})?)? ?[-–—―]+ (?=["“'‘]?[\p{Lu}\p{N}])/u

/** "LONDON (Reuters) — ", "(CNN) -- ", "WASHINGTON, April 1 — ": where a dateline ends, or 0. */
export function datelineEnd(text: string): number {
  const tagged = PLACE_AND_AGENCY.exec(text)
  const m = tagged && !isDefinition(tagged[1]!, tagged[2]!) ? tagged : PLACE.exec(text)
  return m && m[0].length < text.length - 20 ? m[0].length : 0
}

/** "The Teal Ferry Company (TFC)" is a name with its acronym, and no place with its agency. */
const isDefinition = (name: string, acronym: string): boolean =>
  name.replace(/[^\p{Lu}]/gu, '').endsWith(acronym) && acronym.length > 1
