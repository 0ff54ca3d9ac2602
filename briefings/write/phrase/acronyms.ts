/** "the Islands Health Agency (IHA)": a name of several words and its initials. */
const INTRODUCED = /((?:\p{Lu}[\p{L}’'-]{0,40}(?: (?:of|for|and|the|de|on|in))? ){1,8})\((\p{Lu}{2,7})\)/gu

/**
 * The texts with each acronym that one of them introduces spelled out, and what introduces it left out. Linear in the texts.
 */
export function spellAcronyms(texts: readonly [string, string]): [string, string] {
  const names = new Map<string, string>()
  for (const text of texts)
    for (const [, words, acronym] of text.matchAll(INTRODUCED)) {
      const name = nameOf(words!.trim().split(' '), acronym!)
      if (name && !names.has(acronym!)) names.set(acronym!, name)
    }
  const spell = (text: string): string => {
    let out = text
    for (const [acronym, name] of names)
      out = out
        .replace(new RegExp(` \\(${acronym}\\)`, 'g'), '')
        .replace(new RegExp(`\\b${acronym}\\b`, 'g'), name)
    return out
  }
  return [spell(texts[0]), spell(texts[1])]
}

/** The last words whose capitals are the acronym's letters. */
function nameOf(words: readonly string[], acronym: string): string | null {
  for (let from = words.length - 1; from >= 0; from--) {
    const initials = words
      .slice(from)
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w.charAt(0))
      .join('')
    if (initials === acronym) return words.slice(from).join(' ')
  }
  return null
}
